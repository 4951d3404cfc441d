"""What pages may say besides Markdown: pairs, snippets and figures, for any Python-Markdown.

An extension and not a plugin of one site builder, so that MkDocs and its successors give the
same pages. Four things are expanded:

- `::: pair CHAPTER/IDEA`, on a line of its own: both halves of a pair, side by side;
- `::: table CHAPTER/IDEA`, on a line of its own: what both halves print, `label: value` line by
  line, as one table, with the pair folded away under it; a program of both frameworks, too;
- `::: snippet CHAPTER/IDEA_FRAMEWORK`, on a line of its own: one snippet;
- `{{ CASE/KEY }}`, in prose: the text of a figure that was measured.

A page that shows snippets ends with the versions with which they last passed.
"""

from __future__ import annotations

import difflib
import html
import json
import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from pygments import highlight
from pygments.filter import Filter
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from pygments.token import Name, Operator, Punctuation, Text, Whitespace

from crosscheck.vocabulary.page import (
    DIRECTIVE,
    FIGURES,
    KINDS,
    KNOWN_DIRECTIVES,
    halves_of,
    included,
    shown_names,
)
from crosscheck.vocabulary.passes import Pass, read_passes
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import (
    SIDES,
    SNIPPETS,
    Framework,
    Pair,
    Snippet,
    check_form,
    pair_up,
    read_snippet,
    read_text,
)
from crosscheck.work import said
from crosscheck.work.outputs import recorded_outputs
from crosscheck.work.publish.both import file_of_both

_FIGURE = r"\{\{\s*([^{}]*?)\s*\}\}"

_DOLLARS = "$$"
"""The line before a formula, and the line after it."""


class CrosscheckExtension(Extension):
    """The extension, as `markdown_extensions:` in a site's configuration names it."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "root": [".", "The folder of the project, in which `docs/` and `snippets/` are."],
            "repository": ["", "The address of the repository on GitHub."],
            "log_problems_to": [
                "",
                "The logger whose errors fail the site's build; without one, a problem is raised.",
            ],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's own name
        """Join the parts to `md`, each at the one place where it can work."""
        page = _Page(
            root=Path(self.getConfig("root")),
            repository=self.getConfig("repository").rstrip("/"),
            logger=self.getConfig("log_problems_to"),
        )
        # Before everything else, to know the lines as the author wrote them.
        md.preprocessors.register(_Remember(md, page), "crosscheck_source", 1000)
        # After superfences (25), which takes the fences away: what a fence shows is not expanded.
        md.preprocessors.register(_Directives(md, page), "crosscheck_directives", 24)
        # Likewise, so that two dollar signs in a shell's fence stay what they are.
        md.preprocessors.register(_Formulas(md, page), "crosscheck_formulas", 23)
        # After the code spans (190) and before the escapes (180).
        md.inlinePatterns.register(_Figures(_FIGURE, md, page), "crosscheck_figures", 185)
        # After all others, so that the foot stands below the footnotes (50).
        md.treeprocessors.register(_Foot(md, page), "crosscheck_foot", 0)


def makeExtension(**options: Any) -> CrosscheckExtension:  # noqa: N802 - Python-Markdown's own name
    """Give the extension to Python-Markdown, which finds it by this name."""
    return CrosscheckExtension(**options)


@dataclass
class _Page:
    """What is known of the page that is being rendered, and where the project is."""

    root: Path
    repository: str
    logger: str
    source: Sequence[str] = ()
    shown: dict[str, Snippet] = field(default_factory=dict)

    @cached_property
    def passes(self) -> Mapping[str, Pass]:
        return read_passes(self.root)

    @cached_property
    def figures(self) -> Mapping[str, str]:
        path = self.root / FIGURES
        try:
            figures = json.loads(read_text(path)) if path.exists() else {}
        except json.JSONDecodeError as error:
            raise Problem(path, error.lineno, f"not JSON: {error.msg}.", _RENDER) from None
        if not isinstance(figures, dict):
            raise Problem(path, 1, "not a JSON object of names and texts.", _RENDER)
        return figures

    def problem(self, text: str, what: str, mend: str) -> Problem:
        """Say what is wrong with the line of this page in which `text` stands."""
        number = next((n for n, line in enumerate(self.source, 1) if text in line), None)
        # A Markdown extension is not told which file it renders, so it is found by what it says.
        whole = "\n".join(self.source).strip()
        for path in sorted((self.root / "docs").rglob("*.md")):
            head, found, _ = path.read_text(encoding="utf-8").partition(whole)
            if found:
                start = head.count("\n")
                return Problem(path, start + number if number else None, what, mend)
        return Problem("a page", number, what, mend)

    def report(self, problem: Problem) -> str:
        """Fail the build, now or when all pages are done; give what the page shows instead."""
        if not self.logger:
            raise problem
        logging.getLogger(self.logger).error("%s", problem)
        return f'<div class="admonition failure"><pre>{html.escape(str(problem))}</pre></div>'


_RENDER = "Write it anew with `crosscheck render`."


class _Remember(Preprocessor):
    def __init__(self, md: Markdown, page: _Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        self.page.source = list(lines)
        self.page.shown.clear()
        for line in lines:
            # The snippets extension would answer with a traceback that names no page.
            if (target := included(line)) and not self._exists(target):
                problem = self.page.problem(
                    line,
                    f"there is no `{target}` in `docs/`.",
                    "Correct the name, or make the fragment with `crosscheck render`.",
                )
                lines = [self.page.report(problem) if each == line else each for each in lines]
        return lines

    def _exists(self, path: str) -> bool:
        # The two places that `base_path` names in the site's configuration.
        return any((self.page.root / base / path).is_file() for base in ("docs", "."))


class _Directives(Preprocessor):
    def __init__(self, md: Markdown, page: _Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        return [expanded for line in lines for expanded in self._expand(line)]

    def _expand(self, line: str) -> list[str]:
        match = DIRECTIVE.fullmatch(line)
        if match is None:
            return [line]
        try:
            shown = self._show(line, match["kind"], match["name"])
        except Problem as problem:
            shown = self.page.report(problem)
        return ["", match["indent"] + self.md.htmlStash.store(shown), ""]

    def _show(self, line: str, kind: str, name: str) -> str:
        if kind not in KINDS:
            raise self.page.problem(
                line.strip(), f"nobody knows the directive `::: {kind}`.", KNOWN_DIRECTIVES
            )
        names = shown_names(kind, name)
        halves = [self._read(each) for each in names if self._path(each).is_file()]
        if not halves:
            raise self.page.problem(
                line.strip(),
                f"there is no {halves_of(kind, name)} `{name}`.",
                self._mend(kind, name),
            )
        self.page.shown.update({half.name: half for half in halves})
        if kind == "snippet":
            return _single(halves[0], self.page)
        (pair,) = pair_up(halves)
        check_form(pair)
        return _table(pair, self.page) if kind == "table" else _pair(pair, self.page)

    def _read(self, name: str) -> Snippet:
        return read_snippet(self._path(name), self.page.root)

    def _path(self, name: str) -> Path:
        return self.page.root / SNIPPETS / f"{name}.py"

    def _mend(self, kind: str, name: str) -> str:
        root = self.page.root / SNIPPETS
        known = [path.relative_to(root).with_suffix("").as_posix() for path in root.rglob("*.py")]
        if kind != "snippet":
            known = [re.sub("_(jax|torch)$", "", each) for each in known]
        near = difflib.get_close_matches(name, known, n=1)
        return f"Is it `{near[0]}`?" if near else f"Write it under `{SNIPPETS}/`, or drop the line."


class _Formulas(Preprocessor):
    """Turns LaTeX between two lines of `$$` into MathML, which browsers show by themselves."""

    def __init__(self, md: Markdown, page: _Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        if _DOLLARS not in lines:
            return lines
        # Few pages have formulas; the others need not wait for its tables of symbols.
        from latex2mathml.converter import convert

        shown: list[str] = []
        while _DOLLARS in lines:
            start = lines.index(_DOLLARS)
            end = lines.index(_DOLLARS, start + 1) if _DOLLARS in lines[start + 1 :] else len(lines)
            latex = "\n".join(lines[start + 1 : end])
            try:
                if end == len(lines):
                    raise ValueError("it has no end")
                formula = (
                    f'<div class="formula" tabindex="0">{convert(latex, display="block")}</div>'
                )
            except Exception as error:  # noqa: BLE001 - the library raises many kinds, none of its own
                what = f"This formula cannot be shown: {error or type(error).__name__}."
                mend = "Write LaTeX between two lines of `$$`."
                first = next(iter(lines[start + 1 :]), _DOLLARS)
                formula = self.page.report(self.page.problem(first, what, mend))
            shown += [*lines[:start], "", self.md.htmlStash.store(formula), ""]
            lines = lines[end + 1 :]
        return shown + lines


class _Figures(InlineProcessor):
    def __init__(self, pattern: str, md: Markdown, page: _Page) -> None:
        super().__init__(pattern, md)
        self.page = page

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's own name
        self, m: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        try:
            text = self._text(m[1], m[0])
        except Problem as problem:
            self.page.report(problem)
            text = m[0]
        return text, m.start(0), m.end(0)

    def _text(self, name: str, written: str) -> str:
        figures = self.page.figures
        if name in figures:
            return str(figures[name])
        near = difflib.get_close_matches(name, figures, n=1)
        raise self.page.problem(
            written,
            f"there is no figure `{name}`.",
            f"Is it `{near[0]}`?" if near else f"Use a name in {FIGURES}.",
        )


class _Foot(Treeprocessor):
    def __init__(self, md: Markdown, page: _Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        if self.page.shown:
            foot = _foot(list(self.page.shown.values()), self.page.passes)
            SubElement(root, "p").text = self.md.htmlStash.store(foot)


def _pair(pair: Pair, page: _Page) -> str:
    halves = [
        _half(half, page) if half else _no_half(side, pair)
        for side, half in zip(SIDES, (pair.jax, pair.torch), strict=True)
    ]
    return f'<div class="pair">{"".join(halves)}{_under(pair, page.passes)}</div>'


def _single(snippet: Snippet, page: _Page) -> str:
    return f'<div class="pair pair--single">{_half(snippet, page)}</div>'


def _table(pair: Pair, page: _Page) -> str:
    """Show what both halves print as one table, with the programs folded away under it."""
    facts = said.joined_facts(pair)
    if pair.both:
        summary, programs = "The program", _single(pair.both, page)
    else:
        summary, programs = "The programs and what the tests prove", _pair(pair, page)
    rows = []
    for label, values, differs in facts.rows:
        cells = "".join(f"<td>{_DASH if v is None else html.escape(v)}</td>" for v in values)
        mark = ' class="differs"' if differs else ""
        rows.append(f'<tr{mark}><th scope="row">{html.escape(label)}</th>{cells}</tr>')
    titles = (html.escape(facts.about), *facts.columns)
    head = "".join(f'<th scope="col">{title}</th>' for title in titles)
    sources = " and ".join(_source(half, page) for half in pair.halves)
    return (
        f'<div class="facts"><table><thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>"
        f'<p class="facts__source" data-search-exclude="true">As {sources} printed it.</p>'
        f"<details><summary>{summary}</summary>{programs}</details></div>"
    )


_DASH = "—"
"""What stands in a table where a half does not know the label."""


def _source(half: Snippet, page: _Page) -> str:
    path = half.path.relative_to(page.root).as_posix()
    return (
        f'<a class="half__source" href="{html.escape(page.repository)}/blob/main/{path}"'
        f' title="The source of {path}">{half.path.name}</a>'
    )


def _half(half: Snippet, page: _Page) -> str:
    title = half.framework.title
    text = html.escape(half.text, quote=True).replace("\n", "&#10;")
    badges = "".join(f'<span class="badge badge--needs">{need}</span>' for need in _needs(half))
    return (
        f'<div class="half half--{half.framework.value}" role="group" aria-label="{title}">'
        # Its words would be noise in every result of the search.
        '<div class="half__bar" data-search-exclude="true">'
        f'<span class="half__title">{title}</span>{badges}'
        f"{_source(half, page)}"
        # The theme's own button drops the last line break; this attribute is copied as it is.
        f'<button class="half__copy" type="button" data-clipboard-text="{text}"'
        f' aria-label="Copy the whole {title} program">Copy</button></div>'
        '<div class="language-python highlight no-copy">'
        f"<pre><code>{_code(half)}</code></pre></div>"
        f"{_note(half, page.passes.get(half.name))}</div>"
    )


def _no_half(side: Framework, pair: Pair) -> str:
    (other,) = pair.halves
    return (
        f'<div class="half half--{side.value} half--none" role="group" aria-label="{side.title}">'
        f'<div class="half__bar"><span class="half__title">{side.title}</span></div>'
        f'<p class="half__none"><strong>{side.title} has no equivalent:</strong> '
        f"{html.escape(said.sentence(other.no_equivalent or ''))}</p></div>"
    )


def _code(half: Snippet) -> str:
    """Color a program; mark its outputs and the lines that differ, by what they say."""
    colored = highlight(half.text, LEXER, FORMATTER).split("\n")
    differing = {each.line for each in half.declarations.values() if each.diverges}
    marks = dict.fromkeys(differing, "diverges")
    for above, recorded in recorded_outputs(half.text).items():
        marks.update(dict.fromkeys(range(above + 1, above + 1 + len(recorded)), "output"))
    return "\n".join(
        f'<span class="line line--{marks[number]}">{line}</span>' if number in marks else line
        for number, line in enumerate(colored, 1)
    )


# Not a character may be lost: readers who select the code get the file as well.
LEXER = PythonLexer(stripnl=False, ensurenl=False)
FORMATTER = HtmlFormatter(nowrap=True)


class _FewerColors(Filter):
    """Leave out marks that change no color in our style: half of what a page of code weighs.

    The theme's search reads each mark again, which would be most of the time of a build.
    """

    _SAME: Mapping[Any, Any] = {Name: Text, Whitespace: Text, Operator: Punctuation}

    def filter(self, lexer: Any, stream: Iterable[tuple[Any, str]]) -> Iterator[tuple[Any, str]]:
        for kind, text in stream:
            yield self._SAME.get(kind, kind), text


LEXER.add_filter(_FewerColors())


def _needs(half: Snippet) -> list[str]:
    return [{"gpu": "needs a GPU"}.get(need, f"needs a {need}") for need in half.needs]


def _note(half: Snippet, last: Pass | None) -> str:
    note = said.note(half, last)
    if note is None:
        return ""
    return f'<p class="half__note" data-search-exclude="true">{html.escape(note)}</p>'


def _under(pair: Pair, passes: Mapping[str, Pass]) -> str:
    """Say what the tests prove about a pair, and offer its halves as one program."""
    if not (pair.jax and pair.torch):
        return ""
    lines = "".join(
        f'<li><span class="badge badge--{word}">{word}</span> {_marked(sentence)}</li>'
        for word, sentence in said.proof(pair, passes)
    )
    # It lies beside the page, wherever that is: `crosscheck publish` puts it there.
    return (
        f'<ul class="pair__proof" data-search-exclude="true">{lines}</ul>'
        f'<p class="pair__both" data-search-exclude="true"><a href="{file_of_both(pair.idea)}"'
        f' download title="One program that runs both halves of {pair.idea}">'
        "Run both as one file</a></p>"
    )


def _marked(sentence: str) -> str:
    """Turn a sentence with names between backticks into HTML."""
    return re.sub("`(.+?)`", r"<code>\1</code>", html.escape(sentence))


def _foot(shown: Sequence[Snippet], passes: Mapping[str, Pass]) -> str:
    """Give the foot of a page: the versions with which its snippets last passed."""
    items = "".join(f"<li>{_marked(line)}</li>" for line in said.foot(shown, passes))
    return (
        '<aside class="passes" aria-label="Versions" data-search-exclude="true">'
        f"<p>Snippets on this page: {len(shown)}</p><ul>{items}</ul></aside>"
    )

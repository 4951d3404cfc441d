"""Everything about a project that can be checked by reading it: nothing is run here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from html.parser import HTMLParser
from pathlib import Path
from typing import TypeVar

from crosscheck.vocabulary.claims import PATH as LEDGER
from crosscheck.vocabulary.claims import read_ledger
from crosscheck.vocabulary.notebook import find_notebooks, stale_notebooks
from crosscheck.vocabulary.page import PYTHON, Page, find_pages, read_page
from crosscheck.vocabulary.passes import digest, read_passes
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.samples import read_samples
from crosscheck.vocabulary.site import front_matter
from crosscheck.vocabulary.snippet import Snippet, check_form, find_snippets, pair_up, read_text
from crosscheck.work.claims import dangling
from crosscheck.work.errors import unprinted
from crosscheck.work.outputs import recorded_facts, recorded_outputs
from crosscheck.work.samples import dangling_samples

_T = TypeVar("_T")

DESCRIPTION = (50, 220)
"""How many characters the description of a page may have: results of a search show 160 or so, so
what matters stands first."""

_QUANTITY = "|".join(
    (
        r"ns|[µμu]s|ms|s|sec|seconds?|minutes?|h|hours?",
        r"[kKMGT]i?B(?:/s)?|bytes/s|[KMGTP]?FLOPS?(?:/s)?|[kMG]?Hz",
        r"%|percent|[x×](?=$|[.,;:)]| (?!\d))",
        r"times (?:faster|slower|as fast|as slow|more|less|the)",
    )
)
_SOFTWARE = r"(?:JAX|jax|jaxlib|PyTorch|torch|Flax|Optax|NumPy|Python|CUDA)"
_TYPED = re.compile(
    rf"(?<![\w.])\d[\d,.]*\s?(?:{_QUANTITY})(?![\w/])|\b{_SOFTWARE}\s+(?:version\s+)?v?\d+(?:\.\d+)+"
)
_EXEMPT = re.compile(r"<!--\s*typed:\s*\S.*?-->")
_LINK_TARGET = re.compile(r"\]\([^)]*\)|\]\[[^\]]*\]|<https?://[^>]*>|^\s*\[[^\]]+\]:\s.*$")
_FIGURE = re.compile(r"\{\{.*?\}\}")


def check_project(root: Path) -> list[Problem]:
    """Give all that is wrong with the project at `root` as far as reading can tell."""
    problems: list[Problem] = []
    snippets = _collect(problems, lambda: find_snippets(root)) or []
    pages = _collect(problems, lambda: find_pages(root)) or []
    for pair in pair_up(snippets):
        _collect(problems, partial(check_form, pair))
    shown: set[str] = set()
    for page in pages:
        shown.update(_collect(problems, partial(page.snippet_names, root)) or [])
        problems += typed_numbers(page)
        problems += _collect(problems, partial(undescribed, page)) or []
        problems += unnamed_languages(page)
        problems += shapeless_tables(page, snippets)
    for notebook in find_notebooks(root):
        problems += typed_numbers(notebook.prose)
    problems += stale_notebooks(root)
    problems += _unshown(root, snippets, shown)
    problems += _collect(problems, lambda: list(stale_passes(root, snippets))) or []
    if (root / LEDGER).exists():
        problems += _collect(problems, lambda: list(dangling(root, read_ledger(root)))) or []
    samples = _collect(problems, lambda: read_samples(root)) or {}
    problems += dangling_samples(root, samples)
    problems += _collect(problems, lambda: list(unprinted(root))) or []
    problems += drifted_fragments(root)
    return problems


def undescribed(page: Page) -> list[Problem]:
    """Say where a page has no description, or one that a search engine could not use."""
    description = " ".join(str(front_matter(page.path).get("description") or "").split())
    least, most = DESCRIPTION
    what = f"this one has {len(description)} characters" if description else "it has none"
    if '"' in description:
        # The theme writes it into an attribute as it is.
        what = 'this one has a ", which ends it in the page'
    elif least <= len(description) <= most:
        return []
    return [
        Problem(
            page.path,
            1,
            f"a page needs a description of {least} to {most} characters; {what}.",
            "Say in its front matter what a reader finds there: `description: …`.",
        )
    ]


def typed_numbers(page: Page) -> Iterator[Problem]:
    """Give each time, ratio, size and version that a page states in prose of its own.

    A line that quotes a constant from a source or from this project's own settings says so in
    a comment, `<!-- typed: <why> -->`.
    """
    for number, line in _visible(page.prose):
        bare = _FIGURE.sub("", _LINK_TARGET.sub("]", line))
        match = _TYPED.search(bare)
        if match and not _EXEMPT.search(line):
            yield Problem(
                page.path,
                number,
                f"`{match[0].strip()}` is typed into the page.",
                "Take it from a record with `{{ case/key }}`; or, for a constant that is cited, "
                "end the line with `<!-- typed: <why> -->`.",
            )


def unnamed_languages(page: Page) -> list[Problem]:
    """Give each fence that does not say in which language it is: it may be a hidden program."""
    return [
        Problem(page.path, fence.line - 1, "this fence does not say its language.", _MEND)
        for fence in page.fences
        if not fence.language
    ]


def shapeless_tables(page: Page, snippets: Iterable[Snippet]) -> Iterator[Problem]:
    """Give each snippet that the page shows as a table and that prints other than its rows."""
    known = {snippet.name: snippet for snippet in snippets}
    for directive in page.directives:
        names = directive.snippet_names if directive.kind == "table" else []
        for name in names:
            problems: list[Problem] = []
            if name in known:
                _collect(problems, partial(recorded_facts, known[name]))
            yield from problems


def stale_passes(root: Path, snippets: Iterable[Snippet]) -> Iterator[Problem]:
    """Give each snippet whose text no run has recorded, or whose outputs come from no run."""
    passes = read_passes(root)
    for snippet in snippets:
        known = passes.get(snippet.name)
        if known is None or known.sha256 != digest(snippet.text):
            what = "has changed since its last run was recorded" if known else "was never run"
            mend = f"Run `crosscheck run --update {snippet.idea}`."
            yield Problem(snippet.path, None, f"it {what}.", mend)
        elif known.status != "passed" and (recorded := recorded_outputs(snippet.text)):
            yield Problem(
                snippet.path,
                min(recorded) + 1,
                f"this output comes from no run: {known.reason}.",
                "Record it on a machine that can run the snippet; until then, show none.",
            )


def uncollected_blocks(root: Path, collected: Mapping[Path, Sequence[str]]) -> list[Problem]:
    """Hold the code blocks of each page, as the site's own renderer shows them, against ours.

    The renderer decides what readers see. A Python block that it shows and that was not
    collected is a problem, however it is written; so is any block that is not a fence, since
    nobody can tell in which language it is.

    Args:
        root: of the project, with its `mkdocs.yml`.
        collected: the texts of the programs that the tests run, by the pages that show them.
    """
    problems: list[Problem] = []
    for path, html in rendered_pages(root):
        page = read_page(path)
        fences = [fence for part in (page, *page.parts(root)) for fence in part.fences]
        others = {_normal(fence.source) for fence in fences if not fence.is_python}
        left = Counter(_normal(text) for text in collected.get(path, ()))
        for language, text in code_blocks(html):
            if language in PYTHON and left[_normal(text)]:
                left[_normal(text)] -= 1
            elif language in PYTHON or _normal(text) not in others:
                problems.append(_uncollected(path, language, text))
        problems += [
            Problem(path, None, f"a collected block is not shown: `{_first(text)}`.", _MEND)
            for text, count in left.items()
            if count
        ]
    return problems


def drifted_fragments(root: Path) -> list[Problem]:
    """Give each fragment that is not what its data make of it, and each stale record."""
    from crosscheck.work.render import Problems, render

    try:
        render(root, check=True)
    except Problems as several:
        return list(several.problems)
    except Problem as problem:
        return [problem]
    return []


def rendered_pages(root: Path) -> Iterator[tuple[Path, str]]:
    """Give every page that the site's settings publish, turned into HTML by their extensions."""
    import markdown
    from mkdocs.config import load_config
    from mkdocs.structure.files import get_files, set_exclusions

    config = load_config(str(root / "mkdocs.yml"))
    files = get_files(config)
    set_exclusions(files, config)
    for file in files.documentation_pages():
        converter = markdown.Markdown(
            extensions=config.markdown_extensions, extension_configs=config.mdx_configs
        )
        yield (
            Path(file.abs_src_path or ""),
            converter.convert(_without_front_matter(file.content_string)),
        )


def code_blocks(html: str) -> list[tuple[str, str]]:
    """Give the language (lower case, empty where there is none) and text of each code block."""
    parser = _Blocks()
    parser.feed(html)
    return parser.blocks


class _Blocks(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[tuple[str, str]] = []
        self._language = ""
        self._text: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        languages = [name.partition("-")[2] for name in classes if name.startswith("language-")]
        if languages or "highlight" in classes:
            self._language = languages[0].lower() if languages else ""
        if tag == "pre":
            self._text = []

    def handle_endtag(self, tag: str) -> None:
        if tag == "pre" and self._text is not None:
            self.blocks.append((self._language, "".join(self._text)))
            self._text, self._language = None, ""

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)


_MEND = "Include a snippet, or write a fence that says its language: ```python, ```text, …"


def _uncollected(path: Path, language: str, text: str) -> Problem:
    first = _first(text)
    lines = [number for number, line in enumerate(read_text(path).splitlines(), 1) if first in line]
    what = (
        "this Python block is shown, but was not collected"
        if language in PYTHON
        else "this block is shown, but is no fence with a language"
    )
    return Problem(path, lines[0] if lines else None, f"{what}: `{first}`.", _MEND)


def _normal(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def _first(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _unshown(root: Path, snippets: Iterable[Snippet], shown: set[str]) -> list[Problem]:
    return [
        Problem(
            snippet.path,
            None,
            "no page shows this snippet.",
            f"Add the line `::: pair {snippet.idea}` to a page under `docs/`.",
        )
        for snippet in snippets
        if snippet.name not in shown
    ]


def _visible(prose: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Leave out the front matter."""
    inside = bool(prose) and prose[0] == (1, "---")
    for number, line in prose:
        if not inside:
            yield number, line
        elif number > 1 and line == "---":
            inside = False


def _without_front_matter(text: str) -> str:
    return re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)


def _collect(problems: list[Problem], read: Callable[[], _T]) -> _T | None:
    try:
        return read()
    except Problem as problem:
        problems.append(problem)
        return None

"""Everything about a project that can be checked by reading it: nothing is run here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from html.parser import HTMLParser
from pathlib import Path
from typing import TypeVar

from crosscheck.vocabulary.page import PYTHON, Page, find_pages
from crosscheck.vocabulary.passes import digest, read_passes
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import Snippet, check_form, find_snippets, pair_up

_T = TypeVar("_T")

_QUANTITY = (
    r"(?:ns|[µμu]s|ms|s|sec|seconds?|minutes?|h|hours?|[kKMGT]i?B(?:/s)?|bytes/s|[KMGTP]?FLOPS?(?:/s)?|"
    r"[kMG]?Hz|%|percent|[x×](?=\s|[.,;:)]|$)|times (?:faster|slower|as fast|as slow|more|less|the))"
)
_SOFTWARE = r"(?:JAX|jax|jaxlib|PyTorch|torch|Flax|Optax|NumPy|Python|CUDA)"
_TYPED = re.compile(
    rf"(?<![\w.])\d[\d,.]*\s?{_QUANTITY}(?![\w/])|\b{_SOFTWARE}\s+(?:version\s+)?v?\d+(?:\.\d+)+"
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
    problems += _unshown(root, snippets, shown)
    problems += _collect(problems, lambda: stale_passes(root, snippets)) or []
    if not problems:  # what follows would only repeat that a page cannot be read
        problems += uncollected_blocks(root, pages)
    problems += drifted_fragments(root)
    return problems


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


def stale_passes(root: Path, snippets: Iterable[Snippet]) -> list[Problem]:
    """Give each snippet that changed since it was last run and recorded, or never was."""
    passes = read_passes(root)
    return [
        Problem(
            snippet.path,
            None,
            "no run of this text is recorded."
            if snippet.name not in passes
            else "it has changed since its last run was recorded.",
            f"Run `crosscheck run --update {snippet.idea}`.",
        )
        for snippet in snippets
        if snippet.name not in passes or passes[snippet.name].sha256 != digest(snippet.text)
    ]


def uncollected_blocks(root: Path, pages: Sequence[Page]) -> list[Problem]:
    """Hold the Python blocks of each page, as the site's own renderer sees them, against ours.

    The renderer decides what readers see. A fence that it shows and that was not collected,
    however it is decorated, is a problem; so is one without a language, which may be anything.
    """
    render = site_renderer(root)
    problems: list[Problem] = []
    for page in pages:
        collected = Counter(_normal(text) for text in _collected(root, page))
        for language, text in code_blocks(render(page)):
            if language in PYTHON and collected[_normal(text)]:
                collected[_normal(text)] -= 1
            elif language in PYTHON or not language:
                problems.append(_uncollected(page, language, text))
        problems += [
            Problem(page.path, None, f"a collected block is not shown: `{_first(text)}`.", _MEND)
            for text, count in collected.items()
            if count
        ]
    return problems


def drifted_fragments(root: Path) -> list[Problem]:
    """Give each fragment that is not what its data make of it, and each stale record."""
    from crosscheck.work.render import render

    problems: list[Problem] = []
    _collect(problems, lambda: render(root, check=True))
    return problems


def site_renderer(root: Path) -> Callable[[Page], str]:
    """Give a function that turns a page into HTML with the extensions of the site's settings."""
    import markdown
    from mkdocs.config import load_config

    config = load_config(str(root / "mkdocs.yml"))

    def render(page: Page) -> str:
        converter = markdown.Markdown(
            extensions=config.markdown_extensions, extension_configs=config.mdx_configs
        )
        html: str = converter.convert(_without_front_matter(page.text))
        return html

    return render


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


_MEND = "Write the fence as ```python at the start of a line, or include a snippet."


def _collected(root: Path, page: Page) -> Iterator[str]:
    for name in page.snippet_names(root):
        yield (root / "snippets" / f"{name}.py").read_text(encoding="utf-8")
    for fence in page.programs:
        yield fence.source


def _uncollected(page: Page, language: str, text: str) -> Problem:
    first = _first(text)
    lines = [number for number, line in enumerate(page.text.splitlines(), 1) if first in line]
    what = (
        "this Python block is shown, but was not collected"
        if language
        else "this block does not say which language it is in"
    )
    mend = _MEND if language else "Write the language after the fence: ```text, ```console, …"
    return Problem(page.path, lines[0] if lines else None, f"{what}: `{first}`.", mend)


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

"""What a page shows: its fenced blocks and the snippets that it includes."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from markdown.extensions.toc import slugify, unique

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import SIDES, SNIPPETS, Framework, read_text

FIGURES = Path("docs/fragments/figures.json")
"""Where the figures are, under the root of the project: one JSON object, name to text."""

PYTHON = frozenset({"python", "py", "python3", "py3", "pycon", "ipython", "ipython3"})
"""What a fence may call Python, in lower case."""

_FENCE = re.compile(
    r"(?P<before>[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(?P<mark>`{3,}|~{3,})(?P<info>.*)"
)
DIRECTIVE = re.compile(r"(?P<indent>\s*):::\s*(?P<kind>\S*)\s*(?P<name>.*?)\s*")
"""A line such as `::: pair CHAPTER/IDEA`."""
KINDS = ("pair", "snippet", "table")
"""What a directive may include; a pair and a table are made of both halves of an idea."""
KNOWN_DIRECTIVES = (
    "Write `::: pair CHAPTER/IDEA`, `::: table CHAPTER/IDEA` "
    "or `::: snippet CHAPTER/IDEA_FRAMEWORK`."
)
"""The mend of a directive that nobody knows."""
_HEADING = re.compile(r"#{1,6}\s+(?P<title>.*?)(?:\s*\{\s*#(?P<id>[\w-]+).*\})?\s*#*")
_INCLUDE = re.compile(r"\s*(?:-{1,}8<-{1,})\s*(?P<quote>['\"])(?P<target>.+)(?P=quote)\s*")


@dataclass(frozen=True)
class Fence:
    """A fenced block of a page."""

    language: str
    """As the fence says it, in lower case and without decoration; empty where it says nothing."""
    line: int
    """The line of the page on which the code begins."""
    source: str = field(repr=False)
    """The code, without the indentation that the fence has."""

    @property
    def is_python(self) -> bool:
        """Whether a reader would take it for a Python program."""
        return self.language in PYTHON

    @property
    def included(self) -> str | None:
        """The target of the `--8<--` line that the block consists of, or None."""
        return included(self.source.strip())


@dataclass(frozen=True)
class Directive:
    """A `::: pair NAME`, `::: table NAME` or `::: snippet NAME` line."""

    kind: str
    """One of `KINDS`."""
    name: str
    """Of the idea, or of the snippet."""
    line: int
    """Where it stands."""

    @property
    def snippet_names(self) -> list[str]:
        """The names of the snippets that it shows, if all of them exist."""
        return shown_names(self.kind, self.name)


@dataclass(frozen=True)
class Page:
    """A Markdown file under `docs/`."""

    path: Path
    """The file."""
    text: str = field(repr=False)
    """All of it."""
    fences: tuple[Fence, ...]
    """Its fenced blocks, in order."""
    directives: tuple[Directive, ...]
    """Its inclusions of pairs and snippets, in order."""
    prose: tuple[tuple[int, str], ...] = field(repr=False)
    """The lines outside fences, each with its number."""

    def snippet_names(self, root: Path) -> list[str]:
        """Give the names of the snippets that the page shows, in order; then those of its parts.

        A pair, or a table, names the halves that exist.

        Raises:
            Problem: a snippet, or every half of a pair, is missing; or a fence includes anything
                but a whole snippet.
        """
        found: list[tuple[int, str]] = []
        for directive in self.directives:
            names = directive.snippet_names
            existing = [name for name in names if (root / SNIPPETS / f"{name}.py").exists()]
            if not existing:
                raise Problem(
                    self.path,
                    directive.line,
                    f"there is no {halves_of(directive.kind, directive.name)} `{directive.name}`.",
                    f"Check the name, or write it with `crosscheck new {directive.name}`.",
                )
            found += [(directive.line, name) for name in existing]
        found += [(fence.line, _included_snippet(self, fence, root)) for fence in self.including]
        names = [name for _, name in sorted(found, key=lambda item: item[0])]
        return names + [name for part in self.parts(root) for name in part.snippet_names(root)]

    def parts(self, root: Path) -> list[Page]:
        """Give the Markdown files, such as fragments, that the page includes outside of fences."""
        targets = [target for _, line in self.prose if (target := included(line))]
        places = [base / target for target in targets for base in (root / "docs", root)]
        return [read_page(place) for place in places if place.is_file()]

    @cached_property
    def headings(self) -> list[tuple[int, str]]:
        """The line and the anchor of each heading, as Python-Markdown's `toc` names it."""
        found: list[tuple[int, str]] = []
        taken: set[str] = set()
        for number, line in self.prose:
            if match := _HEADING.fullmatch(line):
                anchor = match["id"] or unique(slugify(_bare(match["title"]), "-"), taken)
                taken.add(anchor)
                found.append((number, anchor))
        return found

    @property
    def including(self) -> list[Fence]:
        """The Python blocks that consist of a `--8<--` line."""
        return [fence for fence in self.fences if fence.is_python and fence.included]

    @property
    def programs(self) -> list[Fence]:
        """The Python blocks whose code stands on the page itself."""
        return [fence for fence in self.fences if fence.is_python and not fence.included]


def shown_names(kind: str, name: str) -> list[str]:
    """Give the names of the snippets that the line `::: KIND NAME` shows."""
    if halves_of(kind, name) == "snippet":
        return [name]
    return [f"{name}_{side.value}" for side in SIDES]


def halves_of(kind: str, name: str) -> str:
    """Say what the line `::: KIND NAME` includes: a table is another view of a pair.

    A program of both frameworks has no halves, so its table shows that snippet.
    """
    alone = kind == "snippet" or (kind == "table" and name.endswith(f"_{Framework.BOTH.value}"))
    return "snippet" if alone else "pair"


def _bare(title: str) -> str:
    """The text of a heading, without the marks of links and code."""
    return re.sub(r"`|\*", "", re.sub(r"\[([^]]*)\](?:\([^)]*\)|\[[^]]*\])", r"\1", title))


def included(line: str) -> str | None:
    """Give the target of a `--8<--` line, or None for any other line."""
    match = _INCLUDE.fullmatch(line)
    return match["target"] if match else None


def read_page(path: Path) -> Page:
    """Read the page at `path`; raises `Problem` for a fence without end or an unknown directive."""
    return read_page_text(path, read_text(path))


def read_page_text(path: Path, text: str) -> Page:
    """Read `text` as a page; what is wrong with it is wrong in `path`."""
    fences, prose = _divide(path, text)
    return Page(path, text, tuple(fences), tuple(_directives(path, prose)), tuple(prose))


def prose_lines(path: Path, text: str) -> set[int]:
    """Give the numbers of the lines of a page, or of a part of one, that no fence holds."""
    return {number for number, _ in _divide(path, text)[1]}


def _divide(path: Path, text: str) -> tuple[list[Fence], list[tuple[int, str]]]:
    fences: list[Fence] = []
    prose: list[tuple[int, str]] = []
    lines = enumerate(text.splitlines(), 1)
    for number, line in lines:
        match = _FENCE.fullmatch(line)
        if match is None or (match["mark"][0] == "`" and "`" in match["info"]):
            prose.append((number, line))
            continue
        body = list(_body(path, number, match["before"], match["mark"], lines))
        source = textwrap.dedent("\n".join(body)) + "\n" if body else ""
        fences.append(Fence(_language(match["info"]), number + 1, source))
    return fences, prose


def find_pages(root: Path) -> list[Page]:
    """Read every page of the project at `root`; fragments are no pages."""
    docs = root / "docs"
    return [
        read_page(path)
        for path in sorted(docs.rglob("*.md"))
        if path.relative_to(docs).parts[0] != "fragments"
    ]


def _body(
    path: Path, opened: int, before: str, mark: str, lines: Iterator[tuple[int, str]]
) -> Iterator[str]:
    closing = re.compile(rf"[ \t>]*{re.escape(mark[0])}{{{len(mark)},}}\s*")
    quote = ">" in before
    for _, line in lines:
        if closing.fullmatch(line):
            return
        yield re.sub(r"^[ \t]*(?:>[ ]?)+", "", line) if quote else line
    raise Problem(
        path, opened, "this fence is never closed.", f"Close it with `{mark}` on a line of its own."
    )


def _language(info: str) -> str:
    if match := re.match(r"\s*\{[^}]*?\.([\w+#-]+)", info):
        return match[1].lower()
    words = info.strip().lstrip("{").split()
    return words[0].lower().rstrip("}") if words else ""


def _directives(path: Path, prose: list[tuple[int, str]]) -> Iterator[Directive]:
    for number, line in prose:
        match = DIRECTIVE.fullmatch(line)
        if match is None:
            continue
        if match["kind"] not in KINDS or not match["name"]:
            raise Problem(
                path,
                number,
                f"nobody knows the directive `{line.strip()}`.",
                KNOWN_DIRECTIVES,
            )
        yield Directive(match["kind"], match["name"], number)


def _included_snippet(page: Page, fence: Fence, root: Path) -> str:
    target = Path(fence.included or "")
    name = target.with_suffix("").as_posix().removeprefix(f"{SNIPPETS}/")
    if target.suffix == ".py" and (root / SNIPPETS / f"{name}.py").exists():
        return name
    raise Problem(
        page.path,
        fence.line,
        f"`{fence.included}` is not a whole snippet.",
        "Include a file under `snippets/` from its first line to its last.",
    )

"""A page as plain Markdown: everything that it includes stands in it, and links lead anywhere.

What a reader of the file alone could not follow is turned into what he can: includes, figures,
reference links, footnotes, admonitions, and the little HTML that pages have.
"""

from __future__ import annotations

import html
import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from pathlib import Path, PurePosixPath

from crosscheck.vocabulary.page import DIRECTIVE, FIGURES, included, prose_lines, shown_names
from crosscheck.vocabulary.passes import Pass, read_passes
from crosscheck.vocabulary.site import Site, SitePage
from crosscheck.vocabulary.snippet import SNIPPETS, Pair, Snippet, pair_up, read_snippet, read_text


@dataclass(frozen=True)
class Shown:
    """A place where a page shows snippets."""

    kind: str
    """`pair`, `table` or `snippet`."""
    halves: tuple[Snippet, ...]
    """What it shows."""

    @property
    def pair(self) -> Pair:
        """The halves as a pair; one side may be missing."""
        (pair,) = pair_up(list(self.halves))
        return pair


Block = str | Shown
"""A stretch of Markdown, or a place where snippets are shown."""


@dataclass
class Book:
    """All that the pages of a project are made of, read once."""

    root: Path
    site: Site
    _read: dict[str, Snippet] = field(default_factory=dict)

    @cached_property
    def passes(self) -> Mapping[str, Pass]:
        """With which versions each snippet last passed."""
        return read_passes(self.root)

    @cached_property
    def figures(self) -> Mapping[str, str]:
        """The figures that were measured, by name."""
        path = self.root / FIGURES
        return json.loads(read_text(path)) if path.exists() else {}

    def snippets(self, kind: str, name: str) -> tuple[Snippet, ...]:
        """Give the snippets that the line `::: KIND NAME` shows, as far as they exist."""
        return tuple(self._snippet(each) for each in shown_names(kind, name) if self._has(each))

    def _has(self, name: str) -> bool:
        return name in self._read or (self.root / SNIPPETS / f"{name}.py").is_file()

    def _snippet(self, name: str) -> Snippet:
        if name not in self._read:
            self._read[name] = read_snippet(self.root / SNIPPETS / f"{name}.py", self.root)
        return self._read[name]


def expand(book: Book, page: SitePage) -> list[Block]:
    """Give the page as stretches of Markdown and the snippets between them."""
    pieces = list(_unboxed(_lines(book, page.path, page.text, "")))
    definitions = _Definitions(book.site, page)
    definitions.collect("\n".join(piece for piece in pieces if isinstance(piece, str)))
    blocks: list[Block] = []
    for kind, group in groupby(pieces, type):
        if kind is Shown:
            blocks += [piece for piece in group if isinstance(piece, Shown)]
            continue
        text = "\n".join(piece for piece in group if isinstance(piece, str))
        text = text if kind is _Code else _tidy(_plain(text, book, definitions))
        if not text:
            continue
        if blocks and isinstance(blocks[-1], str):
            blocks[-1] += f"\n\n{text}"
        else:
            blocks.append(text)
    return blocks


class _Code(str):
    """A line of a fenced block, which stays as it is."""

    __slots__ = ()


def _lines(book: Book, path: Path, text: str, indent: str) -> Iterator[str | tuple[str, Shown]]:
    """Give the lines with those of the files that they include, and what they show."""
    prose = prose_lines(path, text)
    for number, line in enumerate(text.splitlines(), 1):
        inside = _included(book, included(line))
        if inside:
            within = indent + line[: len(line) - len(line.lstrip())]
            if number in prose:
                yield from _lines(book, inside, read_text(inside), within)
            else:
                yield from (_Code(within + each) for each in read_text(inside).splitlines())
        elif number not in prose:
            yield _Code(indent + line)
        elif match := DIRECTIVE.fullmatch(line):
            if halves := book.snippets(match["kind"], match["name"]):
                yield indent + match["indent"], Shown(match["kind"], halves)
        else:
            yield indent + line


def _included(book: Book, target: str | None) -> Path | None:
    # The two places that `base_path` names in the site's settings.
    places = [base / target for base in (book.root / "docs", book.root)] if target else []
    return next((place for place in places if place.is_file()), None)


_BOX = re.compile(r'(?P<indent> *)(?:!!!|\?\?\?\+?) +(?P<kind>[\w-]+)[^"]*(?:"(?P<title>.*)")?\s*')


def _unboxed(lines: Iterator[str | tuple[str, Shown]]) -> Iterator[str | Shown]:
    """Turn each admonition into its title and its text, no longer indented.

    What a page folds away as an abstract of itself comes last, where it is in nobody's way.
    """
    depths: list[int] = []  # of the text in each open box
    last: list[str | Shown] = []
    at_end = False
    for line in lines:
        indent = line[0] if isinstance(line, tuple) else line
        depth = len(indent) - len(indent.lstrip(" "))
        if isinstance(line, tuple) or line.strip():
            while depths and depth < depths[-1]:
                depths.pop()
        at_end = at_end and bool(depths)
        cut = 4 * len(depths)
        piece: str | Shown
        if isinstance(line, tuple):
            piece = line[1]
        elif not isinstance(line, _Code) and (box := _BOX.fullmatch(line)):
            title = box["title"] if box["title"] is not None else box["kind"].capitalize()
            at_end = at_end or (box["kind"] == "abstract" and not depths)
            mark = f"## {title}" if at_end and not depths else f"**{title}**"
            piece = line[cut:depth] + mark if title else ""
            depths.append(depth + 4)
        else:
            piece = type(line)(line[cut:]) if depths else line
        if at_end:
            last.append(piece)
        else:
            yield piece
    yield ""
    yield from last


class _Definitions:
    """What reference links and footnotes of a page mean, and where its links lead."""

    def __init__(self, site: Site, page: SitePage) -> None:
        self.site, self.page = site, page
        self.targets: dict[str, str] = {}
        self.notes: dict[str, str] = {}

    def collect(self, prose: str) -> None:
        """Read the definitions, wherever on the page they stand."""
        for match in _TARGET.finditer(prose):
            self.targets[_key(match["name"])] = match["target"]
        for match in _NOTE.finditer(prose):
            self.notes[match["name"]] = " ".join(match["text"].split())

    def absolute(self, target: str) -> str:
        """Give the address to which a link of the page leads."""
        if re.match(r"[a-z][a-z+.-]*:|//", target):
            return target
        path, hash_, anchor = target.partition("#")
        if not path:
            return f"{self.site.address}{self.page.address}{hash_}{anchor}"
        folder = PurePosixPath(self.page.source).parent.as_posix()
        joined = posixpath.normpath(posixpath.join(folder, path))
        if joined in self.site.addresses:
            joined = self.site.addresses[joined]
        elif path.endswith("/"):
            joined += "/"
        return f"{self.site.address}{joined}{hash_}{anchor}"


_TARGET = re.compile(
    r"^ {0,3}\[(?P<name>(?!\^)[^\]\n]+)\]:[ \t]+<?(?P<target>\S+?)>?"
    r"(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*$",
    re.MULTILINE,
)
_NOTE = re.compile(
    r"^\[\^(?P<name>[^\]\n]+)\]:[ \t]*(?P<text>.*(?:\n(?: {4}.*|(?=\n {4})))*)", re.MULTILINE
)
_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_TEXT = r"\[(?P<text>(?!\^)(?:[^\[\]]|\[[^\[\]]*\])*)\]"
_INLINE = re.compile(
    _TEXT
    + r"\(\s*<?(?P<target>[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?P<title>\s+\"[^\"]*\")?\s*\)"
)
_REFERENCE = re.compile(_TEXT + r"\[(?P<name>[^\]]*)\]")
_SHORTCUT = re.compile(r"\[(?P<text>(?!\^)[^\[\]]+)\](?![\[(:])")
_FIGURE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_DRAWING = re.compile(r"<svg\b.*?</svg>\n?", re.DOTALL)


def _key(name: str) -> str:
    return " ".join(name.split()).lower()


def _plain(text: str, book: Book, definitions: _Definitions) -> str:
    """Make plain Markdown of a stretch that has no fence in it."""
    text = _NOTE.sub("", _TARGET.sub("", text))
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    spans: list[str] = []

    def hide(match: re.Match[str]) -> str:
        spans.append(match[0])
        return f"\0{len(spans) - 1}\0"

    def show(hidden: str) -> str:
        return re.sub("\0(\\d+)\0", lambda match: spans[int(match[1])], hidden)

    def inline(match: re.Match[str]) -> str:
        target = definitions.absolute(match["target"])
        return f"[{match['text']}]({target}{match['title'] or ''})"

    def reference(match: re.Match[str]) -> str:
        name = _key(show(match["name"] or match["text"]))
        target = definitions.targets.get(name)
        return f"[{match['text']}]({definitions.absolute(target)})" if target else match[0]

    def shortcut(match: re.Match[str]) -> str:
        target = definitions.targets.get(_key(show(match["text"])))
        return f"[{match['text']}]({definitions.absolute(target)})" if target else match[0]

    def figure(match: re.Match[str]) -> str:
        return str(book.figures.get(match[1], match[0]))

    text = _DRAWING.sub(_drawn, text)
    text = re.sub(r"<(form|script|style)\b.*?</\1>", "", text, flags=re.DOTALL)
    text = _SPAN.sub(hide, text)
    text = _FIGURE.sub(figure, text)
    text = re.sub(r"^[ \t]*\{:[^{}\n]*\}[ \t]*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r"[ \t]*\{:?[ ]*[.#][^{}\n]*\}[ \t]*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"(?<=\))\{:?[ ]*[.#][^{}\n]*\}", "", text)
    text = re.sub(r'<span class="verdict"[^>]*>(.*?)</span>', r"**\1**", text)
    text = re.sub(r"<br ?/?>", " ", text)
    text = re.sub(r"</?(?:div|span|small|time|figure|figcaption|section)\b[^>]*>", "", text)
    text = _REFERENCE.sub(reference, text)
    text = _SHORTCUT.sub(shortcut, text)
    text = _INLINE.sub(inline, text)
    for name, said in definitions.notes.items():
        # Reference links in the note were hidden from the rules above.
        note = _plain(said, book, _without_notes(definitions)).strip().rstrip(".")
        text = text.replace(f"[^{name}]", f" ({note})")
    return show(text)


def _without_notes(definitions: _Definitions) -> _Definitions:
    bare = _Definitions(definitions.site, definitions.page)
    bare.targets = definitions.targets
    return bare


def _drawn(match: re.Match[str]) -> str:
    """Say what a drawing shows, as it says itself to who cannot see it."""
    label = re.search(r'aria-label="([^"]*)"', match[0]) or re.search(
        r"<title[^>]*>(.*?)</title>", match[0], re.DOTALL
    )
    return f"\n*Drawing: {html.unescape(' '.join(label[1].split()))}*\n" if label else ""


def _tidy(text: str) -> str:
    return re.sub(r"\n(?:[ \t]*\n){2,}", "\n\n", text).strip("\n")

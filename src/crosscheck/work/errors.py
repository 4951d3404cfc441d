"""The index of error messages: which messages its page lists, and whether a program prints each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crosscheck.vocabulary.page import Page, read_page
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import SIDES, Framework, read_snippet
from crosscheck.work.outputs import recorded_outputs

PATH = Path("docs/reference/errors.md")
"""The page, from the project's root."""

_SECTION = re.compile(r"##\s+(?P<title>\S.*)")
_MESSAGE = re.compile(
    rf"###\s+(?P<side>{'|'.join(side.title for side in SIDES)})\s+"
    r"(?P<mark>`+) ?(?P<text>.+?) ?(?P=mark)"
)
_OTHER = re.compile(r"###\s.*")


@dataclass(frozen=True)
class Message:
    """A heading of the page: what a framework says, word for word."""

    framework: Framework
    text: str
    """With its type, as a traceback ends."""
    section: str
    """The title of the situation that it stands under, as Markdown."""
    anchor: str
    line: int


def read_messages(page: Page) -> list[Message]:
    """Give the messages of the page in their order.

    Raises:
        Problem: a heading of the third level is no message, or stands under no situation.
    """
    anchors = dict(page.headings)
    sides = {side.title: side for side in SIDES}
    section, found = "", []
    for line, text in page.prose:
        if match := _MESSAGE.fullmatch(text):
            if not section:
                raise Problem(page.path, line, "the message stands under no situation.", _FORM)
            side = sides[match["side"]]
            found.append(Message(side, match["text"], section, anchors[line], line))
        elif match := _SECTION.fullmatch(text):
            section = match["title"]
        elif _OTHER.fullmatch(text):
            raise Problem(page.path, line, f"`{text}` is no message.", _FORM)
    return found


def unprinted(root: Path) -> Iterator[Problem]:
    """Give each message of the page that no half of its framework prints in its own section."""
    if not (root / PATH).exists():
        return
    page = read_page(root / PATH)
    lines = [line for line, text in page.prose if _SECTION.fullmatch(text)]
    said: dict[tuple[int, Framework], str] = {}
    for directive in page.directives:
        for name in directive.snippet_names:
            path = root / "snippets" / f"{name}.py"
            if path.exists():
                snippet = read_snippet(path, root)
                key = (_section_of(lines, directive.line), snippet.framework)
                said[key] = said.get(key, "") + _printed(snippet.text)
    for message in read_messages(page):
        key = (_section_of(lines, message.line), message.framework)
        if _bare(message.text) not in said.get(key, ""):
            yield Problem(
                page.path,
                message.line,
                f"no {message.framework.title} half of this section prints this message.",
                "Raise it in the section's pair, or say what the pair prints, word for word.",
            )


def index(root: Path) -> str:
    """Give the table of all messages with their places, as Markdown; a part for each framework.

    The search leaves it out: a message is to be found where it is explained.
    """
    messages = read_messages(read_page(root / PATH))
    parts = []
    for side in SIDES:
        mine = sorted(
            (message for message in messages if message.framework is side),
            key=lambda message: message.text.casefold(),
        )
        lines = [
            f'??? abstract "The {len(mine)} messages of {side.title}, in alphabetical order"',
            "    <div data-search-exclude markdown>",
            "",
            "    | Message | Where |",
            "    |---|---|",
            *(f"    | [{_code(each.text)}](#{each.anchor}) | {each.section} |" for each in mine),
            "",
            "    </div>",
        ]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


_FORM = "Write `### JAX` or `### PyTorch`, then the message in backticks, under a heading `##`."


def _section_of(lines: list[int], line: int) -> int:
    return max((number for number in lines if number < line), default=0)


def _printed(source: str) -> str:
    return "".join(_bare("".join(lines)) + "\n" for lines in recorded_outputs(source).values())


def _bare(text: str) -> str:
    """The text without white space: programs break long messages where the column ends."""
    return "".join(text.split())


def _code(text: str) -> str:
    return f"`` {text} ``" if "`" in text else f"`{text}`"

"""Which project a command works on, and which of its snippets were meant."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from crosscheck.vocabulary.page import read_page
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import SNIPPETS, Snippet, find_snippets


def find_root(start: Path) -> Path:
    """Give the nearest folder, from `start` upwards, that holds a project.

    Raises:
        Problem: there is none.
    """
    for folder in (start, *start.parents):
        if (folder / SNIPPETS).is_dir() and (folder / "docs").is_dir():
            return folder
    raise Problem(
        start,
        None,
        f"no folder from here upwards holds `{SNIPPETS}/` and `docs/`.",
        "Run this inside a clone of the project.",
    )


def select_snippets(root: Path, selection: Sequence[str], *, here: Path) -> list[Snippet]:
    """Give the snippets that a command line names; all where it names none.

    Args:
        root: of the project.
        selection: files or folders of snippets, pages (for the snippets that they show), or
            ideas such as `execution/async_return`.
        here: the folder against which relative paths are read.

    Raises:
        Problem: a word names nothing.
    """
    snippets = find_snippets(root)
    if not selection:
        return snippets
    wanted = {name for word in selection for name in _named(root, word, snippets, here)}
    return [snippet for snippet in snippets if snippet.name in wanted]


def _named(root: Path, word: str, snippets: list[Snippet], here: Path) -> list[str]:
    path = (here / word).resolve()
    if path.suffix == ".md":
        names = read_page(path).snippet_names(root)
    else:
        names = [
            snippet.name
            for snippet in snippets
            if word.strip("/") in (snippet.name, snippet.idea, snippet.chapter)
            or path == snippet.path.resolve()
            or path in snippet.path.resolve().parents
        ]
    if not names:
        raise Problem(
            word,
            None,
            "it names no snippet.",
            f"Name a file or folder under `{SNIPPETS}/`, a page, or an idea: `chapter/idea`.",
        )
    return names

"""What a notebook is: a program in cells under `docs/`, and beside it what its last run showed.

`NAME.py`, in the percent format, is written by people. `NAME.ipynb` is written by `crosscheck
notebook`: the same cells with their outputs, and of which program, when and with what they are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from crosscheck.vocabulary.page import Page, read_page_text
from crosscheck.vocabulary.passes import digest
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import read_text

KEY = "crosscheck"
"""Under which a stored notebook's metadata say what its outputs are."""

MEASURED = "measured"
"""The tag of a cell whose outputs are times, or name the machine: they differ from run to run."""

SKIPPED = "skip-execution"
"""The tag of a cell that only a hosted notebook runs, such as an installation."""

_MEND = "Run it with `make notebook`."


@dataclass(frozen=True)
class Showing:
    """What the outputs of a stored notebook are."""

    sha256: str
    """Of the program that was run; see `digest`."""
    date: str
    """The day of the run, as in `2026-11-22`."""
    system: str
    """Operating system and processor, as in `Linux x86_64`."""
    versions: Mapping[str, str]
    """The version of Python and of each library that the program imports."""


@dataclass(frozen=True)
class Notebook:
    """A program in cells, `docs/**/NAME.py`."""

    path: Path
    """Of the program."""
    text: str = field(repr=False)
    """All of it."""

    @property
    def stored(self) -> Path:
        """Where its cells are with the outputs of the last run: the page that readers see."""
        return self.path.with_suffix(".ipynb")

    @cached_property
    def content(self) -> Mapping[str, Any]:
        """The stored notebook, as its format has it; raises `Problem` where there is none."""
        if not self.stored.exists():
            raise Problem(self.path, None, "this notebook was never run.", _MEND)
        try:
            content = json.loads(read_text(self.stored))
        except json.JSONDecodeError as error:
            raise Problem(self.stored, error.lineno, f"not JSON: {error.msg}.", _MEND) from None
        if not isinstance(content, dict) or not isinstance(content.get("cells"), list):
            raise Problem(self.stored, None, "not a notebook: it has no cells.", _MEND)
        return content

    @property
    def showing(self) -> Showing:
        """Say what the stored outputs are; raises `Problem` where the file does not say it."""
        said = self.content.get("metadata", {}).get(KEY)
        if not isinstance(said, dict) or said.keys() != {each.name for each in fields(Showing)}:
            raise Problem(self.stored, None, "it does not say which run it shows.", _MEND)
        return Showing(**said)

    @property
    def stale(self) -> bool:
        """Whether the program is another one than that whose outputs are stored."""
        return self.showing.sha256 != digest(self.text)

    @property
    def prose(self) -> Page:
        """The text between the programs, as a page whose lines are those of the program's file."""
        lines = [line.removeprefix("#").removeprefix(" ") for line in self.text.splitlines()]
        kept = set(self._prose_lines())
        text = "\n".join(line if n in kept else "" for n, line in enumerate(lines, 1))
        return read_page_text(self.path, text)

    def _prose_lines(self) -> Iterator[int]:
        inside = False
        for number, line in enumerate(self.text.splitlines(), 1):
            if line.startswith("# %%"):
                inside = "[markdown]" in line
            elif inside and line.startswith("#"):
                yield number


def find_notebooks(root: Path) -> list[Notebook]:
    """Read every notebook of the project at `root`."""
    return [Notebook(path, read_text(path)) for path in sorted((root / "docs").rglob("*.py"))]


def stale_notebooks(root: Path) -> Iterator[Problem]:
    """Give each notebook whose stored outputs are not those of its program."""
    for notebook in find_notebooks(root):
        try:
            stale = notebook.stale
        except Problem as problem:
            yield problem
            continue
        if stale:
            yield is_stale(notebook)


def is_stale(notebook: Notebook) -> Problem:
    """Say that the stored outputs are those of another program."""
    what = "it has changed since the run whose outputs are shown."
    return Problem(notebook.path, None, what, _MEND)

"""The one way in which this tool says that something is wrong."""

from __future__ import annotations

from pathlib import Path


class Problem(Exception):
    """What is wrong in a file, where, and how to mend it.

    Every command prints a problem as it is and exits with status 1; nobody sees a traceback
    for a mistake in a snippet, a page, a claim or a record.
    """

    def __init__(self, path: Path | str, line: int | None, what: str, mend: str) -> None:
        super().__init__(path, line, what, mend)
        self.path = Path(path)
        """The file to open."""
        self.line = line
        """The line to go to, counted from 1; None where the file as a whole is meant."""
        self.what = what
        """What is wrong, in one sentence."""
        self.mend = mend
        """What to do about it, in one sentence."""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else f"{self.path}"
        return f"{place}: {self.what}\n    {self.mend}"

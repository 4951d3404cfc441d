"""With which versions each snippet last passed: `docs/data/passes/<chapter>.json`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from itertools import groupby
from pathlib import Path

from crosscheck.vocabulary.files import write_whole
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import read_text

FOLDER = Path("docs/data/passes")
"""Where the passes are, under the root of the project."""

_MEND = "Write it anew with `crosscheck run --update`."


@dataclass(frozen=True)
class Pass:
    """What came of the last run of a snippet that its author asked to be recorded."""

    sha256: str
    """Of the snippet's file as it was run; see `digest`."""
    status: str
    """`passed`, or `not run`."""
    reason: str | None
    """Why it was not run; None for one that passed."""
    system: str
    """Operating system and processor, as in `Linux x86_64`."""
    date: str
    """The day, as in `2026-11-20`, on which it first passed with these versions."""
    versions: Mapping[str, str]
    """The version of Python and of each library that the snippet imports."""

    def same_but_date(self, other: Pass) -> bool:
        """Whether nothing is new except the day."""
        return asdict(self) | {"date": ""} == asdict(other) | {"date": ""}


def digest(text: str) -> str:
    """Give the SHA-256 of a snippet's text, by which a pass knows that the file has changed."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_passes(root: Path) -> dict[str, Pass]:
    """Read what is known of all snippets of the project at `root`, by the snippets' names.

    Raises:
        Problem: a file is not JSON, or an entry lacks a field or has one too many.
    """
    found: dict[str, Pass] = {}
    for path in sorted((root / FOLDER).glob("*.json")):
        try:
            entries = json.loads(read_text(path))
        except json.JSONDecodeError as error:
            raise Problem(path, error.lineno, f"not JSON: {error.msg}.", _MEND) from None
        known = {field.name for field in fields(Pass)}
        for name, entry in entries.items() if isinstance(entries, dict) else [("", None)]:
            if not isinstance(entry, dict) or entry.keys() != known:
                raise Problem(
                    path,
                    _line_of(path, name),
                    f"the entry `{name}` has not just the fields {', '.join(sorted(known))}.",
                    _MEND,
                )
            found[name] = Pass(**entry)
    return found


def write_passes(root: Path, passes: Mapping[str, Pass]) -> list[Path]:
    """Write all passes, a file a chapter; give the files that are new or other than before.

    The files of chapters that have no pass any more are removed.
    """
    chapters = {
        root / FOLDER / f"{chapter}.json": _as_json(names, passes)
        for chapter, names in groupby(sorted(passes), key=lambda name: name.partition("/")[0])
    }
    for path in set((root / FOLDER).glob("*.json")) - chapters.keys():
        path.unlink()
    changed = [
        path for path, text in chapters.items() if not path.exists() or path.read_text() != text
    ]
    for path in changed:
        write_whole(path, chapters[path])
    return changed


def _as_json(names: Iterable[str], passes: Mapping[str, Pass]) -> str:
    return json.dumps({name: asdict(passes[name]) for name in names}, indent=2) + "\n"


def _line_of(path: Path, name: str) -> int | None:
    quoted = json.dumps(name) + ":"
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if line.strip().startswith(quoted):
            return number
    return None

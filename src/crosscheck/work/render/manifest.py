"""What was rendered last, and from what: so that a check need not draw everything again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from crosscheck.work.claims import shown_at

PATH = Path("docs/fragments/manifest.json")
"""Where the manifest is, from the project's root."""

_INPUTS = (
    "docs/data/claims.yaml",
    "docs/data/samples/*.yaml",
    "docs/reference/errors.md",
    "docs/data/timings/*/*.json",
    "docs/data/scatters/*.json",
    "snippets/timings/*",
    "requirements/constraints.txt",
)
_RENDERERS = (
    "render/*.py", "claims.py", "errors.py", "samples.py", "timing/case.py", "timing/statistics.py",
)  # fmt: skip


def text(root: Path, rendered: Mapping[Path, str]) -> str:
    """Give the manifest of what was rendered: a digest of all inputs, and one of each file."""
    files = {
        path.relative_to(root).as_posix(): _digest([content.encode()])
        for path, content in sorted(rendered.items())
    }
    return json.dumps({"inputs": _inputs(root), "files": files}, indent=1) + "\n"


def holds(root: Path) -> bool:
    """Whether no input and no rendered file is other than the manifest says."""
    try:
        known = json.loads((root / PATH).read_text(encoding="utf-8"))
        there = {path.relative_to(root).as_posix() for path in generated(root)}
        return bool(
            known["inputs"] == _inputs(root)
            and there <= known["files"].keys()
            and all(
                _digest([(root / name).read_bytes()]) == digest
                for name, digest in known["files"].items()
            )
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        # Without a manifest that can be read, everything is rendered and compared.
        return False


def generated(root: Path) -> list[Path]:
    """Give the files that rendering once wrote, whether or not it still would."""
    folder = root / PATH.parent
    kinds = ("timing", "scatter", "claims", "sample", "samples", "errors")
    return sorted(path for kind in kinds for path in folder.glob(f"{kind}-*"))


def _inputs(root: Path) -> str:
    tool = Path(__file__).parents[1]
    paths = [path for pattern in _INPUTS for path in root.glob(pattern)]
    paths += [path for pattern in _RENDERERS for path in tool.glob(pattern)]
    parts = [path.name.encode() + b"\0" + path.read_bytes() for path in sorted(paths)]
    return _digest([*parts, json.dumps(shown_at(root), sort_keys=True).encode()])


def _digest(parts: Iterable[bytes]) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(hashlib.sha256(part).digest())
    return found.hexdigest()

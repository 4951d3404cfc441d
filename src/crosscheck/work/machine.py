"""What this machine has of what a snippet may need, and what it is."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from crosscheck.vocabulary.snippet import Snippet


def why_not(snippet: Snippet) -> str | None:
    """Say what this machine lacks for `snippet`; None where it can run."""
    for need in snippet.needs:
        if not _HAS[need]():
            return f"this machine has no {need}"
    return None


def missing_package(snippet: Snippet) -> str | None:
    """Give the first package that `snippet` imports and this Python does not have."""
    for package in snippet.imports:
        if importlib.util.find_spec(package) is None:
            return package
    return None


def versions(packages: Iterable[str]) -> dict[str, str]:
    """Give the version of Python and of each of `packages` that was installed as a distribution."""
    found = {"python": platform.python_version()}
    distributions = importlib.metadata.packages_distributions()
    for package in sorted(packages):
        for distribution in distributions.get(package, [])[:1]:
            found[package] = importlib.metadata.version(distribution)
    return found


def system() -> str:
    """Give the operating system and the processor's family, as in `Linux x86_64`."""
    return f"{platform.system()} {platform.machine()}"


def _has_gpu() -> bool:
    return Path("/dev/nvidia0").exists() or shutil.which("nvidia-smi") is not None


def _has_compiler() -> bool:
    # What torch.compile looks for on Linux and macOS.
    return any(map(shutil.which, filter(None, (os.environ.get("CXX"), "g++", "clang++", "c++"))))


_HAS: dict[str, Callable[[], bool]] = {"gpu": _has_gpu, "C++ compiler": _has_compiler}

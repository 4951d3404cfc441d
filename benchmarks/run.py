"""What a fresh process for each snippet costs: isolated, `python FILE`, and one warm process.

The three are measured in turn, in one run. With fewer than 40 snippets, they are repeated under
other names until there are 40.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from crosscheck.vocabulary.snippet import SNIPPETS, find_snippets
from crosscheck.work.machine import why_not

AT_LEAST = 40
MOST_OF_SCRIPTS, MOST_OF_WARM = 0.25, 1.5

WARM = """
import contextlib, io, sys
failed = 0
for path in sys.argv[1:]:
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            code = compile(open(path).read(), path, "exec", dont_inherit=True)
            exec(code, {"__name__": "__main__"})
        except BaseException:
            failed += 1
print(f"   ({failed} of them fail there, because of what an earlier one left behind)")
"""


def copy_snippets(root: Path, target: Path) -> list[Path]:
    """Copy what can run here to the project `target`, repeated if need be; give the files."""
    runnable = [snippet for snippet in find_snippets(root) if not why_not(snippet)]
    (target / "docs").mkdir()
    paths: list[Path] = []
    for number in itertools.count():
        for snippet in runnable:
            path = target / SNIPPETS / f"{snippet.chapter}{number}" / snippet.path.name
            path.parent.mkdir(parents=True, exist_ok=True)
            paths.append(Path(shutil.copy(snippet.path, path)))
        if len(paths) >= AT_LEAST:
            return paths
    raise AssertionError("unreachable")


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def main() -> int:
    root = Path(__file__).parents[1]
    with tempfile.TemporaryDirectory() as folder:
        paths = copy_snippets(root, Path(folder))
        print(f"{len(paths)} snippets on {os.cpu_count()} cores")
        tool = [sys.executable, "-m", "crosscheck", "--root", folder, "run"]
        isolated = seconds(lambda: subprocess.run(tool, stdout=subprocess.DEVNULL, check=True))
        print(f"isolated, crosscheck run:      {isolated:7.1f} s")
        warm = seconds(lambda: subprocess.run([sys.executable, "-c", WARM, *paths], check=True))
        print(f"one warm process, no isolation: {warm:6.1f} s")
        scripts = seconds(
            lambda: [
                subprocess.run([sys.executable, path], stdout=subprocess.DEVNULL, check=True)
                for path in paths
            ]
        )
        print(f"python FILE, one after another: {scripts:6.1f} s")
    of_scripts, of_warm = isolated / scripts, isolated / warm
    print(f"isolated / scripts = {of_scripts:.2f} (at most {MOST_OF_SCRIPTS})")
    print(f"isolated / warm    = {of_warm:.2f} (at most {MOST_OF_WARM})")
    return 0 if of_scripts <= MOST_OF_SCRIPTS and of_warm <= MOST_OF_WARM else 1


if __name__ == "__main__":
    sys.exit(main())

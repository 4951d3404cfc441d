"""How fast the commands answer that only read: each in a fresh process, the median of several."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MOST = 0.3
REPEATS = 7
COMMANDS = (
    ("--help",),
    ("run", "--help"),
    ("new", "--help"),
    ("check",),
    ("render", "--check"),
    ("time", "--help"),
)


def median_seconds(command: tuple[str, ...], root: Path) -> float:
    samples = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        subprocess.run(
            [Path(sys.executable).with_name("crosscheck"), "--root", root, *command],
            stdout=subprocess.DEVNULL,
            check=True,
            cwd=tempfile.gettempdir(),
        )
        samples.append(time.perf_counter() - started)
    return statistics.median(samples)


def main() -> int:
    root = Path(__file__).parents[1]
    slowest = 0.0
    for command in COMMANDS:
        taken = median_seconds(command, root)
        slowest = max(slowest, taken)
        print(f"crosscheck {' '.join(command):<16} {taken:.3f} s")
    print(f"slowest = {slowest:.3f} s (at most {MOST})")
    return 0 if slowest <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())

"""How often the method finds a difference where there is none, and one of 3 % where there is one.

Twelve copies of one program are timed beside three that do 3 % more work, all in turn; every
pair of copies is a trial of the first kind, every copy beside a slower one a trial of the second.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
from pathlib import Path

import msgspec

from crosscheck.work.timing import statistics
from crosscheck.work.timing.case import read_case
from crosscheck.work.timing.schedule import PUBLISHED, Measuring

COPIES, SLOWER = 12, 3
MOST_WRONG, LEAST_FOUND = 0.02, 30 / 32
PROGRAM = """\
import numpy as np


def make_inputs(n):
    return (np.random.default_rng(0).random((n, n), np.float32),)


def work(x, times=100):
    for _ in range(times):
        y = x @ x
    return y


def slower(x):
    return work(x, 103)
"""
HEAD = """\
title = "A known difference"
question = "Is it found?"
work = "a hundred products of small matrices"
size = "n"
dtype = "float32"
control = "copy0"
cold_start = 1000

[sizes]
cpu = [64]

[agreement]
tolerance = 1e-5
reference = "copy0"
source = "itself"
"""


def main() -> int:
    copies = [f"copy{i}" for i in range(COPIES)]
    slower = [f"slower{i}" for i in range(SLOWER)]
    toml = HEAD
    for name in copies + slower:
        call = "work" if name in copies else "slower"
        toml += f'\n[variants.{name}]\nhalf = "numpy"\ncall = "{call}"\nlabel = "{name}"\n'
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        cases = root / "snippets/timings"
        cases.mkdir(parents=True)
        (cases / "known.toml").write_text(toml)
        (cases / "known_numpy.py").write_text(PROGRAM)
        plan = msgspec.structs.replace(PUBLISHED, size_seconds=10)
        case = read_case(root, "known")
        measuring = Measuring(root, "known", case, "cpu", [64], plan)
        measuring.names = copies + slower
        sets = []
        for index in range(plan.sets):
            first = sets[0] if sets else None
            sets.append(measuring.run_set(index, 1, first, root / "caches", 1))
            print(f"set {index + 1} of {plan.sets}", file=sys.stderr, flush=True)
    samples = {
        name: [
            next(s.values for s in done.samples if s.variant == name and s.quantity == "ready")
            for done in sets
        ]
        for name in measuring.names
    }

    def verdict(slow: str, fast: str) -> str:
        return statistics.verdict(statistics.ratio(samples[slow], samples[fast]), 0.02)

    same = [verdict(a, b) for a, b in itertools.combinations(copies, 2)]
    different = [verdict(a, b) for a in slower for b in copies]
    wrong = sum(found in ("above", "below") for found in same)
    print(f"identical code: {wrong} of {len(same)} trials claim a difference (at most 2 %)")
    hits = different.count("above")
    print(f"3 % slower: found in {hits} of {len(different)} trials (at least 15 of 16)")
    return 0 if wrong <= MOST_WRONG * len(same) and hits >= LEAST_FOUND * len(different) else 1


if __name__ == "__main__":
    sys.exit(main())

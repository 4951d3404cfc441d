"""A project with one timing case, and records of it, made up: nothing in them was measured."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from crosscheck.vocabulary.record import (
    CONTROL,
    Agreement,
    Benchmark,
    Ceiling,
    ColdStart,
    Machine,
    Provenance,
    Quantity,
    Record,
    Run,
    RunFacts,
    Series,
    SetFacts,
    Settings,
    Software,
    Threads,
    fingerprint,
)

SETS, ROUNDS = 10, 5

CASE = """\
title = "A sum"
question = "Which is faster?"
work = "the sum of n ones"
size = "n"
dtype = "float32"
flops = "n"
control = "numpy"
cold_start = 64

[sizes]
cpu = [64, 4096]
cuda = [64]
quick = [8]

[agreement]
tolerance = 1e-6
reference = "numpy"
source = "the sum in float64"

[variants."numpy"]
half = "numpy"
call = "total"
label = "NumPy"

[variants."slow"]
half = "numpy"
call = "slow_total"
label = "NumPy, slow"
compiled_from = "numpy"

[[comparisons]]
key = "slow against fast"
title = "slow against fast"
slow = "slow"
fast = "numpy"
"""

PROGRAM = """\
import numpy as np


def make_inputs(n):
    return (np.ones(n, np.float32),)


def total(x):
    return x.sum()


def slow_total(x):
    return np.sort(x).sum()
"""


def make_project(root: Path, *, case: str = CASE, program: str = PROGRAM) -> Path:
    """A project whose only timing case is `sum`, in NumPy alone, so that it starts at once."""
    folder = root / "snippets/timings"
    folder.mkdir(parents=True)
    (folder / "sum.toml").write_text(case, encoding="utf-8")
    (folder / "sum_numpy.py").write_text(program, encoding="utf-8")
    return root


def times(mean: float, seed: str, spread: float = 0.01) -> list[list[float]]:
    """Seconds, by set and round: every set has its own level, as processes have."""
    dice = random.Random(seed)
    levels = [mean * (1 + dice.gauss(0, spread)) for _ in range(SETS)]
    return [[level * (1 + abs(dice.gauss(0, spread))) for _ in range(ROUNDS)] for level in levels]


def made_up(root: Path, *, slowdown: float = 1.5, device: str = "cpu") -> Record:
    """A record of `sum` in which `slow` takes `slowdown` times as long as `numpy`."""
    names = ["snippets/timings/sum.toml", "snippets/timings/sum_numpy.py"]
    benchmarks = []
    for size, base in ((64, 2e-6), (4096, 9e-6)):
        for variant, factor in (("numpy", 1.0), ("numpy" + CONTROL, 1.0), ("slow", slowdown)):
            quantities: tuple[Quantity, ...] = ("ready", "returns")
            benchmarks += [_series(variant, size, each, base * factor) for each in quantities]
    return Record(
        "1.0", {"cpu_model_name": "Example"}, benchmarks, _provenance(root, names, device)
    )


def _series(variant: str, size: int, quantity: Quantity, mean: float) -> Benchmark:
    values = times(mean, f"{variant}{size}{quantity}", spread=0.001)
    runs = [Run(RunFacts(set=i, loops=100, page_faults=0.0), each) for i, each in enumerate(values)]
    name = f"sum/{variant}/{size}/1 core/{quantity}"
    facts = Series(name=name, unit="second", variant=variant, size=size, cores=1, quantity=quantity)
    return Benchmark(facts, runs)


def _provenance(root: Path, names: list[str], device: str) -> Provenance:
    start = {
        "size": 64, "import_seconds": 1.0, "compiler_seconds": 0.5, "program_seconds": 0.01,
        "inputs_seconds": 0.1, "second_call_seconds": 1e-5, "stages": {"compile": 0.1},
        "resident_bytes": 10**8, "peak_bytes": 2 * 10**8, "device_peak_bytes": None,
    }  # fmt: skip
    machine = Machine(
        slug="example-2-cores", cpu="Example", cores=2, physical_cores=2, memory_bytes=2**33,
        caches={"L1d": 2**15}, system="Linux 6.1, x86_64", hypervisor=None, governor=None,
        huge_pages=None,
    )  # fmt: skip
    settings = Settings(
        sets=SETS, rounds=ROUNDS, block_seconds=0.03, others_limit=0.05, stolen_limit=0.02,
        order_seed=1, cold_starts=1,
    )  # fmt: skip
    return Provenance(
        format=1, case="sum", device="cuda" if device == "cuda" else "cpu",
        started="2026-01-02T03:04:05Z", seconds=60.0,
        command=f"crosscheck time sum --device {device}", commit=None,
        sources={name: fingerprint((root / name).read_text(encoding="utf-8")) for name in names},
        machine=machine,
        software=Software(
            python="3.12.1", packages={"jax": "0.10.2", "torch": "2.13.0", "numpy": "2.4.6"},
            libraries={},
        ),
        environment={}, dropped=["OPENBLAS_CORETYPE"], flags={}, settings=settings,
        threads=[Threads(variant="numpy", cores=1, seen=1.0, gain=None)],
        agreement=[Agreement(variant="numpy", size=64, error=1e-8, tolerance=1e-6)],
        cold_starts=[
            ColdStart(variant=variant, cache=cache, first_call_seconds=first, **start)
            for variant, first in (("numpy", 0.001), ("slow", 0.5))
            for cache in ("empty", "warm")
        ],
        ceilings=[
            Ceiling(kind="product", dtype="float32", cores=1, library="numpy", rate=1e11),
            Ceiling(kind="copy, warm", dtype="float64", cores=1, library="numpy", rate=1e10),
        ],
        sets=[
            SetFacts(
                set=i, cores=1, started="2026-01-02T03:04:05Z", seconds=3.0, rounds_kept=10,
                rounds_thrown=0, others=0.001, stolen=0.0,
            )
            for i in range(SETS)
        ],
    )  # fmt: skip


def copy_package(root: Path) -> None:
    """The package's sources below a project's root, where records look for their helpers."""
    source = Path(__file__).parents[2] / "src"
    shutil.copytree(source, root / "src", ignore=shutil.ignore_patterns("__pycache__"))

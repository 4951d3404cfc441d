"""Our loop against three timers that people trust, on the same operations; and what it adds.

For five operations in each framework, on one core, in one process: a block by the harness's loop,
by `timeit`, by `torch.utils.benchmark.Timer` and by pyperf, in random order, many times over. The
ratio is the median over the rounds. What the harness adds is measured on an operation of some
10 µs, against a loop with the operation written out in it.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import random
import statistics
import subprocess
import sys
import tempfile
import timeit
from collections.abc import Callable
from pathlib import Path
from time import perf_counter_ns
from typing import Any

from crosscheck.work.timing import environment
from crosscheck.work.timing.clock import Wait, time_ready
from crosscheck.work.timing.crew import allowed_cpus

ROUNDS = 31
BLOCK_SECONDS = 0.01
WITHIN = 0.05
"""How far the harness may be from another timer."""
OVERHEAD = 0.02
"""How much the harness may add to an operation of 10 µs."""


def main() -> int:
    """Measure each framework in a fresh process, as the harness does; give the exit status."""
    with tempfile.TemporaryDirectory() as caches:
        variables = environment.build("cpu", 1, Path(caches))
        return max(
            subprocess.run([sys.executable, __file__, half], env=variables, check=False).returncode
            for half in ("jax", "torch")
        )


def inside(half: str) -> int:
    """Measure one framework's operations; give the exit status."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, allowed_cpus()[-1:])
    timers = _timers()
    operations, wait = _operations(half)
    wrong = 0
    for name, (call, x) in operations.items():
        times: dict[str, list[float]] = {timer: [] for timer in timers}
        loops = _loops(call, x, wait)
        for turn in range(ROUNDS):
            for timer in random.Random(f"{name} {turn}").sample(list(timers), len(timers)):
                times[timer].append(timers[timer](call, x, wait, loops))
        shown = []
        for timer in list(timers)[1:]:
            ratio = statistics.median(
                ours / theirs for ours, theirs in zip(times["ours"], times[timer], strict=True)
            )
            wrong += abs(ratio - 1) > WITHIN
            shown.append(f"{ratio:.3f} of {timer}")
        micro = statistics.median(times["ours"]) * 1e6
        print(f"{half}, {name}: {micro:.1f} µs, {', '.join(shown)} (within {WITHIN:.0%})")
    added = _overhead(half, wait)
    print(f"{half}: the harness adds {added:.1%} to an operation of 10 µs (at most {OVERHEAD:.0%})")
    return 1 if wrong or added > OVERHEAD else 0


Timer = Callable[[Callable[[Any], Any], Any, Wait, int], float]
"""From an operation, its input, how to wait and how many calls, to seconds per call."""


def _timers() -> dict[str, Timer]:
    import pyperf
    from torch.utils.benchmark import Timer as TorchTimer

    # A program may make one Runner only; its arguments make it measure in this very process.
    runner = pyperf.Runner(program_args=[])
    arguments = ["--worker", "--values=1", "--warmups=0", "--loops=1"]
    with contextlib.redirect_stderr(io.StringIO()):
        runner.parse_args(arguments)
    number = itertools.count()

    def ours(call: Callable[[Any], Any], x: Any, wait: Wait, loops: int) -> float:
        return time_ready(call, (x,), wait, loops, 0)[0]

    def statement(call: Callable[[Any], Any], x: Any, wait: Wait) -> dict[str, Any]:
        names = {"call": call, "x": x, "wait": wait}
        return {"stmt": "wait(call(x))" if wait else "call(x)", "globals": names}

    def by_timeit(call: Callable[[Any], Any], x: Any, wait: Wait, loops: int) -> float:
        return timeit.timeit(**statement(call, x, wait), number=loops) / loops

    def by_torch(call: Callable[[Any], Any], x: Any, wait: Wait, loops: int) -> float:
        return TorchTimer(**statement(call, x, wait), num_threads=1).timeit(loops).mean

    def by_pyperf(call: Callable[[Any], Any], x: Any, wait: Wait, loops: int) -> float:
        runner.args.loops = loops
        name = f"operation {next(number)}"
        with contextlib.redirect_stdout(io.StringIO()):
            if wait:
                found = runner.bench_func(name, lambda: wait(call(x)))
            else:
                found = runner.bench_func(name, call, x)
        return float(found.mean())

    return {"ours": ours, "timeit": by_timeit, "torch's Timer": by_torch, "pyperf": by_pyperf}


def _operations(half: str) -> tuple[dict[str, tuple[Callable[[Any], Any], Any]], Wait]:
    """Five operations and their inputs, and how their results are waited for."""
    import numpy as np

    arrays = {
        name: np.random.default_rng(0).random(shape, np.float32)
        for name, shape in (
            ("product", (128, 128)),
            ("softmax", (64, 1000)),
            ("sum", (300_000,)),
            ("tanh", (20_000,)),
            ("sort", (2_000,)),
        )
    }
    if half == "jax":
        import jax
        import jax.numpy as jnp

        from crosscheck.work.timing.frameworks import FRAMEWORKS

        calls: dict[str, Callable[[Any], Any]] = {
            "product": jax.jit(lambda x: x @ x), "softmax": jax.jit(jax.nn.softmax),
            "sum": jax.jit(jnp.sum), "tanh": jax.jit(jnp.tanh), "sort": jax.jit(jnp.sort),
        }  # fmt: skip
        inputs = {name: jnp.asarray(array) for name, array in arrays.items()}
        return (
            {name: (calls[name], inputs[name]) for name in calls},
            FRAMEWORKS["jax"]("cpu").wait(inputs["sum"]),
        )
    import torch

    calls = {
        "product": lambda x: x @ x, "softmax": lambda x: torch.softmax(x, -1), "sum": torch.sum,
        "tanh": torch.tanh, "sort": torch.sort,
    }  # fmt: skip
    return {name: (calls[name], torch.asarray(array)) for name, array in arrays.items()}, None


def _loops(call: Callable[[Any], Any], x: Any, wait: Wait) -> int:
    """How many calls fill a block."""
    seconds, _ = time_ready(call, (x,), wait, 20, 0)
    seconds, _ = time_ready(call, (x,), wait, 20, 0)
    return max(5, round(BLOCK_SECONDS / seconds))


def _overhead(half: str, wait: Wait) -> float:
    """What the harness's loop adds to an operation of some 10 µs, as a share of it."""
    import numpy as np

    values = np.random.default_rng(0).random(4_000, np.float32)
    if half == "jax":
        import jax

        tanh, x = jax.jit(jax.numpy.tanh), jax.numpy.asarray(values)
    else:
        import torch

        tanh, x = torch.tanh, torch.asarray(values)
    loops = _loops(tanh, x, wait)
    ratios = []
    bare = _written_out_waiting if wait else _written_out
    ways: dict[str, Callable[[], float]] = {
        "harness": lambda: time_ready(tanh, (x,), wait, loops, 0)[0],
        "bare": lambda: bare(tanh, x, loops),
    }
    for turn in range(4 * ROUNDS):
        names = list(ways) if turn % 2 else list(reversed(ways))
        taken = {name: ways[name]() for name in names}
        ratios.append(taken["harness"] / taken["bare"])
    return statistics.median(ratios) - 1


def _written_out(tanh: Callable[[Any], Any], x: Any, loops: int) -> float:
    start = perf_counter_ns()
    for _ in range(loops):
        tanh(x)
    return (perf_counter_ns() - start) / loops / 1e9


def _written_out_waiting(tanh: Callable[[Any], Any], x: Any, loops: int) -> float:
    start = perf_counter_ns()
    for _ in range(loops):
        tanh(x).block_until_ready()
    return (perf_counter_ns() - start) / loops / 1e9


if __name__ == "__main__":
    sys.exit(inside(sys.argv[1]) if sys.argv[1:] else main())

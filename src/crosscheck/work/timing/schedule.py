"""One set: fresh workers, timed in turn, block by block, in random order."""

from __future__ import annotations

import contextlib
import datetime
import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.record import CONTROL, Agreement, Device, Quantity, SetFacts
from crosscheck.work.timing import environment, machine
from crosscheck.work.timing.case import Case, case_path, half_path
from crosscheck.work.timing.crew import Crew, Worker, allowed_cpus

BOTH_FROM = 1e-3
"""Seconds per call from which two readings of the clock in each call count for nothing."""

WARM_UNTIL = 0.02
"""Seconds per call up to which a block begins with a call that is not timed."""

TICK = 0.01
"""Seconds in which the system counts CPU time."""

CEILING_SETS = 3
"""Sets that end with the ceilings: what counts is the best of them, and it is soon found."""

GATED_TOGETHER = 0.4
"""Seconds of rounds that are kept or thrown away together: short ones alone drown in ticks."""

ALLOCATOR_LIMIT = 0.5
"""Page faults per MiB of memory taken again; where it was given back, 256, or 1 by huge pages."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How to measure, in seconds and shares."""

    sets: int
    rounds: int
    block_seconds: float
    size_seconds: float
    """Time for the rounds of one size in one set; long calls get fewer rounds."""
    patience: float
    """How long to wait for a quiet machine, per size and set."""
    others_limit: float | None
    """Share of the CPUs that others may take during a round; None: no gate."""
    stolen_limit: float
    cold_starts: int
    ceiling_size: int
    copy_bytes: int
    own_process: bool
    """Whether every variant has a process of its own; otherwise one a framework."""


# Many short blocks rather than few long ones: the speed of a shared machine changes by 15 % within
# seconds, and only what was timed at nearly the same time can be divided by each other.
PUBLISHED = Plan(
    sets=10, rounds=25, block_seconds=0.005, size_seconds=2.0, patience=60.0, others_limit=0.05,
    stolen_limit=0.02, cold_starts=3, ceiling_size=2048, copy_bytes=2**28, own_process=True,
)  # fmt: skip
QUICK = Plan(
    sets=1, rounds=2, block_seconds=0.001, size_seconds=0.2, patience=0.0, others_limit=None,
    stolen_limit=1.0, cold_starts=0, ceiling_size=256, copy_bytes=2**22, own_process=False,
)  # fmt: skip


class Sampled(msgspec.Struct, frozen=True, kw_only=True):
    """The samples of one series from one set."""

    variant: str
    size: int
    quantity: Quantity
    loops: int
    page_faults: float
    values: list[float]


class SetResult(msgspec.Struct, frozen=True, kw_only=True):
    """All that one set gave."""

    facts: SetFacts
    samples: list[Sampled]
    agreement: list[Agreement]
    ceilings: dict[str, dict[str, float]]
    """By framework: `product` in FLOP/s, the copies in bytes/s, `seen` in cores."""
    flags: dict[str, dict[str, str]]
    loops: dict[str, int]
    """Calls a block, by `variant size`: found in the first set, then kept."""
    seconds: dict[str, float]
    """Seconds a call, roughly, by the same keys."""


class Measuring:
    """One case on one device under one plan: makes sets, one at a time."""

    def __init__(
        self, root: Path, name: str, case: Case, device: Device, sizes: list[int], plan: Plan
    ) -> None:
        self.root, self.name, self.case = root, name, case
        self.device, self.sizes, self.plan = device, sizes, plan
        self.path = case_path(root, name)
        control = [case.control + CONTROL] if plan.own_process else []
        mine = [name for name, one in case.variants.items() if one.only in (None, device)]
        self.names = [*mine, *control]
        self.crew: Crew | None = None
        """Workers that outlive a set and serve several cases; None for fresh ones each time."""

    def cpus(self, cores: int) -> list[int]:
        """The CPUs for a number of cores: the last ones, for systems prefer the first."""
        return allowed_cpus()[-cores:]

    def modes(self) -> list[int]:
        """The numbers of cores to measure on."""
        count = len(allowed_cpus())
        if not self.plan.own_process or not hasattr(os, "sched_setaffinity"):
            return [count]
        return [1, count] if self.case.all_cores and count > 1 else [1]

    def start(self, crew: Crew, cores: int, caches: Path, **extra: str) -> dict[str, Any]:
        """Start the workers of a set and load their variants, each on a CPU of its own."""
        variables = environment.build(self.device, cores, caches) | extra
        cpus = allowed_cpus()
        for place, name in enumerate(self.names):
            variant = self.case.variants[name.removesuffix(CONTROL)]
            half = variant.half
            # A precision and a variable are settings of the whole process.
            shared = f"{half} {variant.precision} {variant.environment}"
            if self.plan.own_process or shared not in crew.halves:
                # The pools are sized by the number of CPUs; which ones, is settled in `_gather`.
                mine = [cpus[(place + i) % len(cpus)] for i in range(cores)]
                path = half_path(self.root, self.name, half)
                crew.halves[shared] = Worker(mine, variables | variant.environment, path)
            crew.workers[name] = crew.halves[shared]
        return crew.ask_all({name: self.load_order(name) for name in self.names})

    def load_order(self, name: str) -> dict[str, Any]:
        """What makes a worker import a variant's program."""
        variant = self.case.variants[name.removesuffix(CONTROL)]
        return {
            "do": "load", "as": name, "half": variant.half, "device": self.device,
            "path": str(half_path(self.root, self.name, variant.half)),
            "call": variant.call, "inputs": variant.inputs, "carry": self.case.carry,
            "from_host": self.case.from_host, "precision": variant.precision,
        }  # fmt: skip

    def run_set(
        self, index: int, cores: int, first: SetResult | None, caches: Path, seed: int
    ) -> SetResult:
        """Measure all sizes once over, with fresh workers.

        Raises Problem when the variants disagree, the threads are not equal, the allocator is
        not pinned, or the machine does not become quiet.
        """
        order = random.Random(f"{seed} {index} {cores}")
        if self.case.leads_with == "first":
            # No blank in it: torch.compile does not quote its paths for the C++ compiler.
            caches = caches / f"{index}-{cores}"
        begun = time.monotonic()
        started = now()
        gate = _Gate(self.plan, self.path, self.device)
        loops: dict[str, int] = dict(first.loops) if first else {}
        seconds: dict[str, float] = dict(first.seconds) if first else {}
        samples: list[Sampled] = []
        agreement: list[Agreement] = []
        with contextlib.nullcontext(self.crew) if self.crew else Crew() as crew:
            loaded = self.start(crew, cores, caches)
            if self.plan.own_process:
                self._check_allocator(crew)
            if self.case.leads_with == "first":
                # The first program that a process compiles pays for much that later ones do not.
                self._gather(crew, self.names, cores)
                for size in self.case.sizes["quick"]:
                    self._first_calls(crew, self.names, size)
            for size in order.sample(self.sizes, len(self.sizes)):
                names = [name for name in self.names if self._has(name, size)]
                samples += self._prepare(crew, names, size)
                if first is None:
                    agreement += self._compare(crew, names, size)
                self._gather(crew, names, cores)
                for name in names:
                    key = f"{name} {size}"
                    if key not in loops:
                        block = {"do": "calibrate", "seconds": self.plan.block_seconds}
                        found = crew.workers[name].ask(**block, **{"as": name})
                        loops[key], seconds[key] = found["loops"], found["seconds"]
                samples += self._rounds(crew, names, size, loops, seconds, gate, order)
                if self.device == "cuda" and self.plan.own_process:
                    samples += self._on_the_device(crew, names, size)
                crew.ask_all({name: {"do": "drop", "as": name} for name in names})
            told = self.plan.own_process and index < CEILING_SETS
            ceilings = self._ceilings(crew) if told else {}
        return SetResult(
            facts=SetFacts(
                set=index, cores=cores, started=started, seconds=time.monotonic() - begun,
                rounds_kept=gate.kept, rounds_thrown=gate.thrown,
                others=gate.share(gate.others), stolen=gate.share(gate.stolen),
                gpu=machine.gpu_range(gate.gpu),
            ),
            samples=samples, agreement=agreement, ceilings=ceilings, loops=loops, seconds=seconds,
            flags={
                self.case.variants[name.removesuffix(CONTROL)].half: answer["flags"]
                for name, answer in loaded.items()
            },
        )  # fmt: skip

    def _has(self, name: str, size: int) -> bool:
        largest = self.case.variants[name.removesuffix(CONTROL)].largest
        return largest is None or size <= largest

    def _first_calls(self, crew: Crew, names: list[str], size: int) -> dict[str, dict[str, Any]]:
        """Each variant called once, where it compiles: side by side, unless that is timed."""
        orders = {name: {"do": "prepare", "as": name, "size": size} for name in names}
        if self.case.leads_with == "first":
            return {name: crew.workers[name].ask(**order) for name, order in orders.items()}
        return crew.ask_all(orders)

    def _prepare(self, crew: Crew, names: list[str], size: int) -> list[Sampled]:
        """Inputs made and each variant called once; on the right device."""
        answers = self._first_calls(crew, names, size)
        for name, answer in answers.items():
            half = self.case.variants[name.removesuffix(CONTROL)].half
            wanted = "cpu" if half == "numpy" else self.device
            where = answer["where"]
            if where != [wanted]:
                path = half_path(self.root, self.name, half)
                what = f"The inputs lie on {', '.join(where) or 'no device'}, not on {wanted}."
                raise Problem(path, None, what, "Make them on the framework's default device.")
        if self.case.leads_with != "first":
            return []
        return [_once(name, size, "first", answer["first"]) for name, answer in answers.items()]

    def _on_the_device(self, crew: Crew, names: list[str], size: int) -> list[Sampled]:
        """How long the GPU was at work for a call; nothing where a profiler does not tell."""
        halves = {name: self.case.variants[name.removesuffix(CONTROL)].half for name in names}
        answers = crew.ask_all({
            name: {"do": "device_time", "as": name, "half": half} for name, half in halves.items()
        })  # fmt: skip
        return [
            _once(name, size, "device", answer["seconds"])
            for name, answer in answers.items()
            if answer["seconds"]
        ]

    def _compare(self, crew: Crew, names: list[str], size: int) -> list[Agreement]:
        """Every variant against the float64 reference, before any clock starts."""
        case, wanted = self.case, self.case.agreement
        found = []
        with tempfile.TemporaryDirectory() as folder:
            order = {"as": wanted.reference, "size": size, "calls": wanted.calls, "folder": folder}
            count = crew.workers[wanted.reference].ask(do="reference", **order)["count"]
            if not count:
                what = f"`{wanted.reference}` returns no array, so nothing can be compared."
                raise Problem(self.path, None, what, "Return what was computed.")
            order |= {"do": "compare", "count": count, "by": wanted.by}
            answers = crew.ask_all({name: order | {"as": name} for name in names})
        for name, answer in answers.items():
            error = answer["error"]
            variant = case.variants[name.removesuffix(CONTROL)]
            allowed = wanted.tolerance if variant.tolerance is None else variant.tolerance
            if error is None or not error <= allowed:
                path = half_path(self.root, self.name, variant.half)
                how = answer["what"] or f"off by {error:.2g}, allowed is {allowed:g}"
                what = f"`{name}` disagrees with the float64 reference at size {size}: {how}."
                mend = "A case is timed only when all variants compute the same; mend this half."
                raise Problem(path, None, what, mend)
            if not name.endswith(CONTROL):
                facts = {"variant": name, "size": size, "error": error}
                found.append(Agreement(**facts, tolerance=allowed))
        return found

    def _gather(self, crew: Crew, names: list[str], cores: int) -> None:
        """All workers on the same CPUs, so that none has a better one."""
        for name in names:
            crew.workers[name].confine(self.cpus(cores))

    def _rounds(
        self,
        crew: Crew,
        names: list[str],
        size: int,
        loops: dict[str, int],
        seconds: dict[str, float],
        gate: _Gate,
        order: random.Random,
    ) -> list[Sampled]:
        """The rounds of one size: each goes once round all variants; noisy ones are repeated."""
        expected = sum(max(self.plan.block_seconds, seconds[f"{name} {size}"]) for name in names)
        wanted = max(1, min(self.plan.rounds, round(self.plan.size_seconds / expected)))
        times: dict[tuple[str, Quantity], list[float]] = {}
        faults: dict[str, list[float]] = {name: [] for name in names}
        kept = 0
        for name in names:
            crew.workers[name].used = crew.workers[name].ask(do="used")["used"]
        patient_until = time.monotonic() + self.plan.patience
        while kept < wanted:
            gate.begin(crew, names)
            taken: list[dict[tuple[str, Quantity], float]] = []
            found: list[tuple[str, float]] = []
            until = time.monotonic() + GATED_TOGETHER
            while kept + len(taken) < wanted and (not taken or time.monotonic() < until):
                taken.append({})
                for name in order.sample(names, len(names)):
                    key = f"{name} {size}"
                    turn = self._turn(crew.workers[name], name, loops[key], seconds[key])
                    found.append((name, turn.page_faults))
                    taken[-1] |= {(name, each): value for each, value in turn.times.items()}
            if gate.quiet(crew, names, len(taken), patient=time.monotonic() < patient_until):
                kept += len(taken)
                for values in taken:
                    for series, value in values.items():
                        times.setdefault(series, []).append(value)
                for name, count in found:
                    faults[name].append(count)
        return [
            Sampled(
                variant=name, size=size, quantity=quantity, loops=loops[f"{name} {size}"],
                page_faults=sum(faults[name]) / len(faults[name]), values=values,
            )
            for (name, quantity), values in times.items()
        ]  # fmt: skip

    def _turn(self, worker: Worker, name: str, loops: int, seconds: float) -> _Turn:
        """One variant's turn in a round: time until ready, and time until the call returns."""
        order = {"do": "block", "as": name, "warm": seconds < WARM_UNTIL}
        together = seconds >= BOTH_FROM or self.case.leads_with == "returns"
        answer = worker.ask(**order, loops=loops, both=together)
        times, faults = answer["times"], answer["faults"]
        if not together:
            answer = worker.ask(**order, loops=max(1, loops // 3), both=True)
            times["returns"] = answer["times"]["returns"]
        worker.used = answer["used"]
        return _Turn(times, faults)

    def _check_allocator(self, crew: Crew) -> None:
        """The allocator's thresholds, verified by what they do."""
        if not any(name in environment.chosen(self.device, 1) for name in environment.ALLOCATOR):
            return
        name = self.names[0]
        faults = crew.workers[name].ask(do="allocator", bytes=2**27)["faults"]
        if faults > ALLOCATOR_LIMIT:
            what = f"Memory that is taken again costs {faults:.0f} page faults per MiB."
            mend = "GLIBC_TUNABLES had no effect: measure on a system with glibc 2.26 or newer."
            raise Problem(self.path, None, what, mend)

    def _ceilings(self, crew: Crew) -> dict[str, dict[str, float]]:
        """The best product of each library, and NumPy's copies."""
        plan, dtype = self.plan, self.case.dtype
        by_half: dict[str, str] = {
            self.case.variants[name.removesuffix(CONTROL)].half: name
            for name in self.names
            if not self.case.variants[name.removesuffix(CONTROL)].precision
        }
        if self.device == "cpu" and dtype in ("float32", "float64"):
            # NumPy is in every worker: its BLAS is a further opinion on what the machine can do.
            by_half.setdefault("numpy", self.names[0])
        # A GPU needs more work before it shows what it can do.
        size = plan.ceiling_size * (4 if self.device == "cuda" else 1)
        order = {"do": "product", "device": self.device, "size": size, "dtype": dtype}
        found = {
            half: crew.workers[name].ask(**order, half=half)
            for half, name in sorted(by_half.items())
            if half != "numpy" or self.device == "cpu"
        }
        if self.device == "cuda":
            order |= {"do": "device_copy", "bytes": 4 * plan.copy_bytes}
            reduced = {"do": "product", "device": self.device, "size": size, "dtype": "bfloat16"}
            for half, rates in found.items():
                worker = crew.workers[by_half[half]]
                rates |= worker.ask(**order, half=half)
                rates["product, bfloat16"] = worker.ask(**reduced, half=half)["product"]
            return found
        found.setdefault("numpy", {})
        found["numpy"] |= crew.workers[self.names[0]].ask(do="copies", bytes=plan.copy_bytes)
        return found


def unequal_threads(seen: dict[str, float], cores: int) -> str | None:
    """What is wrong with the cores that each framework's process was seen to use."""
    most, least = max(seen.values()), min(seen.values())
    if most <= 1.15 * cores and (cores == 1 or most <= 1.5 * least):
        return None
    shown = ", ".join(f"{half} {value:.1f}" for half, value in seen.items())
    return f"Threads are not equal: confined to {cores}, processes used {shown} cores."


def _once(variant: str, size: int, quantity: Quantity, seconds: float) -> Sampled:
    """A series of a single sample."""
    return Sampled(
        variant=variant, size=size, quantity=quantity, loops=1, page_faults=0.0, values=[seconds]
    )


class _Turn(NamedTuple):
    """What one turn of one variant gave: seconds per call, and page faults per call."""

    times: dict[Quantity, float]
    page_faults: float


class _Gate:
    """Whether rounds were quiet: what others took of the CPUs, and what the hypervisor took."""

    def __init__(self, plan: Plan, path: Path, device: Device) -> None:
        self._plan, self._path, self._device = plan, path, device
        self.gpu: list[dict[str, str]] = []
        self.kept = self.thrown = 0
        self.others = self.stolen = 0.0
        self._capacity = 0.0

    def begin(self, crew: Crew, names: list[str]) -> None:
        """Some rounds begin."""
        if self._device == "cuda" and not self.gpu:
            self.gpu.append(machine.gpu_state())
        self._busy = machine.busy()
        self._wall = time.monotonic()
        self._parent = time.process_time()
        self._used = self._used_by(crew, names)

    def quiet(self, crew: Crew, names: list[str], rounds: int, *, patient: bool) -> bool:
        """Some rounds are over: whether they count. Raises Problem when patience is at its end."""
        now_busy = machine.busy()
        capacity = (time.monotonic() - self._wall) * len(allowed_cpus())
        ours = self._used_by(crew, names) - self._used + time.process_time() - self._parent
        others = max(0.0, now_busy.busy - self._busy.busy - ours)
        stolen = max(0.0, now_busy.stolen - self._busy.stolen)
        if self._device == "cuda":
            self.gpu.append(machine.gpu_state())
        plan = self._plan
        counted_in = TICK * len(allowed_cpus())
        quiet = plan.others_limit is None or (
            others <= plan.others_limit * capacity + counted_in
            and stolen <= plan.stolen_limit * capacity + counted_in
        )
        if quiet:
            self.kept += rounds
            self.others += others
            self.stolen += stolen
            self._capacity += capacity
            return True
        self.thrown += rounds
        if not patient:
            what = (
                f"The machine is too busy to measure on: others took {others / capacity:.0%} of "
                f"its CPUs, the hypervisor {stolen / capacity:.0%}, for {plan.patience:.0f} s."
            )
            raise Problem(self._path, None, what, "Stop what else is running; it then goes on.")
        time.sleep(min(1.0, plan.patience / 20))
        return False

    def share(self, seconds: float) -> float:
        """CPU seconds as a share of what the kept rounds could have had."""
        return seconds / self._capacity if self._capacity else 0.0

    def _used_by(self, crew: Crew, names: list[str]) -> float:
        return sum({worker: worker.used for worker in map(crew.workers.get, names)
                    if worker is not None}.values())  # fmt: skip


def now() -> str:
    """The time in UTC, ISO 8601, to the second."""
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


Say = Callable[[str], None]

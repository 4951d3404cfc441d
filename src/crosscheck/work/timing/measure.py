"""From a case's name to its record: sets, cold starts, checks, and what is kept on the way."""

from __future__ import annotations

import contextlib
import json
import platform
import shutil
import statistics as middle
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import msgspec

from crosscheck.vocabulary.files import write_whole
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.problems import Problems
from crosscheck.vocabulary.published import dump
from crosscheck.vocabulary.record import (
    CONTROL,
    Benchmark,
    Ceiling,
    ColdStart,
    Device,
    Provenance,
    Quantity,
    Record,
    Run,
    RunFacts,
    Series,
    Settings,
    Threads,
    changed_sources,
    fingerprint,
    read_record,
    record_path,
    write_record,
)
from crosscheck.work.timing import environment, machine, statistics
from crosscheck.work.timing.case import (
    Case,
    case_names,
    case_path,
    half_path,
    read_case,
    sizes_of,
)
from crosscheck.work.timing.crew import COLD, Crew, end_servers
from crosscheck.work.timing.schedule import (
    PUBLISHED,
    QUICK,
    Measuring,
    Plan,
    SetResult,
    now,
    unequal_threads,
)

PARTIAL = Path("build/timings")
"""Where what was measured so far is kept, and what must not be published, from the root."""

HELPERS = (
    "clock.py", "environment.py", "forkserver.py", "frameworks.py", "schedule.py", "worker.py",
)  # fmt: skip
"""The modules of this package that decide what is timed and how."""

GPU_HELPERS = ("device_time.py",)
"""Those that have a say on a GPU only."""

FASTEST = 1.1
"""A rate above this times the best product that was measured is no rate but a mistake."""

SEED = 20260101
"""Of the random order; any would do, and a record states it."""


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What an interrupted run has measured so far."""

    started: str
    sources: dict[str, str]
    software: dict[str, str]
    plan: Plan
    sizes: list[int]
    spent: float
    """Seconds of measuring, over all sittings."""
    sets: list[SetResult]
    cold_starts: list[ColdStart]


def time_cases(
    names: list[str],
    *,
    device: str,
    quick: bool,
    root: Path,
    say: Callable[[str], None],
    plan: Plan | None = None,
) -> list[Path]:
    """Measure cases, all of them where none is named; the paths of the records written.

    With `quick`, proves that each case runs and agrees, and writes nothing. An interruption
    keeps each finished set; the same command goes on from there. `plan` is for tests and
    benchmarks of the harness.

    Raises Problem for a case that is not there, cannot run, disagrees, or cannot be published;
    the other cases are measured all the same.
    """
    if device not in ("cpu", "cuda"):
        raise Problem(root, None, f"There is no device `{device}`.", "Use cpu or cuda.")
    cases = {name: read_case(root, name) for name in names or case_names(root)}
    device = cast(Device, device)
    if not names:
        # Some cases are about one device; who names none means those that there are for this one.
        cases = {name: case for name, case in cases.items() if device in case.sizes}
    if quick:
        _prove(cases, device, root, plan or QUICK, say)
        return []
    command = f"crosscheck time {' '.join(names)} --device {device}".replace("  ", " ")
    several = _Several(root, device, list(cases))
    written: list[Path] = []
    problems: list[Problem] = []
    for name, case in cases.items():
        run = _Run(root, name, case, device, plan or PUBLISHED, command, say)
        if several.has(name, run):
            say(f"{name}: measured before the interruption")
            continue
        try:
            written.append(run.record())
            several.add(name)
        except Problem as problem:
            # One case that cannot be published is no reason not to measure the others.
            problems.append(problem)
            say(f"{name}: {problem.what}")
        finally:
            # The next case has programs of its own.
            end_servers()
    several.over()
    if problems:
        raise Problems(problems)
    return written


class _Several:
    """Which of several cases an interrupted command has measured, so that it can go on."""

    def __init__(self, root: Path, device: Device, names: list[str]) -> None:
        self._path = root / PARTIAL / f"{device}.finished.json"
        self._names = names
        self._finished: list[str] = []
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            if kept["names"] == names:
                self._finished = list(kept["finished"])

    def has(self, name: str, run: _Run) -> bool:
        """Whether a case was measured already, and its record still stands."""
        if name not in self._finished:
            return False
        path = self._path.parents[2] / record_path(name, run.device, run.slug)
        return path.exists() and not changed_sources(read_record(path), run.root)

    def add(self, name: str) -> None:
        """Note that a case was measured; of a single one there is nothing to note."""
        self._finished.append(name)
        if len(self._names) > 1:
            state = {"names": self._names, "finished": self._finished}
            write_whole(self._path, json.dumps(state))

    def over(self) -> None:
        """Forget it all: the command came to its end."""
        self._path.unlink(missing_ok=True)


def _prove(
    cases: dict[str, Case], device: Device, root: Path, plan: Plan, say: Callable[[str], None]
) -> None:
    """Run every case once at its quick sizes; one process a framework serves all cases."""
    with tempfile.TemporaryDirectory() as caches, Crew() as crew:
        for name, case in cases.items():
            path = case_path(root, name)
            start = time.monotonic()
            sizes = sizes_of(case, path, device, quick=True)
            measuring = Measuring(root, name, case, device, sizes, plan)
            measuring.crew = None if plan.own_process else crew
            measuring.run_set(0, measuring.modes()[-1], None, Path(caches), SEED)
            say(f"{name}: runs and agrees, {time.monotonic() - start:.0f} s")


class _Run:
    """One case on its way to a record."""

    def __init__(
        self,
        root: Path,
        name: str,
        case: Case,
        device: Device,
        plan: Plan,
        command: str,
        say: Callable[[str], None],
    ) -> None:
        self.root, self.name, self.case, self.device = root, name, case, device
        self.plan, self.command, self.say = plan, command, say
        self.path = case_path(root, name)
        self.sizes = sizes_of(case, self.path, device, quick=False)
        self.measuring = Measuring(root, name, case, device, self.sizes, plan)
        self.slug = machine.read_machine(device).slug
        self.partial = root / PARTIAL / name / f"{device}.partial.json"

    def record(self) -> Path:
        """Measure what is missing, check the whole, and write the record."""
        kept = self._resume()
        modes = self.measuring.modes()
        order = [
            (index, cores)
            for index in range(self.plan.sets)
            for cores in modes
            if cores == min(modes) or index < (self.plan.sets + 1) // 2
        ]
        cold = [(name, i) for i in range(self.plan.cold_starts) for name in self.case.variants]
        with tempfile.TemporaryDirectory() as caches:
            for index, cores in order[len(kept.sets) :]:
                begun = time.monotonic()
                first = next((s for s in kept.sets if s.facts.cores == cores), None)
                done = self.measuring.run_set(index, cores, first, Path(caches), SEED)
                # Workers of one server share a layout of memory; what one is worth must vary
                # from set to set.
                end_servers()
                kept = self._keep(kept, begun, sets=[*kept.sets, done])
                shown = f"{self.name}: set {len(kept.sets)} of {len(order)}, on {_cores(cores)}"
                self.say(f"{shown}, {time_left(kept, len(order), len(cold))}")
        with tempfile.TemporaryDirectory() as folder:
            for name, index in cold[len(kept.cold_starts) // 2 :]:
                begun = time.monotonic()
                # Imports are measured once a folder, for the environment names it.
                pair = cold_starts(self.measuring, name, Path(folder) / str(index))
                kept = self._keep(kept, begun, cold_starts=[*kept.cold_starts, *pair])
                shown = f"{self.name}: cold start of {name}"
                self.say(f"{shown}, {time_left(kept, len(order), len(cold))}")
        record = self._assemble(kept)
        self._check(record)
        written = write_record(record, self.root)
        self.partial.unlink(missing_ok=True)
        self.say(f"{self.name}: wrote {written.relative_to(self.root)}")
        return written

    def _sources(self) -> dict[str, str]:
        """Fingerprints of all that decides what is timed, by path from the root."""
        halves = sorted({variant.half for variant in self.case.variants.values()})
        paths = [half_path(self.root, self.name, half) for half in halves]
        found = {}
        for path in [self.path, *paths]:
            found[str(path.relative_to(self.root))] = _fingerprint_of(path)
        for name in HELPERS + (GPU_HELPERS if self.device == "cuda" else ()):
            found[f"src/crosscheck/work/timing/{name}"] = _fingerprint_of(
                Path(__file__).with_name(name)
            )
        return found

    def _resume(self) -> Kept:
        """What an earlier, interrupted run measured, where nothing has changed since."""
        software = machine.read_software({})
        fresh = Kept(
            started=now(), sources=self._sources(), software=software.packages, plan=self.plan,
            sizes=self.sizes, spent=0.0, sets=[], cold_starts=[],
        )  # fmt: skip
        try:
            kept = msgspec.json.decode(self.partial.read_bytes(), type=Kept)
        except FileNotFoundError:
            return fresh
        except msgspec.MsgspecError:
            self.say(f"{self.name}: {self.partial} cannot be read; measuring from the start")
            return fresh
        same = ("sources", "software", "plan", "sizes")
        if any(getattr(kept, field) != getattr(fresh, field) for field in same):
            self.say(f"{self.name}: something changed since the interruption; starting anew")
            return fresh
        self.say(f"{self.name}: going on after set {len(kept.sets)}")
        return kept

    def _keep(self, kept: Kept, begun: float, **changed: Any) -> Kept:
        spent = kept.spent + time.monotonic() - begun
        kept = msgspec.structs.replace(kept, spent=spent, **changed)
        write_whole(self.partial, msgspec.json.encode(kept).decode())
        return kept

    def _assemble(self, kept: Kept) -> Record:
        flags = {half: facts for done in kept.sets for half, facts in done.flags.items()}
        plan = self.plan
        software = machine.read_software(flags)
        facts = machine.read_machine(self.device)
        threads, ceilings = _threads_and_ceilings(self.case, kept.sets)
        provenance = Provenance(
            format=1, case=self.name, device=self.device, started=kept.started,
            seconds=round(kept.spent, 1), command=self.command, commit=machine.commit(self.root),
            sources=kept.sources, machine=facts, software=software,
            environment=environment.chosen(self.device, max(self.measuring.modes())),
            dropped=environment.dropped(), flags=flags,
            settings=Settings(
                sets=plan.sets, rounds=plan.rounds, block_seconds=plan.block_seconds,
                others_limit=1.0 if plan.others_limit is None else plan.others_limit,
                stolen_limit=plan.stolen_limit, order_seed=SEED, cold_starts=plan.cold_starts,
            ),
            threads=threads,
            agreement=[found for done in kept.sets for found in done.agreement],
            cold_starts=kept.cold_starts, ceilings=ceilings,
            sets=[done.facts for done in kept.sets],
        )  # fmt: skip
        shown: dict[str, str | int | float] = {
            "python_version": platform.python_version(),
            "cpu_model_name": facts.cpu,
            "platform": facts.system,
            **{f"{name}_version": software.packages[name] for name in ("jax", "torch", "numpy")
               if name in software.packages},
        }  # fmt: skip
        return Record("1.0", shown, _benchmarks(self.name, kept.sets), provenance)

    def _check(self, record: Record) -> None:
        """Raise Problem for what must not be published; the record is then kept beside."""
        found = (
            threads_differ(record)
            or impossible(record, self.case)
            or control_differs(record, self.case)
        )
        if found is None:
            return
        path = self.root / PARTIAL / self.name / f"{self.device}.refused.json"
        write_whole(path, dump(record))
        self.partial.unlink(missing_ok=True)
        mend = f"The samples are in {path.relative_to(self.root)}; measure again, undisturbed."
        raise Problem(self.path, None, found, mend)


def time_left(kept: Kept, sets: int, cold: int) -> str:
    """How much time is left, in words, from what sets and pairs of cold starts took so far."""
    left = (sets - len(kept.sets)) * middle.fmean(done.facts.seconds for done in kept.sets)
    starts = kept.cold_starts
    took = [2 * (start.program_seconds + start.first_call_seconds) for start in starts]
    left += (cold - len(starts) / 2) * (middle.fmean(took) if took else COLD_GUESS)
    return f"about {left / 60:.0f} min left" if left >= 90 else f"about {left:.0f} s left"


COLD_GUESS = 10.0
"""Seconds that a pair of cold starts may take, before one was measured."""


def cold_starts(measuring: Measuring, name: str, caches: Path) -> list[ColdStart]:
    """Two fresh processes: one with empty compilation caches, one that finds them filled.

    Memory is measured in them too, for they do nothing but this. What is in the folder `caches`
    is deleted; processes with the same folder may be forked from one that did the imports.
    """
    case = measuring.case
    found: list[ColdStart] = []
    shutil.rmtree(caches, ignore_errors=True)
    caches.mkdir()
    for cache in ("empty", "warm"):
        with Crew() as crew:
            alone = Measuring(
                measuring.root, measuring.name, case, measuring.device, [], measuring.plan
            )
            alone.names = [name]
            cores = measuring.modes()[0]
            extra = environment.cached(caches) | COLD
            loaded = alone.start(crew, cores, caches, **extra)[name]
            worker = crew.workers[name]
            loaded |= worker.took
            size = case.cold_start
            made = worker.ask(**{"do": "prepare", "as": name, "size": size})
            block = {"do": "block", "as": name, "warm": False, "loops": 1, "both": False}
            times = [worker.ask(**block)["times"]["ready"] for _ in range(2)]
            memory = worker.ask(**{"do": "memory", "as": name})
        found.append(
            ColdStart(
                variant=name, size=size, cache="warm" if cache == "warm" else "empty",
                import_seconds=loaded["import"], compiler_seconds=loaded["compiler"],
                program_seconds=loaded["program"], inputs_seconds=made["inputs"],
                first_call_seconds=made["first"],
                second_call_seconds=times[0], stages=made["stages"],
                resident_bytes=made["resident"], peak_bytes=memory["peak"],
                device_peak_bytes=memory["device_peak"],
            )
        )  # fmt: skip
    return found


def threads_differ(record: Record) -> str | None:
    """Where the frameworks' processes did not use equally many cores, by their CPU time."""
    if record.crosscheck.device == "cuda":
        return None
    for cores in record.cores():
        seen = {
            each.variant: each.seen for each in record.crosscheck.threads if each.cores == cores
        }
        if seen and (found := unequal_threads(seen, cores)):
            return found
    return None


def impossible(record: Record, case: Case) -> str | None:
    """What is faster than the machine can be: nothing waited for it, or nothing was computed."""
    if case.flops is None:
        return None
    for benchmark in record.benchmarks:
        key = benchmark.metadata
        rates = [c.rate for c in record.crosscheck.ceilings
                 if c.kind == "product" and c.cores == key.cores]  # fmt: skip
        if key.quantity != "ready" or not rates:
            continue
        seconds = statistics.level([run.values for run in benchmark.runs]).value
        rate = (case.amount(case.flops, key.size) or 0.0) / seconds
        if rate > FASTEST * max(rates):
            return (
                f"`{key.variant}` at size {key.size} would compute at {rate:.2g} FLOP/s, the best "
                f"product on this machine reaches {max(rates):.2g}: it is not waited for, or not "
                "computed."
            )
    return None


def control_differs(record: Record, case: Case) -> str | None:
    """Where a variant was found to differ from itself: then no other row is to be trusted."""
    for cores in record.cores():
        for size in record.sizes():
            one = record.samples(case.control, size, cores, "ready")
            other = record.samples(case.control + CONTROL, size, cores, "ready")
            if one is None or other is None:
                continue
            found = statistics.ratio(one, other)
            if statistics.verdict(found, statistics.margin(cores)) in ("above", "below"):
                return (
                    f"The control differs from itself at size {size} on {_cores(cores)}: "
                    f"{found.value:.3f} [{found.low:.3f}, {found.high:.3f}]."
                )
    return None


def _benchmarks(case: str, sets: list[SetResult]) -> list[Benchmark]:
    """The samples of all sets by series, in a fixed order."""
    series: dict[tuple[int, str, int, Quantity], list[Run]] = {}
    for done in sorted(sets, key=lambda done: done.facts.set):
        for sampled in done.samples:
            key = (done.facts.cores, sampled.variant, sampled.size, sampled.quantity)
            facts = RunFacts(
                set=done.facts.set,
                loops=sampled.loops,
                page_faults=float(f"{sampled.page_faults:.3g}"),
            )
            # Six digits are more than a clock of nanoseconds and a median deserve.
            values = [float(f"{value:.6g}") for value in sampled.values]
            series.setdefault(key, []).append(Run(facts, values))
    found = []
    for (cores, variant, size, quantity), runs in sorted(series.items()):
        name = f"{case}/{variant}/{size}/{_cores(cores)}/{quantity}"
        found.append(
            Benchmark(
                Series(
                    name=name, unit="second", variant=variant, size=size, cores=cores,
                    quantity=quantity,
                ),
                runs,
            )
        )  # fmt: skip
    return found


def _threads_and_ceilings(case: Case, sets: list[SetResult]) -> tuple[list[Threads], list[Ceiling]]:
    """Medians of what was seen, and the best rates, over sets."""
    seen: dict[tuple[str, int], list[float]] = {}
    best: dict[tuple[int, str, str], float] = {}
    for done in sets:
        cores = done.facts.cores
        for half, rates in done.ceilings.items():
            if "seen" in rates:
                seen.setdefault((half, cores), []).append(rates["seen"])
            for kind in ("product", "product, bfloat16", "copy, warm", "copy, fresh"):
                if kind in rates:
                    key = (cores, kind, half)
                    best[key] = max(best.get(key, 0.0), rates[kind])
    threads = []
    for (half, cores), values in sorted(seen.items()):
        alone = best.get((1, "product", half))
        gain = best[cores, "product", half] / alone if cores > 1 and alone else None
        threads.append(Threads(variant=half, cores=cores, seen=middle.median(values), gain=gain))
    dtypes = {"product": case.dtype, "product, bfloat16": "bfloat16"}
    ceilings = [
        Ceiling(
            kind=cast(Any, kind.removesuffix(", bfloat16")), cores=cores, library=library,
            rate=rate, dtype=dtypes.get(kind, "float64"),
        )
        for (cores, kind, library), rate in sorted(best.items())
    ]  # fmt: skip
    return threads, ceilings


def _fingerprint_of(path: Path) -> str:
    return fingerprint(path.read_text(encoding="utf-8"))


def _cores(count: int) -> str:
    return "1 core" if count == 1 else f"{count} cores"

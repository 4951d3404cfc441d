"""What a record says: ratios with verdicts, times, cold starts; the one source of every table."""

from __future__ import annotations

import statistics as middle
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from crosscheck.vocabulary.record import CONTROL, ColdStart, Quantity, Record, changed_sources
from crosscheck.work.render import words
from crosscheck.work.timing import statistics
from crosscheck.work.timing.case import Case, Comparison, split
from crosscheck.work.timing.statistics import Interval, Verdict


class Found(NamedTuple):
    """A comparison at one size: what may be said, and of how much."""

    comparison: Comparison
    size: int
    cores: int
    ratio: Interval
    verdict: Verdict

    @property
    def shown(self) -> Interval:
        """The ratio the way round in which it is spoken of: above one where it is a loss too."""
        if self.verdict != "below":
            return self.ratio
        value, low, high = self.ratio
        return Interval(1 / value, 1 / high, 1 / low if low else float("inf"))

    @property
    def interval(self) -> str:
        """The interval: `[1.71, 1.88]`."""
        return f"[{words.digits(self.shown.low)}, {words.digits(self.shown.high)}]"

    @property
    def says(self) -> str:
        """The verdict in the case's own words."""
        ratio = words.digits(self.shown.value)
        phrases = {
            "above": self.comparison.above.format(ratio=ratio),
            "below": self.comparison.below.format(ratio=ratio),
            "same": self.comparison.same,
            "open": "not settled here",
        }
        return phrases[self.verdict]


def control(case: Case) -> Comparison:
    """The A/A control as a comparison, so that it is a column like any other."""
    label = case.variants[case.control].label
    return Comparison(
        key="control",
        title=f"Control: {label} against itself",
        slow=case.control + CONTROL,
        fast=case.control,
    )


def compare(record: Record, comparison: Comparison, size: int, cores: int) -> Found | None:
    """A comparison at one size; None where one side was not measured."""
    slow, slow_quantity = split(comparison.slow)
    fast, fast_quantity = split(comparison.fast)
    numerators = record.samples(slow, size, cores, slow_quantity)
    denominators = record.samples(fast, size, cores, fast_quantity)
    if numerators is None or denominators is None:
        return None
    ratio = statistics.ratio(numerators, denominators)
    verdict = statistics.verdict(ratio, statistics.margin(cores))
    return Found(comparison, size, cores, ratio, verdict)


def variants(record: Record, case: Case) -> list[str]:
    """The variants that were measured, in the case's order: some are for one device only."""
    measured = {benchmark.metadata.variant for benchmark in record.benchmarks}
    return [name for name in case.variants if name in measured]


def comparisons(record: Record, case: Case) -> list[Comparison]:
    """The comparisons of which both sides were measured; the control comes last."""
    measured = set(variants(record, case))
    wanted = [
        each for each in case.comparisons if {split(each.slow)[0], split(each.fast)[0]} <= measured
    ]
    return [*wanted, control(case)]


def best_rate(record: Record, case: Case, kind: str, cores: int) -> float | None:
    """The best rate of a kind of ceiling by any library; None where none was measured."""
    rates = (
        ceiling.rate
        for ceiling in record.crosscheck.ceilings
        if ceiling.kind == kind
        and ceiling.cores == cores
        # A GPU's record has products in a second dtype as well.
        and ceiling.dtype in (case.dtype, "float64")
    )
    return max(rates, default=None)


HALF = 0.5
"""The share of its time that a limit must account for before a variant is bound by it."""


def bound_by(record: Record, case: Case, variant: str, size: int, cores: int) -> str | None:
    """What a variant's time is made of: `arithmetic`, `memory` or `dispatch`; None: none of them.

    Arithmetic or memory, where the time that the machine's best rate would need is at least half
    of the time that was taken; else dispatch, where the time that a call would take without any
    work is: the line through the two smallest sizes says how much.
    """
    time = level(record, variant, size, cores, "ready")
    if time is None:
        return None
    floors = {}
    for name, kind, formula in (
        ("arithmetic", "product", case.flops),
        ("memory", "copy, warm", case.bytes),
    ):
        best, amount = best_rate(record, case, kind, cores), case.amount(formula, size)
        if best and amount is not None:
            floors[name] = amount / best
    highest = max(floors, key=lambda name: floors[name], default=None)
    if highest and floors[highest] >= HALF * time.value:
        return highest
    fixed = _without_work(record, case, variant, cores)
    return "dispatch" if fixed is not None and fixed >= HALF * time.value else None


def _without_work(record: Record, case: Case, variant: str, cores: int) -> float | None:
    """Seconds that a call would take if there were nothing to compute; None where none can say."""
    points = []
    for size in sorted(record.sizes())[:2]:
        time = level(record, variant, size, cores, "ready")
        work = case.amount(case.flops or case.bytes, size)
        if time is not None and work is not None:
            points.append((work, time.value))
    if len(points) < 2:
        return None
    (less, sooner), (more, later) = points
    return (sooner * more - later * less) / (more - less) if more > less else None


def one_process_differs(record: Record, case: Case, cores: int, *, in_turns: bool) -> float | None:
    """How often a benchmark of one process a side would call identical code different.

    Of all pairs of a process of the control's variant with a process of its copy, at every size:
    the share whose medians differ by more than the margin. With `in_turns`, pairs of the same
    set, which were timed in turn; else pairs of different sets, minutes apart. None where there
    is no such pair.
    """
    pairs = [
        (middle.median(one), middle.median(other))
        for size in record.sizes()
        for i, one in enumerate(record.samples(case.control, size, cores, "ready") or [])
        for j, other in enumerate(
            record.samples(case.control + CONTROL, size, cores, "ready") or []
        )
        if (i == j) == in_turns
    ]
    if not pairs:
        return None
    beyond = 1 + statistics.margin(cores)
    return sum(max(one, other) > beyond * min(one, other) for one, other in pairs) / len(pairs)


SCATTERED = 0.1
"""The standard deviation between processes from which one is told of it."""


def scattered(record: Record, case: Case, cores: int) -> Iterator[tuple[str, int, float]]:
    """Variants whose fresh processes differ much among themselves: name, size, and how much.

    It is the standard deviation, over the sets, of the ratio to the control, which shares the
    machine's drift. An allocator that gives memory back by chance shows like this, and so does
    a compiler that makes another program in every process.
    """
    for size in record.sizes():
        for name in variants(record, case):
            other = case.control if name != case.control else case.control + CONTROL
            mine = record.samples(name, size, cores, "ready")
            beside = record.samples(other, size, cores, "ready")
            if mine and beside and len(mine) > 1:
                spread = statistics.spread(mine, beside)
                if spread > SCATTERED:
                    yield name, size, spread


def level(
    record: Record, variant: str, size: int, cores: int, quantity: Quantity
) -> Interval | None:
    """Seconds per call with their interval; None where this was not measured."""
    samples = record.samples(variant, size, cores, quantity)
    return statistics.level(samples) if samples else None


class Cold(NamedTuple):
    """Cold start of a variant: medians over processes; seconds and bytes."""

    variant: str
    imported: float
    """The framework and the program, and for a compiled variant the compiler."""
    inputs: float
    first: float
    warm: float
    second: float
    stages: dict[str, float]
    memory: int
    device_memory: int | None
    pays_after: float | None
    """Calls after which compiling has paid; None where no gain is established."""


def cold_starts(record: Record, case: Case) -> Iterator[Cold]:
    """The cold start of every variant, in the case's order."""
    for name, variant in case.variants.items():
        starts = [start for start in record.crosscheck.cold_starts if start.variant == name]
        empty = [start for start in starts if start.cache == "empty"]
        warm = [start for start in starts if start.cache == "warm"]
        if not empty or not warm:
            continue
        stages = {stage for start in empty for stage in start.stages}
        devices = [s.device_peak_bytes for s in empty if s.device_peak_bytes is not None]
        yield Cold(
            variant=name,
            imported=middle.median(
                _imported(start, compiled=_compiles(case, name)) for start in empty
            ),
            inputs=middle.median(start.inputs_seconds for start in empty),
            first=middle.median(start.first_call_seconds for start in empty),
            warm=middle.median(start.first_call_seconds for start in warm),
            second=middle.median(start.second_call_seconds for start in empty),
            stages={
                stage: middle.median(start.stages.get(stage, 0.0) for start in empty)
                for stage in sorted(stages)
            },
            memory=int(middle.median(s.peak_bytes - s.resident_bytes for s in empty)),
            device_memory=max(devices) if devices else None,
            pays_after=_pays_after(record, case, name, variant.compiled_from),
        )


def _compiles(case: Case, name: str) -> bool:
    return case.variants[name].compiled_from is not None


def _imported(start: ColdStart, *, compiled: bool) -> float:
    whole = start.import_seconds + start.program_seconds
    return whole + start.compiler_seconds if compiled else whole


def _pays_after(record: Record, case: Case, name: str, eager: str | None) -> float | None:
    if eager is None:
        return None
    starts = [s for s in record.crosscheck.cold_starts if s.cache == "empty"]
    first = {
        variant: middle.median(
            _imported(s, compiled=variant == name) + s.first_call_seconds
            for s in starts
            if s.variant == variant
        )
        for variant in (name, eager)
        if any(s.variant == variant for s in starts)
    }
    size, cores = case.cold_start, min(record.cores())
    gain = Comparison(key="gain", title="", slow=eager, fast=name)
    ratio = compare(record, gain, size, cores)
    plain = level(record, eager, size, cores, "ready")
    if len(first) < 2 or ratio is None or plain is None or ratio.verdict != "above":
        return None
    compiled = plain.value / ratio.ratio.value
    return statistics.break_even(first[name], first[eager], compiled, plain.value)


def stale(record: Record, root: Path) -> list[str]:
    """The files that have changed since the record was measured."""
    return changed_sources(record, root)

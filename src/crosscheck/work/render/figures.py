"""The figures that prose may use, by name: `docs/fragments/figures.json`.

A name begins with the case, and with `@cuda` behind it for a GPU. Then follows

- `VARIANT/SIZE/ready`, `…/returns`, `…/first` or `…/device`: a time, such as `12.3 µs`;
- `COMPARISON/SIZE`: the verdict, such as `1.78 times faster`; `COMPARISON/SIZE/ratio`: the bare
  number; `COMPARISON/SIZE/interval`: `[1.71, 1.88]`;
- `VARIANT/import`, `VARIANT/first call`, `VARIANT/first call, warm cache`,
  `VARIANT/compiling pays after`, `VARIANT/memory`: the cold start;
- `one process differs`: how often one process a side, timed in turn, would call identical code
  different; `one process differs, minutes apart`: the same where they were not timed in turn;
- `machine`, `cores`, `versions`, `date`.

All are of one core, or of the fewest that were measured; ` on all cores` at the end of a name
means all. Where several machines were measured, the newest record counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.vocabulary.record import QUANTITIES, Record
from crosscheck.work.render import found, words
from crosscheck.work.timing.case import Case


def figures(name: str, case: Case, record: Record) -> Iterator[tuple[str, str]]:
    """Name and text of every figure of a record."""
    facts = record.crosscheck
    prefix = name if facts.device == "cpu" else f"{name}@{facts.device}"
    for cores in record.cores():
        suffix = "" if cores == min(record.cores()) else " on all cores"
        for key, text in _by_size(case, record, cores):
            yield f"{prefix}/{key}{suffix}", text
        for when, in_turns in (("", True), (", minutes apart", False)):
            share = found.one_process_differs(record, case, cores, in_turns=in_turns)
            if share is not None:
                yield f"{prefix}/one process differs{when}{suffix}", f"{share:.0%}"
    for start in found.cold_starts(record, case):
        begin = f"{prefix}/{start.variant}"
        if start.imported:
            yield f"{begin}/import", words.duration(start.imported)
        yield f"{begin}/first call", words.duration(start.first)
        yield f"{begin}/first call, warm cache", words.duration(start.warm)
        yield f"{begin}/memory", words.memory(start.device_memory or start.memory)
        if start.pays_after:
            yield f"{begin}/compiling pays after", words.calls(start.pays_after)
    gpu = facts.machine.gpu
    yield f"{prefix}/machine", gpu.name if gpu else facts.machine.cpu
    yield f"{prefix}/cores", str(facts.machine.cores)
    packages = facts.software.packages
    yield f"{prefix}/versions", f"JAX {packages.get('jax')}, PyTorch {packages.get('torch')}"
    yield f"{prefix}/date", facts.started[:10]


def _by_size(case: Case, record: Record, cores: int) -> Iterator[tuple[str, str]]:
    for size in record.sizes():
        for key in found.variants(record, case):
            for quantity in QUANTITIES:
                time = found.level(record, key, size, cores, quantity)
                if time:
                    yield f"{key}/{size}/{quantity}", words.duration(time.value)
        for comparison in found.comparisons(record, case):
            one = found.compare(record, comparison, size, cores)
            if one:
                yield f"{comparison.key}/{size}", one.says
                yield f"{comparison.key}/{size}/ratio", words.digits(one.shown.value)
                yield f"{comparison.key}/{size}/interval", one.interval

"""What one run of a timing case measured, and how it is read back from its file.

A record is one JSON file: `docs/data/timings/<case>/<device>-<machine>.json`. Its outer shape is
pyperf's file format 1.0 (https://pyperf.readthedocs.io/en/latest/api.html#pyperf-json), so that
`pyperf stats` and `pyperf compare_to` read the raw samples; what pyperf has no place for is under
the key `crosscheck`. The types below are that format: they decode it, encode it, and give the
JSON Schema that is published beside the records.

Samples are seconds per call. One pyperf "run" holds the samples of one worker process, in one
set; within a set, the i-th samples of all series of one size and one number of cores were taken
in the same round.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args

import msgspec

from crosscheck.vocabulary.files import write_whole
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.published import dump, schema_of

FOLDER = Path("docs/data/timings")
"""Where published records live, from the project's root."""

Device = Literal["cpu", "cuda"]
Quantity = Literal["ready", "returns", "first", "device"]
"""`ready`: from the call until the result can be used. `returns`: until the call returns.
`first`: until the first result of a size can be used, compiling included. `device`: how long a
GPU was at work for a call, as the framework's profiler tells."""

QUANTITIES: tuple[Quantity, ...] = get_args(Quantity)

CONTROL = "~control"
"""What the second copy of a variant, the A/A control, adds to the variant's name."""


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """What a series of samples is of."""

    name: str
    """The name that pyperf shows: case/variant/size/cores/quantity."""
    unit: Literal["second"]
    variant: str
    """The variant's key in the case, with `~control` behind it for the control."""
    size: int
    cores: int
    """How many CPU cores the worker was confined to."""
    quantity: Quantity


class RunFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What belongs to the samples of one worker process."""

    set: int
    """Which set of fresh workers, counted from 0."""
    loops: int
    """Calls per sample; a sample is the mean over them."""
    page_faults: float
    """Minor page faults per call, over the kept samples."""


class Run(msgspec.Struct, frozen=True):
    """The samples that one worker process gave for one series."""

    metadata: RunFacts
    values: list[float]
    """Seconds per call, one sample a round."""


class Benchmark(msgspec.Struct, frozen=True):
    """All samples of one series: pyperf's "benchmark"."""

    metadata: Series
    runs: list[Run]


class Gpu(msgspec.Struct, frozen=True, kw_only=True):
    """The card, as `nvidia-smi` tells."""

    name: str
    memory_bytes: int
    driver: str


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    """Where the run took place."""

    slug: str
    """The machine's part of the record's file name."""
    cpu: str
    cores: int
    """Logical CPUs that the run was allowed to use."""
    physical_cores: int | None
    memory_bytes: int
    caches: dict[str, int]
    """Cache sizes in bytes as the system tells them, by level; empty where it does not."""
    system: str
    hypervisor: str | None
    governor: str | None
    huge_pages: str | None
    gpu: Gpu | None = None


class Software(msgspec.Struct, frozen=True, kw_only=True):
    """The versions that count."""

    python: str
    packages: dict[str, str]
    libraries: dict[str, str]
    """Below the packages: C library, compiler, the BLAS of NumPy and of torch, CUDA."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How the run was asked to measure; times in seconds, shares from 0 to 1."""

    sets: int
    """Sets of fresh processes; on all cores, where rows are only indicative, half of them."""
    rounds: int
    block_seconds: float
    others_limit: float
    """A round in which others took more of the CPUs than this is thrown away."""
    stolen_limit: float
    """The same for time that the hypervisor took."""
    order_seed: int
    cold_starts: int


class Threads(msgspec.Struct, frozen=True, kw_only=True):
    """How many cores a variant's process was seen to use at most, by the CPU time that it took."""

    variant: str
    cores: int
    seen: float
    """CPU seconds per second during a large matrix product: the median over sets."""
    gain: float | None
    """Rate of that product over the rate on one core; None for one core."""


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """How far a variant's result is from the float64 reference."""

    variant: str
    size: int
    error: float
    """The largest difference over the largest magnitude in the reference."""
    tolerance: float


class ColdStart(msgspec.Struct, frozen=True, kw_only=True):
    """One fresh process: from its start to its first result. Times in seconds."""

    variant: str
    size: int
    cache: Literal["empty", "warm"]
    """Whether the frameworks' persistent compilation caches were empty or filled before."""
    import_seconds: float
    """Importing the framework."""
    compiler_seconds: float
    """Importing its compiler, where that is a step of its own; only compiled variants need it."""
    program_seconds: float
    """Running the program that holds the variant, up to its functions: its own imports."""
    inputs_seconds: float
    """Making the inputs, until they are ready; JAX starts its client for the device in it."""
    first_call_seconds: float
    """The first call, until its result is ready."""
    second_call_seconds: float
    stages: dict[str, float]
    """Trace, lower and compile, as far as the framework tells, within the first call."""
    resident_bytes: int
    """The process's memory when the inputs were there, before the first call."""
    peak_bytes: int
    """The most memory that the process had, over three calls."""
    device_peak_bytes: int | None
    """The most that the framework's allocator had on the GPU."""


class Ceiling(msgspec.Struct, frozen=True, kw_only=True):
    """What the machine can do at best, measured in the same run."""

    kind: Literal["product", "copy, warm", "copy, fresh"]
    """A large matrix product; a large copy into memory that is used again, or is new."""
    dtype: str
    cores: int
    library: str
    rate: float
    """FLOP/s for the product, bytes read and written per second for the copies."""


class SetFacts(msgspec.Struct, frozen=True, kw_only=True):
    """How one set of workers went."""

    set: int
    cores: int
    started: str
    seconds: float
    rounds_kept: int
    rounds_thrown: int
    others: float
    """Share of the CPUs that others took, over the kept rounds."""
    stolen: float
    gpu: dict[str, str] = {}
    """The card's clocks, power, temperature and state, from before the first round to after the
    last: the one reading, or the least and the most of several."""


class Provenance(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about a run that is not a sample."""

    format: Literal[1]
    case: str
    device: Device
    started: str
    """UTC, ISO 8601."""
    seconds: float
    command: str
    commit: str | None
    sources: dict[str, str]
    """Fingerprint of each file that decides what was timed, by its path from the root."""
    machine: Machine
    software: Software
    environment: dict[str, str]
    """The variables that were set for the workers; nothing of these families was inherited."""
    dropped: list[str]
    """The names of inherited variables that were dropped because they would have counted."""
    flags: dict[str, dict[str, str]]
    """Settings of each framework that change speed or precision, as the workers saw them."""
    settings: Settings
    threads: list[Threads]
    agreement: list[Agreement]
    cold_starts: list[ColdStart]
    ceilings: list[Ceiling]
    sets: list[SetFacts]


class Record(msgspec.Struct, frozen=True):
    """One run of one case on one machine and device."""

    version: Literal["1.0"]
    """The version of pyperf's file format."""
    metadata: dict[str, str | int | float]
    """What pyperf's `metadata` command shows."""
    benchmarks: list[Benchmark]
    crosscheck: Provenance

    def path(self, root: Path) -> Path:
        """Where this record is published."""
        facts = self.crosscheck
        return root / record_path(facts.case, facts.device, facts.machine.slug)

    def samples(
        self, variant: str, size: int, cores: int, quantity: Quantity
    ) -> list[list[float]] | None:
        """Seconds per call, by set and round; None where this was not measured."""
        for benchmark in self.benchmarks:
            key = benchmark.metadata
            if (key.variant, key.size, key.cores, key.quantity) == (variant, size, cores, quantity):
                return [run.values for run in benchmark.runs]
        return None

    def sizes(self) -> list[int]:
        """The sizes that were measured, ascending."""
        return sorted({benchmark.metadata.size for benchmark in self.benchmarks})

    def sets(self, cores: int) -> int:
        """How many sets of fresh processes were measured on a number of cores."""
        return sum(done.cores == cores for done in self.crosscheck.sets)

    def cores(self) -> list[int]:
        """The numbers of cores that were measured, ascending."""
        return sorted({benchmark.metadata.cores for benchmark in self.benchmarks})


def record_path(case: str, device: Device, slug: str) -> Path:
    """Where a record is published, from the project's root."""
    return FOLDER / case / f"{device}-{slug}.json"


def fingerprint(text: str) -> str:
    """SHA-256 of a source's lines that are neither blank nor only a comment.

    A comment or a recorded output may change without making a measurement stale.
    """
    lines = (line.rstrip() for line in text.splitlines())
    code = [line for line in lines if line and not line.lstrip().startswith("#")]
    return hashlib.sha256("\n".join(code).encode()).hexdigest()


def changed_sources(record: Record, root: Path) -> list[str]:
    """The files that decide what was timed and are no longer as they were: the record is stale."""
    changed = []
    for name, was in record.crosscheck.sources.items():
        path = root / name
        if not path.exists() or fingerprint(path.read_text(encoding="utf-8")) != was:
            changed.append(name)
    return changed


def record_paths(root: Path) -> Iterator[Path]:
    """Every published record, in a fixed order."""
    yield from sorted((root / FOLDER).glob("*/*.json"))


def read_record(path: Path) -> Record:
    """Read a record.

    Raises Problem, with the line as near as the decoder tells, when the file is missing, cut
    off, not JSON, or not a record.
    """
    again = "Restore the file, or measure it again with `crosscheck time`; never edit it by hand."
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(path, None, f"The record cannot be read: {error}.", again) from None
    try:
        return msgspec.json.decode(text, type=Record)
    except msgspec.ValidationError as error:
        what = f"The record does not fit its format: {error}."
        raise Problem(path, _line_of(str(error), text), what, again) from None
    except msgspec.DecodeError:
        line, why = _not_json(text)
        cut = not text.rstrip().endswith("}")
        what = "is cut off" if cut else "is not JSON"
        raise Problem(path, line, f"The record {what}: {why}.", again) from None


def _not_json(text: str) -> tuple[int | None, str]:
    """Where and why a text is not JSON; msgspec tells the byte, the standard library the line."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return error.lineno, error.msg
    return None, "it cannot be decoded"


def _line_of(message: str, text: str) -> int:
    """The line of the place that a msgspec message names, such as `$.crosscheck.machine`.

    msgspec does not say which element of a list it means, so the first one's line is given.
    """
    place = re.search(r"at `\$([^`]*)`", message)
    keys = re.findall(r"\.(\w+)", place.group(1)) if place else []
    position = 0
    for key in keys:
        found = text.find(f'"{key}":', position)
        if found < 0:
            break
        position = found
    return text.count("\n", 0, position) + 1


def write_record(record: Record, root: Path) -> Path:
    """Write a record where it is published, whole or not at all, and return its path."""
    path = record.path(root)
    write_whole(path, dump(record))
    return path


def schema() -> str:
    """The JSON Schema of a record, as text."""
    return schema_of(Record)

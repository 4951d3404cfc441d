"""The fragment of a timing case: verdicts first, then times, then where they come from."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from markdown.extensions.toc import slugify
from packaging.markers import default_environment
from packaging.requirements import InvalidRequirement, Requirement

from crosscheck.vocabulary.record import Device, Quantity, Record
from crosscheck.work.render import found, words
from crosscheck.work.render.plot import Line, Panel
from crosscheck.work.timing import statistics
from crosscheck.work.timing.case import Case, half_path

DEVICES: dict[Device, str] = {"cpu": "CPU", "cuda": "GPU"}
FRAMEWORKS = {"jax": "JAX", "torch": "PyTorch", "numpy": "NumPy"}
CONSTRAINTS = Path("requirements/constraints.txt")


def fragment(root: Path, name: str, case: Case, records: Sequence[Record]) -> str:
    """The Markdown of a case, for a page in a chapter's folder: one section a device."""
    parts = [f"<!-- Written by `crosscheck render` from {name}'s records; do not edit. -->"]
    for device, title in DEVICES.items():
        if device not in case.sizes:
            continue
        mine = [record for record in records if record.crosscheck.device == device]
        if not mine:
            parts.append(
                f"**On a {title}: not measured yet.** "
                f"`crosscheck time {name} --device {device}` measures it."
            )
            continue
        newest = mine[-1]
        parts += _section(root, name, case, newest, title)
        if mine[:-1]:
            others = ", ".join(_link(record) for record in mine[:-1])
            parts.append(f"Records of other machines: {others}.")
    parts.append(_code(root, name, case))
    return "\n\n".join(parts) + "\n"


PLOTTED: dict[Quantity, tuple[Quantity, ...]] = {
    "ready": ("ready",), "returns": ("ready", "returns"), "first": ("first",), "device": ("device",)
}  # fmt: skip
"""What a plot shows, by what a case is about."""

SHOWN: dict[Quantity, tuple[Quantity, ...]] = {
    "ready": ("ready",), "returns": ("returns", "ready"), "first": ("first", "ready"),
    "device": ("device",),
}  # fmt: skip
"""The columns of a table of times, in their order."""

HEADS: dict[Quantity, str] = {
    "ready": "ready", "returns": "returns", "first": "first call", "device": "GPU at work",
}  # fmt: skip


def overview(
    cases: Mapping[str, Case], records: Mapping[str, Sequence[Record]], device: Device
) -> str:
    """The Markdown of one device's table of all cases: the first comparison, least and largest.

    `cases` and `records` are by the case's name; titles link to the headings of their own page.
    """
    note = "<!-- Written by `crosscheck render`; do not edit. -->\n\n"
    if not any(one.crosscheck.device == device for mine in records.values() for one in mine):
        command = f"`crosscheck time --device {device}`"
        return (
            f"{note}**On a {DEVICES[device]}: not measured yet.** {command} measures all cases.\n"
        )
    rows = []
    for name, case in sorted(cases.items(), key=lambda item: item[1].title):
        if device not in case.sizes:
            continue
        mine = [record for record in records[name] if record.crosscheck.device == device]
        title = f"[{case.title}](#{anchor(case)})"
        if not mine:
            rows.append([title, "not measured yet", "", ""])
            continue
        record = mine[-1]
        cores = min(record.cores())
        shown = found.comparisons(record, case)[0]
        ratios = [found.compare(record, shown, size, cores) for size in record.sizes()]
        both = [one for one in ratios if one is not None]
        cells = [f"{one.says}<br>{one.interval}, {case.size} {one.size:,}" for one in both]
        rows.append([title, shown.title, cells[0], cells[-1]])
    head = ["work", "compared", "at the smallest size", "at the largest"]
    return f"{note}{_table(head, rows)}\n"


def anchor(case: Case) -> str:
    """Where a case stands on the page of timings: its title is a heading there."""
    return slugify(case.title, "-")


def plot_name(name: str, device: str, palette: str) -> str:
    """The file name of a plot, beside the fragment."""
    return f"timing-{name}-{device}-{palette}.svg"


def panels(case: Case, record: Record) -> list[Panel]:
    """The lines of a case's plot, on the fewest cores: by framework where returning counts."""
    cores = min(record.cores())
    lines: dict[str, list[Line]] = {}
    for style, key in enumerate(found.variants(record, case)):
        variant = case.variants[key]
        for quantity in PLOTTED[case.leads_with]:
            points = [
                (size, time)
                for size in record.sizes()
                if (time := found.level(record, key, size, cores, quantity))
            ]
            split = case.leads_with == "returns"
            label = f"{variant.label}, {HEADS[quantity]}" if split else variant.label
            panel = FRAMEWORKS[variant.half] if split else ""
            lines.setdefault(panel, []).append(Line(label, style, quantity == "returns", points))
    return [Panel(title, group) for title, group in lines.items()]


def plotted(case: Case) -> str:
    """What the plot shows, as the beginning of a sentence."""
    return "Time of the first call" if case.leads_with == "first" else "Time per call"


NOT_SEARCHED = '<div markdown="1" data-search-exclude="true">'
"""Begins what the search leaves out: nobody looks for a time by its digits."""


def _section(root: Path, name: str, case: Case, record: Record, title: str) -> list[str]:
    facts = record.crosscheck
    where = facts.machine.gpu.name if facts.machine.gpu else facts.machine.cpu
    head = [f"**On a {title}: {where}**", *_warnings(root, record)]
    modes = record.cores()
    parts = [_verdicts(case, record, modes[0]), _times(case, record, modes[0])]
    if len(record.sizes()) > 1:
        parts.append(_plot(name, case, record))
    for cores in modes[1:]:
        inner = [
            "Indicative only: on a machine that others share, rows on all cores vary more.",
            _verdicts(case, record, cores),
            _times(case, record, cores),
        ]
        parts.append(_details(f"The same on all {cores} cores", inner))
    cold = list(found.cold_starts(record, case))
    if cold:
        parts.append(_details("Cold start, compile time and memory", _cold(case, record, cold)))
    parts.append(_details("Against the limits of the machine", _limits(case, record)))
    parts.append(_foot(case, record))
    return [*head, NOT_SEARCHED, *parts, "</div>"]


def _verdicts(case: Case, record: Record, cores: int) -> str:
    """What may be said at each size, with the ratio's interval; the control is the last column."""
    columns = found.comparisons(record, case)
    head = [case.size, *(comparison.title for comparison in columns)]
    rows = []
    for size in record.sizes():
        cells = [f"{size:,}"]
        for comparison in columns:
            one = found.compare(record, comparison, size, cores)
            cells.append(f"**{one.says}**<br>{one.interval}" if one else "–")
        rows.append(cells)
    margin = statistics.margin(cores)
    caption = (
        f"Ratios of times on {words.cores(cores)}, with 95% intervals over "
        f"{record.sets(cores)} sets of fresh processes. Said to differ only where "
        f"the whole interval lies beyond {margin:.0%}."
    )
    return f"{_table(head, rows)}\n\n<small>{caption}</small>"


def _times(case: Case, record: Record, cores: int) -> str:
    """Seconds per call of every variant, with intervals."""
    shown = SHOWN[case.leads_with]
    columns = [
        (key, quantity)
        for key in found.variants(record, case)
        for quantity in (*shown, *(("device",) if record.crosscheck.device == "cuda" else ()))
    ]
    head = [case.size]
    for key, quantity in columns:
        label = case.variants[key].label
        head.append(label if quantity == "ready" == shown[0] else f"{label}: {HEADS[quantity]}")
    rows = []
    for size in record.sizes():
        cells = [f"{size:,}"]
        for key, quantity in columns:
            time = found.level(record, key, size, cores, quantity)
            cells.append(_time(time) if time else "–")
        rows.append(cells)
    caption = f"Time per call on {words.cores(cores)}: {case.work}, {case.dtype}."
    scattered = ", ".join(
        f"{case.variants[key].label} at {size:,} by {share:.0%}"
        for key, size, share in found.scattered(record, case, cores)
    )
    if scattered:
        caption += f" Fresh processes of one program differ (standard deviation): {scattered}."
    return f"{_table(head, rows)}\n\n<small>{caption}</small>"


def _time(time: statistics.Interval) -> str:
    if time.high == float("inf"):
        return words.duration(time.value)
    return f"{words.duration(time.value)} ±{_percent(time)}"


def _percent(time: statistics.Interval) -> str:
    """Half the interval's width, as a share of the figure."""
    share = (time.high - time.low) / 2 / time.value * 100
    if share < 1:
        return "<1%"
    return f"{share:.0f}%" if share < 100 else ">100%"


def _cold(case: Case, record: Record, cold: Iterable[found.Cold]) -> list[str]:
    head = [
        "variant", "import", "first inputs", "first call", "compiling", "first call, warm cache",
        "second call", "compiling pays after", "memory of the calls",
    ]  # fmt: skip
    rows = []
    for start in cold:
        stages = ", ".join(f"{key} {words.duration(s)}" for key, s in start.stages.items())
        eager = case.variants[start.variant].compiled_from
        pays = "–"
        if eager is not None:
            pays = words.calls(start.pays_after) if start.pays_after else "no gain found"
        rows.append([
            case.variants[start.variant].label,
            # NumPy is in every worker, so there was nothing to import.
            words.duration(start.imported) if start.imported else "–",
            words.duration(start.inputs),
            words.duration(start.first),
            stages or "not told",
            words.duration(start.warm),
            words.duration(start.second),
            pays,
            words.memory(start.device_memory or start.memory),
        ])  # fmt: skip
    caption = (
        f"Fresh processes on one core at size {case.cold_start:,}, the median of "
        f"{record.crosscheck.settings.cold_starts}. Import: the framework and the program, and for "
        "a compiled variant of PyTorch the compiler. First inputs: until they are on the device, "
        "which JAX starts for it. First call: with empty compilation caches, until the result is "
        "ready. Warm cache: with the caches filled, JAX's for programs of any compile time. "
        "Compiling: what the framework tells of the first call. Pays after: imports counted. "
        "Memory: the peak above what was resident before the call."
    )
    return [f"{_table(head, rows)}\n\n<small>{caption}</small>"]


def _limits(case: Case, record: Record) -> list[str]:
    facts = record.crosscheck
    parts = []
    ceilings = [
        [
            f"{ceiling.kind}, {ceiling.dtype}",
            words.cores(ceiling.cores),
            FRAMEWORKS[ceiling.library],
            words.rate(ceiling.rate, "FLOP" if ceiling.kind == "product" else "B"),
        ]
        for ceiling in facts.ceilings
    ]
    parts.append(_table(["measured in the same run", "on", "by", "best rate"], ceilings))
    parts += _rates(case, record)
    parts += _outside_the_framework(record)
    seen = ", ".join(
        f"{FRAMEWORKS[each.variant]} {each.seen:.1f} of {each.cores}" for each in facts.threads
    )
    if seen:
        parts.append(f"Cores that were seen in use, by CPU time: {seen}.")
    return parts


def _rates(case: Case, record: Record) -> list[str]:
    """What each variant achieved, as a share of the limit, and what its time is made of."""
    cores = min(record.cores())
    kind, formula, unit = (
        ("product", case.flops, "FLOP") if case.flops else ("copy, warm", case.bytes, "B")
    )
    best = found.best_rate(record, case, kind, cores)
    if formula is None or best is None:
        return []
    keys = found.variants(record, case)
    rows = []
    for size in record.sizes():
        cells = [f"{size:,}"]
        for key in keys:
            time = found.level(record, key, size, cores, "ready")
            rate = (case.amount(formula, size) or 0.0) / time.value if time else 0.0
            bound = found.bound_by(record, case, key, size, cores)
            made_of = f"<br>{bound}" if bound else ""
            cells.append(f"{words.rate(rate, unit)} ({rate / best:.0%}){made_of}" if time else "–")
        rows.append(cells)
    labels = [case.variants[key].label for key in keys]
    limit = "product by any library" if kind == "product" else "copy"
    caption = (
        f"Achieved rate, and its share of the best {limit}. Below it, what the time is made of: "
        "arithmetic or memory, where the machine's best rate accounts for half of it; dispatch, "
        "where half of it would be left without any work, by the two smallest sizes."
    )
    return [f"{_table([case.size, *labels], rows)}\n\n<small>{caption}</small>"]


BLAS_BEHIND = 0.75
"""A library whose best product is below this share of another's is said to be slower by it."""


def _outside_the_framework(record: Record) -> list[str]:
    """Say so where a framework's products are slow because of the library below it."""
    facts = record.crosscheck
    cores = min(record.cores())
    best = {c.library: c.rate for c in facts.ceilings if c.kind == "product" and c.cores == cores}
    blas = facts.software.libraries.get("torch's BLAS", "")
    fastest = max(best, key=lambda library: best[library], default="torch")
    behind = best.get("torch", 0.0) < BLAS_BEHIND * best.get(fastest, 0.0)
    if blas != "mkl" or "AMD" not in facts.machine.cpu or not behind:
        return []
    return [
        "PyTorch's matrix products are those of MKL here, Intel's library on AMD's processor; "
        f"{FRAMEWORKS[fastest]}'s are {words.digits(best[fastest] / best['torch'])} times as fast "
        "in the same run. That is a fact about the build, not about the framework."
    ]


def _foot(case: Case, record: Record) -> str:
    facts = record.crosscheck
    packages = facts.software.packages
    versions = ", ".join(
        f"{shown} {packages[package]}"
        for package, shown in FRAMEWORKS.items()
        if package in packages
    )
    date = facts.started[:10]
    others = max((done.others for done in facts.sets), default=0.0)
    worst = max((agreement.error for agreement in facts.agreement), default=0.0)
    return (
        f'<small>Measured on <time datetime="{facts.started}">{date}</time> with {versions}, '
        f"Python {facts.software.python}, {facts.machine.system}, {facts.machine.cores} cores, "
        f"{words.memory(facts.machine.memory_bytes)}. All variants agree with "
        f"{html.escape(case.agreement.source)}, to {worst:.1g} of its largest magnitude. Others "
        f"took at most {others:.1%} of the CPUs during a set. Made by `{facts.command}`. "
        f"{_link(record, 'Raw record')}.</small>"
    )


def _link(record: Record, text: str = "") -> str:
    """A link to a record from a page in a chapter's folder."""
    facts = record.crosscheck
    name = f"{facts.device}-{facts.machine.slug}"
    return f"[{text or name}](../data/timings/{facts.case}/{name}.json)"


def _plot(name: str, case: Case, record: Record) -> str:
    device = record.crosscheck.device
    alt = html.escape(_alt(case, record), quote=True)
    return "\n".join(
        f"![{alt}](../fragments/{plot_name(name, device, palette)}#only-{palette})"
        "{ loading=lazy }"
        for palette in ("light", "dark")
    )


def _alt(case: Case, record: Record) -> str:
    """The plot in words: where each line begins and ends."""
    parts = []
    for panel in panels(case, record):
        for line in panel.lines:
            if not line.points:
                continue
            (least, first), (most, last) = line.points[0], line.points[-1]
            parts.append(
                f"{line.label}: {words.duration(first.value)} at {least:,}, "
                f"{words.duration(last.value)} at {most:,}"
            )
    return f"{plotted(case)} over {case.size}, both logarithmic. {'; '.join(parts)}."


def _code(root: Path, name: str, case: Case) -> str:
    inner = [f"::: pair timings/{name}"]
    if half_path(root, name, "numpy").exists():
        inner.append(f"::: snippet timings/{name}_numpy")
    return _details("The code that was timed", inner)


def _warnings(root: Path, record: Record) -> list[str]:
    changed = found.stale(record, root)
    if changed:
        files = ", ".join(f"`{name}`" for name in changed)
        return [f"**Stale: {files} changed since this was measured.**"]
    pinned = newer_pins(record, root)
    return [f"**Measured with {pinned}.**"] if pinned else []


def newer_pins(record: Record, root: Path) -> str:
    """Which frameworks of a record are not the pinned ones: `jax 0.10.2, now pinned: 0.11.0`."""
    path = root / CONSTRAINTS
    if not path.exists():
        return ""
    python = record.crosscheck.software.python
    environment = {name: str(value) for name, value in default_environment().items()}
    environment |= {
        "python_full_version": python,
        "python_version": ".".join(python.split(".")[:2]),
        "sys_platform": "darwin" if record.crosscheck.machine.system[:6] == "Darwin" else "linux",
    }
    differing = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            pin = Requirement(line.partition("#")[0].strip())
        except InvalidRequirement:
            continue
        applies = pin.marker is None or pin.marker.evaluate(environment)
        if pin.name not in ("jax", "torch") or not applies:
            continue
        measured = record.crosscheck.software.packages.get(pin.name, "")
        wanted = next(iter(pin.specifier)).version
        if measured.partition("+")[0] != wanted.partition("+")[0]:
            differing.append(f"{pin.name} {measured}, now pinned: {wanted}")
    return "; ".join(differing)


def _details(title: str, parts: Sequence[str]) -> str:
    inner = "\n\n".join(parts)
    indented = "\n".join(f"    {line}" if line else "" for line in inner.splitlines())
    return f'??? note "{title}"\n\n{indented}'


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; the first column is text, the others are figures."""
    lines = [_row(head), _row([":--", *["--:"] * (len(head) - 1)])]
    return "\n".join([*lines, *map(_row, rows)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"

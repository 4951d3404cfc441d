"""Write the fragments of the pages: a pure function of the records, the cases and the scatters."""

from __future__ import annotations

import json
from pathlib import Path

from crosscheck.vocabulary.claims import PATH as LEDGER
from crosscheck.vocabulary.claims import read_ledger
from crosscheck.vocabulary.files import write_whole
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.problems import Problems as Problems
from crosscheck.vocabulary.record import (
    FOLDER,
    Record,
    changed_sources,
    read_record,
    record_paths,
    schema,
)
from crosscheck.vocabulary.samples import read_samples
from crosscheck.work import errors
from crosscheck.work.claims import shown_at
from crosscheck.work.render import manifest, scatter

FRAGMENTS = Path("docs/fragments")
"""Where fragments are, from the project's root."""

AGAIN = "Write it anew: `make render`."


def render(root: Path, *, check: bool, trust: bool = True) -> list[Path]:
    """Write every fragment that differs from what its data gives; the paths that changed.

    With `check`, writes nothing, and raises Problems: one for each fragment that differs, is
    missing, or has no data any more, and for each record that is stale. Where neither an input
    nor a fragment has changed since the last rendering, as the manifest tells, nothing is drawn
    again, so that a check answers at once; without `trust` it is, whatever the manifest says.

    A scatter whose program has changed is the one thing that is run, and never by a check.

    Raises Problem for a record or a case that cannot be read.
    """
    records = {path: read_record(path) for path in record_paths(root)}
    stale = [
        _stale(path, name)
        for path, record in records.items()
        for name in changed_sources(record, root)
    ]
    for path, each in scatter.read_scatters(root).items():
        problems = scatter.stale(path, each, root)
        if problems and not check:
            scatter.refresh(path, each, root)
        stale += problems
    if check and trust and manifest.holds(root):
        if stale:
            raise Problems(stale)
        return []
    wanted = fragments(root, list(records.values()))
    wanted[root / manifest.PATH] = manifest.text(root, wanted)
    changed = {path: text for path, text in wanted.items() if _now(path) != text}
    orphans = [path for path in manifest.generated(root) if path not in wanted]
    if check:
        problems = [_differs(path, text) for path, text in changed.items()]
        problems += [_orphan(path) for path in orphans] + stale
        if problems:
            raise Problems(problems)
        return []
    for path, text in changed.items():
        write_whole(path, text)
    for path in orphans:
        path.unlink()
    return [*changed, *orphans]


def fragments(root: Path, records: list[Record]) -> dict[Path, str]:
    """The text of every generated file, by its path."""
    # Plots need matplotlib, which a caller that only wants a path should not wait for.
    from crosscheck.work.render import claims, plot, tables
    from crosscheck.work.render.figures import figures
    from crosscheck.work.render.samples import sample_fragments
    from crosscheck.work.timing.case import case_names, read_case

    folder = root / FRAGMENTS
    texts: dict[Path, str] = {root / FOLDER / "schema.json": schema()}
    named: dict[str, str] = {}
    cases = {name: read_case(root, name) for name in case_names(root)}
    by_case = {
        name: sorted(
            (record for record in records if record.crosscheck.case == name),
            key=lambda record: (record.crosscheck.started, record.crosscheck.machine.slug),
        )
        for name in cases
    }
    for device in tables.DEVICES if cases else ():
        texts[folder / f"timing-overview-{device}.md"] = tables.overview(cases, by_case, device)
    for name, case in cases.items():
        mine = by_case[name]
        texts[folder / f"timing-{name}.md"] = tables.fragment(root, name, case, mine)
        for record in {record.crosscheck.device: record for record in mine}.values():
            named |= dict(figures(name, case, record))
            if len(record.sizes()) > 1:
                drawn = tables.panels(case, record)
                what = tables.plotted(case)
                for palette in plot.PALETTES:
                    file = tables.plot_name(name, record.crosscheck.device, palette)
                    texts[folder / file] = plot.draw(drawn, case.size, palette, what.lower())
    for path, each in scatter.read_scatters(root).items():
        texts[folder / f"scatter-{path.stem}.svg"] = scatter.draw(path.stem, each)
    if (root / LEDGER).exists():
        ledger = read_ledger(root)
        shown = shown_at(root)
        texts |= claims.fragments(root, ledger, cases, shown)
        texts |= sample_fragments(root, read_samples(root), ledger, shown)
    if (root / errors.PATH).exists():
        texts[folder / "errors-index.md"] = errors.index(root)
    figures_text = json.dumps(named, indent=1, ensure_ascii=False)
    texts[folder / "figures.json"] = f"{figures_text}\n"
    return texts


def _now(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        return None


def _differs(path: Path, wanted: str) -> Problem:
    now = _now(path)
    if now is None:
        return Problem(path, None, "The fragment is missing.", AGAIN)
    lines = zip(now.splitlines(), wanted.splitlines(), strict=False)
    shorter = min(len(now.splitlines()), len(wanted.splitlines()))
    line = next((n for n, (old, new) in enumerate(lines, 1) if old != new), shorter + 1)
    return Problem(path, line, "The fragment differs from what its data gives.", AGAIN)


def _orphan(path: Path) -> Problem:
    return Problem(path, None, "The fragment has no data any more.", AGAIN)


def _stale(path: Path, name: str) -> Problem:
    case = path.parent.name
    device = path.name.partition("-")[0]
    what = f"The record is stale: {name} changed since it was measured."
    return Problem(path, None, what, f"Measure again: `crosscheck time {case} --device {device}`.")

"""What `crosscheck run` shows while it works, and what it writes."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from crosscheck.vocabulary.files import write_whole
from crosscheck.vocabulary.passes import read_passes, write_passes
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import Pair, Snippet, find_snippets, pair_up
from crosscheck.work.agreement import Agreement
from crosscheck.work.run import Checked, NotRun, Ran, check_snippets, compare_pairs, pass_of


def run_and_report(
    root: Path, snippets: Sequence[Snippet], *, update: bool, alone: bool, limit: float, jobs: int
) -> int:
    """Run `snippets` of the project at `root`, with progress; give the exit status.

    Args:
        root: of the project.
        snippets: what to run.
        update: record the outputs, and with which versions the snippets pass.
        alone: compare no pairs, because only one framework's halves are run.
        limit: seconds for each snippet.
        jobs: how many run at a time.
    """
    started = time.perf_counter()
    width = len(str(len(snippets)))
    results: dict[str, Checked] = {}
    # Closed at once when the user interrupts, wherever that is: else what runs would go on.
    with closing(check_snippets(snippets, update=update, limit=limit, jobs=jobs)) as running:
        for checked in running:
            results[checked.snippet.name] = checked
            if checked.updated:
                write_whole(checked.snippet.path, checked.snippet.text)
            print(f"[{len(results):{width}}/{len(snippets)}] {_line(checked)}", flush=True)
            for line in _change(checked):
                print(f"      {line}", flush=True)
    pairs = (
        [] if alone else [pair for pair in pair_up(find_snippets(root)) if _asked(pair, results)]
    )
    agreements = compare_pairs(pairs, results)
    problems = [
        result for result in _all_results(results, agreements) if isinstance(result, Problem)
    ]
    if update:
        _record(root, results, problems)
    for problem in problems:
        print(f"\n{problem}", file=sys.stderr)
    print(_summary(results.values(), agreements, time.perf_counter() - started))
    return 1 if problems else 0


def _asked(pair: Pair, results: Mapping[str, Checked]) -> bool:
    return any(half.name in results for half in pair.halves)


def _all_results(
    results: Mapping[str, Checked], agreements: Iterable[Agreement | Problem]
) -> list[object]:
    return [*(checked.result for checked in results.values()), *agreements]


def _line(checked: Checked) -> str:
    match checked.result:
        case Ran(seconds=seconds):
            word = "updated" if checked.updated else "passed"
            return f"{word:<8} {checked.snippet.name}  {seconds:.2f} s"
        case NotRun(reason=reason):
            return f"{'not run':<8} {checked.snippet.name}: {reason}"
        case _:
            return f"{'failed':<8} {checked.snippet.name}"


def _change(checked: Checked) -> list[str]:
    return [
        line
        for difference in checked.updated
        for line in (f"under line {difference.line}:", *str(difference).splitlines())
    ]


def _record(root: Path, results: Mapping[str, Checked], problems: Sequence[Problem]) -> None:
    """Record the passes of the snippets whose pairs hold, and forget snippets that are gone."""
    broken = {problem.path for problem in problems}
    known = read_passes(root)
    snippets = {snippet.name: snippet for snippet in find_snippets(root)}
    passes = {name: entry for name, entry in known.items() if name in snippets}
    for pair in pair_up(list(snippets.values())):
        if any(half.path in broken for half in pair.halves):
            continue
        for half in pair.halves:
            checked = results.get(half.name)
            if checked is None or isinstance(checked.result, Problem):
                continue
            entry, old = pass_of(checked.snippet, checked.result), passes.get(half.name)
            # What another machine could run stays known here, as long as it is the same text.
            elsewhere = (
                entry.reason and old and (old.status, old.sha256) == ("passed", entry.sha256)
            )
            if not elsewhere and not (old and entry.same_but_date(old)):
                passes[half.name] = entry
    for path in write_passes(root, passes):
        print(f"recorded {path.relative_to(root)}")


def _summary(
    results: Iterable[Checked], agreements: Iterable[Agreement | Problem], seconds: float
) -> str:
    kinds = Counter(type(checked.result) for checked in results)
    pairs = Counter(type(agreement) for agreement in agreements)
    agree = "1 pair agrees" if pairs[Agreement] == 1 else f"{pairs[Agreement]} pairs agree"
    return (
        f"{kinds[Ran]} passed, {kinds[Problem]} failed, {kinds[NotRun]} not run; "
        f"{agree}, {pairs[Problem]} not; {seconds:.1f} s"
    )

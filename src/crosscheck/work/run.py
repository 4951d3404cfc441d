"""Run snippets and programs on pages, and hold them to what they say."""

from __future__ import annotations

import contextlib
import datetime
import functools
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from crosscheck.vocabulary.page import Fence, Page
from crosscheck.vocabulary.passes import Pass, digest
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import SIDES, Pair, Snippet, check_form, parse
from crosscheck.work.agreement import Agreement, compare
from crosscheck.work.child import Program
from crosscheck.work.isolate import Finished, Isolation
from crosscheck.work.machine import missing_package, system, versions, why_not
from crosscheck.work.outputs import Difference, differences, printed_outputs, update_outputs
from crosscheck.work.values import Value


@dataclass(frozen=True)
class Ran:
    """A program that ran to its end without complaint."""

    printed: Mapping[int, Sequence[str]]
    """What it printed, by the line of its own source that it stands under."""
    values: Mapping[str, Value]
    """Its top-level names."""
    seconds: float
    """How long it took, its process included."""


@dataclass(frozen=True)
class NotRun:
    """A snippet that this machine cannot run."""

    reason: str
    """What is missing."""


def of_snippet(snippet: Snippet) -> Program:
    """Give the program that a snippet's file is."""
    return Program(snippet.path, snippet.text)


def of_fence(page: Page, fence: Fence) -> Program:
    """Give the program that a Python block on a page is."""
    return Program(page.path, fence.source, fence.line)


def result_of(program: Program, finished: Finished) -> Ran:
    """Turn the end of a process into what it printed and its values.

    Raises:
        Problem: the program ended with an exception, or wrote to standard error.
    """
    report = finished.report
    if report.error is not None:
        raise Problem(
            program.path,
            report.error_line,
            f"it raised {report.error}",
            "Mend it; a program whose point is the error catches it and prints it.",
        )
    if report.stderr.strip():
        first = report.stderr.strip().splitlines()[0]
        raise Problem(
            program.path,
            _line_in(report.stderr, program.path),
            f"it wrote to standard error: {first}",
            "Mend what causes it: readers would see it, too, and no output could show it.",
        )
    before = program.first_line - 1
    pieces = ((line and line - before, text) for line, text in report.printed)
    tree = parse(program.path, program.source)
    return Ran(printed_outputs(tree, pieces), report.values, finished.seconds)


def check_outputs(program: Program, ran: Ran) -> None:
    """Hold what was printed against what is recorded; raises `Problem` at the first difference."""
    for difference in differences(program.source, ran.printed):
        raise Problem(
            program.path,
            difference.line + program.first_line - 1,
            f"the output is not what is recorded (-), but (+):\n{_indent(difference)}",
            "Mend the program, or record the new output with `crosscheck run --update`.",
        )


class Runner:
    """Runs each program once, however many ask for it: its own check, its pair, its page."""

    def __init__(self, isolation: Isolation) -> None:
        self._isolation = isolation
        self.ran = functools.cache(self._run)

    def snippet(self, snippet: Snippet) -> Ran | NotRun:
        """Run a snippet if this machine can; raises `Problem` as `result_of` does."""
        refusal = cannot_run(snippet)
        return NotRun(refusal) if refusal else self.ran(of_snippet(snippet))

    def pair(self, pair: Pair) -> Agreement | NotRun | None:
        """Compare the halves of a pair; None where there is only one.

        Raises:
            Problem: a half does not run, or they differ where they should agree.
        """
        check_form(pair)
        results = {half.name: self.snippet(half) for half in pair.halves}
        refusals = [result for result in results.values() if isinstance(result, NotRun)]
        if refusals:
            return refusals[0]
        return compare_halves(pair, results)

    def _run(self, program: Program) -> Ran:
        return result_of(program, self._isolation.run(program))


def cannot_run(snippet: Snippet) -> str | None:
    """Say why this machine cannot run `snippet`, or None.

    Raises:
        Problem: a package is missing that installing would bring, or the file has a syntax error.
    """
    reason = why_not(snippet)
    if reason is None and (package := missing_package(snippet)):
        raise Problem(
            snippet.path,
            snippet.imports[package],
            f"`{package}` is not installed.",
            "Install it, or run the other framework's halves with `crosscheck run --only`.",
        )
    return reason


@dataclass(frozen=True)
class Checked:
    """What came of one snippet."""

    snippet: Snippet
    """As it stands now, with its outputs updated if that was asked for."""
    result: Ran | NotRun | Problem
    """How the run went, outputs included."""
    updated: tuple[Difference, ...] = ()
    """The outputs that were recorded anew."""


def check_snippets(
    snippets: Sequence[Snippet], *, update: bool, limit: float, jobs: int
) -> Generator[Checked, None, None]:
    """Run snippets, several at a time, and check or update their outputs; give each as it ends.

    With `update`, the text of a checked snippet holds the new outputs; nothing is written here.
    """
    isolation = Isolation((snippet.text for snippet in snippets), limit=limit)
    runnable: list[Snippet] = []
    for snippet in snippets:
        try:
            reason = cannot_run(snippet)
        except Problem as problem:
            yield Checked(snippet, problem)
            continue
        if reason:
            yield Checked(snippet, NotRun(reason))
        else:
            runnable.append(snippet)
    programs = [of_snippet(snippet) for snippet in runnable]
    with contextlib.closing(isolation.run_all(programs, jobs=jobs)) as results:
        for at, finished in results:
            yield _check(runnable[at], programs[at], finished, update=update)


def _check(
    snippet: Snippet, program: Program, finished: Finished | Problem, *, update: bool
) -> Checked:
    if isinstance(finished, Problem):
        return Checked(snippet, finished)
    try:
        ran = result_of(program, finished)
        if update:
            changed = differences(snippet.text, ran.printed)
            text = update_outputs(snippet.text, ran.printed) if changed else snippet.text
            return Checked(replace(snippet, text=text), ran, tuple(changed))
        check_outputs(program, ran)
    except Problem as problem:
        return Checked(snippet, problem)
    return Checked(snippet, ran)


def compare_pairs(
    pairs: Sequence[Pair], results: Mapping[str, Checked]
) -> list[Agreement | Problem]:
    """Check the form of all pairs, and compare those whose halves all ran."""
    ran = {name: checked.result for name, checked in results.items()}
    found: list[Agreement | Problem] = []
    for pair in pairs:
        try:
            check_form(pair)
            agreement = compare_halves(pair, ran)
        except Problem as problem:
            found.append(problem)
        else:
            found += [agreement] if agreement else []
    return found


def compare_halves(pair: Pair, results: Mapping[str, object]) -> Agreement | None:
    """Compare what the halves of a pair ended with; None unless both sides ran.

    NumPy, where it is there and ran, must agree with the first side.
    """
    ran = [(half, results.get(half.name)) for half in pair.halves]
    complete = [(half, result.values) for half, result in ran if isinstance(result, Ran)]
    if len(complete) < len(pair.halves) or len(complete) < len(SIDES):
        return None
    first, *others = complete
    agreements = [compare(*first, *other) for other in others]
    return agreements[0]


def pass_of(snippet: Snippet, result: Ran | NotRun) -> Pass:
    """Give the pass to record for a snippet that has just been run, or could not be."""
    reason = result.reason if isinstance(result, NotRun) else None
    return Pass(
        sha256=digest(snippet.text),
        status="not run" if reason else "passed",
        reason=reason,
        system=system(),
        date=datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        versions=versions(snippet.imports),
    )


def _line_in(text: str, path: Path) -> int | None:
    # As in a warning: `/a/b.py:7: DeprecationWarning: …`
    _, found, after = text.partition(f"{path}:")
    number = after.split(":")[0]
    return int(number) if found and number.isdigit() else None


def _indent(difference: Difference) -> str:
    return "\n".join(f"      {line}" for line in str(difference).splitlines())

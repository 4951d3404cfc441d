"""Sybil's part: every snippet, every pair and every Python block on a page is a pytest item.

A project's `conftest.py` needs one line: `pytest_collect_file = collector(Path(__file__).parent)`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.sybil import SybilCollection

from crosscheck.vocabulary.page import read_page
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import (
    TIME_LIMIT,
    Pair,
    Snippet,
    find_snippets,
    pair_up,
    read_snippet,
)
from crosscheck.work.isolate import Isolation
from crosscheck.work.run import NotRun, Ran, Runner, check_outputs, of_fence, of_snippet


def collector(root: Path, *, limit: float = TIME_LIMIT) -> Callable[..., Any]:
    """Give the hook that collects the snippets and pages of the project at `root`."""
    return SybilCollection(_sybils(root, limit)).pytest()


def collected_texts(root: Path) -> dict[Path, list[str]]:
    """Give the programs that the tests collect from each page, and from the snippets it shows.

    It goes through the very objects that pytest is given, so that a page which these overlook
    is seen to be missing.
    """
    snippets, pages = _sybils(root, TIME_LIMIT)
    tested = {
        path: path.read_text(encoding="utf-8")
        for path in (root / "snippets").rglob("*.py")
        if snippets.should_parse(path) and list(snippets.parse(path).examples())
    }
    found: dict[Path, list[str]] = {}
    for path in filter(pages.should_parse, (root / "docs").rglob("*")):
        programs = [example.parsed.source for example in pages.parse(path).examples()]
        shown = [root / "snippets" / f"{name}.py" for name in read_page(path).snippet_names(root)]
        found[path] = programs + [tested[one] for one in shown if one in tested]
    return found


def _sybils(root: Path, limit: float) -> tuple[Sybil, Sybil]:
    project = _Project(root, limit)
    snippets = _NamedSybil(
        parsers=[project.regions_of_snippet],
        pattern="*.py",
        path=str(root / "snippets"),
        document_types={".py": Document},
    )
    pages = _NamedSybil(
        parsers=[project.regions_of_page],
        pattern="*.md",
        excludes=["fragments/*", "fragments/*/*"],
        path=str(root / "docs"),
    )
    return snippets, pages


class _NamedSybil(Sybil):
    """Names its items after what they check: `runs`, `agrees`, or `line:7`."""

    def identify(self, example: Example) -> str:
        return example.region.lexemes.get("name") or f"line:{example.line}"


class _Project:
    """What all items of one test process share, so that nothing is run twice."""

    def __init__(self, root: Path, limit: float) -> None:
        self.root = root
        self.limit = limit

    @cached_property
    def pairs(self) -> dict[str, Pair]:
        return {pair.idea: pair for pair in pair_up(find_snippets(self.root))}

    @cached_property
    def runner(self) -> Runner:
        texts = [half.text for pair in self.pairs.values() for half in pair.halves]
        return Runner(Isolation(texts, limit=self.limit))

    def regions_of_snippet(self, document: Document) -> Iterator[Region]:
        try:
            snippet = read_snippet(Path(document.path), self.root)
            pair = self.pairs[snippet.idea]
        except Problem as problem:
            yield _bad(problem)
            return
        yield Region(0, document.end, snippet, self.check_snippet, {"name": "runs"})
        # The half that comes first in its pair carries the check of the pair.
        if pair.halves[0] == snippet:
            end = document.end
            yield Region(end, end, pair, self.check_pair, {"name": "agrees"})

    def regions_of_page(self, document: Document) -> Iterator[Region]:
        try:
            page = read_page(Path(document.path))
            page.snippet_names(self.root)
        except Problem as problem:
            yield _bad(problem)
            return
        starts = [0]
        for line in document.text.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        for fence in page.programs:
            at = starts[fence.line - 1]
            yield Region(at, at, of_fence(page, fence), self.check_program)

    def check_snippet(self, example: Example) -> str | None:
        snippet: Snippet = example.parsed
        return _complaint(lambda: self._check_snippet(snippet))

    def check_pair(self, example: Example) -> str | None:
        pair: Pair = example.parsed
        return _complaint(lambda: _skip_if_not_run(self.runner.pair(pair)))

    def check_program(self, example: Example) -> str | None:
        program = example.parsed
        return _complaint(lambda: check_outputs(program, self.runner.ran(program)))

    def _check_snippet(self, snippet: Snippet) -> None:
        result = self.runner.snippet(snippet)
        _skip_if_not_run(result)
        if isinstance(result, Ran):
            check_outputs(of_snippet(snippet), result)


def _bad(problem: Problem) -> Region:
    """Give an item that fails with `problem`, for a file that cannot even be read."""
    return Region(0, 0, problem, lambda example: str(example.parsed), {"name": "reads"})


def _complaint(check: Callable[[], None]) -> str | None:
    try:
        check()
    except Problem as problem:
        return str(problem)
    return None


def _skip_if_not_run(result: object) -> None:
    if isinstance(result, NotRun):
        pytest.skip(result.reason)

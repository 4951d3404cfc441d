"""The programs that articles print: what each wanted to do, and what is wrong with it.

`docs/data/samples/` holds one file a sample, written by hand and read through the types below,
which also give the JSON Schema that is published.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.problems import Problems
from crosscheck.vocabulary.published import schema_of
from crosscheck.vocabulary.yamlfile import read_yaml

FOLDER = Path("docs/data/samples")
"""Where the samples are, from the project's root."""


class Defect(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that is wrong; exactly one of `shown`, `untestable` and `harmless` is given."""

    what: str
    """In our words, one sentence."""
    gives: str
    """The exception or the wrong result; of a harmless one, why it is named all the same."""
    shown: str | None = None
    """The snippet, or the idea, that shows what it gives."""
    untestable: str | None = None
    """Why no program here can show it."""
    harmless: bool = False
    """Whether it is one of style: nothing goes wrong."""


class Sample(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A program as an article prints it."""

    tried: str
    """What it wanted to do, in one sentence of ours."""
    framework: Literal["jax", "torch", "both", "numpy", "none"]
    """What it was written for."""
    runs: Literal["yes", "partly", "no"]
    """Whether it runs as printed."""
    page: str
    """The page on which the job is done, and the heading on it: `programs/fitting.md#by-hand`."""
    done: list[str] = []
    """The snippets or ideas that do the job."""
    without: str | None = None
    """Why the job is not done in both frameworks."""
    defects: list[Defect]

    @property
    def shown_on(self) -> tuple[str, str]:
        """The page, and the anchor on it; empty where there is none."""
        page, _, anchor = self.page.partition("#")
        return page, anchor

    @property
    def snippets(self) -> list[str]:
        """The snippets and ideas that it names."""
        return self.done + [defect.shown for defect in self.defects if defect.shown]


def read_samples(root: Path) -> dict[str, Sample]:
    """Read all samples, by their keys: the article's, a hyphen, the place in it.

    Raises Problems, each with its line, when one is not YAML, does not fit the types, or
    contradicts itself.
    """
    found: dict[str, Sample] = {}
    problems: list[Problem] = []
    for path in sorted((root / FOLDER).glob("*.yaml")):
        try:
            sample, lines = read_yaml(path, Sample)
        except Problem as problem:
            problems.append(problem)
            continue
        found[path.stem] = sample
        for place, defect in enumerate(sample.defects):
            ways = (defect.shown is not None, defect.untestable is not None, defect.harmless)
            if sum(ways) != 1:
                what = "A defect is shown, untestable or harmless: one of the three."
                mend = "Name under `shown` the snippet that shows it."
                problems.append(Problem(path, lines.of("defects", place), what, mend))
        if not sample.done and sample.without is None:
            what = "Nobody does its job."
            mend = "Name the snippets under `done`, or say `without` why there are none."
            problems.append(Problem(path, None, what, mend))
    if problems:
        raise Problems(problems)
    return found


def schema() -> str:
    """The JSON Schema of the published samples, as text."""
    return schema_of(dict[str, Sample])

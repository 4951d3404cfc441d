"""Several problems at once, so that one run of a command tells of all of them."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.vocabulary.problem import Problem


class Problems(Problem):
    """One problem or more, printed one after another; its own place is that of the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        super().__init__(first.path, first.line, first.what, first.mend)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))

"""Recorded outputs: the `#>` lines of a program, held against what it prints."""

from __future__ import annotations

import ast
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import Snippet, comments, spans_lines

MARK = "#>"
"""How a recorded line begins."""

TOLERANCE = 1e-5
"""How far a printed floating-point number may be from the recorded one, relatively."""

_FLOAT = re.compile(
    r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][-+]?\d+)?(?!\.?(?!j\b)\w)"
)
# Not a float: a part of a version such as 1.2.3, or of a name.


@dataclass(frozen=True)
class Difference:
    """A statement that prints something else than what is recorded under it."""

    line: int
    """The last line of the statement."""
    recorded: Sequence[str]
    """The lines under it."""
    printed: Sequence[str]
    """The lines that it printed."""

    def __str__(self) -> str:
        return "\n".join(
            [f"- {line}" for line in self.recorded] + [f"+ {line}" for line in self.printed]
        )


def recorded_outputs(source: str) -> dict[int, list[str]]:
    """Give the recorded lines of a program by the line of code that they stand under."""
    recorded = _recorded_lines(source)
    found: dict[int, list[str]] = defaultdict(list)
    anchor = 0
    for number, line in enumerate(source.splitlines(), 1):
        if number in recorded:
            found[anchor].append(line.strip().removeprefix(MARK).removeprefix(" "))
        else:
            anchor = number
    return dict(found)


def recorded_facts(snippet: Snippet) -> dict[str, str]:
    """Give the recorded lines of a snippet, each of the form `label: value`, by their labels.

    Raises:
        Problem: a line has another form, or a label comes twice.
    """
    facts: dict[str, str] = {}
    for above, lines in recorded_outputs(snippet.text).items():
        for number, line in enumerate(lines, above + 1):
            label, colon, value = (part.strip() for part in line.partition(": "))
            if not (label and colon and value):
                raise Problem(
                    snippet.path,
                    number,
                    f"`{line}` is no row of a table.",
                    "Print `label: value`, or show the pair by `::: pair`.",
                )
            if label in facts:
                raise Problem(
                    snippet.path,
                    number,
                    f"the label `{label}` comes twice.",
                    "Give each line a label of its own.",
                )
            facts[label] = value
    return facts


def printed_outputs(
    tree: ast.Module, pieces: Iterable[tuple[int | None, str]]
) -> dict[int, list[str]]:
    """Give the printed lines of a program by the last line of the statement that printed them.

    Args:
        tree: the program.
        pieces: what it wrote, with the line that wrote it, counted as in `tree`; pieces without
            a line go under the last statement.
    """
    ends = _statement_ends(tree)
    last = max(ends.values(), default=0)
    texts: dict[int, str] = defaultdict(str)
    for line, text in pieces:
        texts[ends.get(line, last) if line else last] += text
    return {
        line: [part.rstrip() for part in text.removesuffix("\n").split("\n")]
        for line, text in texts.items()
        if text
    }


def differences(source: str, printed: Mapping[int, Sequence[str]]) -> list[Difference]:
    """Give each place where `source` has not recorded what was `printed`, in order."""
    recorded = recorded_outputs(source)
    return [
        Difference(line, recorded.get(line, []), printed.get(line, []))
        for line in sorted(recorded.keys() | printed.keys())
        if not same_output(recorded.get(line, []), printed.get(line, []))
    ]


def update_outputs(source: str, printed: Mapping[int, Sequence[str]]) -> str:
    """Give `source` with `printed` recorded; what agrees already stays as it was written."""
    lines = source.splitlines()
    recorded = recorded_outputs(source)
    # From the bottom up, so that the numbers of the lines above stay valid.
    for difference in reversed(differences(source, printed)):
        at = difference.line
        above = lines[_start_of_statement(source, at) - 1] if at else ""
        indent = above[: len(above) - len(above.lstrip())]
        lines[at : at + len(recorded.get(at, []))] = [
            f"{indent}{MARK} {line}".rstrip() for line in difference.printed
        ]
    return "\n".join(lines) + "\n"


def same_output(recorded: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether two outputs are equal line by line; numbers may differ by `TOLERANCE`."""
    return len(recorded) == len(printed) and all(map(same_line, recorded, printed))


def same_line(recorded: str, printed: str) -> bool:
    """Whether two lines are equal, apart from white space and the last digits of floats.

    White space between words is one blank, since arrays are padded to their longest number.
    Integers, signs, infinities and NaN must be equal; so must the place of each number.
    """
    if recorded == printed:
        return True
    left, right = _FLOAT.findall(recorded), _FLOAT.findall(printed)
    return (
        len(left) == len(right)
        and _skeleton(recorded) == _skeleton(printed)
        and all(map(_same_float, left, right))
    )


def _skeleton(line: str) -> str:
    # Padding inside brackets depends on the digits of the neighbours.
    return re.sub(r"(?<=[\[(]) | (?=[\])])", "", " ".join(_FLOAT.sub("0.0", line).split()))


def _same_float(left: str, right: str) -> bool:
    a, b = float(left), float(right)
    return math.copysign(1, a) == math.copysign(1, b) and math.isclose(a, b, rel_tol=TOLERANCE)


def _is_recorded(line: str) -> bool:
    stripped = line.strip()
    return stripped == MARK or stripped.startswith(f"{MARK} ")


def _recorded_lines(source: str) -> set[int]:
    lines = source.splitlines()
    # Comments only: a string may well hold a line that begins with the mark.
    numbers = (
        (number for number, _ in comments(source))
        if spans_lines(source)
        else range(1, len(lines) + 1)
    )
    return {number for number in numbers if _is_recorded(lines[number - 1])}


def _statement_ends(tree: ast.Module) -> dict[int, int]:
    ends: dict[int, int] = {}
    for node in ast.walk(tree):  # outer statements first, so that inner ones have the last word
        if isinstance(node, ast.stmt):
            last = node.end_lineno or node.lineno
            ends.update(dict.fromkeys(range(node.lineno, last + 1), last))
    return ends


def _start_of_statement(source: str, end: int) -> int:
    starts = [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.stmt) and node.end_lineno == end
    ]
    return max(starts, default=end)

"""Whether the two halves of a pair agree on what they call by the same name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import Declaration, Snippet
from crosscheck.work.values import Entries, Items, Numbers, Opaque, Plain, Value

TOLERANCES = {
    "float64": 1e-12,
    "complex128": 1e-12,
    "float32": 1e-6,
    "complex64": 1e-6,
    # A Python number is most often read out of a float32 array.
    "Python": 1e-6,
}
"""The relative tolerance by the narrower dtype of the two; `HALF_TOLERANCE` for all others."""

HALF_TOLERANCE = 1e-2
"""For floats of 16 bits and fewer, whose spacing is up to 8e-3."""


@dataclass(frozen=True)
class Agreement:
    """What was found about a pair whose halves agree wherever they should."""

    agreed: tuple[str, ...]
    """Names with the same value."""
    diverged: tuple[str, ...]
    """Names whose values differ, as declared."""
    not_compared: tuple[str, ...]
    """Shared names of objects that have no value to compare, such as optimizers."""


def compare(
    first: Snippet,
    its_values: Mapping[str, Value],
    other: Snippet,
    other_values: Mapping[str, Value],
) -> Agreement:
    """Hold the values of both halves against each other.

    Raises:
        Problem: values differ that should agree, agree that should differ, or none is shared.
    """
    agreed, diverged, opaque = [], [], []
    for name in (name for name in its_values if name in other_values):
        left, right = its_values[name], other_values[name]
        declaration = first.declarations.get(name)
        sides = _Sides(first.framework.title, other.framework.title, declaration)
        difference = next(_differences("", left, right, sides), None)
        if declaration is not None and declaration.diverges:
            if difference is None:
                raise Problem(
                    first.path,
                    declaration.line,
                    f"`{name}` does not diverge any more: both halves have {_show(left)}.",
                    f"Find out which framework changed, and say so here and in {other.path.name}.",
                )
            diverged.append(name)
        elif _is_opaque(left) and _is_opaque(right):
            opaque.append(name)
        elif difference is not None:
            raise Problem(
                first.path,
                _line_of(first, name),
                f"the halves disagree on `{name}`: {difference}.",
                f"Mend {first.path.name} or {other.path.name}; or, if the difference is the point, "
                "end the line with `# diverges: <why>` in both.",
            )
        else:
            agreed.append(name)
    _check_declared(first, agreed + diverged)
    if not agreed and not diverged:
        raise Problem(
            first.path,
            None,
            f"it shares no value with {other.path.name}, so the pair proves nothing.",
            "Give a result the same name in both halves.",
        )
    return Agreement(tuple(agreed), tuple(diverged), tuple(opaque))


@dataclass(frozen=True)
class _Sides:
    """Who is compared, and how strictly."""

    first: str
    other: str
    declaration: Declaration | None

    def differ(self, left: object, right: object, at: str = "") -> str:
        return f"{self.first} has {left}{at}, {self.other} {right}"


def _differences(place: str, left: Value, right: Value, sides: _Sides) -> Iterator[str]:
    """Say how two values differ, in words that follow `: `; nothing where they agree."""
    at = f" at {place}" if place else ""
    if isinstance(left, Numbers) and isinstance(right, Numbers):
        yield from _number_differences(at, left, right, sides)
    elif isinstance(left, Items) and isinstance(right, Items):
        if len(left.items) != len(right.items):
            yield sides.differ(f"{len(left.items)} items", len(right.items), at)
        for index, (one, other) in enumerate(zip(left.items, right.items, strict=False)):
            yield from _differences(f"{place}[{index}]", one, other, sides)
    elif isinstance(left, Entries) and isinstance(right, Entries):
        if left.entries.keys() != right.entries.keys():
            yield sides.differ(f"the keys {sorted(left.entries)}", sorted(right.entries), at)
        for key in left.entries.keys() & right.entries.keys():
            yield from _differences(f"{place}[{key}]", left.entries[key], right.entries[key], sides)
    elif left != right:
        yield sides.differ(_show(left), _show(right), at)


def _number_differences(at: str, left: Numbers, right: Numbers, sides: _Sides) -> Iterator[str]:
    one, other = left.array, right.array
    if left.kind != right.kind:
        yield sides.differ(f"{left.kind} {_show(left)}", f"{right.kind} {_show(right)}", at)
    elif one.shape != other.shape:
        yield sides.differ(f"shape {one.shape}", other.shape, at)
    elif left.kind in ("bool", "int"):
        if not np.array_equal(one, other):
            yield sides.differ(_show(left), _show(right), at)
    else:
        tolerance = max(_tolerance(left.precision), _tolerance(right.precision))
        if sides.declaration is not None and sides.declaration.tolerance is not None:
            tolerance = sides.declaration.tolerance
        equal = np.isclose(one, other, rtol=tolerance, atol=0.0, equal_nan=True)
        # isclose measures by the second value only; the measure must not depend on the order.
        equal &= np.isclose(other, one, rtol=tolerance, atol=0.0, equal_nan=True)
        if not equal.all():
            first = np.unravel_index(int(np.argmin(equal)), equal.shape)
            index = f" at [{', '.join(str(int(i)) for i in first)}]" if first else ""
            apart = f"further apart than {tolerance:g} of either"
            yield f"{sides.differ(one[first], other[first], at + index)}, {apart}"


def _tolerance(precision: str) -> float:
    return TOLERANCES.get(precision, HALF_TOLERANCE)


def _check_declared(half: Snippet, shared: list[str]) -> None:
    for name, declaration in half.declarations.items():
        if name not in shared:
            raise Problem(
                half.path,
                declaration.line,
                f"`{name}` is declared, but has no value in both halves at their ends.",
                "Give it one in both, or drop the comment.",
            )


def _is_opaque(value: Value) -> bool:
    if isinstance(value, Items):
        return any(map(_is_opaque, value.items))
    if isinstance(value, Entries):
        return any(map(_is_opaque, value.entries.values()))
    return isinstance(value, Opaque)


def _line_of(snippet: Snippet, name: str) -> int | None:
    lines = [line for line, names in snippet.assignments if name in names]
    return lines[-1] if lines else None


def _show(value: Value) -> str:
    match value:
        case Numbers():
            text = np.array2string(value.array, threshold=8, edgeitems=3)
        case Plain():
            text = repr(value.content)
        case Opaque():
            text = f"an object of type {value.type}"
        case _:
            text = "a container"
    return " ".join(text.split())

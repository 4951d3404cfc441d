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
    jax: Snippet, jax_values: Mapping[str, Value], torch: Snippet, torch_values: Mapping[str, Value]
) -> Agreement:
    """Hold the values of both halves against each other.

    Raises:
        Problem: values differ that should agree, agree that should differ, or none is shared.
    """
    agreed, diverged, opaque = [], [], []
    for name in (name for name in jax_values if name in torch_values):
        left, right = jax_values[name], torch_values[name]
        declaration = jax.declarations.get(name)
        difference = first_difference(left, right, declaration)
        if declaration is not None and declaration.diverges:
            if difference is None:
                raise Problem(
                    jax.path,
                    declaration.line,
                    f"`{name}` does not diverge any more: both halves have {_show(left)}.",
                    f"Find out which framework changed, and say so here and in {torch.path.name}.",
                )
            diverged.append(name)
        elif _is_opaque(left) and _is_opaque(right):
            opaque.append(name)
        elif difference is not None:
            raise Problem(
                jax.path,
                _line_of(jax, name),
                f"the halves disagree on `{name}`: {difference}.",
                f"Mend {jax.path.name} or {torch.path.name}; or, if the difference is the point, end "
                "the line with `# diverges: <why>` in both.",
            )
        else:
            agreed.append(name)
    _check_declared(jax, agreed + diverged)
    if not agreed and not diverged:
        raise Problem(
            jax.path,
            None,
            f"it shares no value with {torch.path.name}, so the pair proves nothing.",
            "Give a result the same name in both halves.",
        )
    return Agreement(tuple(agreed), tuple(diverged), tuple(opaque))


def first_difference(
    left: Value, right: Value, declaration: Declaration | None = None
) -> str | None:
    """Say how two values differ, in words that follow `: `; None where they agree."""
    tolerance = declaration.tolerance if declaration else None
    return next(_differences("", left, right, tolerance), None)


def _differences(place: str, left: Value, right: Value, tolerance: float | None) -> Iterator[str]:
    at = f" at {place}" if place else ""
    if isinstance(left, Numbers) and isinstance(right, Numbers):
        yield from _number_differences(at, left, right, tolerance)
    elif isinstance(left, Items) and isinstance(right, Items):
        if len(left.items) != len(right.items):
            yield f"JAX has {len(left.items)} items{at}, PyTorch {len(right.items)}"
        for index, (one, other) in enumerate(zip(left.items, right.items, strict=False)):
            yield from _differences(f"{place}[{index}]", one, other, tolerance)
    elif isinstance(left, Entries) and isinstance(right, Entries):
        if left.entries.keys() != right.entries.keys():
            yield f"JAX has the keys {sorted(left.entries)}{at}, PyTorch {sorted(right.entries)}"
        for key in left.entries.keys() & right.entries.keys():
            yield from _differences(
                f"{place}[{key}]", left.entries[key], right.entries[key], tolerance
            )
    elif left != right:
        yield f"JAX has {_show(left)}{at}, PyTorch {_show(right)}"


def _number_differences(
    at: str, left: Numbers, right: Numbers, tolerance: float | None
) -> Iterator[str]:
    one, other = left.array, right.array
    if left.kind != right.kind:
        yield f"JAX has {left.kind} {_show(left)}{at}, PyTorch {right.kind} {_show(right)}"
    elif one.shape != other.shape:
        yield f"JAX has shape {one.shape}{at}, PyTorch {other.shape}"
    elif left.kind in ("bool", "int"):
        if not np.array_equal(one, other):
            yield f"JAX has {_show(left)}{at}, PyTorch {_show(right)}"
    else:
        if tolerance is None:
            tolerance = max(_tolerance(left.precision), _tolerance(right.precision))
        equal = np.isclose(one, other, rtol=tolerance, atol=0.0, equal_nan=True)
        # isclose measures by the second value only; the measure must not depend on the order.
        equal &= np.isclose(other, one, rtol=tolerance, atol=0.0, equal_nan=True)
        if not equal.all():
            first = np.unravel_index(int(np.argmin(equal)), equal.shape)
            index = f"[{', '.join(str(int(i)) for i in first)}]" if first else ""
            yield (
                f"JAX has {one[first]}{at}{' at ' if index else ''}{index}, PyTorch {other[first]}, "
                f"further apart than {tolerance:g} of either"
            )


def _tolerance(precision: str) -> float:
    return TOLERANCES.get(precision, HALF_TOLERANCE)


def _check_declared(jax: Snippet, shared: list[str]) -> None:
    for name, declaration in jax.declarations.items():
        if name not in shared:
            raise Problem(
                jax.path,
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

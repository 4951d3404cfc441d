"""What the top-level names of a finished program are worth, in a form that can be compared.

Runs inside the snippet's own process: afterwards neither framework is needed to look at a value.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Numbers:
    """An array of either framework or of NumPy, or a Python number."""

    kind: str
    """`bool`, `int`, `float` or `complex`."""
    precision: str
    """The name of its dtype, such as `bfloat16`; `Python` for a Python number."""
    array: NDArray[Any]
    """The values, widened to bool, (u)int64, float64 or complex128, in the shape that they had."""


@dataclass(frozen=True)
class Plain:
    """A string, or None."""

    content: str | None


@dataclass(frozen=True)
class Items:
    """A list or tuple."""

    items: tuple[Value, ...]


@dataclass(frozen=True)
class Entries:
    """A dictionary."""

    entries: Mapping[str, Value]
    """The values by the representation of their keys."""


@dataclass(frozen=True)
class Opaque:
    """Anything else that is neither a module nor callable; only its type is known."""

    type: str


Value = Numbers | Plain | Items | Entries | Opaque

_WIDE = {"b": np.bool_, "i": np.int64, "u": np.uint64, "f": np.float64, "c": np.complex128}
_KINDS = {"b": "bool", "i": "int", "u": "int", "f": "float", "c": "complex"}


def values_of(namespace: Mapping[str, object]) -> dict[str, Value]:
    """Give the value of each public name that is neither a module nor callable."""
    return {
        name: value_of(content)
        for name, content in namespace.items()
        if not name.startswith("_") and not _is_code(content)
    }


def value_of(content: object) -> Value:
    """Give the comparable form of `content`; never raises, whatever it is."""
    if content is None or isinstance(content, str):
        return Plain(content)
    # NumPy's float64 is a float, too, but knows its precision.
    if isinstance(content, bool | int | float | complex) and not isinstance(content, np.generic):
        return _numbers(np.asarray(content), precision="Python")
    if isinstance(content, Mapping):
        return Entries({repr(key): value_of(value) for key, value in content.items()})
    if isinstance(content, list | tuple):
        return Items(tuple(value_of(item) for item in content))
    try:
        array = _as_array(content)
    except Exception:  # noqa: BLE001 - donated, failed or sparse arrays have no values to compare
        array = None
    return Opaque(type(content).__name__) if array is None else array


def _is_code(content: object) -> bool:
    # An array of either framework is not callable; a module of a neural network is, and is left
    # out with the functions: its parameters are the values to compare.
    return isinstance(content, types.ModuleType) or callable(content)


def _as_array(content: object) -> Value | None:
    for framework, convert in _CONVERTERS.items():
        module = sys.modules.get(framework)
        if module is not None and (array := convert(module, content)) is not None:
            return array
    return None


def _from_jax(jax: Any, content: Any) -> Value | None:
    if not isinstance(content, jax.Array) or isinstance(content, jax.core.Tracer):
        return None
    if jax.dtypes.issubdtype(content.dtype, jax.dtypes.extended):  # keys are no numbers
        return None
    return _numbers(np.asarray(content), precision=content.dtype.name)


def _from_torch(torch: Any, content: Any) -> Value | None:
    if not isinstance(content, torch.Tensor):
        return None
    tensor = content.detach().cpu().resolve_conj().resolve_neg()
    if tensor.is_floating_point():
        tensor = tensor.to(torch.float64)
    return _numbers(tensor.numpy(), precision=str(content.dtype).removeprefix("torch."))


def _from_numpy(_: Any, content: Any) -> Value | None:
    if not isinstance(content, np.ndarray | np.generic):
        return None
    return _numbers(np.asarray(content), precision=content.dtype.name)


_CONVERTERS: dict[str, Callable[[Any, Any], Value | None]] = {
    "jax": _from_jax,
    "torch": _from_torch,
    "numpy": _from_numpy,
}


def _numbers(array: NDArray[Any], *, precision: str) -> Value:
    letter = array.dtype.kind
    if letter == "V":  # the small floats that ml_dtypes adds to NumPy
        letter, array = "f", array.astype(np.float64)
    if letter not in _WIDE:
        return Opaque(array.dtype.name)
    return Numbers(_KINDS[letter], precision, array.astype(_WIDE[letter]))

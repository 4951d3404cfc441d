"""A timing case: a pair of programs under `snippets/timings/`, and the facts beside them.

`<case>.toml` names the functions of the programs that are timed and what they are compared with.
The programs themselves know nothing of the harness: `make_inputs(size)` gives a tuple of arrays,
and every variant is a function of these arrays.
"""

from __future__ import annotations

import ast
import operator
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import msgspec

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.record import QUANTITIES, Device, Quantity

FOLDER = Path("snippets/timings")
"""Where cases live, from the project's root."""

Half = Literal["jax", "torch", "numpy"]
Precision = Literal["float32", "tensorfloat32"]
"""How a GPU multiplies float32 matrices; on a CPU there is only one way."""


class Variant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One function that is timed."""

    half: Half
    call: str
    """The function's name in the half's program."""
    label: str
    inputs: str = "make_inputs"
    """The function of that program that makes the inputs of a given size."""
    compiled_from: str | None = None
    """The variant that this one is the compiled form of; gives the break-even."""
    largest: int | None = None
    """The largest size at which this variant is measured; None for all."""
    only: Device | None = None
    """The device on which alone this variant is measured; None for all."""
    precision: Precision | None = None
    """How float32 matrices are multiplied; None for float32 in full, in both frameworks."""
    environment: dict[str, str] = {}
    """Variables that are set for this variant besides: only where they are what is timed."""
    tolerance: float | None = None
    """What is allowed to this variant instead of the case's tolerance."""


class Agrees(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the variants are compared with before a clock starts."""

    tolerance: float
    """The largest difference from the reference over the reference's largest magnitude."""
    reference: str
    """The variant whose function, given the same inputs in float64, is the reference."""
    source: str
    """Where the formula is written down: an address or a sentence."""
    by: Literal["value", "moments"] = "value"
    """`moments` compares mean and standard deviation: for random numbers."""
    calls: int = 1
    """How often the function is called, its first results fed back, before it is compared."""


class Comparison(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A ratio of times that the table leads with; a variant's key, or `key/returns`."""

    key: str
    """Its name in `figures.json`."""
    title: str
    slow: str
    """The numerator."""
    fast: str
    """The denominator: it is the faster one where the ratio is above 1."""
    above: str = "{ratio} times faster"
    """What a ratio above 1 is called, in the table."""
    below: str = "{ratio} times slower"
    same: str = "no difference"


class Case(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `<case>.toml` says."""

    title: str
    question: str
    work: str
    size: str
    """What the size is, for a column's head."""
    dtype: str
    sizes: dict[str, list[int]]
    """The sizes by device (`cpu`, `cuda`) and for `quick`."""
    agreement: Agrees
    cold_start: int
    """The size at which cold start and memory are measured."""
    call: str | None = None
    """The function whose four usual variants are timed: eager and `compiled`, in both halves."""
    variants: dict[str, Variant] = {}
    """What is timed besides, or instead where `call` is not given."""
    comparisons: list[Comparison] = []
    """The ratios that the table leads with; where none is given, the usual ones."""
    control: str = "jax.jit"
    """The variant that is also measured against itself."""
    from_host: bool = False
    """Whether inputs may be NumPy arrays: only where the transfer is what is timed."""
    flops: str | None = None
    """Floating-point operations per call, a formula in n."""
    bytes: str | None = None
    """Bytes that must be read and written per call at least, a formula in n."""
    all_cores: bool = False
    """Whether rows on all cores are measured too."""
    carry: int = 0
    """How many of a function's first results are its first inputs in the next call."""
    leads_with: Quantity = "ready"
    """What the table and the plot are about. With `first`, every set compiles every size with
    empty caches, one variant after the other, after a call at the quick size."""

    def amount(self, formula: str | None, size: int) -> float | None:
        """The value of `flops` or `bytes` at a size."""
        return None if formula is None else evaluate(formula, size)


def usual_variants(call: str) -> dict[str, Variant]:
    """A function as it is, and compiled under the name `compiled`, in both frameworks."""
    return {
        "jax.eager": Variant(half="jax", call=call, label="JAX, eager"),
        "jax.jit": Variant(
            half="jax", call="compiled", label="JAX, jit", compiled_from="jax.eager"
        ),
        "torch.eager": Variant(half="torch", call=call, label="PyTorch, eager"),
        "torch.compile": Variant(
            half="torch", call="compiled", label="PyTorch, compile", compiled_from="torch.eager"
        ),
    }


def usual_comparisons(variants: dict[str, Variant]) -> list[Comparison]:
    """The frameworks against each other, compiled and eager; and each one's gain by compiling."""
    between = {"above": "JAX {ratio} times faster", "below": "PyTorch {ratio} times faster"}
    usual = [
        Comparison(
            key="compiled", title="jit against compile", slow="torch.compile", fast="jax.jit",
            **between,
        ),
        Comparison(
            key="eager", title="eager against eager", slow="torch.eager", fast="jax.eager",
            **between,
        ),
        # Who does not compile in PyTorch compares these; compiling does not always gain there.
        Comparison(
            key="jit against eager", title="jit against PyTorch's eager", slow="torch.eager",
            fast="jax.jit", **between,
        ),
        Comparison(key="jit", title="JAX: jit against eager", slow="jax.eager", fast="jax.jit"),
        Comparison(
            key="compile", title="PyTorch: compile against eager", slow="torch.eager",
            fast="torch.compile",
        ),
    ]  # fmt: skip
    return [each for each in usual if each.slow in variants and each.fast in variants]


_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


def evaluate(formula: str, n: int) -> float:
    """The value of an arithmetic formula in n: numbers, n, + - * / ** and parentheses.

    Raises ValueError for anything else.
    """

    def value(node: ast.expr) -> float:
        match node:
            case ast.Constant(value=int() | float() as number):
                return number
            case ast.Name(id="n"):
                return n
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
                return float(_OPERATORS[type(op)](value(left), value(right)))
        raise ValueError(f"`{formula}` is not arithmetic in n")

    try:
        return float(value(ast.parse(formula, mode="eval").body))
    except SyntaxError:
        raise ValueError(f"`{formula}` is not arithmetic in n") from None


def split(term: str) -> tuple[str, Quantity]:
    """`jax.jit/returns` as its variant and quantity; `ready` is meant where none is named."""
    variant, _, name = term.partition("/")
    return variant, next((each for each in QUANTITIES if each == name), "ready")


def case_names(root: Path) -> list[str]:
    """The names of all cases, in a fixed order."""
    return sorted(path.stem for path in (root / FOLDER).glob("*.toml"))


def case_path(root: Path, name: str) -> Path:
    """Where the facts of a case are."""
    return root / FOLDER / f"{name}.toml"


def half_path(root: Path, name: str, half: str) -> Path:
    """Where the program of one half is."""
    return root / FOLDER / f"{name}_{half}.py"


def read_case(root: Path, name: str) -> Case:
    """Read a case's facts.

    Raises Problem when the file is missing, is not TOML, or does not fit what a case is.
    """
    path = case_path(root, name)
    if not path.exists():
        known = ", ".join(case_names(root)) or "none yet"
        mend = f"The cases are: {known}."
        raise Problem(path, None, f"There is no timing case `{name}`.", mend)
    try:
        text = path.read_text(encoding="utf-8")
        case = _with_the_usual(msgspec.convert(tomllib.loads(text), Case))
    except tomllib.TOMLDecodeError as error:
        raise Problem(path, _toml_line(str(error)), f"Not TOML: {error}.", "Mend it.") from None
    except msgspec.ValidationError as error:
        what = f"The case does not fit its format: {error}."
        mend = "Compare it with the fields of crosscheck.work.timing.case.Case."
        raise Problem(path, None, what, mend) from None
    _check_names(case, path, text)
    for half in sorted({variant.half for variant in case.variants.values()}):
        if not half_path(root, name, half).exists():
            what = f"The case has a {half} variant, and {name}_{half}.py is missing."
            raise Problem(path, None, what, f"Write {half_path(root, name, half)}.")
    return case


def _with_the_usual(case: Case) -> Case:
    variants = (usual_variants(case.call) if case.call else {}) | case.variants
    comparisons = case.comparisons or usual_comparisons(variants)
    return msgspec.structs.replace(case, variants=variants, comparisons=comparisons)


def _toml_line(message: str) -> int | None:
    found = message.rpartition("(at line ")[2].partition(",")[0]
    return int(found) if found.isdigit() else None


def _check_names(case: Case, path: Path, text: str) -> None:
    """Raise Problem for a variant that is named and does not exist, or a formula that is none."""
    named = [case.control, case.agreement.reference]
    for comparison in case.comparisons:
        named += [split(comparison.slow)[0], split(comparison.fast)[0]]
    for variant in case.variants.values():
        named += [variant.compiled_from] if variant.compiled_from else []
    for name in named:
        if name not in case.variants:
            line = text[: max(text.find(f'"{name}'), 0)].count("\n") + 1
            known = ", ".join(case.variants)
            raise Problem(path, line, f"`{name}` is no variant.", f"The variants are: {known}.")
    for formula in filter(None, (case.flops, case.bytes)):
        try:
            evaluate(formula, 2)
        except ValueError as error:
            line = text[: max(text.find(formula), 0)].count("\n") + 1
            raise Problem(path, line, f"{error}.", "Write it with n, + - * / **.") from None


def sizes_of(case: Case, path: Path, device: Device, *, quick: bool) -> list[int]:
    """The sizes to measure. Raises Problem when the case has none for this device."""
    key = "quick" if quick else device
    if key not in case.sizes:
        mend = f"Add `{key} = […]` under [sizes]."
        raise Problem(path, None, f"The case names no sizes for `{key}`.", mend)
    return case.sizes[key]

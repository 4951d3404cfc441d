from pathlib import Path

import numpy as np
import pytest

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import Framework, Snippet
from crosscheck.work.agreement import compare
from crosscheck.work.values import values_of


def differ(jax, torch):
    """Give what the comparison says about one name, or None."""
    try:
        halves({"x": jax}, {"x": torch})
    except Problem as problem:
        return problem.what
    return None


def halves(jax_values, torch_values, *, text="x = 1\n"):
    jax, torch = (
        Snippet(Path(f"c/i_{framework.value}.py"), f"c/i_{framework.value}", framework, text)
        for framework in (Framework.JAX, Framework.TORCH)
    )
    return compare(jax, values_of(jax_values), torch, values_of(torch_values))


@pytest.mark.parametrize(
    ("jax", "torch"),
    [
        (np.float32([1, 2]), np.float32([1, 2 + 1e-6])),
        (np.int32(3), np.int64(3)),
        (3, np.int32(3)),
        (1.0, np.float32(1.0)),
        ([1, (2.0, None)], (1, [2.0, None])),
        ({"a": np.ones(2)}, {"a": np.ones(2)}),
        (np.float32([np.nan, np.inf]), np.float32([np.nan, np.inf])),
        (np.float16([1.0]), np.float32([1.004])),
        ("text", "text"),
    ],
)
def test_equal_values_agree_whatever_their_width(jax, torch):
    assert differ(jax, torch) is None


@pytest.mark.parametrize(
    ("jax", "torch", "words"),
    [
        (np.float32([1, 2]), np.float32([1, 2.001]), "JAX has 2.0 at [1], PyTorch 2.00"),
        (np.float64(1), np.float64(1 + 1e-9), "further apart than 1e-12 of either"),
        (np.ones((2, 1)), np.ones((1, 2)), "JAX has shape (2, 1), PyTorch (1, 2)"),
        (np.int32(1), np.float32(1), "JAX has int 1, PyTorch float 1."),
        (True, 1, "JAX has bool True, PyTorch int 1"),
        (np.int32([1, 2]), np.int32([1, 3]), "JAX has [1 2], PyTorch [1 3]"),
        ([1, 2], [1], "JAX has 2 items, PyTorch 1"),
        ({"a": [1, 2.0]}, {"a": [1, 2.5]}, "at ['a'][1]"),
        ({"a": 1}, {"b": 1}, "the keys [\"'a'\"], PyTorch [\"'b'\"]"),
        ("one", "two", "JAX has 'one', PyTorch 'two'"),
        (None, 1, "JAX has None, PyTorch 1"),
        (np.float32([1e-9]), np.float32([0]), "further apart"),
        (np.float32([np.nan]), np.float32([0]), "JAX has nan"),
    ],
)
def test_the_first_difference_is_put_in_words(jax, torch, words):
    assert words in differ(jax, torch)


def test_a_shared_name_that_differs_is_a_problem_at_its_assignment():
    with pytest.raises(
        Problem, match=r"i_jax\.py:2: the halves disagree on `y`: JAX has 1\.0, PyT"
    ):
        halves({"y": 1.0}, {"y": 1.001}, text="x = 0\ny = 1\n")


def test_names_of_one_half_functions_and_private_names_are_free():
    found = halves({"x": 1, "a": 2, "f": len, "_b": 3}, {"x": 1, "f": max, "_b": 4})
    assert (found.agreed, found.diverged, found.not_compared) == (("x",), (), ())


def test_shared_objects_without_a_value_are_reported():
    assert halves({"x": 1, "o": object()}, {"x": 1, "o": object()}).not_compared == ("o",)


def test_a_pair_that_shares_nothing_proves_nothing():
    with pytest.raises(Problem, match=r"i_jax\.py: it shares no value with i_torch\.py"):
        halves({"a": 1}, {"b": 1})


def test_a_declared_divergence_must_diverge():
    text = "std = 1  # diverges: n or n - 1\n"
    assert halves({"std": 1.0}, {"std": 2.0}, text=text).diverged == ("std",)
    with pytest.raises(Problem, match=r"i_jax\.py:1: `std` does not diverge any more"):
        halves({"std": 1.0}, {"std": 1.0}, text=text)


def test_a_declared_tolerance_binds():
    text = "y = 1  # agrees to 1e-3: another order\n"
    assert halves({"y": 1.0}, {"y": 1.0005}, text=text).agreed == ("y",)
    with pytest.raises(Problem, match=r"further apart than 0\.001"):
        halves({"y": 1.0}, {"y": 1.002}, text=text)


def test_a_declared_name_without_a_value_is_a_problem():
    with pytest.raises(Problem, match=r":1: `y` is declared, but has no value in both halves"):
        halves({"x": 1}, {"x": 1}, text="y = f  # diverges: why\n")

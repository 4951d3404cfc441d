"""A GPU's own time: told where there is a GPU, and nothing made up where there is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.work.timing import device_time


def jax_work() -> Callable[[], None]:
    jax = pytest.importorskip("jax")
    product = jax.jit(lambda x: x @ x)
    x = jax.numpy.ones((64, 64))

    def work() -> None:
        for _ in range(device_time.CALLS):
            product(x).block_until_ready()

    return work


def torch_work() -> Callable[[], None]:
    torch = pytest.importorskip("torch")
    x = torch.ones(64, 64, device="cuda" if torch.cuda.is_available() else "cpu")

    def work() -> None:
        for _ in range(device_time.CALLS):
            x @ x

    return work


@pytest.mark.parametrize(("half", "make"), [("jax", jax_work), ("torch", torch_work)])
def test_a_device_is_told_to_be_at_work_only_where_there_is_one(
    half: str, make: Callable[[], Callable[[], None]]
) -> None:
    torch = pytest.importorskip("torch")
    seconds = device_time.per_call(half, make())
    if torch.cuda.is_available():
        assert seconds is not None
        assert 0 < seconds < 1
    else:
        assert seconds is None


def test_numpy_has_no_profiler() -> None:
    assert device_time.per_call("numpy", lambda: None) is None

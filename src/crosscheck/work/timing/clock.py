"""The timed loops: the only code between the clock and the function that is timed.

`wait` is what makes a result ready (see frameworks.py); None where a call returns with its
result, so that nothing is called for nothing. The loops are written out, one for each shape,
because a further Python call would cost a tenth of a microsecond per turn.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat
from time import perf_counter_ns
from typing import Any

Call = Callable[..., Any]
Wait = Callable[[Any], object] | None


def time_ready(
    call: Call, inputs: tuple[Any, ...], wait: Wait, loops: int, carry: int
) -> tuple[float, tuple[Any, ...]]:
    """Seconds per call, each waited for before the next; and the inputs for a next block.

    With `carry`, the first `carry` results replace the first inputs of the following call.
    """
    if carry:
        start = perf_counter_ns()
        for _ in repeat(None, loops):
            results = call(*inputs)
            if wait is not None:
                wait(results)
            inputs = (*results[:carry], *inputs[carry:])
        return (perf_counter_ns() - start) / loops / 1e9, inputs
    if wait is None:
        start = perf_counter_ns()
        for _ in repeat(None, loops):
            call(*inputs)
    else:
        start = perf_counter_ns()
        for _ in repeat(None, loops):
            wait(call(*inputs))
    return (perf_counter_ns() - start) / loops / 1e9, inputs


def time_both(
    call: Call, inputs: tuple[Any, ...], wait: Wait, loops: int, carry: int
) -> tuple[float, float, tuple[Any, ...]]:
    """Seconds until a call returns, and until its result is ready, per call; and the inputs.

    Both are of the same calls. A reading of the clock is within them, some 50 ns, so for the
    second figure of a short operation `time_ready` is the better one. Where nothing needs to be
    waited for, the two are one.
    """
    returned = ready = 0
    for _ in repeat(None, loops):
        start = perf_counter_ns()
        results = call(*inputs)
        middle = perf_counter_ns()
        returned += middle - start
        if wait is None:
            ready = returned
        else:
            wait(results)
            ready += perf_counter_ns() - start
        if carry:
            inputs = (*results[:carry], *inputs[carry:])
    return returned / loops / 1e9, ready / loops / 1e9, inputs

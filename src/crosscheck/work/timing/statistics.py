"""From samples to a ratio, its interval, and a verdict.

A set of fresh workers is one sample. Within a set the ratio is the median over rounds of the
ratios within each round, so that drift falls on both sides alike and one disturbed round counts
for nothing. Over the sets it is Student's t interval on the logarithms: two processes of one
program differ by some per cent, and no number of repetitions within a process shows that.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from typing import Literal, NamedTuple

from scipy.special import stdtrit

CONFIDENCE = 0.95

Samples = Sequence[Sequence[float]]
"""Seconds per call, by set and round."""


class Interval(NamedTuple):
    """A positive figure with its confidence interval."""

    value: float
    low: float
    high: float


Verdict = Literal["above", "below", "same", "open"]
"""Above or below one by more than the margin, the same within it, or not settled."""


def margin(cores: int) -> float:
    """The difference below which nothing is claimed: 2 % on one core, 5 % on several."""
    return 0.02 if cores == 1 else 0.05


def ratio(slow: Samples, fast: Samples) -> Interval:
    """How many times longer `slow` took, from samples that were taken in the same rounds.

    Raises ValueError when the two differ in sets or rounds: then they are not of one run.
    """
    return interval(_logs(slow, fast))


def spread(samples: Samples, beside: Samples) -> float:
    """How far the sets' ratios of two variants scatter, as a share: 0.1 is some 10 %.

    Raises ValueError when the two differ in sets or rounds, or there is only one set.
    """
    return math.expm1(statistics.stdev(_logs(samples, beside)))


def _logs(slow: Samples, fast: Samples) -> list[float]:
    """The logarithm of the ratio, set by set: the median over the rounds."""
    logs = []
    for numerators, denominators in zip(slow, fast, strict=True):
        pairs = zip(numerators, denominators, strict=True)
        logs.append(statistics.median(math.log(a / b) for a, b in pairs))
    return logs


def level(samples: Samples) -> Interval:
    """The time itself: the median of each set, then the same interval over sets."""
    return interval([math.log(statistics.median(values)) for values in samples])


def interval(logs: Sequence[float]) -> Interval:
    """The mean of logarithms and its t interval, as figures; unbounded from a single one."""
    mean = math.fsum(logs) / len(logs)
    if len(logs) < 2:
        return Interval(math.exp(mean), 0.0, math.inf)
    error = statistics.stdev(logs, mean) / math.sqrt(len(logs))
    half = float(stdtrit(len(logs) - 1, (1 + CONFIDENCE) / 2)) * error
    return Interval(math.exp(mean), math.exp(mean - half), math.exp(mean + half))


def verdict(found: Interval, least: float) -> Verdict:
    """What may be said of a ratio, given the margin below which nothing is claimed.

    The margin is a factor to either side: 1.02 above, 1/1.02 below.
    """
    if found.low > 1 + least:
        return "above"
    if found.high < 1 / (1 + least):
        return "below"
    if found.low >= 1 / (1 + least) and found.high <= 1 + least:
        return "same"
    return "open"


def break_even(
    compiled_first: float, eager_first: float, compiled: float, eager: float
) -> float | None:
    """After how many calls compiling has paid; None where a compiled call is not shorter.

    All in seconds: the first call of each form, and a call in the steady state of each.
    """
    if compiled >= eager:
        return None
    return max(1.0, 1.0 + (compiled_first - eager_first) / (eager - compiled))

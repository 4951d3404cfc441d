"""The statistics, on samples whose truth is known because they were made up."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.work.timing import statistics
from crosscheck.work.timing.statistics import Interval

SETS, ROUNDS = 10, 7

positive = st.floats(1e-7, 1e2)
sets_of_samples = st.integers(2, 8).flatmap(
    lambda rounds: st.lists(
        st.lists(positive, min_size=rounds, max_size=rounds), min_size=2, max_size=8
    )
)


def processes(
    dice: random.Random,
    slowdown: float = 1.0,
    *,
    spread: float = 0.012,
    drift: float = 0.0,
    outliers: float = 0.0,
) -> tuple[list[list[float]], list[list[float]]]:
    """Two variants as processes give them: each with its own level, both with the same drift.

    `spread` is the standard deviation of a process's level, `drift` the growth over a set,
    `outliers` the share of blocks that take up to twice as long.
    """
    slow, fast = [], []
    for _ in range(SETS):
        levels = [slowdown * math.exp(dice.gauss(0, spread)), math.exp(dice.gauss(0, spread))]
        blocks: list[list[float]] = [[], []]
        for turn in range(ROUNDS):
            common = 1 + drift * turn / ROUNDS
            for level, block in zip(levels, blocks, strict=True):
                noise = math.exp(abs(dice.gauss(0, 0.01)))
                late = 1 + dice.random() if dice.random() < outliers else 1
                block.append(1e-5 * level * common * noise * late)
        slow.append(blocks[0])
        fast.append(blocks[1])
    return slow, fast


def verdicts(trials: int, slowdown: float, **noise: float) -> list[str]:
    found = []
    for trial in range(trials):
        slow, fast = processes(random.Random(f"{trial} {slowdown}"), slowdown, **noise)
        found.append(statistics.verdict(statistics.ratio(slow, fast), 0.02))
    return found


@pytest.mark.parametrize(
    "noise",
    [
        pytest.param({}, id="plain"),
        pytest.param({"outliers": 0.1}, id="heavy tails"),
        pytest.param({"drift": 0.5}, id="drift"),
        pytest.param({"spread": 0.04}, id="clustered processes"),
    ],
)
def test_identical_code_is_found_to_differ_in_at_most_2_percent_of_trials(
    noise: dict[str, float],
) -> None:
    found = verdicts(200, 1.0, **noise)
    assert sum(verdict in ("above", "below") for verdict in found) <= 4


@pytest.mark.parametrize(
    "noise",
    [
        pytest.param({}, id="plain"),
        pytest.param({"outliers": 0.1}, id="heavy tails"),
        pytest.param({"drift": 0.5}, id="drift"),
        pytest.param({"spread": 0.015}, id="clustered processes"),
    ],
)
def test_a_slowdown_of_5_percent_is_found_in_95_percent_of_trials(noise: dict[str, float]) -> None:
    assert verdicts(200, 1.05, **noise).count("above") >= 190


def test_what_is_slower_by_less_than_the_margin_is_no_difference() -> None:
    assert verdicts(50, 1.005, spread=0.003).count("same") >= 48


def test_few_sets_that_scatter_settle_nothing() -> None:
    slow = [[1.3, 1.3], [0.8, 0.8], [1.1, 1.1]]
    fast = [[1.0, 1.0]] * 3
    assert statistics.verdict(statistics.ratio(slow, fast), 0.02) == "open"


def test_one_set_settles_nothing_however_clear_it_looks() -> None:
    found = statistics.ratio([[2.0, 2.0]], [[1.0, 1.0]])
    assert found == Interval(2.0, 0.0, math.inf)
    assert statistics.verdict(found, 0.02) == "open"


def test_the_interval_is_students() -> None:
    # Worked by hand: mean 0, standard deviation 1, t(0.975, 2) = 4.302653 (any table).
    found = statistics.interval([-1.0, 0.0, 1.0])
    assert found.value == pytest.approx(1.0)
    assert math.log(found.high) == pytest.approx(4.302653 / math.sqrt(3), rel=1e-6)


def test_one_disturbed_round_counts_for_nothing() -> None:
    fast = [[1.0] * 5 for _ in range(4)]
    slow = [[1.1] * 4 + [9.0] for _ in range(4)]
    assert statistics.ratio(slow, fast).value == pytest.approx(1.1)


def test_the_spread_of_processes_is_the_deviation_of_their_ratios() -> None:
    fast = [[1.0] * 3] * 4
    slow = [[math.exp(level)] * 3 for level in (-0.1, 0.1, -0.1, 0.1)]
    assert statistics.spread(slow, fast) == pytest.approx(math.expm1(0.2 / math.sqrt(3)))
    assert statistics.spread(fast, fast) == 0


def test_drift_of_the_machine_is_no_spread() -> None:
    drifting = [[1.0 + turn] * 3 for turn in range(4)]
    assert statistics.spread(drifting, drifting) == 0


def test_samples_of_different_rounds_are_not_compared() -> None:
    with pytest.raises(ValueError, match=r"shorter|longer"):
        statistics.ratio([[1.0, 1.0]], [[1.0]])


@given(sets_of_samples)
def test_a_variant_against_itself_is_one_and_the_same(samples: list[list[float]]) -> None:
    found = statistics.ratio(samples, samples)
    assert found == Interval(1.0, 1.0, 1.0)
    assert statistics.verdict(found, 0.02) == "same"


@given(sets_of_samples, st.floats(0.01, 100))
def test_a_ratio_is_the_same_in_every_unit(samples: list[list[float]], factor: float) -> None:
    scaled = [[factor * value for value in values] for values in samples]
    found = statistics.ratio(scaled, samples)
    assert found.value == pytest.approx(factor, rel=1e-6)


@given(sets_of_samples, st.randoms(use_true_random=False))
def test_the_other_way_round_is_the_reciprocal(
    samples: list[list[float]], dice: random.Random
) -> None:
    other = [[value * dice.uniform(0.5, 2) for value in values] for values in samples]
    one, reverse = statistics.ratio(samples, other), statistics.ratio(other, samples)
    assert one.value * reverse.value == pytest.approx(1.0, rel=1e-6)
    assert one.low * reverse.high == pytest.approx(1.0, rel=1e-6)


@given(positive, st.floats(1.0, 3.0), st.floats(0.001, 0.2))
def test_a_verdict_needs_the_whole_interval(value: float, width: float, least: float) -> None:
    found = Interval(value, value / width, value * width)
    verdict = statistics.verdict(found, least)
    if verdict == "above":
        assert found.low > 1 + least
    elif verdict == "below":
        assert found.high < 1 / (1 + least)
    elif verdict == "same":
        assert 1 / (1 + least) <= found.low <= found.high <= 1 + least


def test_compiling_pays_when_the_saved_time_is_what_it_cost() -> None:
    assert statistics.break_even(2.1, 0.1, compiled=0.01, eager=0.03) == pytest.approx(101)


def test_compiling_never_pays_where_the_compiled_call_is_no_shorter() -> None:
    assert statistics.break_even(2.1, 0.1, compiled=0.03, eager=0.03) is None

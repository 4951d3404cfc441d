"""Figures as text: three significant digits, and the unit that a reader expects."""

from __future__ import annotations

import math


def digits(value: float) -> str:
    """Three significant digits, without an exponent: 0.0123, 1.78, 17.8, 1,780."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else "∞"
    places = 2 - math.floor(math.log10(abs(value)))
    rounded = round(value, places)
    # 9.996 rounds to 10.0, which has a digit fewer behind the point.
    places = 2 - math.floor(math.log10(abs(rounded)))
    return f"{rounded:,.{max(places, 0)}f}"


def _scaled(value: float, units: list[tuple[float, str]]) -> str:
    for factor, unit in units:
        # A value that rounds up to 1,000 belongs to the next unit.
        if value >= 0.9995 * factor:
            return f"{digits(value / factor)} {unit}"
    factor, unit = units[-1]
    return f"{digits(value / factor)} {unit}"


def duration(seconds: float) -> str:
    """A time: 12.3 µs."""
    return _scaled(seconds, [(1, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")])


def memory(size: float) -> str:
    """An amount of memory in binary units: 12.3 MiB."""
    return _scaled(size, [(2**30, "GiB"), (2**20, "MiB"), (2**10, "KiB"), (1, "B")])


def rate(per_second: float, unit: str) -> str:
    """A rate in decimal units: 123 GFLOP/s, 12.3 GB/s."""
    units = [(1e12, f"T{unit}/s"), (1e9, f"G{unit}/s"), (1e6, f"M{unit}/s"), (1e3, f"k{unit}/s")]
    return _scaled(per_second, [*units, (1, f"{unit}/s")])


def calls(value: float) -> str:
    """A number of calls, rounded up: `one call`, `1,235 calls`."""
    number = math.ceil(value)
    return "one call" if number == 1 else f"{number:,} calls"


def cores(number: int) -> str:
    """How many cores: `one core`, `2 cores`."""
    return "one core" if number == 1 else f"{number} cores"

"""Time over size: log-log, with intervals, told apart without color, the same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import FixedFormatter, FixedLocator, FuncFormatter, NullLocator

from crosscheck.work.render import words
from crosscheck.work.timing.statistics import Interval

Palette = Literal["light", "dark"]
PALETTES: tuple[Palette, ...] = ("light", "dark")

INK = {"light": "#24292f", "dark": "#e6e9ee"}
COLORS = {
    # Okabe and Ito's colors (https://jfly.uni-koeln.de/color/), darker or lighter by palette.
    "light": [
        "#0072b2",
        "#b34700",
        "#00795a",
        "#8a3d6b",
        "#6b5b00",
        "#444444",
        "#a31515",
        "#5a3fc0",
    ],
    "dark": [
        "#56b4e9",
        "#ffa366",
        "#3ddbb0",
        "#e8a0c8",
        "#f0e442",
        "#bbbbbb",
        "#ff8080",
        "#b9a8ff",
    ],
}
MARKERS = "osD^vPX*"
DASHES: list[Any] = [
    "solid",
    (0, (5, 2)),
    (0, (1, 1.5)),
    (0, (5, 1.5, 1, 1.5)),
    (0, (8, 2)),
    (0, (3, 1, 1, 1, 1, 1)),
    (0, (2, 2)),
    (0, (8, 2, 2, 2)),
]
# Eight variants can be told apart, without color too; a case with more needs two plots.


class Line(NamedTuple):
    """One line of a plot: seconds, with their intervals, by size."""

    label: str
    style: int
    """Color and marker: lines of one variant share them."""
    hollow: bool
    """Hollow markers and a dotted line: the second quantity of a variant."""
    points: Sequence[tuple[int, Interval]]


class Panel(NamedTuple):
    """One pair of axes."""

    title: str
    lines: Sequence[Line]


def draw(panels: Sequence[Panel], size_label: str, palette: Palette, what: str) -> str:
    """The plot as SVG text. Text stays text; nothing in it depends on the clock or on fonts."""
    ink = INK[palette]
    settings: dict[str, Any] = {
        "svg.hashsalt": "crosscheck",
        "svg.fonttype": "none",
        "font.family": "DejaVu Sans",
        "font.size": 10,
        "axes.edgecolor": ink,
        "axes.labelcolor": ink,
        "text.color": ink,
        "xtick.color": ink,
        "ytick.color": ink,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "legend.frameon": False,
    }
    # A reader's own matplotlibrc has no say.
    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update(settings)
        # pyplot is not used, so no backend that wants a display is chosen.
        figure = Figure(figsize=(4.3 * len(panels) + (1.2 if len(panels) == 1 else 0), 3.9))
        axes = figure.subplots(1, len(panels), squeeze=False, sharey=True)[0]
        for axis, panel in zip(axes, panels, strict=True):
            _fill(axis, panel, size_label, palette)
        axes[0].set_ylabel(what)
        figure.subplots_adjust(
            left=0.5 / len(panels) * 0.3 + 0.02, right=0.98, bottom=0.3, top=0.91, wspace=0.06
        )
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", transparent=True, metadata={"Date": None})
    # The pages name the fonts; the layout was made with a family that matplotlib brings along.
    text = buffer.getvalue().replace("'DejaVu Sans'", "system-ui, sans-serif")
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def _fill(axis: Any, panel: Panel, size_label: str, palette: Palette) -> None:
    sizes: set[int] = set()
    for line in panel.lines:
        color = COLORS[palette][line.style % len(MARKERS)]
        xs = [size for size, _ in line.points]
        ys = [found.value for _, found in line.points]
        sizes.update(xs)
        below = [max(0.0, found.value - found.low) for _, found in line.points]
        above = [found.high - found.value for _, found in line.points]
        bounded = all(found.high < float("inf") for _, found in line.points)
        axis.errorbar(
            xs,
            ys,
            yerr=[below, above] if bounded else None,
            label=line.label,
            color=color,
            marker=MARKERS[line.style % len(MARKERS)],
            markerfacecolor="none" if line.hollow else color,
            markersize=5.5,
            linestyle=(0, (1, 1.5)) if line.hollow else DASHES[line.style % len(DASHES)],
            linewidth=1.5,
            capsize=2.5,
        )
    axis.set_xscale("log")
    axis.set_yscale("log")
    ticks = sorted(sizes)
    axis.xaxis.set_major_locator(FixedLocator(ticks))
    # A label for every size would run into the next one where sizes lie close.
    shown = [i == 0 or size > 2.5 * ticks[i - 1] or i % 2 == 0 for i, size in enumerate(ticks)]
    labels = [f"{size:,}" if show else "" for size, show in zip(ticks, shown, strict=True)]
    axis.xaxis.set_major_formatter(FixedFormatter(labels))
    axis.xaxis.set_minor_locator(NullLocator())
    axis.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _tick(value)))
    axis.yaxis.set_minor_locator(NullLocator())
    axis.grid(visible=True, color=INK[palette], alpha=0.15, linewidth=0.6)
    axis.set_title(panel.title, fontsize=10, loc="left")
    axis.set_xlabel(size_label)
    axis.legend(loc="upper center", bbox_to_anchor=(0.5, -0.17), ncols=2, fontsize=8.5)


def _tick(seconds: float) -> str:
    """A power of ten as a time without needless digits: `10 µs`."""
    number, unit = words.duration(seconds).split(" ")
    return f"{float(number.replace(',', '')):g} {unit}"

"""Scatter plots of what snippets draw: an author names the values, and a run gives the points."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path

import msgspec

from crosscheck.vocabulary.files import write_whole
from crosscheck.vocabulary.passes import digest
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.published import dump
from crosscheck.vocabulary.snippet import SNIPPETS, Snippet, read_snippet, read_text
from crosscheck.work.isolate import Isolation
from crosscheck.work.run import of_snippet, result_of
from crosscheck.work.values import Numbers, Value

FOLDER = Path("docs/data/scatters")
"""Where scatters are, from the project's root; `NAME.json` becomes `scatter-NAME.svg`."""

AGAIN = "Run it again and write the points anew: `make render`."
DIGITS = 3  # more than a reader can see, and fewer than two machines may differ in


class Panel(msgspec.Struct, forbid_unknown_fields=True):
    """Two top-level names of one program against each other."""

    program: str
    """The snippet, as in `randomness/keys_reuse_jax`."""
    title: str
    x: str
    y: str
    points: list[tuple[float, float]] = []


class Scatter(msgspec.Struct, forbid_unknown_fields=True):
    """A file of `docs/data/scatters`; a run writes `points` and `sha256`, an author the rest."""

    what: str
    """What can be seen, in words, for those who cannot see it."""
    x: str
    y: str
    panels: list[Panel]
    sha256: dict[str, str] = {}
    """Of each program, as it was when the points were drawn."""


def read_scatters(root: Path) -> dict[Path, Scatter]:
    """Read all scatters of the project; raises `Problem` for one that does not fit."""
    found = {}
    for path in sorted((root / FOLDER).glob("*.json")):
        try:
            found[path] = msgspec.json.decode(read_text(path), type=Scatter)
        except msgspec.DecodeError as error:
            raise Problem(path, None, f"No scatter: {error}.", "Mend the file.") from None
    return found


def stale(path: Path, scatter: Scatter, root: Path) -> list[Problem]:
    """Say which programs are not those that gave the points; raises `Problem` for one missing."""
    return [
        Problem(path, None, f"The points are stale: {name} changed since it was run.", AGAIN)
        for name, text in _texts(scatter, root).items()
        if scatter.sha256.get(name) != digest(text)
    ]


def refresh(path: Path, scatter: Scatter, root: Path) -> None:
    """Run the programs of a scatter and write their points; raises `Problem` as a run does."""
    texts = _texts(scatter, root)
    isolation = Isolation(texts.values())
    for name in texts:
        snippet = _snippet(name, root)
        program = of_snippet(snippet)
        values = result_of(program, isolation.run(program)).values
        for panel in scatter.panels:
            if panel.program == name:
                xs, ys = (_numbers(values, each, snippet) for each in (panel.x, panel.y))
                panel.points = list(zip(xs, ys, strict=True))
    scatter.sha256 = {name: digest(text) for name, text in texts.items()}
    write_whole(path, dump(scatter))


def _texts(scatter: Scatter, root: Path) -> dict[str, str]:
    names = dict.fromkeys(panel.program for panel in scatter.panels)
    return {name: _snippet(name, root).text for name in names}


def _snippet(name: str, root: Path) -> Snippet:
    return read_snippet(root / SNIPPETS / f"{name}.py", root)


def _numbers(values: Mapping[str, Value], name: str, snippet: Snippet) -> list[float]:
    value = values.get(name)
    if not isinstance(value, Numbers) or value.array.ndim != 1:
        what = f"`{name}` is no row of numbers at the end, so it cannot be drawn."
        raise Problem(snippet.path, None, what, "Name another in the scatter's file.")
    return [round(float(number), DIGITS) for number in value.array]


SIDE, GAP, LEFT, RIGHT, TOP, BOTTOM = 176, 14, 38, 6, 24, 28


def draw(name: str, scatter: Scatter) -> str:
    """The scatter as an SVG that takes its colors from the page, two panels a row."""
    bounds = []
    for axis in (0, 1):
        every = [point[axis] for panel in scatter.panels for point in panel.points]
        bounds.append((min(every), max(every)))
    rows = (len(scatter.panels) + 1) // 2
    width, step = LEFT + 2 * SIDE + GAP + RIGHT, TOP + SIDE + GAP
    height = rows * step + BOTTOM
    parts = [
        f'<svg class="scatter" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f' role="img" aria-labelledby="scatter-{name}">',
        f'<title id="scatter-{name}">{escape(scatter.what)}</title>',
    ]
    for at, panel in enumerate(scatter.panels):
        left, top = LEFT + (at % 2) * (SIDE + GAP), TOP + (at // 2) * step
        side = panel.program.rpartition("_")[2]
        dots = "".join(
            f"M{left + _place(x, bounds[0]):.1f} {top + SIDE - _place(y, bounds[1]):.1f}h0"
            for x, y in panel.points
        )
        parts += [
            f'<text class="title" x="{left}" y="{top - 7}">{escape(panel.title)}</text>',
            f'<rect x="{left}" y="{top}" width="{SIDE}" height="{SIDE}"/>',
            f'<path class="{side}" d="{dots}"/>',
        ]
        if at % 2 == 0:
            parts += [
                f'<text text-anchor="end" x="{left - 5}" y="{top + SIDE - place + 4:.1f}">'
                f"{number}</text>"
                for number, place in _ticks(bounds[1])
            ]
        if at >= len(scatter.panels) - 2:
            parts += [
                f'<text text-anchor="middle" x="{left + place:.1f}" y="{top + SIDE + 15}">'
                f"{number}</text>"
                for number, place in _ticks(bounds[0])
            ]
    x, y = LEFT + SIDE + GAP / 2, TOP + (height - TOP - BOTTOM) / 2
    parts += [
        f'<text text-anchor="middle" x="{x:g}" y="{height - 8}">{escape(scatter.x)}</text>',
        f'<text text-anchor="middle" transform="translate(11 {y:g})rotate(-90)">'
        f"{escape(scatter.y)}</text>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


MARGIN = 6


def _place(value: float, bounds: tuple[float, float]) -> float:
    low, high = bounds
    return MARGIN + (value - low) / (high - low) * (SIDE - 2 * MARGIN)


def _ticks(bounds: tuple[float, float]) -> list[tuple[str, float]]:
    """Whole numbers within the bounds, or near them, with their places."""
    whole = range(round(bounds[0]), round(bounds[1]) + 1)
    return [(str(number).replace("-", "−"), _place(number, bounds)) for number in whole]

"""A scatter shows what its programs drew, and says when they have changed."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest

from crosscheck.vocabulary.problem import Problem
from crosscheck.work.render import Problems, render, scatter

ROOT = Path(__file__).parents[2]
PROGRAM = "import numpy as np\n\nx = np.array([0.0, 1.0, 0.25])\ny = -x\nwhole = 3\n"
PANEL = {"program": "chapter/line_numpy", "title": "A line", "x": "x", "y": "y"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    snippet = tmp_path / "snippets/chapter/line_numpy.py"
    snippet.parent.mkdir(parents=True)
    snippet.write_text(PROGRAM, "utf-8")
    write(tmp_path, PANEL)
    return tmp_path


def write(project: Path, panel: dict[str, str]) -> Path:
    path = project / "docs/data/scatters/line.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    written = {"what": "It falls.", "x": "across", "y": "up & down", "panels": [panel]}
    path.write_text(json.dumps(written), "utf-8")
    return path


def test_a_run_gives_the_points_and_the_picture_shows_each(project: Path) -> None:
    names = {path.name for path in render(project, check=False)}
    assert "scatter-line.svg" in names
    (path,) = scatter.read_scatters(project)
    (panel,) = scatter.read_scatters(project)[path].panels
    assert panel.points == [(0.0, 0.0), (1.0, -1.0), (0.25, -0.25)]
    picture = ET.fromstring((project / "docs/fragments/scatter-line.svg").read_text("utf-8"))
    dots = picture.find("{*}path")
    assert dots is not None
    assert dots.get("d", "").count("M") == 3
    assert [text.text for text in picture.findall("{*}text")][-1] == "up & down"
    assert render(project, check=True, trust=False) == []


def test_a_changed_program_is_found_by_a_check_and_run_by_a_rendering(project: Path) -> None:
    render(project, check=False)
    snippet = project / "snippets/chapter/line_numpy.py"
    snippet.write_text(PROGRAM.replace("-x", "x"), "utf-8")
    with pytest.raises(Problems, match="chapter/line_numpy changed since it was run"):
        render(project, check=True)
    render(project, check=False)
    assert render(project, check=True) == []


@pytest.mark.parametrize("name", ["whole", "missing"])
def test_what_is_no_row_of_numbers_cannot_be_drawn(project: Path, name: str) -> None:
    write(project, PANEL | {"y": name})
    with pytest.raises(Problem, match=f"`{name}` is no row of numbers"):
        render(project, check=False)


def test_a_misspelled_field_is_a_problem(project: Path) -> None:
    path = write(project, PANEL | {"tilte": "A line"})
    with pytest.raises(Problem, match="tilte") as found:
        render(project, check=False)
    assert found.value.path == path


def test_the_scatters_of_this_site_show_what_their_programs_draw_here(tmp_path: Path) -> None:
    for path, shown in scatter.read_scatters(ROOT).items():
        scatter.refresh(tmp_path / path.name, shown, ROOT)
        committed = scatter.read_scatters(ROOT)[path]
        for panel, again in zip(committed.panels, shown.panels, strict=True):
            np.testing.assert_allclose(again.points, panel.points, rtol=0, atol=2e-3)

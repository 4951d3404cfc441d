"""Fragments are what the records give, and a check says which one is not."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import CASE, PROGRAM, made_up, make_project

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.record import schema, write_record
from crosscheck.work.render import Problems, found, manifest, render, words
from crosscheck.work.timing.case import read_case

FRAGMENT = "docs/fragments/timing-sum.md"


@pytest.fixture
def rendered(project: Path) -> Path:
    """The project with one record and all its fragments."""
    write_record(made_up(project), project)
    render(project, check=False)
    return project


def test_render_writes_what_differs_and_then_nothing(project: Path) -> None:
    write_record(made_up(project), project)
    written = {str(path.relative_to(project)) for path in render(project, check=False)}
    assert written == {
        "docs/data/timings/schema.json",
        "docs/fragments/figures.json",
        "docs/fragments/manifest.json",
        FRAGMENT,
        "docs/fragments/timing-overview-cpu.md",
        "docs/fragments/timing-overview-cuda.md",
        "docs/fragments/timing-sum-cpu-dark.svg",
        "docs/fragments/timing-sum-cpu-light.svg",
    }
    assert render(project, check=False) == []
    assert render(project, check=True) == []


def test_the_verdict_comes_first_then_the_times_then_the_machine(rendered: Path) -> None:
    text = (rendered / FRAGMENT).read_text("utf-8")
    order = ["**1.50 times faster**", "[1.50, 1.5", "| 4,096 | 9.", "2026-01-02", "Raw record"]
    places = [text.find(part) for part in order]
    assert -1 not in places
    assert places == sorted(places)


def test_the_overview_has_every_case_and_leads_to_it(rendered: Path) -> None:
    row = "| [A sum](#a-sum) | slow against fast | 1.50 times faster<br>[1.50, 1.50], n 64 |"
    assert row in (rendered / "docs/fragments/timing-overview-cpu.md").read_text("utf-8")
    on_gpu = (rendered / "docs/fragments/timing-overview-cuda.md").read_text("utf-8")
    assert "**On a GPU: not measured yet.** `crosscheck time --device cuda` measures all" in on_gpu
    case = rendered / "snippets/timings/other.toml"
    case.write_text(CASE.replace("A sum", "Another"), encoding="utf-8")
    (rendered / "snippets/timings/other_numpy.py").write_text(PROGRAM, encoding="utf-8")
    render(rendered, check=False)
    on_cpu = (rendered / "docs/fragments/timing-overview-cpu.md").read_text("utf-8")
    assert "| [Another](#another) | not measured yet |" in on_cpu


def test_a_loss_is_shown_as_plainly_as_a_win(project: Path) -> None:
    write_record(made_up(project, slowdown=0.5), project)
    render(project, check=False)
    text = (project / FRAGMENT).read_text("utf-8")
    assert "**2.00 times slower**<br>[2.00, 2.00]" in text


def test_no_difference_is_a_result(project: Path) -> None:
    write_record(made_up(project, slowdown=1.0), project)
    render(project, check=False)
    assert "**no difference**" in (project / FRAGMENT).read_text("utf-8")


def test_a_device_without_a_record_is_said_to_be_not_measured(rendered: Path) -> None:
    text = (rendered / FRAGMENT).read_text("utf-8")
    assert "**On a GPU: not measured yet.** `crosscheck time sum --device cuda`" in text


def test_cpu_and_gpu_are_never_in_one_table(rendered: Path) -> None:
    write_record(made_up(rendered, device="cuda"), rendered)
    render(rendered, check=False)
    text = (rendered / FRAGMENT).read_text("utf-8")
    assert text.index("On a CPU") < text.index("On a GPU")
    figures = json.loads((rendered / "docs/fragments/figures.json").read_text("utf-8"))
    assert "sum/slow/64/ready" in figures
    assert "sum@cuda/slow/64/ready" in figures


def test_a_variant_whose_processes_scatter_is_named(project: Path) -> None:
    record = made_up(project)
    write_record(record, project)
    render(project, check=False)
    assert "Fresh processes of one program differ" not in (project / FRAGMENT).read_text("utf-8")
    for benchmark in record.benchmarks:
        if (benchmark.metadata.variant, benchmark.metadata.size) == ("slow", 4096):
            for turn, run in enumerate(benchmark.runs):
                run.values[:] = [value * (1.4 if turn % 2 else 0.7) for value in run.values]
    write_record(record, project)
    render(project, check=False)
    text = (project / FRAGMENT).read_text("utf-8")
    assert "differ (standard deviation): NumPy, slow at 4,096 by 4" in text


def test_how_often_one_process_a_side_would_be_wrong(project: Path) -> None:
    record, case = made_up(project), read_case(project, "sum")
    assert found.one_process_differs(record, case, 1, in_turns=True) == 0
    assert found.one_process_differs(record, case, 1, in_turns=False) == 0
    for benchmark in record.benchmarks:
        if benchmark.metadata.variant == "numpy" and benchmark.metadata.size == 64:
            for run in benchmark.runs[:5]:
                run.values[:] = [value * 1.1 for value in run.values]
    # Half the processes of one of two sizes, each beside every process of the copy.
    assert found.one_process_differs(record, case, 1, in_turns=True) == 0.25
    assert found.one_process_differs(record, case, 1, in_turns=False) == 0.25
    assert found.one_process_differs(record, case, 2, in_turns=True) is None


def test_a_time_says_what_it_is_made_of(rendered: Path) -> None:
    record = made_up(rendered)
    case = read_case(rendered, "sum")
    assert found.bound_by(record, case, "numpy", 64, 1) == "dispatch"
    assert found.bound_by(record, case, "numpy", 4096, 1) is None
    greedy = msgspec.structs.replace(case, flops="200 * n")
    assert found.bound_by(record, greedy, "numpy", 4096, 1) == "arithmetic"
    moving = msgspec.structs.replace(case, bytes="20 * n")
    assert found.bound_by(record, moving, "numpy", 4096, 1) == "memory"
    # Work that grows as the time does leaves nothing to dispatch, also at the smallest size.
    growing = msgspec.structs.replace(case, flops="n + 1088")
    assert found.bound_by(record, growing, "numpy", 64, 1) is None
    assert "<br>dispatch" in (rendered / FRAGMENT).read_text("utf-8")


def test_a_variant_that_was_not_measured_here_has_no_column(tmp_path: Path) -> None:
    extra = """
[variants."other"]
half = "numpy"
call = "total"
label = "Only on a GPU"
only = "cuda"

[[comparisons]]
key = "there"
title = "Only there"
slow = "slow"
fast = "other"
"""
    root = make_project(tmp_path, case=CASE + extra)
    write_record(made_up(root), root)
    render(root, check=False)
    text = (root / FRAGMENT).read_text("utf-8")
    assert "Only" not in text.partition("On a GPU")[0]


def test_figures_for_prose(rendered: Path) -> None:
    figures = json.loads((rendered / "docs/fragments/figures.json").read_text("utf-8"))
    assert figures["sum/slow against fast/4096"] == "1.50 times faster"
    assert figures["sum/slow against fast/4096/ratio"] == "1.50"
    assert re.fullmatch(r"9\.\d\d µs", figures["sum/numpy/4096/ready"])
    assert figures["sum/date"] == "2026-01-02"
    assert figures["sum/slow/first call"] == "500 ms"


def test_plots_are_the_same_bytes_each_time_and_name_every_line(rendered: Path) -> None:
    plot = rendered / "docs/fragments/timing-sum-cpu-light.svg"
    first = plot.read_bytes()
    plot.unlink()
    render(rendered, check=False)
    assert plot.read_bytes() == first
    texts = [
        element.text for element in ET.fromstring(first).iter("{http://www.w3.org/2000/svg}text")
    ]
    assert {"NumPy", "NumPy, slow", "64", "4,096"} <= set(texts)
    assert b"<dc:date>" not in first


def problems_of(root: Path) -> list[Problem]:
    with pytest.raises(Problems) as caught:
        render(root, check=True)
    return list(caught.value.problems)


def test_a_drifted_fragment_is_named_with_its_line(rendered: Path) -> None:
    fragment = rendered / FRAGMENT
    lines = fragment.read_text("utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, 1) if "1.50 times faster" in line)
    lines[number - 1] = lines[number - 1].replace("1.50 times faster", "1.60 times faster")
    fragment.write_text("\n".join(lines) + "\n", encoding="utf-8")
    (problem,) = problems_of(rendered)
    assert (problem.path, problem.line) == (fragment, number)
    assert "differs from what its data gives" in problem.what
    assert "make render" in problem.mend


def test_a_check_writes_nothing(rendered: Path) -> None:
    fragment = rendered / FRAGMENT
    fragment.write_text("by hand\n", encoding="utf-8")
    problems_of(rendered)
    assert fragment.read_text("utf-8") == "by hand\n"


def test_a_missing_fragment_is_named(rendered: Path) -> None:
    (rendered / FRAGMENT).unlink()
    (problem,) = problems_of(rendered)
    assert "missing" in problem.what


def test_a_fragment_without_a_case_is_named_then_removed(rendered: Path) -> None:
    orphan = rendered / "docs/fragments/timing-gone.md"
    orphan.write_text("old\n", encoding="utf-8")
    (problem,) = problems_of(rendered)
    assert problem.path == orphan
    assert render(rendered, check=False) == [orphan]
    assert not orphan.exists()


def test_a_stale_record_is_red_and_the_page_says_so(rendered: Path) -> None:
    program = rendered / "snippets/timings/sum_numpy.py"
    program.write_text(program.read_text("utf-8").replace("np.sort(x)", "x"), encoding="utf-8")
    render(rendered, check=False)
    (problem,) = problems_of(rendered)
    assert problem.path.name == "cpu-example-2-cores.json"
    assert "snippets/timings/sum_numpy.py changed since it was measured" in problem.what
    assert "crosscheck time sum --device cpu" in problem.mend
    assert "**Stale:" in (rendered / FRAGMENT).read_text("utf-8")


def test_a_record_older_than_the_pinned_versions_says_so(rendered: Path) -> None:
    pins = rendered / "requirements/constraints.txt"
    pins.parent.mkdir()
    pins.write_text(
        "jax==0.10.2 ; python_full_version < '3.12'\n"
        "jax==0.12.0.1 ; python_full_version >= '3.12'\n"
        "torch==2.13.0\n",
        encoding="utf-8",
    )
    render(rendered, check=False)
    text = (rendered / FRAGMENT).read_text("utf-8")
    assert "Measured with jax 0.10.2, now pinned: 0.12.0.1." in text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"), (0.0123, "0.0123"), (1.0, "1.00"), (1.784, "1.78"), (17.84, "17.8"),
        (178.4, "178"), (1784.0, "1,780"), (9.996, "10.0"), (999.6, "1,000"), (float("inf"), "∞"),
    ],
)  # fmt: skip
def test_three_significant_digits(value: float, text: str) -> None:
    assert words.digits(value) == text.replace("1,780", "1,780")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1.5, "1.50 s"),
        (0.0015, "1.50 ms"),
        (9.999e-4, "1.00 ms"),
        (2e-6, "2.00 µs"),
        (5e-10, "0.500 ns"),
    ],
)
def test_times_have_the_unit_that_a_reader_expects(seconds: float, text: str) -> None:
    assert words.duration(seconds) == text


@given(st.floats(1e-9, 1e4))
def test_no_time_is_shown_wrong_by_more_than_half_a_percent(seconds: float) -> None:
    number, unit = words.duration(seconds).split(" ")
    factor = {"s": 1, "ms": 1e-3, "µs": 1e-6, "ns": 1e-9}[unit]
    assert float(number.replace(",", "")) * factor == pytest.approx(seconds, rel=0.0051)


def test_an_edited_fragment_is_found_whether_or_not_the_manifest_is_trusted(rendered: Path) -> None:
    fragment = rendered / FRAGMENT
    fragment.write_text(fragment.read_text().replace("not measured", "quickly measured"))
    for trust in (True, False):
        with pytest.raises(Problems, match="The fragment differs from what its data gives"):
            render(rendered, check=True, trust=trust)


def test_a_forged_manifest_is_found_without_trust(rendered: Path) -> None:
    fragment = rendered / FRAGMENT
    fragment.write_text(fragment.read_text().replace("not measured", "quickly measured"))
    wanted = {path: path.read_text() for path in (rendered / "docs/fragments").glob("[!m]*")}
    wanted[rendered / "docs/data/timings/schema.json"] = schema()
    (rendered / manifest.PATH).write_text(manifest.text(rendered, wanted))
    assert render(rendered, check=True) == []
    with pytest.raises(Problems, match="The fragment differs from what its data gives"):
        render(rendered, check=True, trust=False)


def test_without_a_manifest_everything_is_compared(rendered: Path) -> None:
    (rendered / manifest.PATH).write_text("{")
    with pytest.raises(Problems, match=r"manifest\.json:2: The fragment differs"):
        render(rendered, check=True)

"""A record: written, read back, read by pyperf, and refused with one clear error."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from samples import made_up

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.published import dump
from crosscheck.vocabulary.record import (
    changed_sources,
    fingerprint,
    read_record,
    schema,
    write_record,
)


@pytest.fixture
def written(project: Path) -> Path:
    return write_record(made_up(project), project)


def test_what_is_written_is_read_back(project: Path, written: Path) -> None:
    assert written == project / "docs/data/timings/sum/cpu-example-2-cores.json"
    assert read_record(written) == made_up(project)


def test_pyperf_reads_a_record(written: Path) -> None:
    pyperf = pytest.importorskip("pyperf")
    suite = pyperf.BenchmarkSuite.load(str(written))
    benchmark = suite.get_benchmark("sum/slow/4096/1 core/ready")
    assert benchmark.get_nrun() == 10
    assert benchmark.median() == pytest.approx(1.5 * 9e-6, rel=0.02)
    assert benchmark.get_metadata()["loops"] == 100


def test_records_of_different_machines_live_side_by_side(project: Path, written: Path) -> None:
    record = made_up(project)
    machine = msgspec.structs.replace(record.crosscheck.machine, slug="another")
    facts = msgspec.structs.replace(record.crosscheck, machine=machine)
    other = write_record(msgspec.structs.replace(record, crosscheck=facts), project)
    assert other != written
    assert written.exists()


def test_the_schema_accepts_a_record(written: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(json.loads(written.read_text("utf-8")), json.loads(schema()))


def problem_with(path: Path, text: str) -> Problem:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Problem) as caught:
        read_record(path)
    assert caught.value.path == path
    assert "crosscheck time" in caught.value.mend
    return caught.value


def test_a_record_that_is_cut_off(written: Path) -> None:
    lines = written.read_text("utf-8").splitlines(keepends=True)
    problem = problem_with(written, "".join(lines[:50]))
    assert "cut off" in problem.what
    assert problem.line in (50, 51)


def test_a_record_that_is_not_json(written: Path) -> None:
    lines = written.read_text("utf-8").splitlines(keepends=True)
    lines[3] = "so it goes\n"
    problem = problem_with(written, "".join(lines))
    assert "not JSON" in problem.what
    assert problem.line == 4


def test_a_record_that_lacks_a_field(written: Path) -> None:
    data = json.loads(written.read_text("utf-8"))
    del data["crosscheck"]["machine"]["cores"]
    problem = problem_with(written, dump(data))
    assert "`cores`" in problem.what
    line = written.read_text("utf-8").splitlines()[(problem.line or 0) - 1]
    assert '"machine"' in line


def test_a_record_with_text_for_a_number(written: Path) -> None:
    data = json.loads(written.read_text("utf-8"))
    data["crosscheck"]["settings"]["sets"] = "ten"
    problem = problem_with(written, dump(data))
    line = written.read_text("utf-8").splitlines()[(problem.line or 0) - 1]
    assert '"sets"' in line


def test_a_record_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be read"):
        read_record(tmp_path / "none.json")


def test_a_record_of_another_kind_of_bytes(written: Path) -> None:
    written.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Problem, match="cannot be read"):
        read_record(written)


def test_a_record_is_stale_when_the_code_that_it_timed_changes(project: Path) -> None:
    record = made_up(project)
    assert changed_sources(record, project) == []
    program = project / "snippets/timings/sum_numpy.py"
    program.write_text(program.read_text("utf-8").replace("np.sort(x)", "x"), encoding="utf-8")
    assert changed_sources(record, project) == ["snippets/timings/sum_numpy.py"]


def test_a_record_is_stale_when_the_code_that_it_timed_is_gone(project: Path) -> None:
    record = made_up(project)
    (project / "snippets/timings/sum_numpy.py").unlink()
    assert changed_sources(record, project) == ["snippets/timings/sum_numpy.py"]


def test_a_comment_or_a_recorded_output_makes_nothing_stale() -> None:
    assert fingerprint("x = 1\n# why\n\nprint(x)\n#> 1\n") == fingerprint("x = 1\nprint(x)\n#> 2\n")
    assert fingerprint("x = 1\n") != fingerprint("x = 2\n")

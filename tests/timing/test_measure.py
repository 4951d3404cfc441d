"""The engine on a case that starts at once: what it writes, refuses and keeps; asserts no time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import msgspec
import pytest
from samples import CASE, PROGRAM, copy_package, made_up, make_project

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.record import CONTROL, Record, read_record
from crosscheck.work.timing import machine, measure, schedule
from crosscheck.work.timing.case import read_case
from crosscheck.work.timing.crew import allowed_cpus
from crosscheck.work.timing.machine import Busy
from crosscheck.work.timing.measure import time_cases

BRIEF = schedule.Plan(
    sets=2, rounds=2, block_seconds=1e-4, size_seconds=0.01, patience=0.2, others_limit=None,
    stolen_limit=1.0, cold_starts=0, ceiling_size=64, copy_bytes=2**16, own_process=True,
)  # fmt: skip
"""As a published run, but over in seconds; what it finds is no measurement."""


@pytest.fixture(autouse=True)
def _publishable(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a loaded machine so brief a control may differ; whether it does is tested by itself."""
    monkeypatch.setattr(measure, "control_differs", lambda record, case: None)
    monkeypatch.setattr(measure, "threads_differ", lambda record: None)


def measured(root: Path, say: list[str] | None = None, *, cold_starts: int = 0) -> Record:
    heard = [] if say is None else say
    plan = msgspec.structs.replace(BRIEF, cold_starts=cold_starts)
    (path,) = time_cases(["sum"], device="cpu", quick=False, root=root, say=heard.append, plan=plan)
    return read_record(path)


def refused(root: Path, *, quick: bool = True, plan: schedule.Plan | None = None) -> Problem:
    with pytest.raises(Problem) as caught:
        time_cases(["sum"], device="cpu", quick=quick, root=root, say=[].append, plan=plan)
    assert not list(root.glob("docs/data/timings/*/*.json"))
    return caught.value


def test_a_record_holds_every_sample_and_where_it_comes_from(project: Path) -> None:
    said: list[str] = []
    record = measured(project, said, cold_starts=1)
    assert record.path(project).is_file()
    assert record.sizes() == [64, 4096]
    for variant in ("numpy", "numpy" + CONTROL, "slow"):
        samples = record.samples(variant, 64, record.cores()[0], "ready")
        assert samples is not None
        assert len(samples) == BRIEF.sets
        assert all(value > 0 for values in samples for value in values)
    facts = record.crosscheck
    assert {name for name in facts.sources if name.startswith("snippets")} == {
        "snippets/timings/sum.toml",
        "snippets/timings/sum_numpy.py",
    }
    assert "src/crosscheck/work/timing/clock.py" in facts.sources
    assert {(start.variant, start.cache) for start in facts.cold_starts} == {
        (variant, cache) for variant in ("numpy", "slow") for cache in ("empty", "warm")
    }
    assert {found.variant for found in facts.agreement} == {"numpy", "slow"}
    assert facts.command == "crosscheck time sum --device cpu"
    assert any("left" in line for line in said)
    assert not list(project.glob("build/timings/*/*.partial.json"))


def test_a_record_tells_no_path_of_the_machine(project: Path) -> None:
    text = measured(project).path(project).read_text("utf-8")
    assert str(project) not in text
    assert str(Path.home()) not in text
    assert sys.executable not in text


def test_quick_proves_that_a_case_runs_and_writes_nothing(project: Path) -> None:
    said: list[str] = []
    before = sorted(project.rglob("*"))
    assert time_cases([], device="cpu", quick=True, root=project, say=said.append) == []
    assert sorted(project.rglob("*")) == before
    assert said[0].startswith("sum: runs and agrees")


@pytest.mark.parametrize(
    ("wrong", "how"),
    [
        ("np.sort(x).sum() * 1.001", "off by 0.001"),
        ("np.sort(x).sum() * np.nan", "off by nan"),
        ("np.sort(x)", "shape (8,), the reference ()"),
        ("(x.sum(), x.sum())", "2 results, the reference 1"),
    ],
)
def test_variants_that_disagree_are_not_timed(tmp_path: Path, wrong: str, how: str) -> None:
    program = PROGRAM.replace("np.sort(x).sum()", wrong)
    problem = refused(make_project(tmp_path, program=program))
    assert problem.path.name == "sum_numpy.py"
    assert "`slow` disagrees with the float64 reference" in problem.what
    assert how in problem.what


def test_a_case_that_raises_is_named_with_its_line(tmp_path: Path) -> None:
    program = PROGRAM.replace("np.sort(x).sum()", "x.summ()")
    problem = refused(make_project(tmp_path, program=program))
    assert problem.path.name == "sum_numpy.py"
    assert program.splitlines()[(problem.line or 0) - 1].strip() == "return x.summ()"
    assert "AttributeError" in problem.what


def test_a_case_that_ends_its_process_is_named(tmp_path: Path) -> None:
    program = PROGRAM.replace("np.sort(x).sum()", "__import__('os').abort()")
    problem = refused(make_project(tmp_path, program=program))
    assert f"status {-signal.SIGABRT}" in problem.what


def test_a_case_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosscheck.work.timing.crew.ORDER_LIMIT", 2.0)
    program = PROGRAM.replace("np.sort(x).sum()", "__import__('time').sleep(60)")
    problem = refused(make_project(tmp_path, program=program))
    assert "did not answer within 2 s" in problem.what


def test_what_a_case_prints_does_not_disturb(tmp_path: Path) -> None:
    program = PROGRAM.replace("np.sort(x).sum()", "[x.sum(), print('hello')][0]")
    root = make_project(tmp_path, program=program)
    assert time_cases(["sum"], device="cpu", quick=True, root=root, say=[].append) == []


def test_variables_left_in_the_shell_do_not_reach_a_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Haswell")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    guard = "import os\nassert not {'OPENBLAS_CORETYPE', 'OMP_NUM_THREADS'} & set(os.environ)\n"
    record = measured(make_project(tmp_path, program=guard + PROGRAM))
    assert {"OMP_NUM_THREADS", "OPENBLAS_CORETYPE"} <= set(record.crosscheck.dropped)
    if sys.platform == "linux":
        assert "GLIBC_TUNABLES" in record.crosscheck.environment


def test_an_interrupted_run_keeps_its_sets_and_goes_on(project: Path) -> None:
    def interrupt(line: str) -> None:
        if "set 1 of 2" in line:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        time_cases(["sum"], device="cpu", quick=False, root=project, say=interrupt, plan=BRIEF)
    assert not list(project.glob("docs/data/timings/*/*.json"))
    (partial,) = project.glob("build/timings/sum/*.partial.json")
    kept = msgspec.json.decode(partial.read_bytes(), type=measure.Kept)
    said: list[str] = []
    record = measured(project, said)
    assert said[0] == "sum: going on after set 1"
    assert not partial.exists()
    first = kept.sets[0].samples[0]
    samples = record.samples(first.variant, first.size, record.cores()[0], first.quantity)
    assert samples is not None
    assert samples[0] == pytest.approx(first.values, rel=1e-5)


def test_a_killed_run_loses_nothing(project: Path) -> None:
    script = f"""
        import sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from pathlib import Path
        from test_measure import BRIEF
        from crosscheck.work.timing.measure import time_cases
        import msgspec
        plan = msgspec.structs.replace(BRIEF, sets=1000)
        time_cases(["sum"], device="cpu", quick=False, root=Path({str(project)!r}),
                   say=lambda line: print(line, flush=True), plan=plan)
    """
    command = [sys.executable, "-c", textwrap.dedent(script)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        for line in run.stdout:
            if "set 2 of" in line:
                run.send_signal(signal.SIGKILL)
                break
    (partial,) = project.glob("build/timings/sum/*.partial.json")
    kept = msgspec.json.decode(partial.read_bytes(), type=measure.Kept)
    assert len(kept.sets) >= 2
    assert not list(project.glob("docs/data/timings/*/*.json"))


def test_workers_end_when_their_parent_is_killed(project: Path) -> None:
    script = f"""
        import os, time
        from pathlib import Path
        from crosscheck.work.timing.crew import Worker
        worker = Worker([0], {{"PATH": os.environ["PATH"], "PYTHONPATH": {_SOURCES!r}}}, Path("x"))
        print(worker._process.pid, flush=True)
        time.sleep(60)
    """
    command = [sys.executable, "-c", textwrap.dedent(script)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        pid = int(run.stdout.readline())
        run.kill()
    deadline = time.monotonic() + 20
    while _alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _alive(pid)


_SOURCES = str(Path(measure.__file__).parents[3])


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    # Nobody may have fetched its status yet: then it is a zombie, and has ended.
    return not status.exists() or status.read_text("utf-8").rpartition(")")[2].split()[0] != "Z"


def test_several_cases_go_on_with_the_one_that_was_interrupted(project: Path) -> None:
    copy_package(project)
    folder = project / "snippets/timings"
    for suffix in (".toml", "_numpy.py"):
        text = (folder / f"sum{suffix}").read_text("utf-8")
        (folder / f"total{suffix}").write_text(text, encoding="utf-8")
    said: list[str] = []

    def interrupt(line: str) -> None:
        said.append(line)
        if line.startswith("total: set 1"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        time_cases([], device="cpu", quick=False, root=project, say=interrupt, plan=BRIEF)
    said.clear()
    paths = time_cases([], device="cpu", quick=False, root=project, say=said.append, plan=BRIEF)
    assert [path.parent.name for path in paths] == ["total"]
    assert said[0] == "sum: measured before the interruption"
    assert said[1] == "total: going on after set 1"
    again = time_cases([], device="cpu", quick=False, root=project, say=said.append, plan=BRIEF)
    assert [path.parent.name for path in again] == ["sum", "total"]


def test_a_case_that_is_refused_does_not_keep_others_from_being_measured(project: Path) -> None:
    folder = project / "snippets/timings"
    (folder / "a.toml").write_text((folder / "sum.toml").read_text("utf-8"), encoding="utf-8")
    wrong = PROGRAM.replace("np.sort(x).sum()", "x.sum() + 1")
    (folder / "a_numpy.py").write_text(wrong, encoding="utf-8")
    with pytest.raises(Problem, match="disagrees"):
        time_cases([], device="cpu", quick=False, root=project, say=[].append, plan=BRIEF)
    assert [path.parent.name for path in project.glob("docs/data/timings/*/*.json")] == ["sum"]


def test_an_interrupted_run_starts_anew_when_its_code_has_changed(project: Path) -> None:
    def interrupt(line: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        time_cases(["sum"], device="cpu", quick=False, root=project, say=interrupt, plan=BRIEF)
    program = project / "snippets/timings/sum_numpy.py"
    program.write_text(PROGRAM.replace("np.sort(x)", "x"), encoding="utf-8")
    said: list[str] = []
    measured(project, said)
    assert said[0] == "sum: something changed since the interruption; starting anew"


def test_an_interrupted_run_whose_remains_are_broken_starts_anew(project: Path) -> None:
    partial = project / "build/timings/sum/cpu.partial.json"
    partial.parent.mkdir(parents=True)
    partial.write_text('{"started":', encoding="utf-8")
    said: list[str] = []
    measured(project, said)
    assert "cannot be read; measuring from the start" in said[0]


def test_a_busy_machine_is_refused_with_a_clear_word(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = iter(range(10**6))
    monkeypatch.setattr(machine, "busy", lambda: Busy(busy=float(next(count)), stolen=0.0))
    plan = msgspec.structs.replace(BRIEF, others_limit=0.05)
    problem = refused(project, quick=False, plan=plan)
    assert "The machine is too busy to measure on: others took" in problem.what
    assert "Stop what else is running" in problem.mend


@pytest.mark.skipif(sys.platform != "linux", reason="the system's CPU times, as Linux has them")
def test_a_machine_that_is_really_busy_is_refused(project: Path) -> None:
    # Windows of a few ticks of the system's clock, or what others took would drown in them.
    plan = msgspec.structs.replace(
        BRIEF, others_limit=0.05, rounds=10_000, size_seconds=60.0, patience=1.5
    )
    burn = [sys.executable, "-c", "while True: pass"]
    others = [subprocess.Popen(burn) for _ in allowed_cpus()]
    try:
        problem = refused(project, quick=False, plan=plan)
    finally:
        for other in others:
            other.kill()
            other.wait()
    assert "The machine is too busy to measure on: others took" in problem.what


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's tunables")
def test_an_allocator_that_gives_memory_back_is_refused(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpinned = {"GLIBC_TUNABLES": "glibc.malloc.perturb=0"}
    monkeypatch.setattr("crosscheck.work.timing.environment.ALLOCATOR", unpinned)
    problem = refused(project, quick=False, plan=BRIEF)
    assert "page faults per MiB" in problem.what
    assert "GLIBC_TUNABLES had no effect" in problem.mend


def test_time_that_the_hypervisor_took_is_refused(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = iter(range(10**6))
    monkeypatch.setattr(machine, "busy", lambda: Busy(busy=0.0, stolen=float(next(count))))
    plan = msgspec.structs.replace(BRIEF, others_limit=0.05, stolen_limit=0.02)
    assert "the hypervisor" in refused(project, quick=False, plan=plan).what


def test_noisy_rounds_are_thrown_away_and_measured_again(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = iter([float(i) for i in range(10)] + [0.0] * 10**5)
    monkeypatch.setattr(machine, "busy", lambda: Busy(busy=next(readings), stolen=0.0))
    plan = msgspec.structs.replace(BRIEF, others_limit=0.05, patience=4.0)
    (path,) = time_cases(["sum"], device="cpu", quick=False, root=project, say=[].append, plan=plan)
    sets = read_record(path).crosscheck.sets
    assert [done.rounds_thrown for done in sets] == [10, 0]
    assert len({done.rounds_kept for done in sets}) == 1


def test_a_control_that_differs_from_itself_refuses_the_run(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure, "control_differs", lambda record, case: "The control differs.")
    problem = refused(project, quick=False, plan=BRIEF)
    assert problem.what == "The control differs."
    assert "build/timings/sum/cpu.refused.json" in problem.mend
    assert (project / "build/timings/sum/cpu.refused.json").is_file()


def test_a_control_is_judged_by_its_interval(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    case = read_case(project, "sum")
    assert measure.control_differs(made_up(project), case) is None
    slow = msgspec.structs.replace(case, control="slow")
    record = made_up(project)
    for benchmark in record.benchmarks:
        if benchmark.metadata.variant == "numpy":
            key = msgspec.structs.replace(benchmark.metadata, variant="slow" + CONTROL)
            record.benchmarks.append(msgspec.structs.replace(benchmark, metadata=key))
    assert "differs from itself at size 64" in (measure.control_differs(record, slow) or "")


def test_first_calls_are_a_series_of_their_own_with_empty_caches(tmp_path: Path) -> None:
    case = CASE.replace("cold_start = 64", 'cold_start = 64\nleads_with = "first"')
    record = measured(make_project(tmp_path, case=case))
    for variant in ("numpy", "numpy" + CONTROL, "slow"):
        for size in (64, 4096):
            firsts = record.samples(variant, size, record.cores()[0], "first")
            assert firsts is not None
            assert [len(values) for values in firsts] == [1] * BRIEF.sets


def test_every_set_of_first_calls_has_a_cache_folder_of_its_own(project: Path) -> None:
    case = read_case(project, "sum")
    first = msgspec.structs.replace(case, leads_with="first")
    caches = project / "caches"
    measuring = schedule.Measuring(project, "sum", first, "cpu", [64], BRIEF)
    for index in range(2):
        measuring.run_set(index, 1, None, caches, 1)
    assert sorted(path.name for path in caches.iterdir()) == ["0-1", "1-1"]
    assert not any(" " in path.name for path in caches.iterdir())


def test_a_variant_for_another_device_is_left_out(tmp_path: Path) -> None:
    case = CASE.replace('label = "NumPy, slow"', 'label = "NumPy, slow"\nonly = "cuda"')
    record = measured(make_project(tmp_path, case=case))
    assert record.samples("slow", 64, record.cores()[0], "ready") is None


def test_a_case_that_is_not_for_a_device_is_left_out_unless_it_is_named(tmp_path: Path) -> None:
    root = make_project(tmp_path, case=CASE.replace("cuda = [64]\n", ""))
    said: list[str] = []
    assert time_cases([], device="cuda", quick=True, root=root, say=said.append) == []
    assert said == []
    with pytest.raises(Problem, match="names no sizes for `cuda`"):
        time_cases(["sum"], device="cuda", quick=False, root=root, say=said.append)


def test_a_variant_may_have_a_variable_of_its_own(tmp_path: Path) -> None:
    label = 'label = "NumPy, slow"'
    case = CASE.replace(label, f'{label}\nenvironment = {{ OPENBLAS_CORETYPE = "Haswell" }}')
    told = "import os\n\n\ndef slow_total(x):\n    assert 'OPENBLAS_CORETYPE' in os.environ\n"
    program = PROGRAM.replace("def slow_total(x):\n", told)
    program = program.replace("x.sum()", "x.sum() + ('OPENBLAS_CORETYPE' in os.environ)")
    root = make_project(tmp_path, case=case, program=program)
    assert time_cases(["sum"], device="cpu", quick=True, root=root, say=[].append) == []


def test_a_variant_may_have_a_tolerance_of_its_own(tmp_path: Path) -> None:
    program = PROGRAM.replace("np.sort(x).sum()", "np.sort(x).sum() * 1.001")
    case = CASE.replace('label = "NumPy, slow"', 'label = "NumPy, slow"\ntolerance = 0.01')
    root = make_project(tmp_path, case=case, program=program)
    assert time_cases(["sum"], device="cpu", quick=True, root=root, say=[].append) == []


def test_a_range_of_the_cards_readings() -> None:
    states = [
        {"clocks.sm": "1980 MHz", "power.draw": "310.5 W", "pstate": "P0"},
        {"clocks.sm": "345 MHz", "power.draw": "71.2 W", "pstate": "P0"},
        {"clocks.sm": "1755 MHz", "power.draw": "100 W", "pstate": "P0"},
    ]
    assert machine.gpu_range(states) == {
        "clocks.sm": "345 MHz to 1980 MHz", "power.draw": "71.2 W to 310.5 W", "pstate": "P0",
    }  # fmt: skip
    assert machine.gpu_range([]) == {}


def test_a_rate_above_the_ceiling_is_refused(project: Path) -> None:
    record, case = made_up(project), read_case(project, "sum")
    assert measure.impossible(record, case) is None
    greedy = msgspec.structs.replace(case, flops="1000000 * n")
    found = measure.impossible(record, greedy)
    assert found is not None
    assert "it is not waited for, or not computed" in found


@pytest.mark.parametrize(
    ("seen", "cores", "fine"),
    [
        ({"jax": 1.0, "torch": 1.0}, 1, True),
        ({"jax": 2.0, "torch": 1.0}, 1, False),
        ({"jax": 1.9, "torch": 1.8}, 2, True),
        ({"jax": 2.0, "torch": 1.0}, 2, False),
    ],
)
def test_unequal_threads_are_refused(seen: dict[str, float], cores: int, fine: bool) -> None:
    found = schedule.unequal_threads(seen, cores)
    assert (found is None) == fine
    assert fine or "jax" in (found or "")


def test_a_device_that_does_not_exist(project: Path) -> None:
    with pytest.raises(Problem, match="no device `tpu`"):
        time_cases(["sum"], device="tpu", quick=True, root=project, say=[].append)


def test_a_case_that_does_not_exist(project: Path) -> None:
    with pytest.raises(Problem) as caught:
        time_cases(["some"], device="cpu", quick=True, root=project, say=[].append)
    assert "no timing case `some`" in caught.value.what
    assert "The cases are: sum." in caught.value.mend


@pytest.mark.parametrize(
    ("old", "new", "what", "line"),
    [
        ('title = "A sum"', "title = A sum", "Not TOML", 1),
        ('title = "A sum"\n', "", "missing required field `title`", None),
        ('control = "numpy"', 'control = "nympy"', "`nympy` is no variant", 7),
        ('flops = "n"', 'flops = "n!"', "not arithmetic in n", 6),
        ('flops = "n"', 'flops = "open(n)"', "not arithmetic in n", 6),
        ('call = "total"', 'call = "total"\ncal = 1', "unknown field `cal`", None),
        ('half = "numpy"', 'half = "jax"', "sum_jax.py is missing", None),
    ],
)
def test_a_case_that_does_not_fit_its_format(
    tmp_path: Path, old: str, new: str, what: str, line: int | None
) -> None:
    root = make_project(tmp_path, case=CASE.replace(old, new))
    with pytest.raises(Problem) as caught:
        read_case(root, "sum")
    assert what in caught.value.what
    assert caught.value.line == line

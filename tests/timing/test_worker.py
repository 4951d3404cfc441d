"""What stands between the clock and a case: waiting, feeding back, confinement, the allocator."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from samples import make_project

from crosscheck.vocabulary.problem import Problem
from crosscheck.work.timing import clock, environment, schedule
from crosscheck.work.timing.crew import SERVERS, Crew, Worker, allowed_cpus, end_servers
from crosscheck.work.timing.frameworks import FRAMEWORKS, Framework
from crosscheck.work.timing.worker import Worker as Inside

linux = pytest.mark.skipif(sys.platform != "linux", reason="CPU affinity and glibc are Linux's")


def test_every_call_is_waited_for_before_the_next() -> None:
    events: list[str] = []
    clock.time_ready(lambda x: events.append("call"), (1,), lambda _: events.append("wait"), 3, 0)
    assert events == ["call", "wait"] * 3
    events.clear()
    clock.time_both(lambda x: events.append("call"), (1,), lambda _: events.append("wait"), 3, 0)
    assert events == ["call", "wait"] * 3


@pytest.mark.parametrize("loop", [clock.time_ready, clock.time_both])
def test_results_are_fed_back(loop: Any) -> None:
    *_, inputs = loop(lambda state, step: (state + step, state), (0, 2), None, 5, 1)
    assert inputs == (10, 2)


def test_where_nothing_is_waited_for_a_call_returns_with_its_result() -> None:
    returns, ready, _ = clock.time_both(lambda: None, (), None, 50, 0)
    assert returns == ready


def test_returning_never_takes_longer_than_being_ready() -> None:
    returns, ready, _ = clock.time_both(lambda: sum(range(100)), (), lambda _: None, 50, 0)
    assert 0 < returns <= ready


def test_what_a_case_forgets_to_wait_for_is_waited_for() -> None:
    jax = pytest.importorskip("jax")
    framework = FRAMEWORKS["jax"]("cpu")
    chained = jax.jit(lambda x: {"a": [x @ x @ x], "b": x @ x})
    results = chained(jax.numpy.ones((900, 900)))
    wait = framework.wait(results)
    assert wait is not None
    wait(results)
    assert not framework.pending(results)
    alone = jax.jit(lambda x: x @ x)(jax.numpy.ones((900, 900)))
    wait = framework.wait(alone)
    assert wait is not None
    wait(alone)
    assert not framework.pending(alone)


def test_a_wait_that_does_not_wait_is_caught(tmp_path: Path) -> None:
    class Forgetful(Framework):
        def pending(self, results: Any) -> bool:
            return True

    program = make_project(tmp_path) / "snippets/timings/sum_numpy.py"
    worker = Inside()
    worker._frameworks["numpy"] = Forgetful()
    load = {
        "half": "numpy",
        "path": str(program),
        "as": "x",
        "device": "cpu",
        "carry": 0,
        "from_host": False,
        "precision": None,
    }
    worker.load(load | {"call": "total", "inputs": "make_inputs"})
    with pytest.raises(RuntimeError, match="not ready after the harness had waited"):
        worker.prepare({"as": "x", "size": 8})


@linux
def test_a_worker_stays_on_its_core(tmp_path: Path) -> None:
    path = make_project(tmp_path) / "snippets/timings/sum_numpy.py"
    cpu = allowed_cpus()[-1]
    with Crew() as crew:
        variables = environment.build("cpu", 1, tmp_path)
        worker = crew.workers["x"] = Worker([cpu], variables, path)
        order = {
            "half": "numpy",
            "path": str(path),
            "device": "cpu",
            "carry": 0,
            "from_host": False,
            "precision": None,
        }
        worker.ask(do="load", **order, **{"as": "x", "call": "total", "inputs": "make_inputs"})
        order = {"half": "numpy", "device": "cpu", "size": 512, "dtype": "float32"}
        found = worker.ask(do="product", **order) | worker.ask(do="copies", bytes=2**20)
    assert found["seen"] <= 1.15
    assert schedule.unequal_threads({"numpy": found["seen"]}, 1) is None
    assert found["copy, warm"] > 0
    assert found["copy, fresh"] > 0


@linux
def test_workers_of_one_environment_are_forked_from_one_process(tmp_path: Path) -> None:
    path = make_project(tmp_path) / "snippets/timings/sum_numpy.py"
    variables = environment.build("cpu", 1, tmp_path)
    cpu = allowed_cpus()[-1:]
    with Crew() as crew:
        workers = [Worker(cpu, variables, path) for _ in range(2)]
        crew.workers = {str(place): worker for place, worker in enumerate(workers)}
        other = crew.workers["other"] = Worker(cpu, variables | {"OPENBLAS_CORETYPE": "x"}, path)
        parents = [parent_of(worker) for worker in (*workers, other)]
        assert parents[0] == parents[1] != os.getpid()
        assert parents[2] not in (parents[0], os.getpid())
        assert [worker.ask(do="used")["used"] < 1 for worker in workers] == [True, True]
    end_servers()
    assert not [pid for pid in parents if Path(f"/proc/{pid}").exists()]


@linux
def test_few_servers_live_at_a_time(tmp_path: Path) -> None:
    path = make_project(tmp_path) / "snippets/timings/sum_numpy.py"
    variables = environment.build("cpu", 1, tmp_path)
    parents = []
    for place in range(SERVERS + 1):
        worker = Worker(allowed_cpus()[:1], variables | {"PLACE": str(place)}, path)
        parents.append(parent_of(worker))
        worker.end()
    assert [Path(f"/proc/{pid}").exists() for pid in parents] == [False] + SERVERS * [True]
    end_servers()


@linux
def test_a_worker_outlives_its_server_and_ends_all_the_same(tmp_path: Path) -> None:
    path = make_project(tmp_path) / "snippets/timings/sum_numpy.py"
    worker = Worker(allowed_cpus()[:1], environment.build("cpu", 1, tmp_path), path)
    end_servers()
    assert worker.ask(do="used")["used"] < 1
    worker.end()
    assert worker._process.poll() is not None


@linux
def test_what_a_program_cannot_import_is_said_with_its_line(tmp_path: Path) -> None:
    path = make_project(tmp_path) / "snippets/timings/sum_numpy.py"
    path.write_text("import numpy as np\nimport no_such_module\n", encoding="utf-8")
    with Crew() as crew:
        variables = environment.build("cpu", 1, tmp_path)
        worker = crew.workers["x"] = Worker(allowed_cpus()[:1], variables, path)
        load = {"half": "numpy", "device": "cpu", "path": str(path)}
        with pytest.raises(Problem, match="no_such_module") as caught:
            worker.ask(do="load", **load)
    assert (caught.value.path, caught.value.line) == (path, 2)
    end_servers()


@linux
def test_a_server_that_cannot_start_is_said_with_its_last_words(tmp_path: Path) -> None:
    path = make_project(tmp_path) / "snippets/timings/sum_numpy.py"
    nowhere = {"JAX_PLATFORMS": "cpu", "PYTHONPATH": str(tmp_path), "PYTHONNOUSERSITE": "1"}
    (tmp_path / "numpy.py").write_text("raise SystemExit('no NumPy')", encoding="utf-8")
    with pytest.raises(Problem, match=r"ended with status 1: no NumPy"):
        Worker(allowed_cpus()[:1], nowhere, path)
    end_servers()


def parent_of(worker: Worker) -> int:
    status = Path(f"/proc/{worker._process.pid}/status").read_text(encoding="ascii")
    return int(status.partition("PPid:")[2].split()[0])


@linux
def test_the_allocator_keeps_freed_memory_because_we_say_so(tmp_path: Path) -> None:
    def faults(variables: dict[str, str]) -> float:
        with Crew() as crew:
            worker = crew.workers["x"] = Worker(allowed_cpus(), variables, tmp_path)
            answer: float = worker.ask(do="allocator", bytes=2**27)["faults"]
            return answer

    pinned = environment.build("cpu", 1, tmp_path)
    assert faults(pinned) <= schedule.ALLOCATOR_LIMIT
    free = {name: value for name, value in pinned.items() if name not in environment.ALLOCATOR}
    # NumPy asks for huge pages where it may: then a fault is 2 MiB, and shows all the same.
    assert faults(free) > faults(pinned)


def test_the_environment_is_built_and_not_inherited(tmp_path: Path) -> None:
    inherited = {
        "PATH": "/bin", "HOME": "/home/me", "OPENBLAS_CORETYPE": "Haswell", "XLA_FLAGS": "--x",
        "OMP_NUM_THREADS": "1", "LD_PRELOAD": "x.so", "EDITOR": "ed", "CUDA_VISIBLE_DEVICES": "1",
        "MALLOC_ARENA_MAX": "1", "TORCHDYNAMO_DISABLE": "1", "PYTHONPATH": "/else",
    }  # fmt: skip
    built = environment.build("cuda", 1, tmp_path, inherited)
    assert built["PATH"] == "/bin"
    assert built["CUDA_VISIBLE_DEVICES"] == "1"
    assert built["XLA_PYTHON_CLIENT_PREALLOCATE"] == "false"
    assert not {"OPENBLAS_CORETYPE", "XLA_FLAGS", "LD_PRELOAD", "EDITOR", "MALLOC_ARENA_MAX",
                "TORCHDYNAMO_DISABLE"} & set(built)  # fmt: skip
    assert built["PYTHONPATH"] != "/else"
    assert environment.dropped(inherited) == [
        "LD_PRELOAD", "MALLOC_ARENA_MAX", "OMP_NUM_THREADS", "OPENBLAS_CORETYPE", "PYTHONPATH",
        "TORCHDYNAMO_DISABLE", "XLA_FLAGS",
    ]  # fmt: skip


def test_a_float64_reference_is_not_asked_of_jax() -> None:
    pytest.importorskip("jax")
    with pytest.raises(TypeError, match="x64"):
        FRAMEWORKS["jax"]("cpu").float64(())


def test_torch_reference_and_leaves() -> None:
    torch = pytest.importorskip("torch")
    framework = FRAMEWORKS["torch"]("cpu")
    model = torch.nn.Linear(2, 3)
    inputs = framework.float64(({"w": torch.ones(2)}, [torch.arange(3)], model))
    kinds = [str(leaf.dtype) for leaf in framework.leaves(inputs)]
    assert kinds == ["torch.float64", "torch.int64", "torch.float64", "torch.float64"]
    half = framework.numpy(torch.ones(2, dtype=torch.bfloat16))
    assert half.dtype == "float32"
    assert framework.devices(inputs) == {"cpu"}

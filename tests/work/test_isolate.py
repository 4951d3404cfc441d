import multiprocessing
import time
from textwrap import dedent

import numpy as np
import pytest

from crosscheck.vocabulary.problem import Problem
from crosscheck.work.child import Program
from crosscheck.work.isolate import Isolation, preload_for
from crosscheck.work.run import result_of


@pytest.fixture
def run(tmp_path):
    def write_and_run(text, *, limit=20.0, path=None):
        path = path or tmp_path / "program.py"
        path.write_text(dedent(text).lstrip("\n"))
        program = Program(path, path.read_text())
        return result_of(program, Isolation(limit=limit).run(program))

    return write_and_run


def test_a_program_gives_what_it_printed_and_its_values(run):
    ran = run("import numpy as np\nx = np.arange(3)\nprint(x)\n")
    assert ran.printed == {3: ["[0 1 2]"]}
    assert np.array_equal(ran.values["x"].array, [0, 1, 2])


def test_programs_do_not_see_each_other(run):
    run("import os, sys\nos.environ['LEFT'] = '1'\nsys.left = 1\nopen('left', 'w').close()\n")
    assert run(
        """
        import os, sys
        print(os.environ.get("LEFT"), hasattr(sys, "left"), os.listdir())
        """
    ).printed == {2: ["None False []"]}


def test_a_program_is_the_main_program_of_its_process(run, tmp_path):
    ran = run("import sys\nprint(__name__, __file__ == sys.argv[0], '__annotations__' in dir())\n")
    assert ran.printed == {2: ["__main__ True False"]}


def test_output_of_other_processes_threads_and_exit_handlers_is_kept(run):
    ran = run(
        """
        import atexit, subprocess, sys, threading
        atexit.register(print, "at exit")
        threading.Thread(target=lambda: print("thread")).start()
        subprocess.run([sys.executable, "-c", "print('process')"])
        """
    )
    assert ran.printed == {3: ["thread"], 4: ["at exit", "process"]}


def test_an_executor_that_was_left_open_ends_with_the_program(run):
    ran = run(
        """
        from concurrent.futures import ThreadPoolExecutor
        print(ThreadPoolExecutor().submit(lambda: 3).result())
        """
    )
    assert ran.printed == {2: ["3"]}


def test_an_exception_is_a_problem_at_the_line_that_caused_it(run):
    text = "import json\ndef f():\n    json.loads('{')\n\nf()\n"
    with pytest.raises(Problem, match=r"program\.py:3: it raised json\.decoder\.JSONDecodeError: "):
        run(text)


def test_exiting_with_success_is_no_problem(run):
    assert run("print(1)\nraise SystemExit\n").printed == {1: ["1"]}
    with pytest.raises(Problem, match=r":1: it raised SystemExit: 3"):
        run("raise SystemExit(3)\n")


def test_writing_to_standard_error_is_a_problem(run):
    with pytest.raises(
        Problem, match=r"program\.py:2: it wrote to standard error: .*UserWarning: no"
    ):
        run("import warnings\nwarnings.warn('no')\n")
    with pytest.raises(Problem, match="it wrote to standard error: from C"):
        run("import os\nos.write(2, b'from C')\n")


def test_a_program_that_never_ends_is_ended_and_its_line_named(run):
    with pytest.raises(Problem, match=r"program\.py:[23]: still running after 0\.5 seconds"):
        run("x = 0\nwhile True:\n    x += 1\n", limit=0.5)


def test_a_program_that_crashes_the_interpreter_is_a_problem_at_its_line(run):
    with pytest.raises(Problem, match=r"program\.py:2: the interpreter died \(SIGSEGV\)"):
        run("import ctypes\nctypes.string_at(0)\n")
    with pytest.raises(Problem, match=r"program\.py: the interpreter died \(exit status 7\)"):
        run("import os\nos._exit(7)\n")


def test_what_a_program_started_ends_with_it(run, tmp_path):
    mark = tmp_path / "mark"
    code = f"import time, pathlib; time.sleep(1.5); pathlib.Path({str(mark)!r}).touch()"
    run(f"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', {code!r}])\n")
    time.sleep(2.0)
    assert not mark.exists()


def test_a_block_of_a_page_fails_at_the_line_of_the_page(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("# Title\n\n```python\nx = 1\n1 / 0\n```\n")
    program = Program(page, "x = 1\n1 / 0\n", first_line=4)
    with pytest.raises(Problem, match=r"page\.md:5: it raised ZeroDivisionError"):
        result_of(program, Isolation().run(program))


def test_source_lines_are_found_as_in_a_script(run):
    ran = run("import inspect\ndef f():\n    return 1\nprint(inspect.getsource(f))\n")
    assert ran.printed == {4: ["def f():", "    return 1", ""]}


def test_many_run_at_a_time_and_say_which_they_are(tmp_path):
    ends = ["" if at != 3 else "import os\nos._exit(1)\n" for at in range(6)]
    programs = [
        Program(tmp_path / f"{at}.py", f"print({at})\n{end}") for at, end in enumerate(ends)
    ]
    results = dict(Isolation().run_all(programs, jobs=3))
    assert sorted(results) == list(range(6))
    assert isinstance(results[3], Problem)
    assert results[5].report.printed == [(1, "5"), (1, "\n")]


def test_only_what_is_slow_to_import_is_imported_in_advance():
    source = "import os\nimport jax.numpy as jnp\nfrom flax import nnx, struct\nimport torch\n"
    assert preload_for([source]) == ["flax", "flax.nnx", "flax.struct", "jax.numpy", "torch"]
    assert "torch._dynamo" in preload_for(["import torch\ntorch.compile(f)\n"])


def test_the_order_of_two_programs_does_not_matter_to_a_framework_default(run):
    pytest.importorskip("torch")
    run("import torch\ntorch.set_default_dtype(torch.float64)\ntorch.manual_seed(1)\n")
    assert run("import torch\nprint(torch.ones(1).dtype)\n").printed == {2: ["torch.float32"]}


@pytest.mark.timeout(25)  # the programs that are left would run for longer
def test_who_stops_asking_for_results_ends_what_still_runs(tmp_path):
    texts = ["print(1)\n", *["import time\ntime.sleep(60)\n"] * 3]
    programs = [Program(tmp_path / f"{at}.py", text) for at, text in enumerate(texts)]
    running = Isolation().run_all(programs, jobs=2)
    assert next(running)[0] == 0
    running.close()
    assert multiprocessing.active_children() == []

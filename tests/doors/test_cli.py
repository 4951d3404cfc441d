import os
import signal
import subprocess
import sys

import pytest

from crosscheck.doors.cli import INTERRUPTED, main

PAIR = {
    "snippets/c/idea_jax.py": "x = 1.5\nprint(x)\n#> 1.5\n",
    "snippets/c/idea_torch.py": "x = 1.5\nprint(x)\n#> 1.5\n",
}


def crosscheck(root, *arguments):
    return main(["--root", str(root), *arguments])


def test_run_passes_where_everything_holds(project, capsys):
    assert crosscheck(project(PAIR), "run") == 0
    out = capsys.readouterr().out
    assert "passed   c/idea_jax" in out
    assert "2 passed, 0 failed, 0 not run; 1 pair agrees" in out


def test_numpy_beside_a_pair_must_agree_with_it(project, capsys):
    third = "snippets/c/idea_numpy.py"
    assert crosscheck(project(PAIR | {third: "x = 1.5\n"}), "run") == 0
    assert crosscheck(project({third: "import torch\nx = 1.5\n"}), "run") == 1
    assert "idea_numpy.py:1: this NumPy half imports `torch`" in capsys.readouterr().err
    assert crosscheck(project({third: "x = 1.6\n"}), "run") == 1
    assert "the halves disagree on `x`: JAX has 1.5, NumPy 1.6" in capsys.readouterr().err


def test_run_update_records_outputs_and_passes(project, capsys):
    root = project(PAIR | {"snippets/c/idea_jax.py": "x = 1.5\nprint(x)\nprint(2)\n"})
    assert crosscheck(root, "run", "--update") == 0
    assert (
        root / "snippets/c/idea_jax.py"
    ).read_text() == "x = 1.5\nprint(x)\n#> 1.5\nprint(2)\n#> 2\n"
    out = capsys.readouterr().out
    assert "under line 2:\n      + 1.5\n      under line 3:\n      + 2" in out
    assert "recorded docs/data/passes/c.json" in out
    before = (root / "docs/data/passes/c.json").read_text()
    assert crosscheck(root, "run", "--update") == 0
    assert (root / "docs/data/passes/c.json").read_text() == before


def test_a_pair_that_does_not_hold_is_not_recorded(project, capsys):
    root = project(PAIR | {"snippets/c/idea_torch.py": "x = 1.501\n"})
    assert crosscheck(root, "run", "--update") == 1
    assert not (root / "docs/data/passes/c.json").exists()
    assert "the halves disagree on `x`" in capsys.readouterr().err


def test_selection_by_idea_file_folder_and_page(project, capsys):
    more = {"snippets/d/other_jax.py": "y = 1\n", "snippets/d/other_torch.py": "y = 1\n"}
    root = project(PAIR | more | {"docs/page.md": "::: pair c/idea\n"})
    for word in ("c/idea", str(root / "snippets/c"), str(root / "docs/page.md"), "c"):
        assert crosscheck(root, "run", word) == 0
        assert "2 passed, 0 failed, 0 not run; 1 pair agrees" in capsys.readouterr().out
    assert crosscheck(root, "run", str(root / "snippets/d/other_jax.py")) == 0
    assert "1 passed, 0 failed, 0 not run; 0 pairs agree" in capsys.readouterr().out
    assert crosscheck(root, "run", "nothing") == 1
    assert capsys.readouterr().err.startswith("nothing: it names no snippet.")


def test_only_one_framework_can_be_run(project, capsys):
    assert crosscheck(project(PAIR), "run", "--only", "jax") == 0
    assert "1 passed" in capsys.readouterr().out


def test_what_this_machine_cannot_run_is_reported_with_its_reason(project, capsys, monkeypatch):
    monkeypatch.setattr("crosscheck.work.machine._HAS", {"gpu": lambda: False})
    head = {name: f"# needs: gpu\n{text}" for name, text in PAIR.items()}
    root = project(head)
    assert crosscheck(root, "run", "--update") == 0
    assert "not run  c/idea_jax: this machine has no gpu" in capsys.readouterr().out
    recorded = (root / "docs/data/passes/c.json").read_text()
    assert '"status": "not run"' in recorded
    monkeypatch.setattr("crosscheck.work.machine._HAS", {"gpu": lambda: True})
    assert crosscheck(root, "run", "--update") == 0
    passed = (root / "docs/data/passes/c.json").read_text()
    assert '"status": "passed"' in passed
    monkeypatch.setattr("crosscheck.work.machine._HAS", {"gpu": lambda: False})
    assert crosscheck(root, "run", "--update") == 0
    assert (root / "docs/data/passes/c.json").read_text() == passed


def test_a_package_that_is_not_installed_is_a_failure_not_a_silence(project, capsys):
    root = project({"snippets/c/a_jax.py": "# no equivalent in PyTorch: x\nimport nosuchpackage\n"})
    assert crosscheck(root, "run") == 1
    assert "a_jax.py:2: `nosuchpackage` is not installed." in capsys.readouterr().err


def test_new_writes_a_pair_that_holds_and_says_what_to_add(project, capsys):
    pytest.importorskip("torch")
    root = project({"docs/autodiff/page.md": "# Page\n"})
    assert crosscheck(root, "new", "autodiff/stop_gradient") == 0
    out = capsys.readouterr().out
    assert "::: pair autodiff/stop_gradient" in out
    assert "such as docs/autodiff/page.md" in out
    assert crosscheck(root, "run", "--update", "autodiff/stop_gradient") == 0
    assert "1 pair agrees" in capsys.readouterr().out


@pytest.mark.parametrize("idea", ["idea", "../c/idea", "c/Idea", "c/idea/x", "c/idea.py"])
def test_new_refuses_what_is_not_an_idea(project, capsys, idea):
    assert crosscheck(project({}), "new", idea) == 1
    assert "this is not the name of an idea" in capsys.readouterr().err


def test_new_never_overwrites(project, capsys):
    root = project({"snippets/c/idea_torch.py": "mine\n"})
    assert crosscheck(root, "new", "c/idea") == 1
    assert (root / "snippets/c/idea_torch.py").read_text() == "mine\n"
    assert not (root / "snippets/c/idea_jax.py").exists()


def test_outside_of_a_project_one_line_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["run"]) == 1
    assert "Run this inside a clone of the project." in capsys.readouterr().err


def test_ctrl_c_during_update_leaves_every_file_whole(project):
    slow = "import time\nprint(1)\ntime.sleep(30)\n"
    fast = "print(2)\n"
    root = project({f"snippets/c/a{i}_jax.py": slow if i else fast for i in range(3)})
    command = [
        sys.executable,
        "-m",
        "crosscheck",
        "--root",
        str(root),
        "run",
        "--update",
        "-j",
        "2",
    ]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdout.readline().startswith("[1/3] updated  c/a0_jax")
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == INTERRUPTED
    assert err.strip() == "interrupted: every file is as it was before, or completely new."
    assert "Traceback" not in out + err
    files = sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
    assert files == [f"snippets/c/a{i}_jax.py" for i in range(3)]
    assert [(root / name).read_text() for name in files] == ["print(2)\n#> 2\n", slow, slow]


def test_help_and_reading_commands_import_no_framework(project):
    for arguments in (["--help"], ["run", "--help"], ["new", "c/idea"]):
        code = (
            "import sys; from crosscheck.doors.cli import main\n"
            f"try: main({['--root', str(project({})), *arguments]!r})\n"
            "except SystemExit: pass\n"
            "print(sorted({'jax', 'torch', 'numpy', 'matplotlib', 'scipy'} & sys.modules.keys()))"
        )
        out = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert out.stdout.splitlines()[-1] == "[]"

"""The documentation tester, tested on complete little projects."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

CONFTEST = """
from pathlib import Path
from crosscheck.doors.collect import collector
pytest_collect_file = collector(Path(__file__).parent, limit=10)
"""

GOOD = {
    "conftest.py": CONFTEST,
    "snippets/c/idea_jax.py": "x = 1.5\nprint(x)\n#> 1.5\n",
    "snippets/c/idea_torch.py": "x = 1.5\nprint(x)\n#> 1.5\n",
    "docs/page.md": """
        ::: pair c/idea

        ```python title="inline"
        y = 2
        print(y)
        #> 2
        ```
    """,
}


@pytest.fixture
def check(project):
    """Give a function that runs pytest on a project and gives its outcomes and its output."""

    def run(files, *arguments):
        root = project(GOOD | files)
        command = [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", *arguments]
        result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        lines = [line.split() for line in result.stdout.splitlines()]
        outcomes = {line[0]: line[1] for line in lines if len(line) > 1 and "::" in line[0]}
        return outcomes, result.stdout

    return run


def test_every_snippet_pair_and_block_is_an_item(check):
    outcomes, _ = check({})
    assert outcomes == {
        "docs/page.md::line:4": "PASSED",
        "snippets/c/idea_jax.py::runs": "PASSED",
        "snippets/c/idea_jax.py::agrees": "PASSED",
        "snippets/c/idea_torch.py::runs": "PASSED",
    }


def test_one_example_can_be_selected(check):
    assert check({}, "snippets/c/idea_torch.py::runs")[0] == {
        "snippets/c/idea_torch.py::runs": "PASSED"
    }
    assert check({}, "-k", "page")[0] == {"docs/page.md::line:4": "PASSED"}


def test_it_works_under_xdist(check):
    _, out = check({}, "--numprocesses", "2")
    assert Counter(word for word in out.split() if word == "PASSED") == {"PASSED": 4}


def test_our_scheduler_keeps_an_idea_in_one_worker(check):
    ours = (Path(__file__).parents[2] / "conftest.py").read_text(encoding="utf-8")
    halves = {
        f"snippets/c/{idea}_{half}.py": f"{idea} = 1.5\nprint({idea})\n#> 1.5\n"
        for idea in "abcdefgh"
        for half in ("jax", "torch")
    }
    shown = {"docs/all.md": "".join(f"::: pair c/{idea}\n\n" for idea in "abcdefgh")}
    _, out = check({"conftest.py": ours} | halves | shown, "--numprocesses", "2")
    ran = re.findall(r"\[(gw\d)\].* snippets/c/(\w)_\w+\.py::", out)
    workers = {idea: {worker for worker, one in ran if one == idea} for idea in "abcdefgh"}
    assert Counter(map(len, workers.values())) == {1: 8}, out
    assert len(set.union(*workers.values())) == 2, out


def assert_only(outcomes, item, outcome="FAILED"):
    assert {name: one for name, one in outcomes.items() if one != "PASSED"} == {item: outcome}


def test_an_altered_output_fails_at_its_line(check):
    outcomes, out = check({"snippets/c/idea_jax.py": "x = 1.5\nprint(x)\n#> 1.6\n"})
    assert_only(outcomes, "snippets/c/idea_jax.py::runs")
    assert (
        "idea_jax.py:2: the output is not what is recorded (-), but (+):\n      - 1.6\n      + 1.5"
        in out
    )


def test_halves_that_disagree_by_a_thousandth_fail(check):
    outcomes, out = check({"snippets/c/idea_torch.py": "x = 1.501\nprint(x)\n#> 1.501\n"})
    assert_only(outcomes, "snippets/c/idea_jax.py::agrees")
    assert "idea_jax.py:1: the halves disagree on `x`: JAX has 1.5, PyTorch 1.501" in out


def test_a_divergence_that_no_longer_diverges_fails(check):
    text = "x = 1.5  # diverges: by design\nprint(x)\n#> 1.5\n"
    outcomes, out = check({"snippets/c/idea_jax.py": text, "snippets/c/idea_torch.py": text})
    assert_only(outcomes, "snippets/c/idea_jax.py::agrees")
    assert "idea_jax.py:1: `x` does not diverge any more: both halves have 1.5." in out


def test_a_block_that_needs_its_neighbour_fails_at_its_line(check):
    page = "```python\nx = 1\n```\n\n```py\nprint(x)\n```\n"
    outcomes, out = check({"docs/page.md": page})
    assert_only(outcomes, "docs/page.md::line:6")
    assert "page.md:6: it raised NameError: name 'x' is not defined" in out


def test_a_missing_half_fails(check):
    outcomes, out = check({"snippets/c/alone_torch.py": "y = 1\n"})
    assert_only(outcomes, "snippets/c/alone_torch.py::agrees")
    assert "alone_torch.py: the JAX half of this pair is missing." in out
    assert "`# no equivalent in JAX: <why>`" in out


def test_a_half_that_imports_the_other_framework_fails_at_its_line(check):
    outcomes, out = check({"snippets/c/idea_jax.py": "x = 1.5\nif not x:\n    import torch\n"})
    assert_only(outcomes, "snippets/c/idea_jax.py::agrees")
    assert "idea_jax.py:3: this JAX half imports `torch`." in out


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1.5\ny = = 2\n", "idea_jax.py:2: syntax error: invalid syntax."),
        ("x = 1.5\nwhile x:\n    x = 1\n", "idea_jax.py:2: still running after 10 seconds."),
        ("import ctypes\nctypes.string_at(0)\n", "idea_jax.py:2: the interpreter died (SIGSEGV)."),
        ("import sys\nprint(1, file=sys.stderr)\n", "idea_jax.py: it wrote to standard error: 1"),
        ("x = 1\nraise ValueError(x)\n", "idea_jax.py:2: it raised ValueError: 1"),
    ],
    ids=["syntax error", "endless", "crash", "stderr", "exception"],
)
def test_a_broken_snippet_gives_one_clear_error(check, text, message):
    outcomes, out = check({"snippets/c/idea_jax.py": text})
    assert outcomes["snippets/c/idea_jax.py::runs"] == "FAILED"
    assert message in out or message.replace(":2:", ":3:") in out
    assert "Traceback" not in out


@pytest.mark.parametrize(
    ("files", "item", "message"),
    [
        (
            {"snippets/c/odd.py": "x = 1\n"},
            "snippets/c/odd.py::reads",
            "does not say which framework",
        ),
        ({"docs/a.md": "::: pair c/no\n"}, "docs/a.md::reads", "a.md:1: there is no pair `c/no`."),
        ({"docs/a.md": "```python\n"}, "docs/a.md::reads", "a.md:1: this fence is never closed."),
    ],
)
def test_a_file_that_cannot_be_read_is_a_failed_item(check, files, item, message):
    outcomes, out = check(files)
    assert outcomes[item] == "FAILED"
    assert message in out
    assert "Traceback" not in out


def test_what_cannot_run_here_is_skipped_with_its_reason(check, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CXX", raising=False)
    half = "# needs: C++ compiler\nx = 1.5\n"
    outcomes, out = check({"snippets/c/idea_jax.py": half, "snippets/c/idea_torch.py": half}, "-rs")
    assert outcomes["snippets/c/idea_jax.py::runs"] == "SKIPPED"
    assert "this machine has no C++ compiler" in out

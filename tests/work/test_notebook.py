"""Notebooks are run from their first cell to their last, stored, and compared."""

from __future__ import annotations

import json
import sys

import pytest

from crosscheck.vocabulary.notebook import find_notebooks, stale_notebooks
from crosscheck.vocabulary.problem import Problem
from crosscheck.work.census import check_project
from crosscheck.work.notebook import check_notebook, same_text, store_notebook

HEAD = """\
# %% [markdown]
# # A title
#
# Its text.

"""
TIMED = """
# %% tags=["measured"]
import time
print(time.perf_counter())
"""


def notebook(project, cells):
    (found,) = find_notebooks(project({"docs/programs/small.py": HEAD + cells}))
    return found


def test_what_a_notebook_shows_is_stored_with_its_run(project):
    small = notebook(project, '# %% tags=["skip-execution"]\n1 / 0\n\n# %%\nprint(1.25)\n')
    store_notebook(small)
    text, skipped, program = small.content["cells"]
    assert text["source"] == ["# A title\n", "\n", "Its text."]
    assert skipped["outputs"] == []
    assert program["outputs"][0]["text"] == ["1.25\n"]
    assert small.showing.versions == {"python": sys.version.partition(" ")[0]}
    assert not small.stale


def test_a_run_that_shows_the_same_passes_and_another_does_not(project):
    small = notebook(project, f"# %%\nprint('a', 1.25)\n{TIMED}")
    store_notebook(small)
    check_notebook(small)
    stored = small.stored.read_text()
    small.stored.write_text(stored.replace("1.25", "1.26"))
    (small,) = find_notebooks(small.path.parents[2])
    with pytest.raises(Problem, match=r"this cell shows\na 1\.25") as raised:
        check_notebook(small)
    assert raised.value.line == small.text.splitlines().index("print('a', 1.25)") + 1


def test_a_cell_that_fails_is_named_and_nothing_is_stored(project):
    small = notebook(project, "# %%\nx = 1\n\n# %%\nassert x == 2, 'they differ'\n")
    with pytest.raises(Problem, match="AssertionError: they differ") as raised:
        store_notebook(small)
    assert small.text.splitlines()[raised.value.line - 1].startswith("assert x")
    assert not small.stored.exists()


def test_a_process_that_dies_is_a_problem(project):
    small = notebook(project, "# %%\nimport os\nos._exit(1)\n")
    with pytest.raises(Problem, match=r"this cell fails: .*died"):
        store_notebook(small)


def test_a_cell_may_not_complain(project):
    small = notebook(project, "# %%\nimport sys\nprint('a warning', file=sys.stderr)\n")
    with pytest.raises(Problem, match="standard error: a warning"):
        store_notebook(small)


def test_a_notebook_that_was_never_run_or_has_changed_is_a_problem(project):
    small = notebook(project, "# %%\nprint(1)\n")
    root = small.path.parents[2]
    assert ["never run" in str(each) for each in stale_notebooks(root)] == [True]
    small.stored.write_text(json.dumps({"cells": [], "metadata": {}}))
    assert ["which run" in str(each) for each in stale_notebooks(root)] == [True]
    store_notebook(small)
    assert list(stale_notebooks(root)) == []
    small.path.write_text(small.text.replace("print(1)", "print(2)"))
    assert ["has changed" in str(each) for each in stale_notebooks(root)] == [True]


def test_a_number_that_is_typed_into_the_text_is_a_problem(project):
    small = notebook(project, "# %% [markdown]\n# It takes 5 ms.\n\n# %%\ntext = '5 ms'\n")
    found = [each for each in check_project(small.path.parents[2]) if "is typed" in str(each)]
    assert [each.line for each in found] == [small.text.splitlines().index("# It takes 5 ms.") + 1]


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("loss 0.12345", "loss 0.12346", True),
        ("loss 0.12345", "loss 0.13345", False),
        ("560 steps", "561 steps", False),
        ("loss 0.5", "loss 0.5 s", False),
    ],
)
def test_numbers_that_are_not_whole_may_differ_in_their_last_digits(old, new, same):
    assert same_text(old, new) is same

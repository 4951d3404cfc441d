"""The notebooks of this site itself."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crosscheck.vocabulary.notebook import SKIPPED, find_notebooks
from crosscheck.work.notebook import cells_of

ROOT = Path(__file__).parents[1]
NOTEBOOKS = find_notebooks(ROOT)


def test_what_is_stored_are_the_cells_of_the_programs():
    assert NOTEBOOKS
    for notebook in NOTEBOOKS:
        stored = ["".join(cell["source"]) for cell in notebook.content["cells"]]
        assert stored == [cell.source for cell in cells_of(notebook).cells]


def test_a_hosted_notebook_installs_first_and_needs_nothing_of_ours():
    for notebook in NOTEBOOKS:
        text, install, *_ = cells_of(notebook).cells
        assert text.cell_type == "markdown"
        assert install.source.startswith("%pip install")
        assert SKIPPED in install.metadata["tags"]
        assert "crosscheck" not in {
            word for line in notebook.text.splitlines() if "import" in line for word in line.split()
        }


@pytest.mark.timeout(600)
def test_they_run_and_agree_and_show_what_the_pages_show():
    if not any(map(shutil.which, ("g++", "clang++", "c++"))):
        pytest.skip("torch.compile needs a C++ compiler")
    # In a process of its own, as `make notebook` does it.
    done = subprocess.run(
        [sys.executable, "-m", "crosscheck", "notebook", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr

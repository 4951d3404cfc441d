"""Projects and made-up records for the tests of timing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

# Tests are imported by their paths, so a module beside them is found only by name of its folder.
sys.path.insert(0, str(Path(__file__).parent))

from samples import make_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the one case `sum`."""
    return make_project(tmp_path)

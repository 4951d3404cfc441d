"""Collects every snippet, pair and Python block of the site as a test, through Sybil."""

from pathlib import Path

import pytest

from crosscheck.doors.collect import collector

ROOT = Path(__file__).parent

pytest_collect_file = collector(ROOT)


# First, because xdist reads the groups in the same hook.
@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep both halves of a pair in one worker, where the comparison finds them already run."""
    for item in items:
        if ROOT / "snippets" in item.path.parents:
            idea = item.path.with_suffix("").as_posix().rpartition("_")[0]
            item.add_marker(pytest.mark.xdist_group(idea))

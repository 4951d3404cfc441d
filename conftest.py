"""Collects every snippet, pair and Python block of the site as a test, through Sybil."""

from pathlib import Path
from typing import Any

import pytest

from crosscheck.doors.collect import collector

ROOT = Path(__file__).parent

pytest_collect_file = collector(ROOT)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Keep both halves of a pair in one worker, where the comparison finds them already run.

    The mark `xdist_group` would do, but its group never reaches the scheduler: xdist 3.8 writes it
    into a field of the items that pytest 9.2 does not read any more.
    """
    from xdist.scheduler import LoadScopeScheduling

    class ByIdea(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            path = nodeid.partition("::")[0]
            return path.rpartition("_")[0] if path.startswith("snippets/") else nodeid

    return ByIdea(config, log)

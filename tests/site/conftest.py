"""One build of the site, one server and one browser for all tests of the built site."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, BrowserContext, expect

# These files are no package, and pytest puts no folder on the path (`--import-mode=importlib`).
sys.path.insert(0, str(Path(__file__).parent))

from harness import NO_CHROMIUM, Watch, browsing, build_site, serving

# The library waits five seconds; a machine whose processor is taken away needs longer.
expect.set_options(timeout=20_000)

NewContext = Callable[..., tuple[BrowserContext, Watch]]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """Build the site once, also where several workers of pytest-xdist want it."""
    folder = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):
        folder = folder.parent
    with FileLock(folder / "site.lock"):
        if not (folder / "crosscheck" / "llms.txt").exists():
            build_site(folder / "crosscheck")
    return folder / "crosscheck"


@pytest.fixture(scope="session")
def root(site: Path) -> Iterator[str]:
    """Serve the site; give its address."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start a browser; without one there is one clear line instead of a traceback."""
    with ExitStack() as stack:
        try:
            started = stack.enter_context(browsing())
        except FileNotFoundError:
            started = None
        if started is None:
            pytest.fail(NO_CHROMIUM, pytrace=False)
        yield started


@pytest.fixture
def new_context(browser: Browser, root: str) -> Iterator[NewContext]:
    """Open a fresh profile whose requests are watched; closes all of them at the end."""
    opened: list[BrowserContext] = []

    def open_one(**options: object) -> tuple[BrowserContext, Watch]:
        context = browser.new_context(**{"service_workers": "block", **options})
        opened.append(context)
        return context, Watch(context, root)

    yield open_one
    for context in opened:
        context.close()

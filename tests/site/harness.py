"""The built site, a server for it and a browser, for the tests and for the pictures."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    sync_playwright,
)

ROOT = Path(__file__).parents[2]

WIDE = {"width": 1440, "height": 900}
"""A screen on which everything has its place."""

MOST_BYTES = 300_000
"""What the first view of a page may transfer."""

NO_CHROMIUM = (
    "Chromium is missing: install it (Debian: `apt-get install chromium`; macOS: `brew install "
    "chromium`), or name its program in the environment variable CHROMIUM."
)

_TEXTS = (".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".md")

_FLAGS = (
    "--headless",
    # Without these two it does not start in a container.
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    # Chromium's own talk with its maker; the site's requests are watched by the tests.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
)


def page_addresses() -> list[str]:
    """Give the address of every page, as in `execution/asynchronous-dispatch/`, home first."""
    docs = ROOT / "docs"
    files = [*docs.rglob("*.md"), *docs.rglob("*.ipynb")]
    paths = [path.relative_to(docs).with_suffix("").as_posix() for path in files]
    addresses = [re.sub(r"(^|/)index$", r"\1", path) for path in paths]
    return sorted(
        address if address.endswith("/") or not address else f"{address}/"
        for address in addresses
        if not address.startswith("fragments/")
    )


def page_file(address: str) -> Path:
    """Give the file of the page at `address`: Markdown, or a stored notebook."""
    plain = ROOT / "docs" / f"{address.rstrip('/')}.md"
    files = [plain, plain.with_suffix(".ipynb")] if address else []
    return next((each for each in files if each.exists()), ROOT / "docs" / address / "index.md")


def build_site(folder: Path) -> None:
    """Build the site into `folder` as it is published: strictly."""
    for command in (
        ["mkdocs", "build", "--strict", "--site-dir", str(folder)],
        ["crosscheck", "publish", str(folder)],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            capture_output=True,
            text=True,
            timeout=120,
        )
        if done.returncode != 0:
            raise AssertionError(f"the site does not build:\n{done.stdout}{done.stderr}")


@contextmanager
def serving(folder: Path, *, compressed: bool = False) -> Iterator[str]:
    """Serve `folder` on a free port of this machine; give the address of its root.

    Hosts compress what they send; a measurement of how fast a page arrives wants it `compressed`.

    The folder's name is part of the address, as on the host where the site is published: the page
    for missing addresses, which any address may show, can only use links from the host's root.
    """
    kind = _Compressing if compressed else _Quiet
    handler = partial(kind, directory=str(folder.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}/{folder.name}/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Keep the tests' output free of requests."""


def chromium() -> str:
    """Give the Chromium of this machine; raises `FileNotFoundError` where there is none."""
    program = os.environ.get("CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    if program is None:
        raise FileNotFoundError(NO_CHROMIUM)
    return program


@contextmanager
def browsing() -> Iterator[Browser]:
    """Start the Chromium of this machine; raises `FileNotFoundError` where there is none."""
    program = chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_FLAGS))
        yield browser
        browser.close()


class _Compressing(_Quiet):
    def send_head(self) -> BytesIO | BinaryIO | None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file() or not self.path.partition("?")[0].endswith(("/", *_TEXTS)):
            return super().send_head()
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        # What hosts of static pages say of how long a browser may keep it.
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return BytesIO(body)


class Watch:
    """What the pages of a context ask for and complain about while they are open."""

    def __init__(self, context: BrowserContext, root: str) -> None:
        self.complaints: list[str] = []
        """Errors in the console, exceptions, requests that failed or that left this machine."""
        self.loaded: set[str] = set()
        """Every address under the root that was loaded, without its query."""
        self._root = root
        context.on("request", self._request)
        context.on("response", self._response)
        context.on("requestfailed", lambda request: self._complain("failed", request.url))
        context.on("console", self._console)
        context.on("weberror", lambda error: self._complain("exception", error.error))

    def _complain(self, kind: str, what: object) -> None:
        self.complaints.append(f"{kind}: {what}")

    def _request(self, request: Request) -> None:
        # `_FLAGS` lets no request through to another host; here it is noticed.
        if not request.url.startswith((self._root, "data:", "blob:")):
            self._complain("a request to another host", request.url)

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self._complain(str(response.status), response.url)
        if response.url.startswith(self._root):
            self.loaded.add(response.url.removeprefix(self._root).partition("?")[0])

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._complain(f"console {message.type}", message.text)


def weight(site: Path, loaded: Iterable[str]) -> int:
    """Give the bytes that a host transfers for files of the site, compressed as hosts do it."""
    paths = [site / name for name in loaded]
    files = [path / "index.html" if path.is_dir() else path for path in paths]
    return sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)


def opened(context: BrowserContext, address: str, *, idle: bool = False) -> Page:
    """Open a page; wait until the theme's scripts have run or, where asked, until it is idle."""
    page = context.new_page()
    page.goto(address, wait_until="networkidle" if idle else "load")
    return page

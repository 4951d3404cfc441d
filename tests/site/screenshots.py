"""Write pictures of the site's pages into `build/screenshots`, for people to look at.

Run it as `python tests/site/screenshots.py [PAGE …]`; a page is named by its address under the
root, as in `execution/asynchronous-dispatch/`. Without names, all pages are taken.
`python tests/site/screenshots.py --readme` writes the picture in the README instead.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from harness import ROOT, browsing, build_site, opened, page_addresses, serving
from playwright.sync_api import Browser

WIDTHS = (1440, 1024, 390)

README = ROOT / "docs" / "assets" / "screenshot.png"


def take_pages(addresses: list[str]) -> None:
    """Take pages at three widths, light and dark, from head to foot."""
    folder = ROOT / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with _site() as (browser, root):
        for scheme in ("light", "dark"):
            context = browser.new_context(color_scheme=scheme)
            for address in addresses:
                page = opened(context, root + address)
                for width in WIDTHS:
                    page.set_viewport_size({"width": width, "height": 900})
                    name = address.strip("/").replace("/", "-") or "home"
                    path = folder / f"{name}-{width}-{scheme}.png"
                    page.screenshot(path=path, full_page=True)
                    print(path.relative_to(ROOT))
                page.close()


def take_readme() -> None:
    """Take the first screen of the first page."""
    with _site() as (browser, root):
        context = browser.new_context(viewport={"width": 1280, "height": 760})
        opened(context, root).screenshot(path=README)
        print(README.relative_to(ROOT))


@contextmanager
def _site() -> Iterator[tuple[Browser, str]]:
    with tempfile.TemporaryDirectory() as temporary, browsing() as browser:
        site = Path(temporary) / "crosscheck"
        build_site(site)
        with serving(site) as root:
            yield browser, root


if __name__ == "__main__":
    if sys.argv[1:] == ["--readme"]:
        take_readme()
    else:
        take_pages(sys.argv[1:] or page_addresses())

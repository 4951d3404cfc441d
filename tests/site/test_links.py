"""Every link within the built site leads to a file, and every anchor to an element."""

import re
from functools import cache
from html import unescape
from posixpath import join, normpath
from urllib.parse import unquote

LINK = re.compile(r' (?:href|src)="([^"]+)"')
IDENTITY = re.compile(r' (?:id|name)="([^"]+)"')


def lost_links(site, *, served=True):
    """Give each link of the pages in a folder that leads to no file, or to no element of a page.

    A server gives the index of a folder; where there is none, a link must name the file.
    """

    @cache
    def identities(path):
        return set(map(unescape, IDENTITY.findall(path.read_text(encoding="utf-8"))))

    lost = set()
    pages = sorted(site.rglob("*.html"))
    for page in pages:
        name = page.relative_to(site).as_posix()
        for link in LINK.findall(page.read_text(encoding="utf-8")):
            target, _, anchor = unquote(unescape(link)).partition("#")
            target = target.partition("?")[0]
            if re.match(r"[a-z]+:", target):
                continue
            # The page for missing addresses names its links from the host's root.
            start = "" if target.startswith("/") else name.rpartition("/")[0]
            where = normpath(join(start, target.removeprefix(f"/{site.name}/"))) if target else name
            path = site / where
            path = path / "index.html" if served and path.is_dir() else path
            if not path.is_file() or (
                anchor and path.suffix == ".html" and anchor not in identities(path)
            ):
                lost.add((name, link))
    assert len(pages) > 30
    return lost


def test_every_link_and_anchor_within_the_site_resolves(site):
    assert lost_links(site) == set()

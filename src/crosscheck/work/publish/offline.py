"""The whole site as one file to take along: opened from a folder, it has its search too."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from crosscheck.work.publish.html import POLICY

NAME = "crosscheck-offline"
"""Of the archive, and of the folder in it."""

SHIM = "assets/vendor/iframe-worker.js"
"""What stands in for a worker, which browsers do not start from a folder."""

_INDEX = "search/search_index.json"
_LEFT_OUT = {"404.html", "sitemap.xml", "sitemap.xml.gz", f"{NAME}.zip", _INDEX}
_LINK = re.compile(r' href="(?P<path>[^"#?]*)(?P<rest>[#?][^"]*)?"')
_BUNDLE = re.compile(r'<script src="(?P<up>(?:\.\./)*)assets/javascripts/bundle')


def write_offline_copy(built: Path) -> Path:
    """Write the archive into the built site; give its path.

    The pages are those of the site, but links name files, since a folder has no server that
    would look for one, and the policy is gone, since to a browser a folder's files are
    strangers to each other. The search's index is a script, which a page may load from a folder.
    """
    archive = built / f"{NAME}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        for name, content in _files(built):
            # A fixed date: the same site gives the same archive.
            entry = zipfile.ZipInfo(f"{NAME}/{name}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            file.writestr(entry, content)
    return archive


def _files(built: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(path for path in built.rglob("*") if path.is_file()):
        name = path.relative_to(built).as_posix()
        if name == _INDEX:
            index = named_files(json.loads(path.read_text(encoding="utf-8")))
            yield "search/search_index.js", f"var __index = {json.dumps(index)}".encode()
        elif name not in _LEFT_OUT:
            content = path.read_bytes()
            yield name, as_file(content.decode()).encode() if path.suffix == ".html" else content


def as_file(page: str) -> str:
    """Give a page as it can be opened from a folder."""
    page = POLICY.sub("", page)
    page = _LINK.sub(lambda match: f' href="{named(match["path"])}{match["rest"] or ""}"', page)
    return _BUNDLE.sub(lambda match: f'<script src="{match["up"]}{SHIM}"></script>{match[0]}', page)


def named_files(index: dict[str, object]) -> dict[str, object]:
    """Give the search's index with the name of a file in each address."""
    docs = index["docs"]
    assert isinstance(docs, list)
    moved = []
    for each in docs:
        path, sharp, anchor = each["location"].partition("#")
        moved.append(each | {"location": f"{named(path) or 'index.html'}{sharp}{anchor}"})
    return index | {"docs": moved}


def named(path: str) -> str:
    """Give the file that a server would send for a path within the site; others as they are."""
    if "://" in path or path.startswith(("mailto:", "data:", "/")):
        return path
    if path.endswith("/") or path.rpartition("/")[2] in (".", ".."):
        return f"{path.removesuffix('/')}/index.html"
    return path

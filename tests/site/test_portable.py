"""The same sources under Zensical, the successor of the builder that this site uses."""

import os
import re
import shutil
import subprocess
import sys

import pytest
from harness import ROOT

SOURCES = ("docs", "overrides", "snippets", "mkdocs.yml", "CONTRIBUTING.md", "README.md")
PARTS = {
    "headings": r"<h[1-6] id=\"([^\"]+)\"",
    "halves": r"class=\"half[\" ]",
    "tables": r"<table\b",
    "pictures": r"<img\b[^>]*\bsrc=\"[^\"]*?([^/\"]+)\"",
    "drawings": r"<svg class=\"verdicts\"",
}


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """Build the site with Zensical from a copy of its sources."""
    folder = tmp_path_factory.mktemp("zensical")
    for name in SOURCES:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", "mkdocs.yml"]
    done = subprocess.run(
        command, cwd=folder, env=os.environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def pages(site):
    return {path.relative_to(site).as_posix(): path for path in site.rglob("*.html")}


def test_both_builders_make_the_same_pages(site, other):
    ours, theirs = pages(site).keys(), pages(other).keys()
    assert len(ours) > 30
    # What differs: it has no plugins, so a notebook is a file there, with its outputs, and no page.
    notebooks = [path.relative_to(ROOT / "docs") for path in (ROOT / "docs").rglob("*.ipynb")]
    alone = sorted(path.with_suffix("").as_posix() + "/index.html" for path in notebooks)
    assert (sorted(ours - theirs), sorted(theirs - ours)) == (alone, [])
    assert all((other / path).is_file() for path in notebooks)


def test_both_builders_put_the_same_parts_on_every_page(site, other):
    ours, theirs = pages(site), pages(other)
    differing = {}
    for name in sorted(ours.keys() & theirs.keys()):
        texts = [article(each[name].read_text(encoding="utf-8")) for each in (ours, theirs)]
        for part, pattern in PARTS.items():
            found = [re.findall(pattern, text) for text in texts]
            if found[0] != found[1]:
                differing[name, part] = [sorted(set(found[0]) ^ set(found[1])), *map(len, found)]
    assert differing == {}


def article(page):
    """Give what the page says, without what the theme puts around it."""
    return page.partition("<article")[2].partition("</article>")[0]

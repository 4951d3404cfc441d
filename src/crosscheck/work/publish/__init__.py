"""Finish a built site: what programs read and readers take along, and what its pages lack.

It serves every builder alike: of the built site it takes where the pages are, and mends in them
what it finds of the theme.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.site import SitePage, read_site
from crosscheck.work.publish.both import file_of_both, program_of_both
from crosscheck.work.publish.expand import Block, Book, Shown, expand
from crosscheck.work.publish.html import guarded, mended
from crosscheck.work.publish.indexes import index, llms
from crosscheck.work.publish.notebook import notebook
from crosscheck.work.publish.offline import write_offline_copy
from crosscheck.work.publish.twin import twin

INDEX = "data/index.json"
"""What there is, for programs: under the address of the site."""


def publish(root: Path, built: Path) -> list[Path]:
    """Write into the site that was built from `root` into `built`; give the files.

    Raises:
        Problem: a page of the settings was not built.
    """
    book = Book(root, read_site(root))
    written: dict[Path, str] = {}
    entries: list[dict[str, Any]] = []
    twins: list[str] = []
    for page in book.site.pages:
        place = _place(built, page)
        blocks = expand(book, page)
        beside = _beside(book, page, place, blocks)
        written |= {place.parent / name: text for name, text in beside.items()}
        entries.append(_entry(book, page, place.parent.relative_to(built), list(beside), blocks))
        twins += [text for name, text in beside.items() if name.endswith(".md")]
    written[built / "llms.txt"] = llms(book.site, entries)
    written[built / "llms-full.txt"] = "\n\n".join(twins)
    written[built / INDEX] = index(book.site, entries, built)
    for path in sorted(built.rglob("*.html")):
        written[path] = guarded(mended(path.read_text(encoding="utf-8")))
    for path, text in written.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [*written, write_offline_copy(built)]


def _place(built: Path, page: SitePage) -> Path:
    """Give the built page, whichever way the builder names it."""
    with_folder = built / page.address / "index.html"
    without = built / Path(page.source).with_suffix(".html")
    for place in (with_folder, without):
        if place.is_file():
            return place
    raise Problem(
        with_folder,
        None,
        f"the page {page.source} of the settings was not built.",
        "Build the site first: `make site`.",
    )


def _beside(book: Book, page: SitePage, place: Path, blocks: list[Block]) -> dict[str, str]:
    """Give the files that belong beside the page, by their names."""
    files = {place.with_suffix(".md").name: twin(book, page, blocks)}
    shown = [block for block in blocks if isinstance(block, Shown)]
    if shown:
        files[f"{page.name}.ipynb"] = notebook(book, page, blocks)
    for block in shown:
        if block.kind != "snippet" and (pair := block.pair).jax and pair.torch:
            address = book.site.address + page.address
            files[file_of_both(pair.idea)] = program_of_both(pair, book.passes, address)
    return files


def _entry(
    book: Book, page: SitePage, folder: Path, beside: list[str], blocks: list[Block]
) -> dict[str, Any]:
    """Say what there is of a page, with the addresses."""
    shown = [half.name for block in blocks if isinstance(block, Shown) for half in block.halves]
    at = [f"{book.site.address}{(folder / name).as_posix()}" for name in beside]
    return {
        "title": page.title,
        "section": page.section,
        "description": page.description,
        "page": book.site.address + page.address,
        "markdown": next((each for each in at if each.endswith(".md")), None),
        "notebook": next((each for each in at if each.endswith(".ipynb")), None),
        "programs": [each for each in at if each.endswith(".py")],
        "snippets": list(dict.fromkeys(shown)),
    }

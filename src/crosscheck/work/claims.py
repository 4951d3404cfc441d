"""Whether what the ledger of claims names exists: evidence, pages, headings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from crosscheck.vocabulary.claims import PATH, Claim, Ledger, line_of
from crosscheck.vocabulary.page import Page, find_pages, included
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import find_snippets
from crosscheck.work.timing.case import case_names

CHAPTER = "claims"
"""The folder of the pages, under `docs/`, that hold a concept's claims in full."""


def settled_fragment(page: str) -> str:
    """The fragment that lists the claims which a page, such as `execution/loops.md`, settles."""
    return f"fragments/claims-settled-{page.removesuffix('.md').replace('/', '-')}.md"


def dangling(root: Path, ledger: Ledger) -> Iterator[Problem]:
    """Give each piece of evidence, page and heading that a claim names and that is not there.

    A page that settles claims, and does not list them, is one too.
    """
    snippets = find_snippets(root)
    known = {name for snippet in snippets for name in (snippet.name, snippet.idea)}
    cases = set(case_names(root))
    for claim in ledger.claims:
        for name in claim.snippets:
            if name not in known:
                yield _problem(root, claim, f"there is no snippet `{name}`.", "Check its name.")
        for each in claim.evidence:
            if each.timing and each.timing not in cases:
                mend = f"The cases are: {', '.join(sorted(cases))}."
                yield _problem(root, claim, f"there is no timing case `{each.timing}`.", mend)
    yield from _pages(root, ledger)


def shown_at(root: Path) -> dict[str, str]:
    """The page and heading, such as `execution/loops.md#unrolled`, that show a snippet first."""
    docs = root / "docs"
    found: dict[str, str] = {}
    # A chapter's page explains; the pages of claims show what no chapter does.
    for page in sorted(find_pages(root), key=lambda page: page.path.parent.name == CHAPTER):
        name = page.path.relative_to(docs).as_posix()
        for directive in page.directives:
            for shown in (directive.name, *directive.snippet_names):
                found.setdefault(shown, f"{name}{_heading(page, directive.line)}")
    return found


def _heading(page: Page, line: int) -> str:
    above = [anchor for number, anchor in page.headings if number < line]
    # The first heading is the page's title.
    return f"#{above[-1]}" if len(above) > 1 else ""


def _pages(root: Path, ledger: Ledger) -> Iterator[Problem]:
    pages = {str(page.path.relative_to(root / "docs")): page for page in find_pages(root)}
    anchors = {name: {anchor for _, anchor in page.headings} for name, page in pages.items()}
    for claim in ledger.claims:
        lost = lost_place(*claim.explained_on, anchors) if claim.page else None
        if lost:
            yield _problem(root, claim, *lost)
    for name, page in pages.items():
        wanted = settled_fragment(name)
        listed = [number for number, line in page.prose if included(line) == wanted]
        if ledger.settled_on(name) and not listed:
            what = "The page settles claims of the ledger and does not list them."
            yield Problem(page.path, None, what, f'Add the line `--8<-- "{wanted}"` at its top.')


def lost_place(
    page: str, anchor: str, anchors: Mapping[str, Collection[str]]
) -> tuple[str, str] | None:
    """Say what of a page and its heading is not there, and how to mend it; None where both are.

    `anchors` gives those of each page's headings.
    """
    if page not in anchors:
        return f"there is no page `{page}`.", "Check its name."
    if anchor and anchor not in anchors[page]:
        mend = f"Its headings are: {', '.join(sorted(anchors[page]))}."
        return f"`{page}` has no heading `#{anchor}`.", mend
    return None


def _problem(root: Path, claim: Claim, what: str, mend: str) -> Problem:
    return Problem(root / PATH, line_of(root, claim), f"`{claim.id}`: {what}", mend)

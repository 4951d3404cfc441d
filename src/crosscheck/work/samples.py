"""Whether what the articles' samples name exists: snippets, pages, headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from crosscheck.vocabulary.page import find_pages, included
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.samples import FOLDER, Sample
from crosscheck.vocabulary.snippet import find_snippets, read_text
from crosscheck.work.claims import lost_place


def sample_fragment(key: str) -> str:
    """The fragment that tells what is wrong with a sample."""
    return f"fragments/sample-{key}.md"


def dangling_samples(root: Path, samples: Mapping[str, Sample]) -> Iterator[Problem]:
    """Give each snippet, page and heading that a sample names and that is not there.

    A page that does the job of a sample, and does not tell what is wrong with it, is one too; so is
    a job that is done in one framework, where nothing says why.
    """
    snippets = find_snippets(root)
    known = {name for snippet in snippets for name in (snippet.name, snippet.idea)}
    pages = {str(page.path.relative_to(root / "docs")): page for page in find_pages(root)}
    anchors = {name: {anchor for _, anchor in page.headings} for name, page in pages.items()}
    for key, sample in samples.items():
        path = root / FOLDER / f"{key}.yaml"
        for name in sample.snippets:
            if name not in known:
                what = f"There is no snippet `{name}`."
                yield Problem(path, _line(path, name), what, "Check its name.")
        done = [each for each in snippets if {each.name, each.idea} & {*sample.done}]
        halves = {each.name.rpartition("_")[2] for each in done}
        told = sample.without or not known.issuperset(sample.done)
        if not (told or {"jax", "torch"} <= halves or "both" in halves):
            what = "The job is not done in both frameworks."
            mend = "Name a pair under `done`, or say under `without` why one has no counterpart."
            yield Problem(path, _line(path, "done:"), what, mend)
        name, anchor = sample.shown_on
        if lost := lost_place(name, anchor, anchors):
            what, mend = lost
            yield Problem(path, _line(path, sample.page), what[0].upper() + what[1:], mend)
        wanted = sample_fragment(key)
        if name in pages and not any(included(line) == wanted for _, line in pages[name].prose):
            what = f"The page does not tell what is wrong with the sample {key}."
            yield Problem(pages[name].path, None, what, f'Add the line `--8<-- "{wanted}"`.')


def _line(path: Path, words: str) -> int | None:
    lines = read_text(path).splitlines()
    return next((number for number, line in enumerate(lines, 1) if words in line), None)

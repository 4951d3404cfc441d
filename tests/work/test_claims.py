"""What the ledger names must be there, and pages and fragments must tell what it says."""

import json

import pytest

from crosscheck.vocabulary.claims import read_ledger
from crosscheck.vocabulary.page import read_page
from crosscheck.vocabulary.problem import Problem
from crosscheck.work.claims import dangling, shown_at
from crosscheck.work.render import render

LEDGER = """
articles:
  S0: {title: An article, read: 2026-11}
concepts:
  prng: Random numbers
  history: History
claims:
- id: keys-are-values
  statement: A key is a value.
  said: [S0-C01, S0-C02]
  concept: prng
  about: [jax, torch]
  verdict: partly true
  correction: It is an array.
  evidence:
  - snippet: c/idea
  - source: https://docs.jax.dev
    says: keys are arrays
  versions: JAX 0.4.16 and later
  page: c/page.md#how-jaxrandom-makes-a-key
- id: nicer
  statement: Keys are nicer.
  said: [S0-C03]
  concept: history
  about: []
  verdict: opinion
  untestable: It is taste.
"""
PAGE = """
---
title: Page
---

# Page

--8<-- "fragments/claims-settled-c-page.md"

## How [`jax.random`](https://docs.jax.dev) makes a *key*

::: pair c/idea
"""
FILES = {
    "docs/data/claims.yaml": LEDGER,
    "docs/c/page.md": PAGE,
    "docs/claims/prng.md": '# Claims\n\n--8<-- "fragments/claims-prng.md"\n',
    "snippets/c/idea_jax.py": "x = 1\n",
    "snippets/c/idea_torch.py": "x = 1\n",
}


def wrong(root):
    return [str(problem) for problem in dangling(root, read_ledger(root))]


def test_a_ledger_whose_evidence_is_there_has_no_problem(project):
    assert wrong(project(FILES)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("docs/data/claims.yaml", "c/idea", "c/other", "7: `keys-are-values`: there is no snippet"),
        ("docs/data/claims.yaml", "snippet: c/idea", "timing: x", "there is no timing case `x`"),
        ("docs/data/claims.yaml", "#how-jaxrandom", "#where", "`c/page.md` has no heading"),
        ("docs/data/claims.yaml", "c/page.md#how", "d.md#how", "there is no page `d.md`"),
        ("docs/c/page.md", "settled-c-page", "other", 'Add the line `--8<-- "fragments/claims-s'),
    ],
)
def test_what_is_not_there_is_said(project, file, old, new, said):
    root = project(FILES | {file: FILES[file].replace(old, new)})
    (problem,) = wrong(root)
    assert said in problem


def test_headings_have_the_anchors_that_the_site_gives_them(tmp_path):
    path = tmp_path / "page.md"
    path.write_text("# A `b_c`: *d*, [e `f`][g]\n## Same\n## Same\n### Own { #mine }\n")
    assert [anchor for _, anchor in read_page(path).headings] == [
        "a-b_c-d-e-f",
        "same",
        "same_1",
        "mine",
    ]


def test_a_snippet_is_found_where_a_chapter_shows_it(project):
    root = project(FILES | {"docs/claims/history.md": "# C\n\n## H\n\n::: pair c/idea\n"})
    place = "c/page.md#how-jaxrandom-makes-a-key"
    assert shown_at(root) == dict.fromkeys(("c/idea", "c/idea_jax", "c/idea_torch"), place)


def test_the_fragments_tell_all_of_a_claim(project):
    root = project(FILES)
    render(root, check=False)
    told = (root / "docs/fragments/claims-prng.md").read_text()
    for part in (
        "## A key is a value. { #keys-are-values }",
        "said in S0-C01, S0-C02 · about JAX and PyTorch · holds for JAX 0.4.16 and later",
        "It is an array.",
        "[`c/idea`](../c/page.md#how-jaxrandom-makes-a-key), which is run; "
        "[keys are arrays](https://docs.jax.dev).",
        "[Explained in full](../c/page.md#how-jaxrandom-makes-a-key)",
    ):
        assert part in told
    assert (
        "**Why it is not tested.** It is taste."
        in (root / "docs/fragments/claims-history.md").read_text()
    )
    settled = (root / "docs/fragments/claims-settled-c-page.md").read_text()
    assert "(../claims/prng.md#keys-are-values)" in settled
    listed = (root / "docs/fragments/claims-list.md").read_text()
    assert '{: .claim data-verdict="opinion" data-concept="history" data-about="" }' in listed
    counts = (root / "docs/fragments/claims-counts.md").read_text()
    assert counts.startswith("2 different statements, made in 3 places: 0 true, 1 partly true,")
    assert 'x="0.00%" width="50.00%"' in counts
    articles = (root / "docs/fragments/claims-articles.md").read_text()
    assert "| S0 | An article | 2026-11 | 3 |" in articles
    assert len(json.loads((root / "docs/data/claims.json").read_text())["claims"]) == 2


def test_a_page_that_moves_a_snippet_makes_the_fragments_stale(project):
    root = project(FILES)
    render(root, check=False)
    assert render(root, check=True) == []
    page = root / "docs/c/page.md"
    page.write_text(page.read_text().replace("makes a *key*", "makes a *new key*"))
    with pytest.raises(Problem, match=r"claims-prng\.md:\d+: The fragment differs"):
        render(root, check=True)

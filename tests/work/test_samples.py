"""What the articles' samples name must be there, and the fragments must tell what they say."""

import json

import pytest

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.samples import read_samples
from crosscheck.work.render import render
from crosscheck.work.samples import dangling_samples

SAMPLE = """
tried: Fit a line.
framework: torch
runs: "no"
page: c/page.md#a-line-is-fitted
done: [c/idea]
defects:
- what: A power is written with `|`.
  gives: "SyntaxError: invalid syntax"
  shown: c/idea_torch
- what: It needs a file.
  gives: Nobody knows.
  untestable: the file is gone.
- what: An import is not used.
  gives: Nothing wrong.
  harmless: true
"""
FILES = {
    "docs/data/claims.yaml": """
        articles:
          S0: {title: An article, read: 2026-11}
        concepts: {}
        claims: []
    """,
    "docs/data/samples/S0-K01.yaml": SAMPLE,
    "docs/c/page.md": """
        # Page

        ## A line is fitted

        ::: pair c/idea

        --8<-- "fragments/sample-S0-K01.md"
    """,
    "snippets/c/idea_jax.py": "x = 1\n",
    "snippets/c/idea_torch.py": "x = 1\n",
}
PATH = "docs/data/samples/S0-K01.yaml"


def wrong(root):
    return [str(problem) for problem in dangling_samples(root, read_samples(root))]


def test_samples_whose_snippets_are_there_have_no_problem(project):
    assert wrong(project(FILES)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (PATH, "[c/idea]", "[c/other]", "S0-K01.yaml:5: There is no snippet `c/other`."),
        (PATH, "[c/idea]", "[c/idea_jax]", "S0-K01.yaml:5: The job is not done in both"),
        (PATH, "shown: c/idea_torch", "shown: c/x", "S0-K01.yaml:9: There is no snippet `c/x`."),
        (PATH, "#a-line", "#a-curve", "S0-K01.yaml:4: `c/page.md` has no heading"),
        (PATH, "c/page.md#", "c/none.md#", "S0-K01.yaml:4: There is no page `c/none.md`."),
        ("docs/c/page.md", "S0-K01", "S0-K02", 'Add the line `--8<-- "fragments/sample-S0-K01'),
    ],
)
def test_what_is_not_there_is_said(project, file, old, new, said):
    assert old in FILES[file]
    root = project(FILES | {file: FILES[file].replace(old, new)})
    (problem,) = wrong(root)
    assert said in problem


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("framework: torch", "framework: keras", "S0-K01.yaml:2: It does not fit its format"),
        ('runs: "no"', "runs: no", "S0-K01.yaml:3: It does not fit its format"),
        ("  harmless: true", "", "S0-K01.yaml:13: A defect is shown, untestable or harmless"),
        ("done: [c/idea]", "done: []", "S0-K01.yaml: Nobody does its job."),
        ("tried: Fit", "tried: [Fit", "S0-K01.yaml:2: It is not YAML"),
    ],
)
def test_a_mistake_in_a_sample_has_its_line(project, old, new, said):
    assert old in SAMPLE
    root = project(FILES | {PATH: SAMPLE.replace(old, new)})
    with pytest.raises(Problem) as caught:
        read_samples(root)
    assert said in str(caught.value)


def test_the_fragments_tell_all_of_a_sample(project):
    root = project(FILES)
    render(root, check=False)
    told = (root / "docs/fragments/sample-S0-K01.md").read_text()
    assert told.startswith(
        "**Printed sample S0-K01**, An article, for PyTorch. Fit a line. It does not run.\n"
    )
    for row in (
        "| A power is written with `\\|`. "
        "| `SyntaxError: invalid syntax` ([shown](../c/page.md#a-line-is-fitted)) |",
        "| It needs a file. | Nobody knows. Not shown: the file is gone. |",
        "| An import is not used. | Nothing wrong. |",
    ):
        assert row in told
    listed = (root / "docs/fragments/samples-list.md").read_text()
    assert "1 printed programs: 0 run as printed, 0 in part, 1 do not. 3 defects" in listed
    assert "(../c/page.md#a-line-is-fitted)" in listed
    assert json.loads((root / "docs/data/samples.json").read_text())["S0-K01"]["runs"] == "no"
    assert render(root, check=True) == []


def test_a_program_that_no_page_shows_is_said(project):
    root = project(FILES)
    page = root / "docs/c/page.md"
    page.write_text(page.read_text().replace("::: pair c/idea", ""))
    with pytest.raises(Problem, match="No page shows `c/idea`"):
        render(root, check=False)

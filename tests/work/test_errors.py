"""The index of error messages lists what programs print, and nothing else."""

from pathlib import Path

import pytest

from crosscheck.vocabulary.page import read_page
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import SIDES
from crosscheck.work.errors import PATH, index, read_messages, unprinted

ROOT = Path(__file__).parents[2]
PAGE = """
# Messages

## Shapes of `x`

::: pair errors/shapes

### JAX `TypeError: add got incompatible shapes for broadcasting: (3,), (4,).`

### PyTorch `` RuntimeError: use `a` for `b` ``
"""
FILES = {
    "docs/reference/errors.md": PAGE,
    "snippets/errors/shapes_jax.py": """
        print("TypeError: add")
        #> TypeError: add got incompatible shapes for
        #> broadcasting: (3,), (4,).
    """,
    "snippets/errors/shapes_torch.py": """
        print("RuntimeError: use `a` for `b`")
        #> RuntimeError: use `a`
        #> for `b`
    """,
}


def test_the_page_holds_what_programs_print_of_both_frameworks():
    messages = read_messages(read_page(ROOT / PATH))
    count = {side: sum(each.framework is side for each in messages) for side in SIDES}
    assert min(count.values()) >= 40
    assert len({(each.framework, each.text, each.section) for each in messages}) == len(messages)
    assert list(unprinted(ROOT)) == []


def test_a_message_may_be_broken_where_a_column_ends(project):
    assert list(unprinted(project(FILES))) == []


@pytest.mark.parametrize("changed", ["PyTorch `TypeError: add got", "JAX `TypeError: sub got"])
def test_a_message_that_its_own_framework_does_not_print_is_a_problem(project, changed):
    root = project(
        FILES | {"docs/reference/errors.md": PAGE.replace("JAX `TypeError: add got", changed)}
    )
    (problem,) = unprinted(root)
    assert problem.line == 7
    assert "prints this message" in problem.what


def test_a_message_that_another_section_prints_is_a_problem(project):
    page = PAGE.replace("### PyTorch", "## Another\n\n### PyTorch")
    (problem,) = unprinted(project(FILES | {"docs/reference/errors.md": page}))
    assert problem.line == 11


@pytest.mark.parametrize("heading", ["### Why", "### JAX TypeError", "### Keras `TypeError`"])
def test_a_heading_of_the_third_level_is_a_message(project, heading):
    root = project(FILES | {"docs/reference/errors.md": f"{PAGE}\n{heading}\n"})
    with pytest.raises(Problem, match="is no message"):
        list(unprinted(root))


def test_a_project_without_the_page_has_no_problem(project):
    assert list(unprinted(project({}))) == []


def test_the_index_links_each_message_to_its_heading(project):
    table = index(project(FILES))
    assert "The 1 messages of JAX" in table
    assert (
        "(#jax-typeerror-add-got-incompatible-shapes-for-broadcasting-3-4) | Shapes of `x` |"
        in table
    )
    assert "[`` RuntimeError: use `a` for `b` ``](#pytorch-runtimeerror-use-a-for-b)" in table

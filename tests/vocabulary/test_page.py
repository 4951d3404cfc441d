from textwrap import dedent

import pytest

from crosscheck.vocabulary.page import find_pages, read_page
from crosscheck.vocabulary.problem import Problem


@pytest.fixture
def page(tmp_path):
    def write(text):
        path = tmp_path / "page.md"
        path.write_text(dedent(text).lstrip("\n"))
        return read_page(path)

    return write


@pytest.mark.parametrize(
    "opening",
    [
        "```python",
        "``` python",
        '```python title="a.py"',
        '```python hl_lines="1"',
        "```py",
        "```Python",
        "```python3",
        "```{.python}",
        "``` { .python .annotate }",
        "```{ .py title=x }",
        "~~~python",
        "````python",
    ],
)
def test_a_python_fence_is_seen_however_it_is_decorated(page, opening):
    closing = opening[: len(opening) - len(opening.lstrip("`~"))]
    (fence,) = page(f"before\n\n{opening}\nx = 1\n{closing}\nafter\n").programs
    assert (fence.source, fence.line) == ("x = 1\n", 4)


@pytest.mark.parametrize("before", ["    ", "- ", "> ", "1. "])
def test_a_fence_in_a_list_box_or_quotation_is_seen(page, before):
    inner = before.replace("-", " ").replace("1.", "  ")
    (fence,) = page(f"{before}```python\n{inner}x = 1\n{inner}y = 2\n{inner}```\n").programs
    assert fence.source == "x = 1\ny = 2\n"


def test_other_languages_and_inline_code_are_no_programs(page):
    found = page("```text\nx\n```\n\n```\ny\n```\n\nUse ```python``` here.\n")
    assert [fence.language for fence in found.fences] == ["text", ""]
    assert found.programs == []


def test_a_fence_within_a_longer_fence_is_only_text(page):
    found = page("````markdown\n```python\nx = 1\n```\n````\n")
    assert [fence.language for fence in found.fences] == ["markdown"]


def test_a_fence_that_is_never_closed_is_a_problem_at_its_line(page):
    with pytest.raises(Problem, match=r"page\.md:3: this fence is never closed"):
        page("a\n\n```python\nx = 1\n")


def test_directives_in_fences_are_text(page):
    found = page("::: pair a/b\n\n```text\n::: pair c/d\n```\n")
    assert [(one.kind, one.name, one.line) for one in found.directives] == [("pair", "a/b", 1)]


def test_a_table_is_another_view_of_a_pair(project):
    halves = {f"snippets/c/one_{side}.py": "x = 1\n" for side in ("jax", "torch")}
    root = project(halves | {"docs/page.md": "::: table c/one\n"})
    page = read_page(root / "docs/page.md")
    assert [(one.kind, one.name, one.line) for one in page.directives] == [("table", "c/one", 1)]
    assert page.snippet_names(root) == ["c/one_jax", "c/one_torch"]


@pytest.mark.parametrize("line", ["::: pear a/b", "::: pair", "::: table", ":::"])
def test_an_unknown_directive_is_a_problem_at_its_line(page, line):
    with pytest.raises(Problem, match=r"page\.md:2: nobody knows the directive"):
        page(f"a\n{line}\n")


def test_a_page_names_its_snippets_in_order(project):
    root = project(
        {
            "snippets/c/one_jax.py": "x = 1\n",
            "snippets/c/one_torch.py": "x = 1\n",
            "snippets/c/two_jax.py": "# no equivalent in PyTorch: why\n",
            "docs/c/page.md": """
                ::: snippet c/two_jax

                ::: pair c/one

                ```python
                --8<-- "snippets/c/two_jax.py"
                ```
            """,
            "docs/fragments/table.md": "::: nothing\n",
        }
    )
    (page,) = find_pages(root)
    assert page.snippet_names(root) == ["c/two_jax", "c/one_jax", "c/one_torch", "c/two_jax"]
    assert page.programs == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("::: pair c/none\n", ":1: there is no pair `c/none`"),
        ("::: table c/none\n", ":1: there is no pair `c/none`"),
        ("::: snippet c/none_jax\n", ":1: there is no snippet `c/none_jax`"),
        (
            '```python\n--8<-- "snippets/c/none_jax.py"\n```\n',
            ":2: `snippets/c/none_jax.py` is not",
        ),
        ('```python\n--8<-- "snippets/c/a_jax.py:2:3"\n```\n', "is not a whole snippet"),
    ],
)
def test_an_inclusion_of_what_is_not_a_whole_snippet_is_a_problem(project, text, message):
    root = project({"docs/page.md": text, "snippets/c/a_jax.py": "x = 1\n"})
    with pytest.raises(Problem) as problem:
        read_page(root / "docs/page.md").snippet_names(root)
    assert message in str(problem.value)

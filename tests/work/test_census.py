import json

import pytest

from crosscheck.doors.collect import collected_texts
from crosscheck.vocabulary.page import find_pages
from crosscheck.vocabulary.passes import digest, read_passes
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import find_snippets
from crosscheck.work.census import (
    check_project,
    shapeless_tables,
    stale_passes,
    typed_numbers,
    uncollected_blocks,
    undescribed,
    unnamed_languages,
)

MKDOCS = """
site_name: sample
exclude_docs: /fragments/*.md
markdown_extensions:
  - crosscheck.doors.markdown:
      root: ROOT
  - md_in_html
  - pymdownx.highlight:
      pygments_lang_class: true
  - pymdownx.superfences
"""
PAIR = {"snippets/c/idea_jax.py": "x = 1\n", "snippets/c/idea_torch.py": "x = 1\n"}


def census(root):
    (root / "mkdocs.yml").write_text(MKDOCS.replace("ROOT", str(root)))
    return [str(problem) for problem in uncollected_blocks(root, collected_texts(root))]


def test_what_is_collected_is_what_readers_see(project):
    page = """
        ---
        title: Page
        ---

        ::: pair c/idea

        - In a list:

            ```{.python title="a < b"}
            print("a < b")
            ```

        ```text
        not Python
        ```
    """
    assert census(project(PAIR | {"docs/page.md": page, "docs/c/index.md": "# Only prose\n"})) == []


@pytest.mark.parametrize(
    "block",
    [
        '<div class="language-python highlight"><pre>y = 2</pre></div>',
        "<pre><code class='language-py'>y = 2</code></pre>",
    ],
)
def test_a_python_block_that_was_not_collected_is_a_problem_at_its_line(project, block):
    (problem,) = census(project({"docs/page.md": f"# Title\n\n{block}\n"}))
    assert "page.md:3: this Python block is shown, but was not collected: `y = 2`." in problem


def test_a_block_that_is_no_fence_is_a_problem_at_its_line(project):
    (problem,) = census(project({"docs/page.md": "# Title\n\nText:\n\n    y = 2\n"}))
    assert "page.md:5: this block is shown, but is no fence with a language: `y = 2`." in problem


def test_a_fence_without_a_language_is_a_problem_at_its_line(project):
    (page,) = find_pages(project({"docs/page.md": "# Title\n\n```\ny = 2\n```\n"}))
    (problem,) = unnamed_languages(page)
    assert "page.md:3: this fence does not say its language." in str(problem)


@pytest.mark.parametrize(
    ("description", "what"),
    [
        (None, "it has none"),
        ("Too short.", "this one has 10 characters"),
        ("Long " * 50, "this one has 249 characters"),
        ('It says "so" of what many people believe about the frameworks.', 'has a "'),
    ],
)
def test_a_page_that_does_not_say_what_it_holds_is_a_problem(project, description, what):
    front = f"---\ndescription: >-\n  {description}\n---\n\n" if description else ""
    (page,) = find_pages(project({"docs/page.md": f"{front}# Title\n"}))
    (problem,) = undescribed(page)
    assert what in str(problem)


def test_a_page_that_says_what_it_holds_is_none(project):
    good = "Which arrays share memory with others, who may write to it, and what a copy costs."
    (page,) = find_pages(project({"docs/page.md": f"---\ndescription: {good}\n---\n\n# Title\n"}))
    assert undescribed(page) == []


def test_a_page_that_the_collector_overlooks_is_a_problem(project):
    root = project({"docs/page.markdown": "```python\ny = 2\n```\n"})
    (problem,) = census(root)
    assert "page.markdown:2: this Python block is shown, but was not collected" in problem


def test_a_collected_block_that_readers_do_not_see_is_a_problem(project):
    root = project({"docs/page.md": "<!--\n```python\ny = 2\n```\n-->\n\nText.\n"})
    (problem,) = census(root)
    assert "page.md: a collected block is not shown: `y = 2`." in problem


@pytest.mark.parametrize(
    "line",
    [
        "It takes 1.5 ms.",
        "It takes 20 µs, not more.",
        "It is 3x faster.",
        "It is 3× as fast.",
        "It is 1.8 times faster.",
        "It saves 40 % of the time.",
        "It moves 3.2 GB/s.",
        "It needs 300 kB.",
        "It took 2 seconds.",
        "Since PyTorch 2.13 it does.",
        "With JAX version 0.10.2 it does.",
        "| matmul | 12 ms |",
    ],
)
def test_a_number_typed_into_a_page_is_a_problem_at_its_line(project, line):
    (page,) = find_pages(project({"docs/page.md": f"---\nspeed: 1 ms\n---\n\n{line}\n"}))
    (problem,) = typed_numbers(page)
    assert f"{page.path}:5: `" in str(problem)
    assert "is typed into the page." in str(problem)


@pytest.mark.parametrize(
    "line",
    [
        "The ratio is {{ dispatch/jax.jit/1024 }} and 3 pairs show it.",
        "The tolerance is 1e-6 in float32, over 100 steps.",
        "See [the source](https://example.org/v2.13.0/a.py#L12) of JAX.",
        "[source]: https://example.org/JAX 0.10.2",
        "The limit is 120 seconds. <!-- typed: a setting of ours -->",
        "A 3x3 kernel, 2 x 4 values.",
        "Section 2 says so.",
    ],
)
def test_other_numbers_are_free(project, line):
    (page,) = find_pages(project({"docs/page.md": f"{line}\n\n```text\n12 ms\n```\n"}))
    assert list(typed_numbers(page)) == []


def entry(text, status="passed", reason=None):
    known = {"sha256": digest(text), "status": status, "reason": reason, "system": "Linux"}
    return known | {"date": "2026-01-01", "versions": {}}


def test_a_snippet_that_changed_since_its_run_was_recorded_is_a_problem(project):
    passes = json.dumps({"c/idea_jax": entry("x = 1\n"), "c/idea_torch": entry("x = 2\n")})
    root = project(PAIR | {"docs/data/passes/c.json": passes, "snippets/c/new_jax.py": "x = 3\n"})
    problems = [str(problem) for problem in stale_passes(root, find_snippets(root))]
    assert len(problems) == 2
    assert "idea_torch.py: it has changed since its last run was recorded." in problems[0]
    assert "new_jax.py: it was never run." in problems[1]


def test_an_output_that_comes_from_no_run_is_a_problem_at_its_line(project):
    text = "# needs: gpu\nprint(1)\n#> 1\n"
    passes = {"c/idea_jax": entry(text, "not run", "this machine has no gpu")}
    root = project({"snippets/c/idea_jax.py": text, "docs/data/passes/c.json": json.dumps(passes)})
    (problem,) = stale_passes(root, find_snippets(root))
    assert "idea_jax.py:3: this output comes from no run: this machine has no gpu." in str(problem)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{\n "c/idea_jax": {', "c.json:2: not JSON"),
        ('{\n "c/idea_jax": {"sha256": "0"}\n}', "c.json:2: the entry `c/idea_jax` has not just"),
        ("[]", "c.json: the entry `` has not just the fields"),
    ],
)
def test_broken_passes_are_a_problem(project, text, message):
    root = project({"docs/data/passes/c.json": text})
    with pytest.raises(Problem) as problem:
        read_passes(root)
    assert message in str(problem.value)


def test_a_table_shows_its_snippets_and_its_programs_are_collected(project):
    halves = dict.fromkeys(PAIR, "x = 1\nprint('a: 1')\n#> a: 1\n")
    root = project(halves | {"docs/page.md": "::: table c/idea\n"})
    assert census(root) == []
    assert not any("no page shows" in str(problem) for problem in check_project(root))


def test_what_a_table_cannot_show_is_a_problem_without_a_build(project):
    pages = {"docs/a.md": "::: table c/idea\n", "docs/b.md": "::: pair c/idea\n"}
    root = project(dict.fromkeys(PAIR, "print(1)\n#> 1\n") | pages)
    snippets = find_snippets(root)
    table, pair = (list(shapeless_tables(page, snippets)) for page in find_pages(root))
    assert [(each.path.name, each.line) for each in table] == [
        ("idea_jax.py", 2),
        ("idea_torch.py", 2),
    ]
    assert pair == []

"""What is put beside the pages of a built site."""

from __future__ import annotations

import ast
import json
import subprocess
import sys

import pytest

from crosscheck.vocabulary.passes import Pass, digest, write_passes
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import find_snippets, pair_up
from crosscheck.work.publish import publish
from crosscheck.work.publish.both import program_of_both

SETTINGS = """
    site_name: Us
    site_description: What we do.
    site_url: https://example.org/us/
    repo_url: https://example.org/code
    nav:
      - Start:
          - Home: index.md
      - Demo:
          - demo/index.md
          - Short name: demo/page.md
      - Elsewhere: https://example.org/elsewhere
    markdown_extensions:
      - x:
          y: !!python/name:some.function
    """

JAX = """\
x = [1, 2]
last = x[-1]  # diverges: one says more
print(f"last: {last}")
#> last: 2
text = '''
  as it
is
'''
print(len(text))
#> 12
"""

TORCH = """\
x = [1, 2]
last = None  # diverges: one says more
for each in x:
    print(f"each {each}: {each}")
    #> each 1: 1
    #> each 2: 2
print("the | end: here")
#> the | end: here
"""

PAGE = """\
---
title: The page
description: What is on the page.
---

# A title `with code` { #anchor }

It took {{ case/time }}, not `{{ case/time }}`. See [a link][ref], [ref], [the `code`][a code],
[home](../index.md#top "title"), [here](#anchor), [data](../data/x.json) and [1.0, 2.0].
![Picture](../assets/p.svg){ .picture } <!-- typed: why -->
A note[^n].

--8<-- "fragments/part.md"

??? abstract "Settles this"

    - Settled.

??? note "Folded"

    Inside.

    ::: pair demo/idea

    ```text
    kept  {{ as/is }} [ref]


    until here
    ```

Outside.<br>Still <span class="verdict" data-verdict="true">True</span>.

<div class="ways" markdown="1">

<svg role="img" aria-label="A &amp; B"><path/></svg>

</div>

- item
{: .claim data-x="y" }
- item

::: snippet demo/alone_jax

[ref]: https://example.org/ref "A title"
[a code]: ../index.md
[^n]: Said in [a note][ref]
    and more.
"""


@pytest.fixture
def built(project):
    root = project(
        {
            "mkdocs.yml": SETTINGS,
            "snippets/demo/idea_jax.py": JAX,
            "snippets/demo/idea_torch.py": TORCH,
            "snippets/demo/alone_jax.py": "# no equivalent in PyTorch: why\nprint(1)\n#> 1\n",
            "docs/index.md": "# Home\n\n::: pair demo/idea\n",
            "docs/demo/index.md": "# Demo\n\nNothing runs here.\n",
            "docs/demo/page.md": PAGE,
            "docs/fragments/part.md": "| a |\n|---|\n| [b](../demo/index.md) |\n",
            "docs/fragments/figures.json": '{"case/time": "5 ms"}',
            "site/index.html": "",
            "site/demo/index.html": "",
            "site/demo/page/index.html": "",
        }
    )
    versions = {"python": "3.11.7", "jax": "0.10.2", "torch": "2.13.0+cpu"}
    ran = {
        each.name: Pass(digest(each.text), "passed", None, "Linux x86_64", "2026-11-20", versions)
        for each in find_snippets(root)
    }
    write_passes(root, ran)
    publish(root, root / "site")
    return root / "site"


def cells(path):
    return json.loads(path.read_text())["cells"]


def source(cell):
    return "".join(cell["source"])


def test_each_page_has_its_files_beside_it(built):
    found = {path.relative_to(built).as_posix() for path in built.rglob("*.*")}
    assert found == {
        "index.html",
        "index.md",
        "home.ipynb",
        "demo-idea.py",
        "demo/index.html",
        "demo/index.md",
        "demo/page/index.html",
        "demo/page/index.md",
        "demo/page/page.ipynb",
        "demo/page/demo-idea.py",
        "data/index.json",
        "llms.txt",
        "llms-full.txt",
        "crosscheck-offline.zip",
    }


def test_a_site_without_folders_has_them_beside_its_pages_as_well(built):
    root = built.parent
    (built / "demo" / "page.html").write_text("")
    (built / "demo" / "page" / "index.html").unlink()
    publish(root, built)
    assert {"page.md", "page.ipynb", "demo-idea.py"} <= {
        path.name for path in (built / "demo").iterdir()
    }


def test_a_page_that_was_not_built_is_a_problem(built):
    (built / "demo" / "page" / "index.html").unlink()
    with pytest.raises(Problem, match=r"demo/page\.md"):
        publish(built.parent, built)


def test_the_twin_holds_all_that_the_page_includes_and_its_links_lead_anywhere(built):
    text = (built / "demo/page/index.md").read_text()
    assert text.startswith(
        "# A title `with code`\n\n> What is on the page.\n>\n> Us, <https://example.org/us/demo/page/>\n\n"
    )
    for expected in (
        "It took 5 ms, not `{{ case/time }}`.",
        "[a link](https://example.org/ref), [ref](https://example.org/ref), "
        "[the `code`](https://example.org/us/),\n",
        '[home](https://example.org/us/#top "title"), '
        "[here](https://example.org/us/demo/page/#anchor), "
        "[data](https://example.org/us/data/x.json) and [1.0, 2.0].\n",
        "![Picture](https://example.org/us/assets/p.svg)\n",
        "A note (Said in [a note](https://example.org/ref) and more).\n",
        "| [b](https://example.org/us/demo/) |",
        "| [b](https://example.org/us/demo/) |\n\n**Folded**\n\nInside.\n\n",
        "#> 1\n```\n\n## Settles this\n\n- Settled.\n\n---\n",
        f"```python\n{JAX}```",
        f"```python\n{TORCH}```",
        "- *differs*: `last` differs, as the tests assert: one says more.",
        "https://example.org/us/demo/page/demo-idea.py",
        "```text\nkept  {{ as/is }} [ref]\n\n\nuntil here\n```",
        "\nOutside. Still **True**.\n",
        "\n*Drawing: A & B*\n",
        "\n- item\n- item\n",
        "All passed with Python 3.11.7, JAX 0.10.2, PyTorch 2.13.0+cpu",
    ):
        assert expected in text, expected
    assert "has no equivalent" not in text  # it is shown alone
    for gone in ("::: ", "--8<--", "???", "<div", "<span", "{ .", "{:", "typed:", "[^n]", "{ #"):
        assert gone not in text, gone


def test_a_notebook_has_a_twin_with_its_programs_and_what_they_wrote(built):
    root = built.parent
    cell = {"cell_type": "code", "source": ["x = 1\n", "x"], "metadata": {}}
    written = [
        {"output_type": "stream", "name": "stdout", "text": ["a\n"]},
        {"output_type": "execute_result", "data": {"text/plain": ["1"]}},
        {"output_type": "display_data", "data": {"image/svg+xml": ["<svg/>"]}},
    ]
    said = {"cell_type": "markdown", "source": ["# Four ways\n", "\n", "As [told](page.md)."]}
    (root / "docs/demo/four-ways.ipynb").write_text(
        json.dumps(
            {"cells": [said, cell | {"outputs": written}], "metadata": {"description": "All."}}
        )
    )
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("demo/page.md", "demo/four-ways.ipynb"))
    (built / "demo/four-ways").mkdir()
    (built / "demo/four-ways/index.html").touch()
    publish(root, built)
    assert (built / "demo/four-ways/index.md").read_text() == (
        "# Four ways\n\n> All.\n>\n> Us, <https://example.org/us/demo/four-ways/>\n\n"
        "As [told](https://example.org/us/demo/page.md).\n\n"
        "```python\nx = 1\nx\n```\n\n```text\na\n```\n\n```text\n1\n```\n"
    )
    assert not (built / "demo/four-ways/four-ways.ipynb").exists()


def test_a_table_is_a_table_in_the_twin_and_in_the_notebook(built):
    root = built.parent
    (root / "docs/demo/page.md").write_text("# T\n\n::: table demo/facts\n")
    (root / "snippets/demo/facts_jax.py").write_text('print("kind: a | b")\n#> kind: a | b\n')
    (root / "snippets/demo/facts_torch.py").write_text('print("size: 2")\n#> size: 2\n')
    publish(root, built)
    table = (
        "| Facts | JAX | PyTorch |\n| --- | --- | --- |\n| kind | a \\| b | — |\n| size | — | 2 |"
    )
    assert table in (built / "demo/page/index.md").read_text()
    assert table in [source(cell) for cell in cells(built / "demo/page/page.ipynb")]


def test_the_notebook_says_what_it_needs_and_has_the_outputs_where_their_order_is_known(built):
    said, fresh, *rest = cells(built / "demo/page/page.ipynb")
    assert "https://example.org/us/demo/page/" in source(said)
    assert "pip install jax==0.10.2 torch==2.13.0\n" in source(said)
    assert "def fresh(" in source(fresh)
    jax, torch, alone = (cell for cell in rest if cell["cell_type"] == "code")
    assert source(jax).startswith("%%fresh idea_jax.py\nx = [1, 2]\n")
    assert "#>" not in source(jax)
    assert jax["outputs"][0]["text"] == ["last: 2\n", "12\n"]
    # A loop prints: which line came first is not recorded, so each stays under its statement.
    assert source(torch) == f"%%fresh idea_torch.py\n{TORCH}".rstrip("\n")
    assert torch["outputs"] == []
    assert alone["outputs"][0]["text"] == ["1\n"]
    prose = "\n".join(source(cell) for cell in rest if cell["cell_type"] == "markdown")
    assert "It took 5 ms" in prose
    assert "`last` differs" in prose
    assert "# A title" not in prose


def test_the_program_of_both_runs_each_half_alone_and_changes_neither(built, tmp_path):
    path = built / "demo-idea.py"
    tree = ast.parse(path.read_text())
    (choice,) = (node for node in tree.body if isinstance(node, ast.If))
    assert ast.unparse(choice.body) == ast.unparse(ast.parse(JAX))
    assert ast.unparse(choice.orelse[0].body) == ast.unparse(ast.parse(TORCH))
    assert 'dependencies = ["jax==0.10.2", "torch==2.13.0"]' in path.read_text()

    def run(*arguments):
        command = [sys.executable, str(path), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=True)
        return done.stdout

    jax, torch = "last: 2\n12\n", "each 1: 1\neach 2: 2\nthe | end: here\n"
    assert run("jax") == jax
    assert run("torch") == torch
    assert run() == f"--- JAX ---\n{jax}--- PyTorch ---\n{torch}"


def test_a_half_that_cannot_stand_under_an_if_is_a_problem(project):
    half = "from __future__ import annotations\n\nx = 1\n"
    root = project({"snippets/a/b_jax.py": half, "snippets/a/b_torch.py": "x = 1\n"})
    (pair,) = pair_up(find_snippets(root))
    with pytest.raises(Problem, match=r"b_jax\.py:1: "):
        program_of_both(pair, {}, "https://example.org/")


def test_the_index_for_models_has_the_form_that_is_proposed(built):
    text = (built / "llms.txt").read_text()
    assert text.startswith("# Us\n\n> What we do.\n\n")
    assert "\n## Start\n\n- [Home](https://example.org/us/index.md)\n\n## Demo\n\n" in text
    assert "- [The page](https://example.org/us/demo/page/index.md): What is on the page.\n" in text
    full = (built / "llms-full.txt").read_text()
    for name in ("index.md", "demo/index.md", "demo/page/index.md"):
        assert (built / name).read_text() in full


def test_the_index_of_files_names_what_there_is(built):
    index = json.loads((built / "data/index.json").read_text())
    home, chapter, page = index["pages"]
    assert home["notebook"] == "https://example.org/us/home.ipynb"
    assert chapter["notebook"] is None
    assert page["programs"] == ["https://example.org/us/demo/page/demo-idea.py"]
    assert page["snippets"] == ["demo/idea_jax", "demo/idea_torch", "demo/alone_jax"]
    assert page["page"] == "https://example.org/us/demo/page/"

"""What pages may say besides Markdown, and what is said about a page that says it wrongly."""

from __future__ import annotations

import json
import logging
import re
import textwrap
from html import unescape
from pathlib import Path

import pytest
from markdown import Markdown

from crosscheck.vocabulary.passes import Pass, digest, write_passes
from crosscheck.vocabulary.problem import Problem

JAX = """\
import jax.numpy as jnp

x = jnp.array([1, 2])
last = x[7]  # diverges: JAX clamps the index, PyTorch raises
print(x < 2)
#> [ True False]
"""
TORCH = """\
import torch

x = torch.tensor([1, 2])
last = None  # diverges: JAX clamps the index, PyTorch raises
print(x < 2)
#> tensor([ True, False])
"""


class Project:
    """A project of one pair and one page."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("snippets/demo/index_jax.py", JAX)
        self.write("snippets/demo/index_torch.py", TORCH)

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def render(self, text: str, **options: str) -> str:
        """Render a page with the extensions of the site that could get in the way."""
        self.write("docs/demo/page.md", text)
        # A site builder takes the front matter away before the extension sees the page.
        body = re.sub(r"\A---\n.*?\n---\n+", "", text, flags=re.DOTALL)
        extensions = ["crosscheck.doors.markdown", "toc", "tables", "footnotes", "md_in_html"]
        extensions += ["pymdownx.highlight", "pymdownx.superfences", "pymdownx.snippets"]
        ours = {"root": str(self.root), "repository": "https://example.org/us", **options}
        configs = {
            "crosscheck.doors.markdown": ours,
            "pymdownx.snippets": {"base_path": [str(self.root / "docs")], "check_paths": True},
        }
        return Markdown(extensions=extensions, extension_configs=configs).convert(body)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def passed(text: str, **versions: str) -> Pass:
    return Pass(
        sha256=digest(text),
        status="passed",
        reason=None,
        system="Linux x86_64",
        date="2026-11-20",
        versions={"python": "3.11.7", **versions},
    )


def words(page: str) -> str:
    """Give what a reader sees of `page`."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).split())


def copied(page: str) -> list[str]:
    return [unescape(text) for text in re.findall(r'data-clipboard-text="([^"]*)"', page)]


def shown(page: str) -> list[str]:
    blocks = re.findall(r"<pre><code>(.*?)</code></pre>", page, flags=re.DOTALL)
    return [unescape(re.sub(r"<[^>]*>", "", block)) for block in blocks]


def test_a_pair_shows_and_copies_both_files_as_they_are(project: Project) -> None:
    page = project.render("# Title\n\n::: pair demo/index\n")
    assert shown(page) == [JAX, TORCH]
    assert copied(page) == [JAX, TORCH]


def test_no_character_of_a_program_is_lost(project: Project) -> None:
    odd = '\n\n# é "quoted" & <tag> \'1\'\n\nx = """\n\n  {{ no/figure }}\n::: pair no\n"""\n\n\n'
    project.write("snippets/demo/odd_jax.py", odd)
    page = project.render("::: snippet demo/odd_jax\n")
    assert shown(page) == [odd]
    assert copied(page) == [odd]


def test_each_half_is_named_and_linked_to_its_source(project: Project) -> None:
    page = project.render("::: pair demo/index\n")
    assert page.index('aria-label="JAX"') < page.index('aria-label="PyTorch"')
    assert 'href="https://example.org/us/blob/main/snippets/demo/index_jax.py"' in page
    assert 'href="https://example.org/us/blob/main/snippets/demo/index_torch.py"' in page


def test_a_formula_is_mathml_that_needs_no_script(project: Project) -> None:
    html = project.render("Text.\n\n$$\n\\frac{1}{n} \\sum_i x_i\n$$\n\nMore.\n")
    assert '<div class="formula" tabindex="0"><math' in html
    assert "<mfrac>" in html
    assert "<script" not in html
    assert "$$" not in html
    assert "<p>More.</p>" in html


@pytest.mark.parametrize("text", ["$$\nx\n", "$$\n\\left( x\n$$\n"])
def test_a_formula_that_cannot_be_read_is_a_problem(project: Project, text: str) -> None:
    with pytest.raises(Problem, match=r"page\.md:\d+: This formula cannot be shown"):
        project.render(f"# Page\n\n{text}")


def test_a_difference_is_said_and_its_lines_are_marked(project: Project) -> None:
    page = project.render("::: pair demo/index\n")
    assert "differs last differs, as the tests assert: JAX clamps the index, PyTorch raises." in (
        words(page)
    )
    lines = re.findall(r'<span class="line line--diverges">(.*)</span>\n', page)
    assert [unescape(re.sub("<[^>]*>", "", line))[:4] for line in lines] == ["last", "last"]


def test_a_tolerance_is_said_with_its_reason(project: Project) -> None:
    for name, text in (("jax", JAX), ("torch", TORCH)):
        close = re.sub("# diverges: .*", "# agrees to 1e-4: order", text)
        project.write(f"snippets/demo/index_{name}.py", close)
    page = project.render("::: pair demo/index\n")
    assert "close last agrees to 1e-4: order." in words(page)
    assert "line--diverges" not in page


def test_recorded_outputs_are_marked_and_nothing_else(project: Project) -> None:
    text = 's = """\n#> not printed\n"""\nprint(s)\n#>\n#> #> not printed\n#>\nx = 1  #> no\n'
    project.write("snippets/demo/prints_jax.py", text)
    page = project.render("::: snippet demo/prints_jax\n")
    marked = re.findall(r'<span class="line line--output">(.*)</span>\n', page)
    assert [unescape(re.sub("<[^>]*>", "", line)) for line in marked] == [
        "#>",
        "#> #> not printed",
        "#>",
    ]


def test_a_missing_equivalent_takes_the_place_of_the_other_half(project: Project) -> None:
    project.write("snippets/demo/only_torch.py", f"# no equivalent in JAX: no such <flag>\n{TORCH}")
    page = project.render("::: pair demo/only\n")
    assert "JAX JAX has no equivalent: no such <flag>. PyTorch only_torch.py" in words(page)


def test_nothing_is_called_proven_that_did_not_run(project: Project) -> None:
    for name, text in (("jax", JAX), ("torch", TORCH)):
        project.write(f"snippets/demo/card_{name}.py", f"# needs: gpu\n{text}")
    page = words(project.render("::: pair demo/card\n"))
    assert "open Nothing is proven until both halves have run." in page
    assert "equal values" not in page
    write_passes(
        project.root,
        {"demo/card_jax": passed(JAX, jax="0.10.2"), "demo/card_torch": passed(TORCH)},
    )
    assert "equal values" in words(project.render("::: pair demo/card\n"))


def test_one_snippet_stands_alone(project: Project) -> None:
    page = project.render("::: snippet demo/index_torch\n")
    assert shown(page) == [TORCH]
    assert "pair__proof" not in page


FACTS = """\
for label in "a & b", "only here":
    print(label)
    #> a & b: 1 <trace>
    #> only here: yes
print("ratio: 0.5")
#> ratio: 0.5
"""
OTHER_FACTS = """\
for label in "ratio", "a & b", "last":
    print(label)
    #> ratio: 0.5000001
    #> a & b: 2
    #> last: so
"""


def test_a_table_joins_what_both_halves_print_by_its_labels(project: Project) -> None:
    project.write("snippets/demo/shapes_counted_jax.py", FACTS)
    project.write("snippets/demo/shapes_counted_torch.py", OTHER_FACTS)
    page = project.render("::: table demo/shapes_counted\n")
    table = page[page.index("<table>") : page.index("</table>")]
    rows = [re.findall(r"<t[hd].*?>(.*?)</t[hd]>", row) for row in table.split("<tr")[1:]]
    assert [[unescape(cell) for cell in row] for row in rows] == [
        ["Shapes counted", "JAX", "PyTorch"],
        ["a & b", "1 <trace>", "2"],
        ["only here", "yes", "—"],
        ["ratio", "0.5", "0.5000001"],
        ["last", "—", "so"],
    ]
    # The last digits of a measured-like number make no difference.
    assert [row.startswith(' class="differs"') for row in table.split("<tr")[2:]] == [
        True,
        True,
        False,
        True,
    ]


def test_a_table_links_its_sources_and_folds_its_programs_away(project: Project) -> None:
    project.write("snippets/demo/shapes_counted_jax.py", FACTS)
    project.write("snippets/demo/shapes_counted_torch.py", OTHER_FACTS)
    page = project.render("::: table demo/shapes_counted\n")
    above, folded = page.split("<details>")
    for name in ("shapes_counted_jax.py", "shapes_counted_torch.py"):
        assert f'href="https://example.org/us/blob/main/snippets/demo/{name}"' in above
    assert shown(folded) == copied(folded) == [FACTS, OTHER_FACTS]
    assert "Snippets on this page: 2" in words(folded)


@pytest.mark.parametrize(
    ("jax", "what"),
    [
        ("print('a: 1')\n#> a\n", r"shapes_jax\.py:2: `a` is no row of a table"),
        ("print('a: 1')\n", r"shapes_jax\.py: no output is recorded that a table could show"),
    ],
)
def test_a_table_of_anything_else_is_a_problem(project: Project, jax: str, what: str) -> None:
    project.write("snippets/demo/shapes_jax.py", jax)
    project.write("snippets/demo/shapes_torch.py", "x = 1\n")
    with pytest.raises(Problem, match=what):
        project.render("::: table demo/shapes\n")


def test_code_is_left_alone(project: Project) -> None:
    fence = "```text\n::: pair demo/index\n{{ a/b }}\n```\n"
    page = project.render(f"{fence}\n- In a list:\n\n{textwrap.indent(fence, '    ')}")
    assert "half__copy" not in page
    assert words(page).count("::: pair demo/index {{ a/b }}") == 2
    assert "<code>{{ a/b }}</code>" in project.render("Write `{{ a/b }}`.")


def test_a_table_of_a_program_of_both_frameworks_has_one_column(project: Project) -> None:
    text = "import jax\nimport torch\nprint('mask: 1')\n#> mask: 1\n"
    project.write("snippets/demo/defaults_both.py", text)
    page = project.render("::: table demo/defaults_both\n")
    table = page[page.index("<table>") : page.index("</table>")]
    rows = [re.findall(r"<t[hd].*?>(.*?)</t[hd]>", row) for row in table.split("<tr")[1:]]
    assert rows == [["Defaults", "Result"], ["mask", "1"]]
    assert shown(page) == [text]
    assert "defaults_both.py" in page[page.index("</table>") :]


def test_a_figure_stands_in_prose_headings_and_tables(project: Project) -> None:
    project.write("docs/fragments/figures.json", json.dumps({"add/ratio": "1.8 <times>"}))
    table = "|a|\n|-|\n|{{ add/ratio }}|\n"
    page = project.render(f"# {{{{ add/ratio }}}}\n\nIt is **{{{{add/ratio}}}}**.\n\n{table}")
    assert "It is <strong>1.8 &lt;times&gt;</strong>." in page
    assert "<td>1.8 &lt;times&gt;</td>" in page
    assert "1.8 &lt;times&gt;" in page[: page.index("</h1>")]


def test_a_page_without_snippets_has_no_foot(project: Project) -> None:
    assert "passes" not in project.render("# Title\n\nProse.\n")


def test_the_foot_comes_last_and_gives_the_versions(project: Project) -> None:
    write_passes(
        project.root,
        {
            "demo/index_jax": passed(JAX, jax="0.10.2", numpy="2.4.6"),
            "demo/index_torch": passed(TORCH, torch="2.13.0"),
        },
    )
    page = project.render("::: pair demo/index\n\nSee.[^1]\n\n[^1]: A source.\n")
    foot = page[page.index('<aside class="passes"') :]
    assert "footnote" not in foot
    assert words(foot) == (
        "Snippets on this page: 2 All passed with Python 3.11.7, JAX 0.10.2, NumPy 2.4.6, "
        "PyTorch 2.13.0 on Linux x86_64, 2026-11-20."
    )


def test_the_foot_keeps_versions_apart_that_contradict(project: Project) -> None:
    write_passes(
        project.root,
        {
            "demo/index_jax": passed(JAX, jax="0.10.2", numpy="2.4.6"),
            "demo/index_torch": passed(TORCH, torch="2.13.0", numpy="2.5.0"),
        },
    )
    foot = words(project.render("::: pair demo/index\n"))
    assert "1 passed with Python 3.11.7, JAX 0.10.2, NumPy 2.4.6 on Linux" in foot
    assert "1 passed with Python 3.11.7, NumPy 2.5.0, PyTorch 2.13.0 on Linux" in foot


def test_the_foot_says_what_has_not_passed(project: Project) -> None:
    write_passes(project.root, {"demo/index_jax": passed(JAX + "x = 2\n", jax="0.10.2")})
    foot = words(project.render("::: pair demo/index\n"))
    assert "index_jax.py : Last passed on 2026-11-20" in foot
    assert "It has changed since." in foot
    assert "index_torch.py : Not run yet." in foot


def test_a_snippet_for_a_gpu_says_so_and_when_it_ran(project: Project) -> None:
    text = f"# needs: gpu\n{JAX}"
    project.write("snippets/demo/card_jax.py", text)
    assert "JAX needs a GPU" in words(project.render("::: snippet demo/card_jax\n"))
    assert "Not run yet." in words(project.render("::: snippet demo/card_jax\n"))
    not_run = Pass(digest(text), "not run", "no GPU is here", "Linux x86_64", "2026-11-20", {})
    write_passes(project.root, {"demo/card_jax": not_run})
    assert "Not run: no GPU is here." in words(project.render("::: snippet demo/card_jax\n"))
    write_passes(project.root, {"demo/card_jax": passed(text, jax="0.10.2")})
    assert "Last passed on 2026-11-20 with Python 3.11.7, JAX 0.10.2" in (
        words(project.render("::: snippet demo/card_jax\n"))
    )


@pytest.mark.parametrize(
    ("line", "what", "mend"),
    [
        ("::: pair demo/idnex", "there is no pair `demo/idnex`", "Is it `demo/index`?"),
        ("::: snippet demo/index_jx", "there is no snippet `demo/index_jx`", "`demo/index_jax`?"),
        ("::: pair", "there is no pair ``", "Write it under `snippets/`"),
        ("::: pear demo/index", "nobody knows the directive `::: pear`", "Write `::: pair"),
        ("::: table demo/idnex", "there is no pair `demo/idnex`", "Is it `demo/index`?"),
        (":::pair ../demo/index", "there is no pair `../demo/index`", "Is it `demo/index`?"),
        ("It took {{ add/rato }}.", "there is no figure `add/rato`", "Is it `add/ratio`?"),
        ('--8<-- "fragments/no.md"', "there is no `fragments/no.md`", "crosscheck render"),
    ],
)
def test_a_wrong_line_is_one_problem_with_its_place(
    project: Project, line: str, what: str, mend: str
) -> None:
    project.write("docs/fragments/figures.json", json.dumps({"add/ratio": "1.8"}))
    with pytest.raises(Problem) as caught:
        project.render(f"---\ntitle: A title\n---\n\n# Title\n\nProse.\n\n{line}\n")
    problem = caught.value
    assert problem.path == project.root / "docs/demo/page.md"
    assert problem.line == 9
    assert what in problem.what
    assert mend in problem.mend


def test_a_pair_that_lacks_a_half_is_a_problem(project: Project) -> None:
    (project.root / "snippets/demo/index_torch.py").unlink()
    with pytest.raises(Problem, match="the PyTorch half of this pair is missing"):
        project.render("::: pair demo/index\n")


@pytest.mark.parametrize(
    ("figures", "what"), [("{", "not JSON"), ("[]", "not a JSON object"), ("", "not JSON")]
)
def test_figures_that_cannot_be_read_are_a_problem(
    project: Project, figures: str, what: str
) -> None:
    project.write("docs/fragments/figures.json", figures)
    with pytest.raises(Problem, match=what):
        project.render("It took {{ add/ratio }}.\n")


def test_a_site_builder_gets_all_problems_of_a_page_and_the_page(
    project: Project, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = '::: pair no/no\n\n{{ no/no }}\n\n--8<-- "fragments/no.md"'
    text = f"# Title\n\n{wrong}\n\n::: pair demo/index\n"
    with caplog.at_level(logging.WARNING, logger="builder.crosscheck"):
        page = project.render(text, log_problems_to="builder.crosscheck")
    assert [re.findall(r"page\.md:(\d+): ", record.getMessage()) for record in caplog.records] == [
        ["7"],
        ["3"],
        ["5"],
    ]
    assert shown(page) == [JAX, TORCH]
    assert "page.md:3: there is no pair `no/no`." in words(page)
    assert "{{ no/no }}" in page

from pathlib import Path
from textwrap import dedent

import pytest

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import (
    Framework,
    Snippet,
    check_form,
    find_snippets,
    pair_up,
    read_snippet,
)


def snippet(text: str, name: str = "chapter/idea_jax") -> Snippet:
    framework = Framework(name.rpartition("_")[2])
    return Snippet(Path(f"snippets/{name}.py"), name, framework, dedent(text).lstrip("\n"))


def test_a_snippet_knows_its_idea_chapter_and_framework(project):
    root = project({"snippets/autodiff/stop_gradient_torch.py": "x = 1\n"})
    found = read_snippet(root / "snippets/autodiff/stop_gradient_torch.py", root)
    assert (found.name, found.idea) == ("autodiff/stop_gradient_torch", "autodiff/stop_gradient")
    assert (found.chapter, found.framework) == ("autodiff", Framework.TORCH)


def test_a_file_without_a_framework_in_its_name_is_refused(project):
    root = project({"snippets/autodiff/stop_gradient.py": "x = 1\n"})
    with pytest.raises(Problem, match=r"stop_gradient\.py: the name does not say which framework"):
        find_snippets(root)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(Problem, match=r"idea_jax\.py: there is no such file"):
        read_snippet(tmp_path / "snippets/c/idea_jax.py", tmp_path)


def test_a_file_that_is_not_utf8_is_refused_at_its_line(project):
    root = project({})
    path = root / "snippets/c/idea_jax.py"
    path.parent.mkdir()
    path.write_bytes(b"x = 1\ny = '\xff'\n")
    with pytest.raises(Problem, match=r"idea_jax\.py:2: this is not UTF-8"):
        read_snippet(path, root)


def test_a_syntax_error_is_a_problem_at_its_line():
    with pytest.raises(Problem, match=r"idea_jax\.py:2: syntax error: invalid syntax"):
        _ = snippet("x = 1\ny = = 2\n").tree


def test_declarations_belong_to_the_names_that_their_line_assigns():
    found = snippet(
        """
        mean, std = 1.0, 2.0  # diverges: n or n - 1
        with open("f") as file:
            total = sum(  # agrees to 1e-4: another order
                [1, 2]
            )
        """
    ).declarations
    assert {name: (entry.line, entry.diverges) for name, entry in found.items()} == {
        "mean": (1, True),
        "std": (1, True),
        "total": (3, False),
    }
    assert found["total"].tolerance == 1e-4


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("print(1)  # diverges: why\n", ":1: `# diverges: why` is not on a line that assigns"),
        ("def f():\n    x = 1  # diverges: why\n", ":2: `# diverges: why` is not on a line"),
        ("x = 1  # diverges\n", ":1: `# diverges` gives no reason"),
        ("x = 1  # agrees to 1e-3\n", ":1: `# agrees to 1e-3` gives no reason"),
        ("x = 1  # agrees to lots: why\n", ":1: `lots` is not a small tolerance"),
        ("x = 1  # agrees to 0.5: why\n", ":1: `0.5` is not a small tolerance"),
    ],
)
def test_a_malformed_declaration_is_a_problem_at_its_line(text, message):
    with pytest.raises(Problem) as problem:
        _ = snippet(text).declarations
    assert message in str(problem.value)


def test_needs_are_read_from_the_head_only():
    assert snippet("# needs: gpu, C++ compiler\nimport jax\n").needs == ("gpu", "C++ compiler")
    assert snippet("import jax\n# needs: gpu\n").needs == ()


def test_an_unknown_need_is_a_problem():
    with pytest.raises(Problem, match=r":1: nobody knows the need `luck`"):
        _ = snippet("# needs: luck\nimport jax\n").needs


@pytest.mark.parametrize("head", ["# no equivalent in JAX: x", "# no equivalent in PyTorch: "])
def test_no_equivalent_must_name_the_other_side_and_say_why(head):
    with pytest.raises(Problem, match=":1: this line must name the other framework"):
        _ = snippet(f"{head}\nx = 1\n").no_equivalent


def test_a_pair_whose_other_half_is_missing_fails_unless_it_says_so():
    (pair,) = pair_up([snippet("x = 1\n")])
    with pytest.raises(Problem, match=r"idea_jax\.py: the PyTorch half of this pair is missing"):
        check_form(pair)
    (pair,) = pair_up([snippet("# no equivalent in PyTorch: it has no keys\nx = 1\n")])
    check_form(pair)


def test_a_line_that_is_too_wide_to_stand_beside_its_twin_fails():
    head = "# no equivalent in PyTorch: why\n"
    check_form(pair_up([snippet(f"{head}{'x' * 72}\n")])[0])
    with pytest.raises(Problem, match=r"idea_jax\.py:2: the line has 73 columns"):
        check_form(pair_up([snippet(f"{head}{'x' * 73}\n")])[0])


def test_a_half_that_says_it_is_alone_and_is_not_fails():
    halves = [
        snippet("# no equivalent in PyTorch: why\nx = 1\n"),
        snippet("x = 1\n", "chapter/idea_torch"),
    ]
    with pytest.raises(Problem, match=r"idea_jax\.py:1: it says that it has no equivalent"):
        check_form(pair_up(halves)[0])


@pytest.mark.parametrize(
    "line", ["import torch", "from torch.func import vmap", "import crosscheck"]
)
def test_a_half_that_imports_the_other_framework_or_ours_fails(line):
    halves = [snippet(f"import jax\n{line}\n"), snippet("import torch\n", "chapter/idea_torch")]
    with pytest.raises(
        Problem, match=r"idea_jax\.py:2: this JAX half imports `(torch|crosscheck)`"
    ):
        check_form(pair_up(halves)[0])


def test_a_declaration_in_one_half_only_fails():
    halves = [snippet("x = 1\ny = 2  # diverges: why\n"), snippet("y = 3\n", "chapter/idea_torch")]
    with pytest.raises(
        Problem, match=r"idea_jax\.py:2: `y` is declared here, but not in the same way"
    ):
        check_form(pair_up(halves)[0])


def crossing(text: str) -> Snippet:
    return snippet(text, "chapter/idea_both")


def test_a_program_of_both_frameworks_stands_alone():
    (pair,) = pair_up([crossing("import flax\nimport torch\n")])
    check_form(pair)
    assert pair.halves == (pair.both,)


@pytest.mark.parametrize(
    ("beside", "text", "what"),
    [
        ([], "import jax\n", "does not import PyTorch"),
        ([], "import torch\n", "does not import JAX"),
        ([], "import jax\nimport torch\nimport crosscheck\n", "imports `crosscheck`"),
        (["jax"], "import jax\nimport torch\n", r"stands alone, but idea_jax\.py exists"),
    ],
)
def test_a_program_of_both_frameworks_that_is_not_one_fails(beside, text, what):
    halves = [snippet("import jax\n", f"chapter/idea_{name}") for name in beside]
    (pair,) = pair_up([crossing(text), *halves])
    with pytest.raises(Problem, match=what):
        check_form(pair)

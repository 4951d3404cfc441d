import ast
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import read_snippet
from crosscheck.work.outputs import (
    differences,
    printed_outputs,
    recorded_facts,
    recorded_outputs,
    same_line,
    update_outputs,
)

PROGRAM = dedent(
    """
    x = 1
    for i in range(2):
        print(i)
        #> 0
        #> 1
    print(
        x,
    )
    #> 1
    text = '''
    #> no output
    '''
    print()
    #>
    """
).lstrip()


def test_recorded_lines_stand_under_the_line_above_them():
    assert recorded_outputs(PROGRAM) == {3: ["0", "1"], 8: ["1"], 13: [""]}


def test_pieces_go_under_the_statement_that_wrote_them():
    pieces = [(3, "0"), (3, "\n"), (3, "1\n"), (6, "1"), (7, "\n"), (13, "\n")]
    printed = printed_outputs(ast.parse(PROGRAM), pieces)
    assert printed == {3: ["0", "1"], 8: ["1"], 13: [""]}
    assert differences(PROGRAM, printed) == []


def test_what_no_line_wrote_goes_under_the_last_statement():
    assert printed_outputs(ast.parse("x = 1\ny = 2\n"), [(None, "from C\n")]) == {2: ["from C"]}


def test_update_rewrites_only_what_differs_and_keeps_the_indentation():
    source = "for i in [1]:\n    print(i)\nprint(0.30000001)\n#> 0.3\nprint(2)\n#> 3\n#> 4\n"
    printed = {2: ["1"], 3: ["0.30000001"], 5: ["2"]}
    assert update_outputs(source, printed) == (
        "for i in [1]:\n    print(i)\n    #> 1\nprint(0.30000001)\n#> 0.3\nprint(2)\n#> 2\n"
    )


def test_update_removes_what_is_printed_no_more():
    assert update_outputs("x = 1\n#> 1\n", {}) == "x = 1\n"


@pytest.mark.parametrize(
    ("recorded", "printed"),
    [
        ("1.0000001", "1.0"),
        ("[1.  2.5]", "[1. 2.50000001]"),
        ("loss: 3.1415926,", "loss: 3.1415927,"),
        ("1.5e-08", "1.50000001e-08"),
        ("(1.5+2.5j)", "(1.50000001+2.5j)"),
        ("tensor([[ 0.5000, -1.0000]])", "tensor([[0.5000, -1.0000]])"),
    ],
)
def test_floats_may_differ_in_their_last_digits(recorded, printed):
    assert same_line(recorded, printed)


@pytest.mark.parametrize(
    ("recorded", "printed"),
    [
        ("1.001", "1.0"),
        ("3", "4"),
        ("100000000", "100000001"),
        ("0.0", "-0.0"),
        ("nan", "1.0"),
        ("inf", "-inf"),
        ("1.0", "1"),
        ("2.13.0", "2.13.1"),
        ("v1.2", "v1.3"),
        ("1e-30", "2e-30"),
        ("0.0", "1e-30"),
        ("[1. 2.]", "[1. 2. 3.]"),
        ("float32", "float64"),
    ],
)
def test_everything_else_must_be_equal(recorded, printed):
    assert not same_line(recorded, printed)


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(1e-4, 0.5))
def test_a_relative_change_beyond_the_tolerance_is_always_seen(value, change):
    changed = value * (1 + change)
    if repr(float(changed)) not in ("inf", "-inf") and changed != value and abs(value) > 1e-300:
        assert not same_line(repr(value), repr(changed))


@given(
    st.lists(
        st.text(st.characters(codec="ascii", exclude_categories=["C"]), max_size=20), min_size=1
    )
)
def test_what_update_writes_agrees_with_what_was_printed(lines):
    printed = {1: [line.rstrip() for line in lines]}
    updated = update_outputs("print(text)\n", printed)
    assert differences(updated, printed) == []


def test_facts_are_recorded_lines_by_their_labels_in_their_order(project):
    loop = "for x in b, a:\n    print(x)\n    #> new shape: 1 of 2: again\n    #> a: x\n"
    text = f"{loop}print(c)\n#> b: 3\n"
    root = project({"snippets/c/idea_jax.py": text})
    facts = recorded_facts(read_snippet(root / "snippets/c/idea_jax.py", root))
    assert list(facts.items()) == [("new shape", "1 of 2: again"), ("a", "x"), ("b", "3")]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("no colon", ":3: `no colon` is no row of a table. Print `label: value`"),
        ("tight:3", ":3: `tight:3` is no row of a table"),
        (": 3", ":3: `: 3` is no row of a table"),
        ("a: 4", ":3: the label `a` comes twice"),
    ],
)
def test_a_recorded_line_that_is_no_row_is_a_problem_at_its_line(project, line, message):
    root = project({"snippets/c/idea_jax.py": f"print(x)\n#> a: 3\n#> {line}\n"})
    with pytest.raises(Problem) as problem:
        recorded_facts(read_snippet(root / "snippets/c/idea_jax.py", root))
    assert f"idea_jax.py{message}" in " ".join(str(problem.value).split())

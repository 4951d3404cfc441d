"""The ledger of claims as it is read: every mistake has its line and its mend."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crosscheck.vocabulary.claims import PATH, read_ledger, schema
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.problems import Problems

LEDGER = """\
articles:
  S0: {title: An article, read: 2026-11}
concepts:
  prng: Random numbers
claims:
- id: keys-are-values
  statement: A key is a value.
  said: [S0-C01, S0-C02]
  concept: prng
  about: [jax]
  verdict: "true"
  correction: It is an array.
  evidence:
  - snippet: start/key
- id: nicer
  statement: Keys are nicer.
  said: [S0-C03]
  concept: prng
  about: [jax]
  verdict: opinion
  untestable: Taste.
"""


def write(root: Path, text: str) -> Path:
    (root / PATH).parent.mkdir(parents=True)
    (root / PATH).write_text(text, encoding="utf-8")
    return root


def test_a_ledger_is_read(tmp_path: Path) -> None:
    ledger = read_ledger(write(tmp_path, LEDGER))
    assert [claim.id for claim in ledger.of("prng")] == ["keys-are-values", "nicer"]
    assert ledger.claims[0].snippets == ["start/key"]
    assert ledger.settled_on("start/x.md") == []


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("verdict: opinion", "verdict: maybe", 20, "Invalid enum value 'maybe'"),
        ("about: [jax]\n  verdict: o", "about: [numpy]\n  verdict: o", 19, "numpy"),
        ("statement: Keys", "statment: Keys", 15, "statment"),
        ("concepts:\n  prng: Random numbers", "concepts: 3", 3, "Expected `object`, got `int`"),
        ("untestable: Taste.", "correction: Yes.", 15, "an opinion is untestable"),
        ("It is an array.", "It is an array.\n  untestable: No.", 6, "an opinion is untestable"),
        ("  evidence:\n  - snippet: start/key\n", "", 6, "no evidence"),
        ("said: [S0-C03]", "said: [S0-C02]", 15, "`S0-C02` stands in two claims"),
        ("said: [S0-C03]", "said: [S7-C02]", 15, "no article for `S7-C02`"),
        ("said: [S0-C03]", "said: []", 15, "nobody says it"),
        ("id: nicer", "id: keys-are-values", 15, "`keys-are-values` stands in two"),
        ("id: nicer", "id: Nicer keys", 15, "no address"),
        ("[S0-C03]\n  concept: prng", "[S0-C03]\n  concept: x", 15, "no concept `x`"),
        ("snippet: start/key", "snippet: a/b\n    timing: c", 6, "not one thing"),
        ("snippet: start/key", "source: https://a.org", 6, "not one thing"),
        ("snippet: start/key", "source: a.org\n    says: b", 6, "`a.org` is no address"),
        ("said: [S0-C03]", "said: [S0-C03", 18, "not YAML"),
    ],
)
def test_a_mistake_has_its_line(tmp_path: Path, old: str, new: str, line: int, what: str) -> None:
    assert old in LEDGER
    with pytest.raises(Problem) as caught:
        read_ledger(write(tmp_path, LEDGER.replace(old, new)))
    problem = caught.value
    found = problem.problems if isinstance(problem, Problems) else [problem]
    assert [(each.line, what in each.what) for each in found] == [(line, True)]
    assert str(found[0]).startswith(f"{tmp_path / PATH}:{line}: ")


def test_a_missing_ledger_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no such file"):
        read_ledger(tmp_path)


def test_the_schema_documents_each_field() -> None:
    claim = json.loads(schema())["$defs"]["Claim"]
    assert claim["additionalProperties"] is False
    assert set(claim["required"]) == {"id", "statement", "said", "concept", "about", "verdict"}

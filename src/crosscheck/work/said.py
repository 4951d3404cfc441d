"""What is said of a pair and of the versions, in words that a page and its twins share.

The sentences are Markdown of one kind only: names of programs stand between backticks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosscheck.vocabulary.passes import Pass, digest
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import SIDES, Declaration, Pair, Snippet
from crosscheck.work.outputs import recorded_facts, same_line

_TITLES = {
    "equinox": "Equinox",
    "flax": "Flax",
    "jax": "JAX",
    "matplotlib": "Matplotlib",
    "numpy": "NumPy",
    "optax": "Optax",
    "python": "Python",
    "sklearn": "scikit-learn",
    "torch": "PyTorch",
}
"""How a library that is recorded under its import name calls itself."""


@dataclass(frozen=True)
class Facts:
    """What both halves of a pair print as `label: value`, joined by the labels."""

    about: str
    """The name of what is listed."""
    columns: Sequence[str]
    """Who printed each value."""
    rows: Sequence[tuple[str, Sequence[str | None], bool]]
    """The label, what each printed, None where it did not, and whether the values differ."""


def joined_facts(pair: Pair) -> Facts:
    """Join what the halves print by its labels: the first half's order, then what it lacks.

    Raises:
        Problem: nothing is recorded, or a line is no row of a table.
    """
    shown: list[Snippet | None] = [pair.both] if pair.both else [pair.jax, pair.torch]
    columns = [recorded_facts(half) if half else {} for half in shown]
    if not any(columns):
        raise Problem(
            pair.halves[0].path,
            None,
            "no output is recorded that a table could show.",
            f"Record it with `crosscheck run --update {pair.idea}`.",
        )
    rows = []
    for label in dict.fromkeys(label for column in columns for label in column):
        values = [column.get(label) for column in columns]
        known = [value for value in values if value is not None]
        differs = len(known) < len(values) or not all(same_line(known[0], v) for v in known[1:])
        rows.append((label, values, differs))
    # The idea is the name of what is listed: `retraces_counted` is "Retraces counted".
    about = pair.idea.rpartition("/")[2].replace("_", " ").capitalize()
    return Facts(about, ["Result"] if pair.both else [side.title for side in SIDES], rows)


def proof(pair: Pair, passes: Mapping[str, Pass]) -> list[tuple[str, str]]:
    """Say what the tests prove about a pair: a word and a sentence for each part of it."""
    if not (pair.jax and pair.torch):
        return []
    if not all(_ran(half, passes.get(half.name)) for half in pair.halves):
        return [("open", "Nothing is proven until both halves have run.")]
    declared, twins = pair.jax.declarations, pair.torch.declarations
    end = ", except:" if declared else "."
    return [
        ("equal", f"Names that both halves share have equal values{end}"),
        *(_declared(name, declared[name], twins[name]) for name in declared),
    ]


def _declared(name: str, ours: Declaration, theirs: Declaration) -> tuple[str, str]:
    why = sentence(ours.why)
    if ours.why != theirs.why:
        jax, torch = (framework.title for framework in SIDES)
        why = f"{jax}: {ours.why.rstrip('.')}; {torch}: {sentence(theirs.why)}"
    if ours.tolerance is None:
        return "differs", f"`{name}` differs, as the tests assert: {why}"
    return "close", f"`{name}` agrees to {_power_of_ten(ours.tolerance)}: {why}"


def note(half: Snippet, last: Pass | None) -> str | None:
    """Say of a snippet that cannot run everywhere, or that did not run, when it last did."""
    if not half.needs and (last is None or stands(half, last)):
        return None
    return state(half, last)


def state(half: Snippet, last: Pass | None) -> str:
    """Say when a snippet last passed, or why it did not run."""
    if last is None:
        return "Not run yet."
    if last.status != "passed":
        return f"Not run: {sentence(last.reason or 'no reason is recorded')}"
    changed = "" if stands(half, last) else " It has changed since."
    versions = versions_text(last.versions)
    return f"Last passed on {last.date} with {versions}, {last.system}.{changed}"


def stands(half: Snippet, last: Pass) -> bool:
    """Whether the snippet passed, and is still what it was then."""
    return last.status == "passed" and last.sha256 == digest(half.text)


def foot(shown: Sequence[Snippet], passes: Mapping[str, Pass]) -> list[str]:
    """Say with which versions the snippets of a page last passed, and which did not pass."""
    known = [(half, passes.get(half.name)) for half in shown]
    passed = [last for half, last in known if last and stands(half, last)]
    lines = [_passed(group, len(shown)) for group in _alike(passed)]
    others: dict[str, list[str]] = {}
    for half, last in known:
        if last is None or not stands(half, last):
            others.setdefault(state(half, last), []).append(half.path.name)
    return lines + [
        f"{', '.join(f'`{name}`' for name in names)}: {what}" for what, names in others.items()
    ]


def versions_of(passed: Iterable[Pass]) -> dict[str, str]:
    """Give the versions of Python and of each library with which snippets passed."""
    versions: dict[str, str] = {}
    for each in passed:
        versions.update(each.versions)
    return versions


def versions_text(versions: Mapping[str, str]) -> str:
    """Name the versions, Python's first."""
    order = sorted(versions, key=lambda name: (name != "python", name))
    return ", ".join(f"{_TITLES.get(name, name)} {versions[name]}" for name in order)


def sentence(text: str) -> str:
    """End what an author wrote as a sentence ends."""
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _ran(half: Snippet, last: Pass | None) -> bool:
    # A snippet that needs nothing special runs with the tests, whether or not it is recorded.
    return last.status == "passed" if last else not half.needs


def _power_of_ten(number: float) -> str:
    mantissa, exponent = f"{number:e}".split("e")
    return f"{float(mantissa):g}e{int(exponent)}"


def _passed(group: Sequence[Pass], of: int) -> str:
    dates = sorted({each.date for each in group})
    when = dates[0] if len(dates) == 1 else f"{dates[0]} to {dates[-1]}"
    number = "All" if len(group) == of else f"{len(group)}"
    return f"{number} passed with {versions_text(versions_of(group))} on {group[0].system}, {when}."


def _alike(passed: Iterable[Pass]) -> list[list[Pass]]:
    """Group passes of one system whose versions do not contradict each other."""
    groups: list[list[Pass]] = []
    for each in passed:
        for group in groups:
            if all(_agree(each, other) for other in group):
                group.append(each)
                break
        else:
            groups.append([each])
    return groups


def _agree(one: Pass, other: Pass) -> bool:
    shared = one.versions.keys() & other.versions.keys()
    return one.system == other.system and all(one.versions[k] == other.versions[k] for k in shared)

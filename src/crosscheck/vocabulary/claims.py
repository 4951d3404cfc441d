"""The ledger of claims: what articles state about the frameworks, and what is so.

`docs/data/claims.yaml` is written by hand and read through the types below, which also give the
JSON Schema that is published beside it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal, get_args

import msgspec

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.problems import Problems
from crosscheck.vocabulary.published import schema_of
from crosscheck.vocabulary.snippet import read_text
from crosscheck.vocabulary.yamlfile import read_yaml

PATH = Path("docs/data/claims.yaml")
"""Where the ledger is, from the project's root."""

Verdict = Literal["true", "partly true", "outdated", "misleading", "false", "opinion"]
"""`outdated` was true of an earlier version. `misleading` can be defended word by word, and leads
to a wrong prediction. An `opinion` has no verdict: no experiment can settle it."""

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

Framework = Literal["jax", "torch"]


class Article(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An article whose statements were checked."""

    title: str
    read: str
    """When it was read, ISO 8601, and in which form."""
    address: str | None = None
    """Where it stands; None where it is copied without one."""


class Evidence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One piece of evidence; exactly one of `snippet`, `timing` and `source` is given."""

    snippet: str | None = None
    """`chapter/idea` for a pair, or a snippet's whole name."""
    timing: str | None = None
    """The name of a timing case."""
    source: str | None = None
    """The address of a primary source."""
    says: str | None = None
    """What the source says that matters here, in a few words; only for a source."""


class Claim(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One statement, and what was found."""

    id: str
    """Its address: lower case, words joined by hyphens."""
    statement: str
    """In our words."""
    said: list[str]
    """The places where articles make it: the article's key, a hyphen, the place in it."""
    concept: str
    about: list[Framework]
    """The frameworks that it is about."""
    verdict: Verdict
    correction: str | None = None
    """What is so, in one to three sentences; only an opinion may do without."""
    evidence: list[Evidence] = []
    versions: str | None = None
    """The versions it holds for, where they are not those that this site is tested with."""
    page: str | None = None
    """The page that explains it, and the heading on it: `execution/loops.md#unrolled`."""
    untestable: str | None = None
    """Why no experiment can settle it; for opinions only."""

    @property
    def snippets(self) -> list[str]:
        """The snippets that are evidence, as they are named."""
        return [each.snippet for each in self.evidence if each.snippet]

    @property
    def explained_on(self) -> tuple[str, str]:
        """The page that explains it and the anchor on that page; empty where there is none."""
        page, _, anchor = (self.page or "").partition("#")
        return page, anchor


class Ledger(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file."""

    articles: dict[str, Article]
    """By the key with which `said` begins."""
    concepts: dict[str, str]
    """The titles of the concepts by their keys, in the order in which they are shown."""
    claims: list[Claim]

    def of(self, concept: str) -> list[Claim]:
        """The claims on a concept, in the order of the file."""
        return [claim for claim in self.claims if claim.concept == concept]

    def settled_on(self, page: str) -> list[Claim]:
        """The claims that a page, such as `execution/loops.md`, explains."""
        return [claim for claim in self.claims if claim.explained_on[0] == page]


def read_ledger(root: Path) -> Ledger:
    """Read the ledger.

    Raises Problems, each with the line of the claim that it is about, when the file is missing,
    is not YAML, does not fit the types, or contradicts itself.
    """
    path = root / PATH
    ledger, lines = read_yaml(path, Ledger)
    problems = [
        Problem(path, lines.of("claims", place), f"`{claim.id}`: {what}", mend)
        for place, claim in enumerate(ledger.claims)
        for what, mend in _contradictions(claim, ledger)
    ]
    problems += [
        Problem(path, lines.of("claims", at), f"`{name}` stands in two claims.", "Keep it in one.")
        for at, name in _twice(ledger)
    ]
    if problems:
        raise Problems(problems)
    return ledger


def line_of(root: Path, claim: Claim) -> int | None:
    """The line of the ledger on which a claim begins."""
    lines = read_text(root / PATH).splitlines()
    return next((n for n, line in enumerate(lines, 1) if line == f"- id: {claim.id}"), None)


def schema() -> str:
    """The JSON Schema of the ledger, as text."""
    return schema_of(Ledger)


def _contradictions(claim: Claim, ledger: Ledger) -> list[tuple[str, str]]:
    """What is wrong with a claim in itself: what, and how to mend it."""
    opinion = claim.verdict == "opinion"
    found = [
        (f"there is no article for `{place}`.", "Add it under `articles`.")
        for place in claim.said
        if place.partition("-")[0] not in ledger.articles
    ]
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", claim.id):
        found.append(("it is no address.", "Use lower-case words joined by hyphens."))
    if claim.concept not in ledger.concepts:
        known = ", ".join(ledger.concepts)
        found.append((f"there is no concept `{claim.concept}`.", f"The concepts are: {known}."))
    if not claim.said:
        found.append(("nobody says it.", "Name the places under `said`."))
    if opinion != (claim.untestable is not None):
        mend = "Say under `untestable` why no experiment can settle an opinion, and only there."
        found.append(("what is an opinion is untestable, and nothing else is.", mend))
    if not opinion and not (claim.evidence and claim.correction):
        found.append(("a verdict has no evidence or no correction.", "Give both."))
    return found + [wrong for each in claim.evidence for wrong in _misshapen(each)]


def _misshapen(evidence: Evidence) -> list[tuple[str, str]]:
    """What is wrong with a piece of evidence in itself."""
    named = [evidence.snippet, evidence.timing, evidence.source]
    if named.count(None) != len(named) - 1 or (evidence.says is None) != (evidence.source is None):
        mend = "Name one of `snippet`, `timing`, or `source` with what it `says`."
        return [("a piece of evidence is not one thing.", mend)]
    if evidence.source and not evidence.source.startswith("https://"):
        return [(f"`{evidence.source}` is no address.", "Begin it with https://.")]
    return []


def _twice(ledger: Ledger) -> list[tuple[int, str]]:
    """Each id, and each place in an article, that an earlier claim has already."""
    seen: set[str] = set()
    found = []
    for place, claim in enumerate(ledger.claims):
        for name in (claim.id, *claim.said):
            if name in seen:
                found.append((place, name))
            seen.add(name)
    return found

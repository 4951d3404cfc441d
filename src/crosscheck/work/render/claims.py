"""The ledger of claims as fragments: the list, a part for each concept and page, the picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from crosscheck.vocabulary.claims import (
    PATH,
    VERDICTS,
    Claim,
    Evidence,
    Ledger,
    Verdict,
    line_of,
    schema,
)
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.published import dump
from crosscheck.vocabulary.snippet import Framework, find_snippets
from crosscheck.work.claims import CHAPTER, settled_fragment
from crosscheck.work.render.tables import anchor
from crosscheck.work.timing.case import Case

NAMES = {
    "true": "True", "partly true": "Partly true", "outdated": "Outdated",
    "misleading": "Misleading", "false": "False", "opinion": "Matter of opinion",
}  # fmt: skip


def fragments(
    root: Path, ledger: Ledger, cases: Mapping[str, Case], shown: Mapping[str, str]
) -> dict[Path, str]:
    """The text of every file that is made of the ledger, by its path.

    `shown` says where pages show each snippet: see `shown_at`.
    """
    docs = root / "docs"
    programs = _Programs(root, ledger)
    places = {**shown, **programs.places()}
    timings = {name: anchor(case) for name, case in cases.items()}
    texts = {
        (root / PATH).with_suffix(".json"): dump(ledger),
        (root / PATH).with_suffix(".schema.json"): schema(),
        docs / "fragments/claims-list.md": _list(ledger),
        docs / "fragments/claims-counts.md": _counts(ledger),
        docs / "fragments/claims-articles.md": _articles(ledger),
    }
    for claim in ledger.claims:
        unshown = [name for name in claim.snippets if name not in places]
        if unshown:
            what = f"`{claim.id}`: no page shows `{unshown[0]}`."
            mend = "Show it on a page, or mend its name."
            raise Problem(root / PATH, line_of(root, claim), what, mend)
    for concept in ledger.concepts:
        told = [
            _told(claim, places, timings) + programs.under(claim) for claim in ledger.of(concept)
        ]
        texts[docs / f"fragments/claims-{concept}.md"] = "\n".join(told)
    for page in sorted({claim.explained_on[0] for claim in ledger.claims} - {""}):
        texts[docs / settled_fragment(page)] = _settled(page, ledger.settled_on(page))
    return texts


class _Programs:
    """The programs that only the ledger shows: each once, under the first claim that names it."""

    def __init__(self, root: Path, ledger: Ledger) -> None:
        own = [snippet for snippet in find_snippets(root) if snippet.chapter == CHAPTER]
        self._ideas = {snippet.name: snippet.idea for snippet in own}
        halves = Counter(self._ideas.values())
        self._lines = {
            snippet.idea: f"::: pair {snippet.idea}"
            if halves[snippet.idea] > 1
            else f"::: snippet {snippet.name}"
            for snippet in own
        }
        self._places: dict[str, str] = {}
        for concept in ledger.concepts:
            for claim in ledger.of(concept):
                for idea in map(self._idea, claim.snippets):
                    if idea in self._lines:
                        self._places.setdefault(idea, _place(claim))

    def places(self) -> dict[str, str]:
        """Where each program is shown, by the names that evidence may call it."""
        names = [*self._ideas.items(), *((idea, idea) for idea in self._lines)]
        return {name: self._places[idea] for name, idea in names if idea in self._places}

    def under(self, claim: Claim) -> str:
        """The lines that show what is shown under this claim."""
        ideas = dict.fromkeys(map(self._idea, claim.snippets))
        here = [idea for idea in ideas if self._places.get(idea) == _place(claim)]
        return "".join(f"\n{self._lines[idea]}\n" for idea in here)

    def _idea(self, name: str) -> str:
        return self._ideas.get(name, name)


def _place(claim: Claim) -> str:
    return f"{CHAPTER}/{claim.concept}.md#{claim.id}"


def _list(ledger: Ledger) -> str:
    """All claims, a line each, with what they can be filtered by."""
    lines = []
    for concept, title in ledger.concepts.items():
        for claim in ledger.of(concept):
            facts = {"verdict": claim.verdict, "concept": concept, "about": " ".join(claim.about)}
            attributes = " ".join(f'data-{name}="{value}"' for name, value in facts.items())
            link = f"[{one_line(claim.statement)}]({concept}.md#{claim.id})"
            lines.append(f"- {_badge(claim)} {link} *{title}*\n{{: .claim {attributes} }}")
    return "\n".join(lines) + "\n"


def one_line(text: str) -> str:
    """A text that YAML may have broken into lines."""
    return " ".join(text.split())


def _badge(claim: Claim) -> str:
    name = NAMES[claim.verdict]
    return f'<span class="verdict" data-verdict="{claim.verdict}">{name}</span>'


def _told(claim: Claim, places: Mapping[str, str], timings: Mapping[str, str]) -> str:
    """A claim in full, under a heading of its own."""
    about = " and ".join(Framework(each).title for each in claim.about)
    facts = [f"said in {', '.join(claim.said)}", *([f"about {about}"] if about else [])]
    facts += [f"holds for {claim.versions}"] if claim.versions else []
    parts = [
        f"## {one_line(claim.statement)} {{ #{claim.id} }}",
        f"{_badge(claim)} · {' · '.join(facts)}",
        one_line(claim.correction or ""),
    ]
    if claim.untestable:
        parts.append(f"**Why it is not tested.** {one_line(claim.untestable)}")
    evidence = [_evidence(each, places, timings) for each in claim.evidence]
    if evidence:
        parts.append(f"**Evidence:** {'; '.join(evidence)}.")
    if claim.page:
        parts.append(f"[Explained in full](../{claim.page})")
    return "\n\n".join(filter(None, parts)) + "\n"


def _evidence(each: Evidence, places: Mapping[str, str], timings: Mapping[str, str]) -> str:
    if each.snippet:
        return f"[`{each.snippet}`](../{places[each.snippet]}), which is run"
    if each.timing:
        return f"[the timing `{each.timing}`](../reference/timings.md#{timings[each.timing]})"
    return f"[{each.says}]({each.source})"


def _settled(page: str, claims: list[Claim]) -> str:
    """The claims that a page settles, folded away at its top."""
    up = "../" * page.count("/")
    lines = [
        f"    - {_badge(claim)} [{one_line(claim.statement)}]({up}{_place(claim)})"
        for claim in claims
    ]
    count = "1 claim" if len(claims) == 1 else f"{len(claims)} claims"
    return f'??? abstract "Settles {count} of articles"\n\n' + "\n".join(lines) + "\n"


def _counts(ledger: Ledger) -> str:
    """How many claims have which verdict: a picture, and the same as a table."""
    total = Counter(claim.verdict for claim in ledger.claims)
    shown = ", ".join(f"{total[verdict]} {NAMES[verdict].lower()}" for verdict in VERDICTS)
    said = sum(len(claim.said) for claim in ledger.claims)
    head = " | ".join(NAMES[verdict] for verdict in VERDICTS)
    counted = f"{len(ledger.claims)} different statements, made in {said} places: {shown}."
    table = [f"| Concept | {head} |", "|---|" + "--:|" * len(VERDICTS)]
    for concept, title in ledger.concepts.items():
        by = Counter(claim.verdict for claim in ledger.of(concept))
        cells = " | ".join(str(by[verdict] or "") for verdict in VERDICTS)
        table.append(f"| [{title}]({concept}.md) | {cells} |")
    return "\n\n".join([counted, _picture(total), "\n".join(table)]) + "\n"


def _articles(ledger: Ledger) -> str:
    """The articles, by the keys with which the places in them begin."""
    places = Counter(place.partition("-")[0] for claim in ledger.claims for place in claim.said)
    rows = ["| Key | Article | Read | Statements |", "|---|---|---|--:|"]
    for key, article in ledger.articles.items():
        title = f"[{article.title}]({article.address})" if article.address else article.title
        rows.append(f"| {key} | {title} | {article.read} | {places[key]} |")
    return "\n".join(rows) + "\n"


def _picture(total: Counter[Verdict]) -> str:
    """One bar, divided by verdict; the style sheet gives the colors of both palettes."""
    whole, at, parts = sum(total.values()), 0.0, []
    counted = {verdict: f"{NAMES[verdict]}: {total[verdict]}" for verdict in VERDICTS}
    for verdict, title in counted.items():
        width = 100 * total[verdict] / whole if whole else 0
        parts.append(
            f'<rect data-verdict="{verdict}" x="{at:.2f}%" width="{width:.2f}%" height="100%">'
            f"<title>{title}</title></rect>"
        )
        at += width
    return (
        f'<svg class="verdicts" role="img" aria-label="{"; ".join(counted.values())}" width="100%" '
        f'height="24">{"".join(parts)}</svg>'
    )

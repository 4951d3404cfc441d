"""What a reader finds by the search: for the tests, and for `make bench-search`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml
from harness import ROOT, opened
from playwright.sync_api import BrowserContext, Page

HERE = Path(__file__).parent

FIRST = 3
"""How many results a reader looks at. A result is a page, with the sections that stand open."""

OPEN = 3
"""How many sections of a page stand open, as `docs/assets/search.js` has it."""

NOT_WRITTEN = "not written yet"

# Puts each query into the field, as a reader pastes it, and notes what the list shows: for each
# page the links that can be seen without unfolding anything. Two queries may have one answer, so
# the field is emptied between them: then an answer always changes the list or the line above it.
_ASK = """
async queries => {
  const field = document.querySelector("[data-md-component=search-query]")
  const result = document.querySelector("[data-md-component=search-result]")
  const list = result.querySelector("ol")
  const typed = (text, ready) => new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no answer to: ${text}`)), 10000)
    const watch = new MutationObserver(() => {
      if (!ready()) return
      watch.disconnect()
      clearTimeout(late)
      resolve()
    })
    watch.observe(result, { childList: true, characterData: true, subtree: true })
    field.value = text
    field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
  })
  const answers = []
  for (const query of queries) {
    if (list.childElementCount) await typed("", () => !list.childElementCount)
    await typed(query, () => true)
    answers.push([...list.children].slice(0, 10).map(item =>
      [...item.querySelectorAll(":scope > a")].map(link => link.href.replace(/[?]h=[^#]*/, ""))))
  }
  return answers
}
"""


@dataclass(frozen=True)
class Question:
    """What somebody asked, and the pages that answer it: none where none is written yet."""

    name: str
    text: str
    pages: tuple[str, ...]


def pasted_claims() -> dict[str, str]:
    """Give, by the identifier of a claim, a sentence that an article might have in its place."""
    return yaml.safe_load((HERE / "search_claims.yaml").read_text(encoding="utf-8"))


def claims() -> dict[str, dict]:
    """Give the entries of the ledger by their identifiers."""
    text = (ROOT / "docs/data/claims.yaml").read_text(encoding="utf-8")
    return {each["id"]: each for each in yaml.load(text, Loader=yaml.CSafeLoader)["claims"]}


def questions() -> list[Question]:
    """Give what readers asked."""
    entries = yaml.safe_load((HERE / "search_questions.yaml").read_text(encoding="utf-8"))
    return [
        Question(
            name,
            entry["question"],
            () if entry["pages"] == NOT_WRITTEN else tuple(entry["pages"]),
        )
        for name, entry in entries.items()
    ]


def searching(context: BrowserContext, root: str) -> Page:
    """Open a page and turn to its search; wait until that answers."""
    page = opened(context, f"{root}?q=donation")
    page.locator(".md-search-result__item").first.wait_for()
    return page


def asked(page: Page, root: str, queries: list[str]) -> list[list[list[str]]]:
    """Give for each query the pages found, and for each page its links that can be seen."""
    return [
        [[link.removeprefix(root) for link in item] for item in answer]
        for answer in page.evaluate(_ASK, queries)
    ]


def finds_claim(answer: list[list[str]], address: str, sections: int = OPEN) -> bool:
    """Say whether the claim itself is among the first sections shown of one of the first pages."""
    return any(address in item[1 : 1 + sections] for item in answer[:FIRST])


def page_names(answer: list[list[str]]) -> list[str]:
    """Give the pages found, named as files are under `docs/`."""
    return [item[0].partition("#")[0].rstrip("/") or "index" for item in answer]


def finds_page(answer: list[list[str]], pages: tuple[str, ...]) -> bool:
    """Say whether one of the pages is among the first results."""
    return not set(pages).isdisjoint(page_names(answer[:FIRST]))


def share_of_claims(page: Page, root: str, sections: int = OPEN) -> tuple[float, list[str]]:
    """Give the share of pasted sentences that find their claim, and those that do not."""
    sentences, ledger = pasted_claims(), claims()
    answers = asked(page, root, list(sentences.values()))
    missed = [
        f"{name}: {sentence}"
        for (name, sentence), answer in zip(sentences.items(), answers, strict=True)
        if not finds_claim(answer, f"claims/{ledger[name]['concept']}/#{name}", sections)
    ]
    return 1 - len(missed) / len(sentences), missed


def share_of_questions(page: Page, root: str) -> tuple[float, list[str]]:
    """Give the share of answered questions that find an answer, and those that do not."""
    answered = [each for each in questions() if each.pages]
    answers = asked(page, root, [each.text for each in answered])
    missed = [
        f"{each.name} ({', '.join(each.pages)}): {each.text}"
        for each, answer in zip(answered, answers, strict=True)
        if not finds_page(answer, each.pages)
    ]
    return 1 - len(missed) / len(answered), missed

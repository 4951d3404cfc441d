"""The Markdown twin of a page: the same words, with the programs and their outputs in them."""

from __future__ import annotations

import re

from crosscheck.vocabulary.site import SitePage
from crosscheck.vocabulary.snippet import SIDES, Pair, Snippet
from crosscheck.work.publish.both import file_of_both
from crosscheck.work.publish.expand import Block, Book, Shown
from crosscheck.work.said import foot, joined_facts, note, proof, sentence


def twin(book: Book, page: SitePage, blocks: list[Block]) -> str:
    """Give the page as one Markdown file that needs nothing beside it."""
    address = book.site.address + page.address
    first, *rest = blocks if blocks and isinstance(blocks[0], str) else ["", *blocks]
    heading, body = divided(page, str(first))
    about = f"> {page.description}\n>\n" if page.description else ""
    parts = [heading, f"{about}> {book.site.name}, <{address}>", body]
    parts += [each if isinstance(each, str) else _shown(book, each, address) for each in rest]
    parts += versions(book, blocks)
    return "\n\n".join(filter(None, parts)) + "\n"


def divided(page: SitePage, first: str) -> tuple[str, str]:
    """Divide the first stretch of a page into its title and the rest."""
    heading, _, rest = first.partition("\n")
    if heading.startswith("# "):
        return heading, rest.strip("\n")
    return f"# {page.title}", first.strip("\n")


def versions(book: Book, blocks: list[Block]) -> list[str]:
    """Say at the end with which versions the snippets last passed; nothing where there is none."""
    shown = {
        half.name: half for block in blocks if isinstance(block, Shown) for half in block.halves
    }
    if not shown:
        return []
    lines = foot(list(shown.values()), book.passes)
    return ["---", f"Snippets on this page: {len(shown)}", "\n".join(f"- {line}" for line in lines)]


def facts_table(pair: Pair) -> str:
    """Give what the halves print, label by label, as a Markdown table."""
    facts = joined_facts(pair)
    head = [facts.about, *facts.columns]
    rows = [
        [label, *("—" if value is None else _cell(value) for value in values)]
        for label, values, _ in facts.rows
    ]
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def proven(book: Book, pair: Pair) -> str:
    """Say what the tests prove about a pair, as a list."""
    return "\n".join(f"- *{word}*: {said}" for word, said in proof(pair, book.passes))


def lacking(pair: Pair) -> str | None:
    """Say why there is no other half; None where there is one."""
    for half in pair.halves:
        if half.no_equivalent:
            other = half.framework.other.title
            return f"**{other} has no equivalent:** {sentence(half.no_equivalent)}"
    return None


def source_of(book: Book, half: Snippet) -> str:
    """Name the framework of a snippet, with a link to its file."""
    path = half.path.relative_to(book.root).as_posix()
    return f"**{half.framework.title}** ([`{path}`]({book.site.repository}/blob/main/{path}))"


def _shown(book: Book, shown: Shown, address: str) -> str:
    parts = [facts_table(shown.pair)] if shown.kind == "table" else []
    for half in shown.halves:
        mark = "`" * max([3, *(len(run) + 1 for run in re.findall("`{3,}", half.text))])
        parts.append(source_of(book, half))
        parts.append(f"{mark}python\n{half.text.strip(chr(10))}\n{mark}")
        if said := note(half, book.passes.get(half.name)):
            parts.append(said)
    if shown.kind == "snippet":
        return "\n\n".join(parts)
    pair = shown.pair
    if missing := lacking(pair):
        parts.append(missing)
    if pair.jax and pair.torch:
        parts.append(proven(book, pair))
        titles = " and ".join(side.title for side in SIDES)
        parts.append(f"[{titles} in one file]({address}{file_of_both(pair.idea)})")
    return "\n\n".join(parts)


def _cell(value: str) -> str:
    return value.replace("|", "\\|")

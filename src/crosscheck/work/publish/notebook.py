"""A page as a Jupyter notebook: its prose, and each program with its recorded outputs."""

from __future__ import annotations

import ast
import json
from typing import Any

from crosscheck.vocabulary.site import SitePage
from crosscheck.vocabulary.snippet import Snippet
from crosscheck.work.outputs import recorded_outputs
from crosscheck.work.publish.both import requirements
from crosscheck.work.publish.expand import Block, Book, Shown
from crosscheck.work.publish.twin import divided, facts_table, lacking, proven, versions
from crosscheck.work.said import note, versions_of, versions_text

_ABOUT = """\
This notebook is the page [{title}]({address}) of {site}. The outputs were recorded with {versions}:

```text
pip install {requirements}
```

Each cell of code is a program of its own. Its first line, `%%fresh`, runs it in a new Python
process, as it was run for the page, so that no cell leans on another; without that line it runs in
the notebook's own process. Run the next cell first: it defines `%%fresh`. Where functions or loops
print, the output stands under the lines that printed it, after `#>`."""

FRESH = '''\
import subprocess
import sys
import tempfile
from pathlib import Path

from IPython.core.magic import register_cell_magic


@register_cell_magic
def fresh(name, cell):
    """Run a cell as the program `name` in a new Python process."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, name).write_text(cell, encoding="utf-8")
        command = [sys.executable, name]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    print(done.stdout, end="")
    print(done.stderr, end="", file=sys.stderr)
    if done.returncode:
        raise RuntimeError(f"{name} ended with status {done.returncode}")
'''
"""The cell that every program below it needs: no more than Python and IPython."""


def notebook(book: Book, page: SitePage, blocks: list[Block]) -> str:
    """Give the page as a notebook: JSON of nbformat 4.5."""
    cells: list[dict[str, Any]] = []

    def say(text: str | None) -> None:
        if text:
            cells.append(_cell(len(cells), "markdown", text))

    def run(source: str, outputs: list[dict[str, Any]]) -> None:
        code = {"execution_count": None, "outputs": outputs}
        cells.append(_cell(len(cells), "code", source) | code)

    first, *rest = blocks if blocks and isinstance(blocks[0], str) else ["", *blocks]
    heading, body = divided(page, str(first))
    say(f"{heading}\n\n{_about(book, page, blocks)}")
    run(FRESH.rstrip("\n"), [])
    for block in [body, *rest]:
        if isinstance(block, str):
            say(block)
            continue
        if block.kind == "table":
            say(facts_table(block.pair))
        for half in block.halves:
            say(note(half, book.passes.get(half.name)))
            run(*program(half))
        if block.kind != "snippet":
            say(lacking(block.pair))
            say(proven(book, block.pair))
    say("\n\n".join(versions(book, blocks)[1:]))
    whole = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def program(half: Snippet) -> tuple[str, list[dict[str, Any]]]:
    """Give the cell of a snippet and its output.

    Recorded lines stand under the statement that printed them. Where each such statement is run
    once, one after the other, that is the order of the output as well, and the lines move there.
    A function or a loop may print in any order: then they stay where they are.
    """
    head = f"%%fresh {half.path.name}\n"
    recorded = recorded_outputs(half.text)
    if not recorded or (len(recorded) > 1 and not _in_order(half, set(recorded))):
        return head + half.text.rstrip("\n"), []
    lines = half.text.splitlines()
    for above in sorted(recorded, reverse=True):
        del lines[above : above + len(recorded[above])]
    printed = [f"{line}\n" for above in sorted(recorded) for line in recorded[above]]
    output = {"name": "stdout", "output_type": "stream", "text": printed}
    return head + "\n".join(lines).rstrip("\n"), [output]


def _in_order(half: Snippet, printing: set[int]) -> bool:
    """Whether all lines that print are run once at most, from top to bottom."""
    repeated = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.For | ast.While
    return not any(
        printing & set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        for node in ast.walk(half.tree)
        if isinstance(node, repeated | ast.Lambda)
    )


def _about(book: Book, page: SitePage, blocks: list[Block]) -> str:
    halves = [half for block in blocks if isinstance(block, Shown) for half in block.halves]
    known = [book.passes[half.name] for half in halves if half.name in book.passes]
    return _ABOUT.format(
        title=page.title,
        address=book.site.address + page.address,
        site=book.site.name,
        versions=versions_text(versions_of(known)),
        requirements=" ".join(requirements(known)),
    )


def _cell(number: int, kind: str, text: str) -> dict[str, Any]:
    lines = text.splitlines(keepends=True)
    return {"cell_type": kind, "id": f"cell-{number}", "metadata": {}, "source": lines}

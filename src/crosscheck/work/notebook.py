"""Run a notebook from its first cell to its last, and store or compare what it shows."""

from __future__ import annotations

import ast
import math
import re
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError
from traitlets.config import Config

from crosscheck.vocabulary.files import write_whole
from crosscheck.vocabulary.notebook import KEY, MEASURED, Notebook, is_stale
from crosscheck.vocabulary.passes import digest
from crosscheck.vocabulary.problem import Problem
from crosscheck.work.machine import system, versions

CELL_LIMIT = 300
"""Seconds that one cell may take: `torch.compile` needs some tens on a slow machine."""

TOLERANCE = 1e-3
"""How far, relatively, a number that is shown may lie from the stored one: it is rounded."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")


def store_notebook(notebook: Notebook) -> float:
    """Run `notebook` and store its cells with their outputs; give the seconds that it took.

    Raises:
        Problem: a cell fails, or complains.
    """
    started = time.perf_counter()
    run = run_notebook(notebook)
    write_whole(notebook.stored, nbformat.writes(run) + "\n")
    return time.perf_counter() - started


def check_notebook(notebook: Notebook) -> float:
    """Run `notebook` and compare with what is stored; give the seconds that it took.

    Raises:
        Problem: a cell fails or complains, or shows something else than what is stored.
    """
    started = time.perf_counter()
    if notebook.stale:
        raise is_stale(notebook)
    for problem in differences(notebook, run_notebook(notebook).cells):
        raise problem
    return time.perf_counter() - started


def cells_of(notebook: Notebook) -> Any:
    """Give the cells of `notebook`, without outputs, as the notebook's format has them."""
    read = jupytext.reads(notebook.text, fmt="py:percent")
    for number, cell in enumerate(read.cells):
        # Else they are drawn at random.
        cell["id"] = f"cell-{number}"
    return read


def run_notebook(notebook: Notebook) -> Any:
    """Run `notebook` in a fresh process and an empty folder; give it with its outputs.

    Raises:
        Problem: a cell fails, takes too long, or writes to standard error.
    """
    read = cells_of(notebook)
    with (
        tempfile.TemporaryDirectory(prefix="crosscheck-") as folder,
        tempfile.TemporaryDirectory(prefix="crosscheck-") as sockets,
    ):
        client = NotebookClient(
            read,
            kernel_name="python3",
            config=Config(
                # Sockets in a private folder instead of ports, to which others could listen.
                KernelManager={"transport": "ipc", "connection_file": f"{sockets}/kernel.json"}
            ),
            timeout=CELL_LIMIT,
            resources={"metadata": {"path": folder}},
            record_timing=False,
        )
        try:
            client.execute()
        except CellExecutionError as error:
            raise _problem(notebook, read.cells, f"{error.ename}: {error.evalue}") from None
        except CellTimeoutError as error:
            raise _problem(notebook, read.cells, str(error)) from None
        except (RuntimeError, AssertionError) as error:
            # The library asserts that the process lives while it cleans up after its death.
            raise _problem(notebook, read.cells, str(error) or "its process died.") from None
    for cell in read.cells:
        for output in cell.get("outputs", ()):
            if output.get("name") == "stderr":
                text = output["text"].strip()
                raise Problem(
                    notebook.path,
                    _line_of(notebook, cell),
                    f"this cell writes to standard error: {text}",
                    "Use the framework as it asks; readers would see the warning.",
                )
    read.metadata[KEY] = {
        "sha256": digest(notebook.text),
        "date": datetime.now(UTC).date().isoformat(),
        "system": system(),
        "versions": versions(_imports(notebook.text)),
    }
    # What names the machine's own Python says nothing about the notebook.
    read.metadata.pop("language_info", None)
    return read


def differences(notebook: Notebook, cells: Sequence[Mapping[str, Any]]) -> Iterator[Problem]:
    """Give each cell of which the stored notebook shows something else than `cells` do."""
    for stored, fresh in zip(notebook.content["cells"], cells, strict=True):
        if MEASURED in fresh["metadata"].get("tags", ()):
            continue
        old, new = _shown(stored), _shown(fresh)
        if not same_text(old, new):
            yield Problem(
                notebook.path,
                _line_of(notebook, fresh),
                f"this cell shows\n{new}\n    where the page shows\n{old}",
                "Find out why; where the new output is right, run `make notebook`.",
            )


def same_text(old: str, new: str) -> bool:
    """Whether two texts are equal, apart from the last digits of numbers that are not whole."""
    if _NUMBER.sub("0", old) != _NUMBER.sub("0", new):
        return False
    return all(
        one == other or ("." in one and math.isclose(float(one), float(other), rel_tol=TOLERANCE))
        for one, other in zip(_NUMBER.findall(old), _NUMBER.findall(new), strict=True)
    )


def _shown(cell: Mapping[str, Any]) -> str:
    """The text of a cell's outputs; pictures are drawn from the same numbers as the tables."""
    return "".join(
        _text(output.get("text") or data.get("text/markdown") or data.get("text/plain", ""))
        for output in cell.get("outputs", ())
        if "image/svg+xml" not in (data := output.get("data", {}))
    )


def _text(value: str | Sequence[str]) -> str:
    # In a file, a text is a list of lines.
    return value if isinstance(value, str) else "".join(value)


def _problem(notebook: Notebook, cells: Sequence[Mapping[str, Any]], what: str) -> Problem:
    """Say what the last cell that was begun raised."""
    begun = [cell for cell in cells if cell.get("execution_count")]
    line = _line_of(notebook, begun[-1]) if begun else None
    return Problem(
        notebook.path, line, f"this cell fails: {what.strip()}", "Mend it, or what it found."
    )


def _line_of(notebook: Notebook, cell: Mapping[str, Any]) -> int | None:
    found = notebook.text.find(str(cell["source"]))
    return notebook.text.count("\n", 0, found) + 1 if found >= 0 else None


def _imports(text: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names

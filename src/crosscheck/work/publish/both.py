"""Both halves of a pair as one program that runs each in a process of its own."""

from __future__ import annotations

import io
import tokenize
from collections.abc import Mapping

from crosscheck.vocabulary.passes import Pass
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import Pair, Snippet, spans_lines
from crosscheck.work.said import versions_of

_DISTRIBUTIONS = {"functorch": "torch", "orbax": "orbax-checkpoint", "sklearn": "scikit-learn"}
"""What brings a package that has another name than its distribution."""

_PROGRAM = '''\
# /// script
# requires-python = ">=3.11"
# dependencies = [{dependencies}]
# ///
"""{idea}, in JAX and in PyTorch.

Run without arguments, it runs both halves, each in a process of its
own, so that neither sees what the other has set; `jax` or `torch` as
argument runs one. `uv run {file}` installs
what they need. A line that begins with `#>` is what the line above it
printed.

{page}
MIT license.
"""

import subprocess
import sys

if sys.argv[1:] == ["jax"]:
{jax}
elif sys.argv[1:] == ["torch"]:
{torch}
else:
    for half, title in (("jax", "JAX"), ("torch", "PyTorch")):
        print(f"--- {{title}} ---", flush=True)
        subprocess.run([sys.executable, __file__, half], check=True)
'''


def file_of_both(idea: str) -> str:
    """Give the name of the program of both halves; it lies beside each page that shows them."""
    return f"{idea.replace('/', '-')}.py"


def program_of_both(pair: Pair, passes: Mapping[str, Pass], page: str) -> str:
    """Give one program that runs both halves of a pair.

    The halves stand in it as they stand in their files, as code at the top level: in functions,
    globals would become locals, and in strings they could be neither read nor changed with ease.

    Args:
        pair: of two halves.
        passes: with which versions each snippet passed.
        page: the address where the pair is shown and explained.

    Raises:
        Problem: a half cannot stand under an `if`.
    """
    halves = {half.framework.value: half for half in (pair.jax, pair.torch) if half}
    needed = requirements([passes[half.name] for half in halves.values() if half.name in passes])
    return _PROGRAM.format(
        dependencies=", ".join(f'"{each}"' for each in needed),
        idea=pair.idea,
        file=file_of_both(pair.idea),
        page=page,
        **{name: _indented(half) for name, half in halves.items()},
    )


def requirements(passed: list[Pass]) -> list[str]:
    """Give what `pip install` needs to be told for the versions with which snippets passed."""
    versions = versions_of(passed)
    versions.pop("python", None)
    # A local version such as `+cpu` names a build that the package index may not have.
    return sorted(
        {
            f"{_DISTRIBUTIONS.get(package, package)}=={version.partition('+')[0]}"
            for package, version in versions.items()
        }
    )


def _indented(half: Snippet) -> str:
    """Indent a program, except for what is inside a string of several lines."""
    if "from __future__" in half.text:
        raise Problem(
            half.path,
            half.imports.get("__future__"),
            "an import from `__future__` cannot stand in the program of both halves.",
            "Do without it.",
        )
    inside = _inside_strings(half.text) if spans_lines(half.text) else set()
    lines = enumerate(half.text.rstrip("\n").split("\n"), 1)
    return "\n".join(
        line if number in inside or not line.strip() else f"    {line}" for number, line in lines
    )


def _inside_strings(text: str) -> set[int]:
    """Give the lines that begin inside a string."""
    inside: set[int] = set()
    begun: list[int] = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        name = tokenize.tok_name[token.type]
        if name == "FSTRING_START":  # Python 3.12 and later give f-strings in parts
            begun.append(token.start[0])
        elif name == "FSTRING_END":
            inside.update(range(begun.pop() + 1, token.end[0] + 1))
        elif token.type == tokenize.STRING:
            inside.update(range(token.start[0] + 1, token.end[0] + 1))
    return inside

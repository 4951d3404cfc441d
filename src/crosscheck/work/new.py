"""Write the two halves of a new pair, ready to be run and changed."""

from __future__ import annotations

import re
from pathlib import Path

from crosscheck.vocabulary.files import write_whole
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import SIDES, SNIPPETS, Framework

_IDEA = re.compile(r"[a-z][a-z0-9_-]*/[a-z][a-z0-9_]*")

_TEMPLATES = {
    Framework.JAX: """\
import jax.numpy as jnp

x = jnp.arange(6.0).reshape(2, 3)
total = x.sum(axis=0)
print(total)
""",
    Framework.TORCH: """\
import torch

x = torch.arange(6.0).reshape(2, 3)
total = x.sum(dim=0)
print(total)
""",
}


def write_pair(root: Path, idea: str) -> list[str]:
    """Write `snippets/<idea>_jax.py` and `…_torch.py`; give the lines that say what to do next.

    Raises:
        Problem: `idea` is not of the form `chapter/idea`, or a half exists already.
    """
    if not _IDEA.fullmatch(idea):
        raise Problem(
            idea,
            None,
            "this is not the name of an idea.",
            "Write `chapter/idea` in lower case, with underscores: `autodiff/stop_gradient`.",
        )
    paths = {framework: root / SNIPPETS / f"{idea}_{framework.value}.py" for framework in SIDES}
    for path in paths.values():
        if path.exists():
            raise Problem(path, None, "it exists already.", "Choose another name, or edit it.")
    for framework, path in paths.items():
        write_whole(path, _TEMPLATES[framework])
    return [
        *(f"wrote {path.relative_to(root)}" for path in paths.values()),
        "",
        "1. Make the two halves show one idea. What has the same name must have the same value.",
        f"2. Add this line to a page{_pages_of(root, idea)}:",
        "",
        f"       ::: pair {idea}",
        "",
        f"3. crosscheck run --update {idea}    fills in the outputs and proves the pair",
        "   crosscheck check                  says whether anything is missing",
    ]


def _pages_of(root: Path, idea: str) -> str:
    folder = root / "docs" / idea.partition("/")[0]
    pages = [path.relative_to(root).as_posix() for path in sorted(folder.glob("*.md"))]
    return f", such as {pages[-1]}" if pages else " under docs/"

"""What our Markdown extension costs: the site's build against a bare build of the same pages.

The bare project has the same theme, settings, pages and pictures, without our extension: its
directives and figures were expanded to plain Markdown beforehand. Both are built as
`mkdocs build` in fresh processes, in turn, so that a change of the machine's load falls on both.

Run it as `python benchmarks/site.py [ROUNDS]`; it prints both times and their ratio.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path

from crosscheck.vocabulary.page import FIGURES, read_page
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import SIDES, SNIPPETS

ROOT = Path(__file__).parents[1]

LIMIT = 1.2
"""How much longer our build may take than the bare one."""

ROUNDS = 9


def main(rounds: int) -> int:
    """Measure and print; give the exit status."""
    with tempfile.TemporaryDirectory() as temporary:
        bare = Path(temporary) / "bare"
        make_bare(bare)
        seconds: dict[Path, list[float]] = {ROOT: [], bare: []}
        for number in range(rounds + 1):
            for project, measured in seconds.items():
                took = build(project, Path(temporary) / "site")
                if number > 0:  # the first round fills the file system's caches
                    measured.append(took)
    ours, theirs = (statistics.median(measured) for measured in seconds.values())
    # Within a round, both builds met the same load.
    ratio = statistics.median(a / b for a, b in zip(*seconds.values(), strict=True))
    print(f"this site: {ours:.2f} s; bare: {theirs:.2f} s; ratio {ratio:.2f}, at most {LIMIT}")
    return 0 if ratio <= LIMIT else 1


def build(project: Path, site: Path) -> float:
    """Build a project's site; give the seconds that it took."""
    shutil.rmtree(site, ignore_errors=True)
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(site)]
    started = time.perf_counter()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True)
    seconds = time.perf_counter() - started
    if done.returncode != 0:
        sys.exit(f"{project} does not build:\n{done.stderr}")
    return seconds


def make_bare(folder: Path) -> None:
    """Write the bare project."""
    for part in ("docs", "overrides", "src", SNIPPETS):
        shutil.copytree(ROOT / part, folder / part)
    for path in ROOT.glob("*.md"):  # a page may include them
        shutil.copy(path, folder)
    configuration = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    without = re.sub(r"(?m)^  - crosscheck\.doors\.markdown:\n(    .*\n|\n)*", "", configuration)
    if without == configuration:
        raise Problem(ROOT / "mkdocs.yml", None, "our extension is not there.", "Name it there.")
    (folder / "mkdocs.yml").write_text(without, encoding="utf-8")
    for path in (*folder.glob("*.md"), *folder.glob("docs/**/*.md")):
        page = read_page(path)
        prose = dict(page.prose)
        lines = enumerate(page.text.splitlines(), 1)
        expanded = [expand(line) if number in prose else line for number, line in lines]
        path.write_text("\n".join(expanded) + "\n", encoding="utf-8")


def expand(line: str) -> str:
    """Expand the directive or the figures of a line to Markdown that needs no extension of ours."""
    if match := re.fullmatch(r"(\s*)::: (pair|snippet) (\S+)", line):
        indent, kind, name = match.groups()
        names = [f"{name}_{side.value}" for side in SIDES] if kind == "pair" else [name]
        return textwrap.indent("\n".join(fence(each) for each in names), indent)
    if (ROOT / FIGURES).exists():
        figures = json.loads((ROOT / FIGURES).read_text(encoding="utf-8"))
        return re.sub(r"\{\{ *(\S+) *\}\}", lambda match: figures.get(match[1], match[0]), line)
    return line


def fence(name: str) -> str:
    """Give a snippet as a fenced block with a title, or nothing where there is none."""
    path = ROOT / SNIPPETS / f"{name}.py"
    if not path.exists():
        return ""
    return f'\n``` {{.python title="{path.name}"}}\n{path.read_text(encoding="utf-8")}```\n'


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))

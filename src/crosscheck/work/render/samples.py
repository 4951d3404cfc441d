"""The articles' samples as fragments: a table of defects for each, and the list of all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from crosscheck.vocabulary.claims import Ledger
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.published import dump
from crosscheck.vocabulary.samples import FOLDER, Defect, Sample, schema
from crosscheck.vocabulary.snippet import SIDES
from crosscheck.work.render.claims import one_line
from crosscheck.work.samples import sample_fragment

_RUNS = {"yes": "It runs as printed", "partly": "A part of it runs", "no": "It does not run"}
_FOR = {
    **{side.value: side.title for side in SIDES},
    "both": "JAX and PyTorch", "numpy": "NumPy", "none": "no framework",
}  # fmt: skip
_RAISED = re.compile(r"[\w.]*(?:Error|Exception|Warning)\b")


def sample_fragments(
    root: Path, samples: Mapping[str, Sample], ledger: Ledger, shown: Mapping[str, str]
) -> dict[Path, str]:
    """The text of every file that is made of the samples, by its path.

    `shown` says where pages show each snippet: see `shown_at`.
    """
    if not samples:
        return {}
    docs = root / "docs"
    texts = {
        (root / FOLDER).with_suffix(".json"): dump(samples),
        (root / FOLDER).with_suffix(".schema.json"): schema(),
        docs / "fragments/samples-list.md": _list(samples),
    }
    for key, sample in samples.items():
        unshown = [name for name in sample.snippets if name not in shown]
        if unshown:
            path, what = root / FOLDER / f"{key}.yaml", f"No page shows `{unshown[0]}`."
            raise Problem(path, None, what, "Show it on a page, or mend its name.")
        texts[docs / sample_fragment(key)] = _told(key, sample, ledger, shown)
    return texts


def _told(key: str, sample: Sample, ledger: Ledger, places: Mapping[str, str]) -> str:
    """What a sample wanted, and its defects, as the page shows it that does the job."""
    article = ledger.articles.get(key.partition("-")[0])
    by = f", {article.title}" if article else ""
    up = "../" * sample.page.count("/")
    by += f", for {_FOR[sample.framework]}" if sample.framework != "none" else ""
    lines = [f"**Printed sample {key}**{by}. {one_line(sample.tried)} {_RUNS[sample.runs]}."]
    if sample.without:
        lines += ["", one_line(sample.without)]
    lines += ["", "| What is wrong with it | What that gives |", "|---|---|"]
    for defect in sample.defects:
        lines.append(f"| {_cell(defect.what)} | {_given(defect, up, places)} |")
    return "\n".join(lines) + "\n"


def _given(defect: Defect, up: str, places: Mapping[str, str]) -> str:
    gives = _cell(defect.gives)
    if _RAISED.match(gives):
        gives = f"`{gives}`"
    if defect.shown:
        return f"{gives} ([shown]({up}{places[defect.shown]}))"
    return f"{gives} Not shown: {_cell(defect.untestable)}" if defect.untestable else gives


def _list(samples: Mapping[str, Sample]) -> str:
    """All samples, and where the job of each is done."""
    runs = Counter(sample.runs for sample in samples.values())
    defects = [defect for sample in samples.values() for defect in sample.defects]
    shown = sum(1 for defect in defects if defect.shown)
    lines = [
        f"{len(samples)} printed programs: {runs['yes']} run as printed, {runs['partly']} in part, "
        f"{runs['no']} do not. {len(defects)} defects are named; {shown} of them are shown by a "
        "program that is run.",
        "",
        "| Sample | What it wanted to do | For | Runs | Defects | Done right |",
        "|---|---|---|---|--:|---|",
    ]
    for key, sample in samples.items():
        page = sample.page.removeprefix("programs/")
        where = page if page != sample.page else f"../{sample.page}"
        done = "both frameworks" if sample.done and not sample.without else "what there is"
        lines.append(
            f"| {key} | {_cell(sample.tried)} | {_FOR[sample.framework]} "
            f"| {sample.runs} | {len(sample.defects)} | [{done}]({where}) |"
        )
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return one_line(text).replace("|", "\\|")

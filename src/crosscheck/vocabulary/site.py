"""What the site's settings say: where it is published, and its pages in reading order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import read_text

SETTINGS = Path("mkdocs.yml")
"""Under the root of the project; every builder of the site reads it."""

_FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)


@dataclass(frozen=True)
class SitePage:
    """A page of the site."""

    root: Path
    """Of the project."""
    source: str
    """Its file under `docs/`, as the settings name it."""
    section: str
    """The chapter in which it stands."""
    label: str | None
    """What the settings call it; None where its own title serves."""

    @property
    def path(self) -> Path:
        """The file."""
        return self.root / "docs" / self.source

    @property
    def is_notebook(self) -> bool:
        """Whether it was written as a notebook, and not as Markdown."""
        return self.path.suffix == ".ipynb"

    @property
    def name(self) -> str:
        """The file's name without its suffix; for the page that opens a chapter, the chapter's."""
        path = PurePosixPath(self.source)
        return path.stem if path.stem != "index" else path.parent.name or "home"

    @cached_property
    def address(self) -> str:
        """Where it is published, under the address of the site."""
        path = PurePosixPath(self.source).with_suffix("").as_posix()
        return re.sub(r"(^|/)index/$", r"\1", f"{path}/")

    @cached_property
    def text(self) -> str:
        """The file, without its front matter; of a notebook, its cells as one Markdown text."""
        text = read_text(self.path)
        return _cells(json.loads(text)) if self.is_notebook else _FRONT.sub("", text)

    @cached_property
    def meta(self) -> dict[str, Any]:
        """Its front matter, or a notebook's metadata; raises `Problem` where that is no YAML."""
        if self.is_notebook:
            metadata: dict[str, Any] = json.loads(read_text(self.path))["metadata"]
            return metadata
        return front_matter(self.path)

    @property
    def title(self) -> str:
        """What the page calls itself: in its front matter, or by its first heading."""
        heading = re.search(r"^# +(.+?)(?: *\{.*\})?$", self.text, re.MULTILINE)
        return str(self.meta.get("title") or (heading[1] if heading else self.label or self.name))

    @property
    def description(self) -> str:
        """What its front matter says that it holds."""
        return " ".join(str(self.meta.get("description") or "").split())


@dataclass(frozen=True)
class Site:
    """The site."""

    name: str
    description: str
    address: str
    """Where it is published; ends with a slash."""
    repository: str
    """Where its sources are; without a slash at the end."""
    pages: tuple[SitePage, ...]
    """In reading order."""

    @cached_property
    def addresses(self) -> Mapping[str, str]:
        """Where each page is published, by its file."""
        return {page.source: page.address for page in self.pages}


def read_site(root: Path) -> Site:
    """Read the settings of the project at `root`.

    Raises:
        Problem: they are no YAML, or lack the address.
    """
    path = root / SETTINGS
    try:
        settings = yaml.load(read_text(path), _Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else None
        raise Problem(path, line, "not YAML.", "Mend the line.") from None
    for needed in ("site_name", "site_url", "repo_url", "nav"):
        if not settings.get(needed):
            raise Problem(path, None, f"there is no `{needed}`.", "Add it.")
    return Site(
        name=settings["site_name"],
        description=" ".join(str(settings.get("site_description") or "").split()),
        address=settings["site_url"].rstrip("/") + "/",
        repository=settings["repo_url"].rstrip("/"),
        pages=tuple(
            SitePage(root, source, section, label)
            for section, label, source in _entries(settings["nav"], "")
        ),
    )


def front_matter(path: Path) -> dict[str, Any]:
    """Give the front matter of a page; raises `Problem` where that is no YAML."""
    match = _FRONT.match(read_text(path))
    try:
        read = yaml.safe_load(match[1]) if match else {}
    except yaml.YAMLError:
        raise Problem(path, 1, "the front matter is not YAML.", "Mend it.") from None
    return read if isinstance(read, dict) else {}


def _cells(notebook: dict[str, Any]) -> str:
    """Give the cells of a notebook as Markdown, each with what it wrote."""
    parts = []
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            parts.append(source)
            continue
        if cell["cell_type"] == "code":
            parts.append(f"```python\n{source}\n```")
        parts += [shown for output in cell.get("outputs", []) if (shown := _shown(output))]
    return "\n\n".join(parts)


def _shown(output: dict[str, Any]) -> str | None:
    """Give what a cell wrote or displayed: a picture by the words that stand for it."""
    data = output.get("data", {})
    if picture := next((kind for kind in data if kind.startswith("image/")), None):
        said: str | None = output.get("metadata", {}).get(picture, {}).get("alt")
        return said
    if table := data.get("text/markdown"):
        return "".join(table)
    written = "".join(output.get("text") or data.get("text/plain") or "").rstrip()
    return f"```text\n{written}\n```" if written else None


class _Loader(yaml.CSafeLoader):
    """Reads settings whose values only a builder understands, such as `!!python/name:…`."""


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)


def _entries(nav: Any, section: str) -> Iterator[tuple[str, str | None, str]]:
    """Give section, label and file of each page; a link to elsewhere is no page."""
    for entry in nav:
        label, value = next(iter(entry.items())) if isinstance(entry, dict) else (None, entry)
        if isinstance(value, list):
            yield from _entries(value, section or str(label))
        elif not re.match(r"\w+://", value):
            yield section, label, value

"""Hooks of MkDocs that make a stored notebook a page of this site; mkdocs-jupyter reads it.

mkdocs-jupyter brings the styles of JupyterLab and scripts from other hosts with each page. So it is
given a template of ours; and what a template cannot do is done here: colors of programs, links
within the site, pictures in the colors of the page, and a note that says which run is shown.
"""

from __future__ import annotations

import html as entities
import logging
import re
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.utils import get_relative_url
from mkdocs_jupyter.config import settings
from pygments import highlight

from crosscheck.doors.markdown import FORMATTER, LEXER
from crosscheck.vocabulary.notebook import Notebook
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import read_text
from crosscheck.work.said import versions_text

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

TEMPLATES = Path(__file__).parent / "templates"
"""Where mkdocs-jupyter finds its template in the place of its own."""

COLAB = "https://colab.research.google.com/github"
"""The address under which a notebook on GitHub can be run without installing anything."""

# A warning that fails a strict build, as those of MkDocs do.
_log = logging.getLogger("mkdocs.crosscheck")

_PROGRAM = re.compile(r"(</button><pre><code>)(.*?)(</code>)", re.S)
_PICTURE = re.compile(r"(?<=\n)<svg\b.*?</svg>", re.S)
_HEAD = re.compile(r"<metadata>.*?</metadata>|<style.*?</style>|<title>.*?</title>", re.S)
_FONTS = re.compile(r"font-family: [^;\"]*;\s*")
_COLOR = re.compile(r"#([0-9a-f]{6})\b")


def on_config(config: MkDocsConfig) -> None:
    """Give mkdocs-jupyter our template."""
    settings.templates_dir = str(TEMPLATES)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Make what mkdocs-jupyter gives a part of this site."""
    notebook = _notebook(page)
    if notebook is None:
        return html
    page.meta = {"description": notebook.content["metadata"].get("description", "")}
    # A reader who mends it mends the program.
    page.edit_url = page.edit_url and page.edit_url.removesuffix("ipynb") + "py"
    # After the notebook it writes a list of style sheets, as Python would print it.
    html = re.sub(r"\s*<style>\s*\[.*\]\s*</style>\s*\Z", "", html, flags=re.S)
    numbers = count(1)
    html = _PICTURE.sub(lambda match: _picture(match[0], f"picture{next(numbers)}-"), html)
    html = _PROGRAM.sub(lambda match: match[1] + _colored(match[2]) + match[3], html)
    html = html.replace('class="anchor-link"', 'class="headerlink" title="Permanent link"')
    html = _near_links(html, page, config, files)
    return html.replace("<!-- run -->", _run(notebook, config), 1)


def _notebook(page: Page) -> Notebook | None:
    stored = Path(page.file.abs_src_path or "")
    if stored.suffix != ".ipynb":
        return None
    path = stored.with_suffix(".py")
    return Notebook(path, read_text(path))


def _colored(escaped: str) -> str:
    return highlight(entities.unescape(escaped), LEXER, FORMATTER)


def _picture(svg: str, prefix: str) -> str:
    """Fit a picture into a page: names of its own, no styles for others, the page's font.

    A color becomes `var(--c-RRGGBB, #RRGGBB)`, so that the style sheet can give another one to a
    dark page.
    """
    svg = _HEAD.sub("", svg)
    # Read out is what the figure around it says.
    svg = re.sub(
        r'<svg\b[^>]*(viewBox="[^"]*")[^>]*>', r'<svg aria-hidden="true" \1>', svg, count=1
    )
    svg = svg.replace("xlink:href", "href")
    svg = re.sub(r'\bid="', f'id="{prefix}', svg)
    svg = re.sub(r'(href="|url\()#', rf"\1#{prefix}", svg)
    return re.sub(r'style="[^"]*"', lambda match: _style(match[0]), svg)


def _style(style: str) -> str:
    return _COLOR.sub(r"var(--c-\1, #\1)", _FONTS.sub("", style))


def _near_links(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let links to this site lead to this copy of it; a notebook elsewhere needs the address."""
    known = {file.url: file for file in files.documentation_pages()}
    root = config.site_url or ""

    def near(match: re.Match[str]) -> str:
        url, mark, anchor = entities.unescape(match[1]).partition("#")
        if url not in known:
            _log.warning("%s links to `%s`, which is no page.", page.file.src_uri, url)
        return f'href="{get_relative_url(url, page.url)}{mark}{anchor}"'

    return re.sub(rf'href="{re.escape(root)}([^"]*)"', near, html) if root else html


def _run(notebook: Notebook, config: MkDocsConfig) -> str:
    """Say of which run the outputs are, and where the notebook can be had and run."""
    name = notebook.stored.name
    repository = (config.repo_url or "").rstrip("/")
    source = notebook.stored.relative_to(Path(config.docs_dir).parent).as_posix()
    links = [f'<a href="{name}" download>Download {name}</a>']
    if "github.com/" in repository:
        where = repository.partition("github.com/")[2]
        links += [
            f'<a href="{COLAB}/{where}/blob/main/{source}">Run it in Colab</a>',
            f'<a href="{repository}/blob/main/{Path(source).with_suffix(".py")}">Its source</a>',
        ]
    try:
        said = _said(notebook)
    except Problem as problem:
        _log.error("%s", problem)
        said = str(problem)
    return (
        '<div class="run" role="note" data-search-exclude="true">'
        f"<p>{' · '.join(links)}</p><p>{entities.escape(said)}</p></div>"
    )


def _said(notebook: Notebook) -> str:
    showing = notebook.showing
    changed = " The program has changed since." if notebook.stale else ""
    return (
        f"The outputs are those of its last run, on {showing.date}, with "
        f"{versions_text(showing.versions)} on {showing.system}.{changed} The tests run it "
        "again, and so does each publication of this site; both fail where its assertions do."
    )

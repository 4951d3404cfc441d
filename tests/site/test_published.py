"""What lies beside the pages of this site, and what their heads tell programs."""

from __future__ import annotations

import ast
import json
import re
import struct
import subprocess
import sys
from html.parser import HTMLParser

import nbformat
import pytest
from harness import ROOT, WIDE, opened, page_addresses
from nbclient import NotebookClient

from crosscheck.vocabulary.site import read_site
from crosscheck.vocabulary.snippet import read_snippet
from crosscheck.work.census import DESCRIPTION
from crosscheck.work.outputs import recorded_outputs, same_output

SITE = read_site(ROOT)

PAGES = [page for page in SITE.pages if page.path.suffix == ".md"]

# The smallest that show pairs: each program costs a fresh interpreter some seconds.
EXECUTED = ["home.ipynb", "how-to-read/how-to-read.ipynb"]


class Head(HTMLParser):
    """The links and the descriptions in the head of a page, by what they are."""

    def __init__(self, text):
        super().__init__()
        self.found = {}
        self.feed(text.partition("</head>")[0])

    def handle_starttag(self, tag, attrs):
        has = dict(attrs)
        if tag == "meta" and "content" in has:
            self.found[has.get("name") or has.get("property")] = has["content"]
        elif tag == "link":
            self.found[" ".join(filter(None, (has["rel"].strip(), has.get("type"))))] = has["href"]


def html_of(site, address):
    return (site / address / "index.html").read_text(encoding="utf-8")


def without_code(text):
    """Take away what is code, and so may look like anything."""
    return re.sub(r"`[^`\n]+`", "", re.sub(r"(?ms)^ *(```+)\w.*?^ *\1$", "", text))


def test_every_page_is_in_the_settings():
    assert sorted(page.address for page in SITE.pages) == page_addresses()


def test_the_head_says_what_a_page_is_and_where(site):
    descriptions = set()
    for page in SITE.pages:
        head = Head(html_of(site, page.address)).found
        assert head["canonical"] == head["og:url"] == SITE.address + page.address
        assert DESCRIPTION[0] <= len(head["description"]) <= DESCRIPTION[1]
        assert head["og:description"] == head["description"]
        assert head["og:title"]
        assert head["og:type"] == ("article" if page.address else "website")
        assert head["og:image"] == f"{SITE.address}assets/card.png"
        assert head["twitter:card"] == "summary_large_image"
        descriptions.add(head["description"])
    assert len(descriptions) == len(SITE.pages)


def test_the_card_has_the_size_that_the_head_says(site):
    data = (site / "assets/card.png").read_bytes()
    assert struct.unpack(">II", data[16:24]) == (1200, 630)
    assert len(data) < 100_000


def test_the_site_map_holds_every_page(site):
    text = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert sorted(re.findall("<loc>(.*?)</loc>", text)) == sorted(
        SITE.address + page.address for page in SITE.pages
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.source)
def test_the_links_to_files_beside_a_page_lead_there(site, page):
    text = html_of(site, page.address)
    alternate = Head(text).found["alternate text/markdown"]
    beside = re.findall(r'href="([^"/:]+\.(?:md|ipynb|py))"', text.partition("<body")[2])
    assert alternate == "index.md"
    assert alternate in beside
    assert f"{page.name}.ipynb" in beside or "half__copy" not in text
    shown = text.count('class="pair__both"')
    assert len([name for name in beside if name.endswith(".py")]) == shown
    missing = [name for name in beside if not (site / page.address / name).is_file()]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.source)
def test_the_twin_needs_nothing_beside_it(site, page):
    text = without_code((site / page.address / "index.md").read_text(encoding="utf-8"))
    assert text.startswith("# ")
    targets = re.findall(r"\]\(([^)\s]+)", text)
    assert [target for target in targets if not target.startswith(("https://", "http://"))] == []
    assert re.findall(r"^:::|--8<--|\{\{|^\?\?\?|^!!!|<(?:div|span|svg|form|script)\b", text) == []


def test_links_of_twins_lead_to_pages_and_files_of_the_site(site):
    text = without_code((site / "llms-full.txt").read_text(encoding="utf-8"))
    ours = {
        target.removeprefix(SITE.address).partition("#")[0]
        for target in re.findall(r"\]\(([^)\s]+)", text)
        if target.startswith(SITE.address)
    }
    assert len(ours) > 50
    assert [each for each in sorted(ours) if not (site / each).exists()] == []


def test_every_notebook_is_valid_and_holds_every_program_of_its_page(site):
    notebooks = [site / page.address / f"{page.name}.ipynb" for page in PAGES]
    notebooks = [path for path in notebooks if path.exists()]
    assert len(notebooks) > 20
    index = json.loads((site / "data/index.json").read_text(encoding="utf-8"))
    shown = {each["notebook"]: each["snippets"] for each in index["pages"]}
    for path in notebooks:
        whole = nbformat.read(path, as_version=4)
        nbformat.validate(whole)
        code = [cell for cell in whole.cells if cell.cell_type == "code"]
        names = [cell.source.partition("\n")[0].partition(" ")[2] for cell in code[1:]]
        address = SITE.address + path.relative_to(site).as_posix()
        assert {f"{name.rpartition('/')[2]}.py" for name in shown[address]} == set(names)


@pytest.mark.parametrize("name", EXECUTED)
def test_a_notebook_prints_what_it_says(site, tmp_path, name):
    recorded = nbformat.read(site / name, as_version=4)
    executed = nbformat.from_dict(recorded)
    NotebookClient(executed, timeout=120, kernel_name="python3").execute(cwd=str(tmp_path))
    compared = 0
    for before, after in zip(
        nbformat.read(site / name, as_version=4).cells, executed.cells, strict=True
    ):
        for promised in before.get("outputs", []):
            (printed,) = after.outputs
            assert printed.name == "stdout"
            assert same_output(promised.text.splitlines(), printed.text.splitlines())
            compared += 1
    assert compared >= 2


def test_every_program_of_both_holds_the_halves_as_they_are(site):
    index = json.loads((site / "data/index.json").read_text(encoding="utf-8"))
    programs = [program for page in index["pages"] for program in page["programs"]]
    assert len(programs) > 100
    for program in programs:
        path = site / program.removeprefix(SITE.address)
        idea = path.stem.replace("-", "/", 1)
        (choice,) = (node for node in ast.parse(path.read_text()).body if isinstance(node, ast.If))
        compile(path.read_text(), path.name, "exec")
        for side, body in (("jax", choice.body), ("torch", choice.orelse[0].body)):
            half = read_snippet(ROOT / "snippets" / f"{idea}_{side}.py", ROOT)
            assert ast.dump(ast.Module(body, [])) == ast.dump(half.tree), (path, side)


def test_a_program_of_both_prints_what_the_page_says(site, tmp_path):
    idea = "past_the_end"
    (path, *_) = site.rglob(f"reading-{idea}.py")
    program = tmp_path / "both.py"
    program.write_bytes(path.read_bytes())
    done = subprocess.run(
        [sys.executable, program.name], cwd=tmp_path, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    promised = []
    for side, title in (("jax", "JAX"), ("torch", "PyTorch")):
        half = read_snippet(ROOT / f"snippets/reading/{idea}_{side}.py", ROOT)
        promised.append(f"--- {title} ---")
        promised += [line for lines in recorded_outputs(half.text).values() for line in lines]
    assert same_output(promised, done.stdout.splitlines())


def test_the_index_for_models_lists_every_page_once(site):
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert re.match(r"# [^\n]+\n\n> [^\n]+\n\n", text)
    linked = re.findall(r"^- \[.*?\]\((.*?)\)", text, re.MULTILINE)
    pages = [f"{SITE.address}{page.address}" for page in SITE.pages]
    assert set(pages) <= {link.removesuffix("index.md") for link in linked}
    assert len(linked) == len(set(linked))
    for link in linked:
        assert (site / link.removeprefix(SITE.address)).exists(), link


def test_the_index_of_files_names_files_that_exist(site):
    index = json.loads((site / "data/index.json").read_text(encoding="utf-8"))
    text = json.dumps(index)
    files = set(re.findall(f'"{re.escape(SITE.address)}([^"]+)"', text))
    assert [each for each in sorted(files) if not (site / each).exists()] == []
    assert len(index["timings"]) >= len({each["case"] for each in index["timings"]}) > 10


def test_a_reader_downloads_the_notebook_and_the_program_of_both(new_context, root):
    context, watch = new_context(viewport=WIDE, accept_downloads=True)
    page = opened(context, f"{root}how-to-read/")
    for link, name in (("Notebook", "how-to-read.ipynb"), ("Run both", "reading-")):
        with page.expect_download() as download:
            page.get_by_role("link", name=link).first.click()
        assert download.value.suggested_filename.startswith(name)
    # The browser itself asks for the icon of a text, which has none.
    assert watch.complaints == []
    page.get_by_role("link", name="Markdown").click()
    assert page.url.endswith("/how-to-read/index.md")

"""The notebook as its readers see it."""

from __future__ import annotations

import html
import json
import re
from collections import Counter

from harness import ROOT, WIDE, opened

from crosscheck.vocabulary.notebook import find_notebooks

ADDRESS = "programs/four-ways/"
(NOTEBOOK,) = find_notebooks(ROOT)


def test_the_page_says_which_run_it_shows_and_gives_the_notebook_away(new_context, root):
    context, watch = new_context(viewport=WIDE)
    page = opened(context, root + ADDRESS, idle=True)
    said = page.locator(".run").inner_text()
    assert NOTEBOOK.showing.date in said
    assert NOTEBOOK.showing.versions["torch"] in said
    with page.expect_download() as download:
        page.get_by_role("link", name="Download four-ways.ipynb").click()
    notebook = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert notebook["cells"] == NOTEBOOK.content["cells"]
    hosted = page.get_by_role("link", name="Run it in Colab").get_attribute("href")
    assert hosted.endswith("/blob/main/docs/programs/four-ways.ipynb")
    assert watch.complaints == []


def test_a_cell_is_copied_as_it_is(new_context, root):
    context, _ = new_context(viewport=WIDE)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = opened(context, root + ADDRESS, idle=True)
    programs = [cell for cell in NOTEBOOK.content["cells"] if cell["cell_type"] == "code"]
    buttons = page.get_by_role("button", name="Copy this cell")
    page.locator("details.cell").evaluate_all("all => all.forEach(each => { each.open = true })")
    assert buttons.count() == len(programs)
    buttons.nth(2).click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "".join(programs[2]["source"])


def test_pictures_say_what_they_show_and_take_the_colors_of_the_page(new_context, root):
    inks = []
    for scheme in ("light", "dark"):
        context, _ = new_context(viewport=WIDE, color_scheme=scheme)
        page = opened(context, root + ADDRESS)
        pictures = page.get_by_role("img", name=re.compile("Mean loss|Time of one step"))
        assert pictures.count() == 2
        assert "four curves" in pictures.nth(0).get_attribute("aria-label")
        assert "cold" in pictures.nth(1).get_attribute("aria-label")
        inks.append(pictures.locator("text").first.evaluate("e => getComputedStyle(e).fill"))
        backs = pictures.locator("svg path").evaluate_all(
            "all => all.map(e => getComputedStyle(e).fill)"
        )
        assert "rgb(255, 255, 255)" not in backs
    assert inks[0] != inks[1]


def test_the_page_is_one_of_this_site_without_styles_and_scripts_of_its_own(site):
    page = (site / ADDRESS / "index.html").read_text(encoding="utf-8")
    article = page[page.index("<article") : page.index("</article>")]
    assert "<style" not in article
    assert "<script" not in article
    assert "jp-" not in article
    (described,) = re.findall(r'<meta name="description" content="([^"]*)"', page)
    assert described == html.escape(NOTEBOOK.content["metadata"]["description"], quote=False)
    assert '/edit/main/docs/programs/four-ways.py"' in page
    names = Counter(re.findall(r'\bid="([^"]+)"', page))
    assert [name for name, count in names.items() if count > 1] == []


def test_links_of_the_notebook_lead_to_places_of_this_copy_of_the_site(new_context, root, site):
    page = (site / ADDRESS / "index.html").read_text(encoding="utf-8")
    article = page[page.index("<article") : page.index("</article>")]
    links = [each for each in re.findall(r'href="([^"#]*)(?:#([^"]*))?"', article) if each[0]]
    near = [(url, anchor) for url, anchor in links if url.startswith("../")]
    assert len(near) >= 5
    for url, anchor in near:
        target = (site / ADDRESS / url / "index.html").resolve()
        assert not anchor or f'id="{anchor}"' in target.read_text(encoding="utf-8"), (url, anchor)

"""Every page, as it loads on three screens and in two palettes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from harness import MOST_BYTES, WIDE, opened, page_addresses, weight
from playwright.sync_api import expect

WIDTHS = (390, 1024, 1440)

INDEX = "search/search_index.json"

SCHEME = "data-md-color-scheme"
"""What the theme sets once it knows what the system prefers; the page may be there before."""

NODE = Path(__file__).parent / "node"
"""Where what the tests take from npm is installed: `make test` sees to it."""

AXE = """
    async () => {
        const options = { resultTypes: ["violations"], selectors: false, elementRef: false };
        const { violations } = await axe.run(document, options);
        return violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
    }
"""


def inaccessible(page):
    """Give what axe-core finds on a page, by all of its rules."""
    # Evaluated by the browser's tools, for the page's own policy lets no script in.
    page.evaluate((NODE / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8"))
    return page.evaluate(AXE)


@pytest.mark.parametrize("address", page_addresses())
def test_a_page_loads_light_and_without_a_complaint_and_fits_every_screen(
    new_context, root, site, address
):
    context, watch = new_context(color_scheme="light", viewport=WIDE)
    page = opened(context, root + address, idle=True)
    assert page.locator("h1").count() == 1
    assert "assets/crosscheck.css" in watch.loaded
    assert weight(site, watch.loaded) <= MOST_BYTES, sorted(watch.loaded)
    assert INDEX not in watch.loaded
    expect(page.locator("body")).to_have_attribute(SCHEME, "default")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        # Nothing but code and tables scrolls sideways.
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert watch.complaints == []
    assert inaccessible(page) == []


@pytest.mark.parametrize("address", page_addresses())
def test_a_page_loads_dark_on_a_phone_and_can_be_read(new_context, root, address):
    context, watch = new_context(color_scheme="dark", viewport={"width": 390, "height": 900})
    page = opened(context, root + address, idle=True)
    assert watch.complaints == []
    expect(page.locator("body")).to_have_attribute(SCHEME, "slate")
    # With the sidebar, which a phone folds away.
    page.set_viewport_size(WIDE)
    assert inaccessible(page) == []


def test_the_page_for_missing_addresses_has_its_style_and_its_links(new_context, root):
    context, watch = new_context()
    page = opened(context, f"{root}404.html", idle=True)
    assert "Not found" in page.locator("article").inner_text()
    assert watch.complaints == []


def test_the_palette_follows_the_system_until_the_reader_chooses(new_context, root):
    context, watch = new_context(color_scheme="dark")
    page = opened(context, root)
    expect(page.locator("body")).to_have_attribute(SCHEME, "slate")
    page.get_by_title("Switch to light mode").click()
    expect(page.locator("body")).to_have_attribute(SCHEME, "default")
    page.reload(wait_until="networkidle")
    expect(page.locator("body")).to_have_attribute(SCHEME, "default")
    assert watch.complaints == []


def test_the_search_leaves_out_the_tables_of_times(site):
    index = json.loads((site / INDEX).read_text(encoding="utf-8"))
    timings = [each for each in index["docs"] if each["location"].startswith("reference/timings/")]
    assert any("How long does a product" in each["text"] for each in timings)
    assert [each["location"] for each in timings if "95% intervals" in each["text"]] == []


def test_the_search_asks_for_its_index_when_the_reader_turns_to_it(new_context, root):
    context, watch = new_context(viewport=WIDE)
    page = opened(context, root, idle=True)
    assert INDEX not in watch.loaded
    with page.expect_response(f"**/{INDEX}"):
        page.keyboard.press("/")
    page = context.new_page()
    with page.expect_response(f"**/{INDEX}"):
        page.goto(f"{root}?q=donation")
    expect(page.locator(".md-search-result__item").first).to_contain_text("onation")
    assert watch.complaints == []

"""The offline copy, opened from a folder as its readers do."""

import re
import zipfile

from harness import WIDE
from playwright.sync_api import expect
from searching import asked
from test_links import lost_links

from crosscheck.work.publish.offline import NAME


def test_the_offline_copy_is_read_and_searched_without_a_server(browser, site, tmp_path):
    with zipfile.ZipFile(site / f"{NAME}.zip") as archive:
        archive.extractall(tmp_path)
    home = (tmp_path / NAME / "index.html").as_uri()
    context = browser.new_context(viewport=WIDE)
    complaints, requested = [], []
    context.on("console", lambda message: message.type == "error" and complaints.append(message))
    context.on("request", lambda request: requested.append(request.url))
    page = context.new_page()
    page.goto(home)
    page.get_by_role("link", name="Asynchronous dispatch", exact=True).first.click()
    expect(page.locator("h1")).to_contain_text("dispatch")
    assert page.url.endswith("/execution/asynchronous-dispatch/index.html")
    page.get_by_placeholder("Search").click()
    page.keyboard.type("block_until_ready")
    first = page.locator(".md-search-result__item a").first
    expect(first).to_have_attribute("href", re.compile(r"/index\.html(\?|#|$)"))
    message = "RuntimeError: mat1 and mat2 shapes cannot be multiplied (8x3 and 4x5)"
    (answer,) = asked(page, home.removesuffix("index.html"), [message])
    assert answer[0][0] == "reference/errors/index.html"
    page.get_by_placeholder("Search").fill("block_until_ready")
    page.keyboard.press("End")
    expect(first).to_have_attribute("href", re.compile("/asynchronous-dispatch/"))
    first.click()
    expect(page.locator("article")).to_contain_text("block_until_ready")
    assert complaints == []
    assert [address for address in requested if not address.startswith(("file:", "data:"))] == []
    context.close()


def test_every_link_of_the_offline_copy_leads_to_a_file(site, tmp_path):
    with zipfile.ZipFile(site / f"{NAME}.zip") as archive:
        archive.extractall(tmp_path)
    assert lost_links(tmp_path / NAME, served=False) == set()

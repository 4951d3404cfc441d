"""The offline copy, opened from a folder as its readers do."""

import re
import zipfile

from harness import WIDE
from playwright.sync_api import expect

from crosscheck.work.publish.offline import NAME


def test_the_offline_copy_is_read_and_searched_without_a_server(browser, site, tmp_path):
    with zipfile.ZipFile(site / f"{NAME}.zip") as archive:
        archive.extractall(tmp_path)
    home = (tmp_path / NAME / "index.html").as_uri()
    context = browser.new_context(viewport=WIDE)
    complaints, asked = [], []
    context.on("console", lambda message: message.type == "error" and complaints.append(message))
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(home)
    page.get_by_role("link", name="Asynchronous dispatch", exact=True).first.click()
    expect(page.locator("h1")).to_contain_text("dispatch")
    assert page.url.endswith("/execution/asynchronous-dispatch/index.html")
    page.get_by_placeholder("Search").click()
    page.keyboard.type("block_until_ready")
    first = page.locator(".md-search-result__item a").first
    expect(first).to_have_attribute("href", re.compile(r"/index\.html(\?|#|$)"))
    first.click()
    expect(page.locator("article")).to_contain_text("block_until_ready")
    assert complaints == []
    assert [address for address in asked if not address.startswith(("file:", "data:"))] == []
    context.close()


def test_every_link_of_the_offline_copy_leads_to_a_file(site):
    with zipfile.ZipFile(site / f"{NAME}.zip") as archive:
        names = set(archive.namelist())
        pages = [name for name in names if name.endswith(".html")]
        missing = set()
        for name in pages:
            text = archive.read(name).decode()
            for target in re.findall(r' (?:href|src)="([^"#?]+)', text):
                if ":" in target.partition("/")[0]:
                    continue
                parts = name.split("/")[:-1]
                for part in target.split("/"):
                    parts = parts[:-1] if part == ".." else [*parts, part] if part != "." else parts
                if "/".join(parts) not in names:
                    missing.add((name, target))
    assert len(pages) > 30
    assert missing == set()

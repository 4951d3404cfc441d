"""The list of claims can be filtered, and every claim has an address of its own."""

from __future__ import annotations

import re

from harness import opened
from playwright.sync_api import expect


def test_the_list_is_filtered_by_words_verdict_concept_and_framework(new_context, root):
    context, watch = new_context()
    page = opened(context, f"{root}claims/", idle=True)
    form, shown = page.locator("#claims-filter"), page.locator("li.claim:visible")
    every = shown.count()
    expect(form.locator("output")).to_have_text(f"{every} of {every}")
    form.locator("[name=verdict]").select_option("false")
    false = shown.count()
    assert 0 < false < every
    form.locator("[name=about]").select_option("torch")
    assert 0 < shown.count() < false
    form.locator("[name=concept]").select_option("autodiff")
    form.locator("[name=words]").fill("no such words at all")
    assert shown.count() == 0
    form.locator("[name=words]").fill("")
    assert shown.count() > 0
    assert set(shown.evaluate_all("items => items.map(item => item.dataset.verdict)")) == {"false"}
    assert watch.complaints == []


def test_the_list_can_be_read_without_scripts(new_context, root):
    context, _ = new_context(java_script_enabled=False)
    page = opened(context, f"{root}claims/")
    assert page.locator("li.claim").count() > 200
    assert not page.locator("#claims-filter").is_visible()


def test_a_claim_is_reached_by_its_address(new_context, root):
    context, _ = new_context()
    page = opened(context, f"{root}claims/")
    first = page.locator("li.claim a").first
    statement = first.inner_text()
    first.click()
    expect(page).to_have_url(re.compile(r"/claims/[\w-]+/#[\w-]+$"))
    anchor = page.url.partition("#")[2]
    heading = page.locator(f"h2#{anchor}")
    expect(heading).to_be_in_viewport()
    assert statement in heading.inner_text()

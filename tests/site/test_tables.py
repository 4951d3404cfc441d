"""Tables: sorted by a column, and reached by the keyboard where they are wider than the screen."""

import re

from harness import WIDE, opened
from playwright.sync_api import expect

PHONE = {"width": 390, "height": 900}
TABLES = "reference/timings/"


def test_a_table_is_sorted_by_the_column_that_is_chosen(new_context, root):
    context, watch = new_context(viewport=WIDE)
    page = opened(context, f"{root}claims/")
    table = page.locator("article table", has_text="Concept").first
    rows = table.locator("tbody tr")
    before = rows.all_inner_texts()
    head = table.locator("th", has_text=re.compile("^True"))
    head.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    column = head.evaluate("cell => cell.cellIndex")

    def values():
        cells = rows.locator(f"td:nth-child({column + 1})").all_inner_texts()
        return [int(text) for text in cells if text.strip()]

    assert values() == sorted(values())
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "descending")
    assert values() == sorted(values(), reverse=True)
    assert sorted(rows.all_inner_texts()) == sorted(before)
    assert watch.complaints == []


def test_times_are_sorted_by_how_long_they_are(new_context, root):
    context, _ = new_context(viewport=WIDE)
    page = opened(context, root + TABLES)
    order = page.evaluate("['2 ms', '1.5 s', '900 ns', '30 µs', '1,200 ms'].sort(compare)")
    assert order == ["900 ns", "30 µs", "2 ms", "1,200 ms", "1.5 s"]


def test_a_wide_table_is_scrolled_with_the_keyboard_where_it_does_not_fit(new_context, root):
    context, _ = new_context(viewport=PHONE)
    page = opened(context, root + TABLES, idle=True)
    place = page.locator(".md-typeset__scrollwrap[tabindex='0']").first
    place.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("place => place.scrollLeft > 0", arg=place.element_handle())

"""The site by keyboard alone."""

from harness import WIDE, opened
from playwright.sync_api import expect

CONCEPT = "execution/asynchronous-dispatch/"
FOCUSED = "document.activeElement"


def test_the_first_key_leads_past_the_menu(new_context, root):
    context, _ = new_context(viewport=WIDE)
    page = opened(context, root + CONCEPT, idle=True)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(f"{FOCUSED}.closest('article') !== null")


def test_a_program_is_copied_by_keyboard(new_context, root):
    context, _ = new_context(viewport=WIDE, permissions=["clipboard-read", "clipboard-write"])
    page = opened(context, root + CONCEPT, idle=True)
    page.locator(".half__copy").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Copied to clipboard")).to_be_visible()
    assert "import" in page.evaluate("navigator.clipboard.readText()")


def test_on_a_narrow_screen_the_menu_is_opened_and_closed_by_keyboard(new_context, root):
    context, watch = new_context(viewport={"width": 390, "height": 900})
    page = opened(context, root + CONCEPT, idle=True)
    menu = page.get_by_role("button", name="Menu")
    home = page.locator(".md-nav--primary .md-nav__link[href]").first
    expect(home).to_be_hidden()
    menu.focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(home).to_be_visible()
    page.wait_for_function(f"{FOCUSED}.closest('.md-nav--primary') !== null")
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")
    assert watch.complaints == []


def test_the_palette_is_chosen_by_keyboard(new_context, root):
    context, _ = new_context(viewport=WIDE, color_scheme="light")
    page = opened(context, root + CONCEPT, idle=True)
    page.locator("#__palette_0").focus()
    outline = page.locator("label[for=__palette_1]").evaluate(
        "e => getComputedStyle(e).outlineStyle"
    )
    assert outline != "none"
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")

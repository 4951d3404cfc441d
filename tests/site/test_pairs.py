"""Pairs as readers see and copy them, in a browser."""

from __future__ import annotations

import subprocess
import sys

import pytest
from harness import ROOT, WIDE, opened, page_addresses, page_file

from crosscheck.vocabulary.page import read_page
from crosscheck.vocabulary.snippet import SIDES, read_snippet
from crosscheck.work.machine import why_not
from crosscheck.work.outputs import recorded_outputs, same_line

SHOWN = {
    address: read_page(page).snippet_names(ROOT)
    for address in page_addresses()
    if (page := page_file(address)).suffix == ".md"
}
WITH_SNIPPETS = [address for address, names in SHOWN.items() if names]
# Where a page shows a snippet that another page shows, it is copied there, too, but run once.
FIRST_SHOWN = {name: address for address in reversed(SHOWN) for name in SHOWN[address]}


# Each costs a fresh interpreter some seconds. All of them are copied and compared with their files,
# which the run of the snippets proves; `make test-copies` runs every one.
SAMPLED = {name for names in SHOWN.values() for name in names[:2]}


# What a reader gets who selects the code of each half, by the name of its snippet.
SELECTED = """halves => halves.map(half => {
    getSelection().selectAllChildren([...half.querySelectorAll('code')].at(-1));
    const [, name] = half.querySelector('.half__source').href.match(/snippets\\/(.+)\\.py$/);
    return [name, getSelection().toString()];
})"""


# Where the halves of each pair are, in one message: a page may have twenty pairs.
BOXES = """(pairs, sides) => pairs.map(pair => Object.fromEntries(sides.map(
    side => [side, pair.querySelector(`.half--${side}`).getBoundingClientRect().toJSON()]
)))"""


def snippet(name):
    return read_snippet(ROOT / "snippets" / f"{name}.py", ROOT)


def unfolded(context, address):
    """Open a page and whatever is folded away on it."""
    page = opened(context, address)
    page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
    return page


def half_of(page, name):
    """Find the block of a snippet."""
    return page.locator(".half", has=page.locator(f'.half__source[href$="/{name}.py"]')).first


def copied(page, name):
    """Press the copy button of a snippet, as a reader does, and give what the clipboard holds."""
    page.evaluate("navigator.clipboard.writeText('nothing was copied')")
    half_of(page, name).locator(".half__copy").click()
    return page.evaluate("navigator.clipboard.readText()")


@pytest.fixture(scope="session")
def page_at(browser, root):
    """Give the function that opens a page, or brings an open one to the front.

    Opening a page of twenty pairs costs more than what most tests then do with it.
    """
    context = browser.new_context(viewport=WIDE)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    pages = {}

    def get(address):
        page = pages.get(address) or pages.setdefault(address, unfolded(context, root + address))
        # Only the page in front may use the clipboard.
        page.bring_to_front()
        return page

    yield get
    context.close()


@pytest.mark.parametrize("address", WITH_SNIPPETS)
def test_every_block_is_copied_exactly(page_at, address):
    page = page_at(address)
    assert page.locator(".half__copy").count() == len(SHOWN[address])
    for name in SHOWN[address]:
        assert copied(page, name) == snippet(name).text


@pytest.mark.parametrize("address", WITH_SNIPPETS)
def test_what_is_selected_is_what_the_file_says(page_at, address):
    page = page_at(address)
    # A half that does not exist says why, and holds no code.
    selected = dict(page.locator(".half", has=page.locator("code")).evaluate_all(SELECTED))
    for name in SHOWN[address]:
        assert selected[name].rstrip("\n") == snippet(name).text.rstrip("\n")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[] if name in SAMPLED else pytest.mark.every_copy)
        for name in sorted(FIRST_SHOWN)
    ],
)
def test_what_is_copied_runs_and_prints_what_the_page_says(page_at, tmp_path, name):
    if lack := why_not(snippet(name)):
        pytest.skip(f"not run: {lack}")
    text = copied(page_at(FIRST_SHOWN[name]), name)
    program = tmp_path / "pasted.py"
    program.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, program.name], cwd=tmp_path, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    promised = [line for lines in recorded_outputs(text).values() for line in lines]
    printed = [line.rstrip() for line in done.stdout.splitlines()]
    # Under a statement that runs several times, all that it printed stands together; so the order
    # on the page is not always the order in time.
    for line in promised:
        match = next((each for each in printed if same_line(line, each)), None)
        assert match is not None, f"the page promises {line!r}; left of what it printed: {printed}"
        printed.remove(match)
    assert printed == []


@pytest.mark.parametrize("address", WITH_SNIPPETS)
def test_halves_stand_side_by_side_where_there_is_room(page_at, address):
    page = page_at(address)
    for width, beside in ((390, False), (1024, False), (1200, True), (1440, True)):
        page.set_viewport_size({"width": width, "height": 900})
        pairs = page.locator(".pair:not(.pair--single)").evaluate_all(
            BOXES, [side.value for side in SIDES]
        )
        assert pairs
        for pair in pairs:
            left, right = (pair[side.value] for side in SIDES)
            if beside:
                assert left["top"] == right["top"]
                assert left["right"] <= right["left"]
            else:
                assert left["left"] == right["left"]
                assert left["bottom"] <= right["top"]


@pytest.mark.parametrize("address", WITH_SNIPPETS)
def test_code_does_not_scroll_sideways_on_a_wide_screen(page_at, address):
    page = page_at(address)
    page.set_viewport_size(WIDE)
    scrolling = page.locator(".half code, .half pre").evaluate_all(
        "all => all.filter(e => e.scrollWidth > e.clientWidth).map(e => e.textContent.slice(0, 40))"
    )
    assert scrolling == []


def test_lines_of_72_columns_fit_side_by_side_on_a_wide_screen(new_context, root):
    context, _ = new_context(viewport=WIDE)
    page = opened(context, root + WITH_SNIPPETS[0])
    fits = page.locator(".pair:not(.pair--single) code").first.evaluate(
        "code => { code.textContent = 'x'.repeat(72); return code.scrollWidth <= code.clientWidth }"
    )
    assert fits


def test_without_javascript_all_is_there_but_the_buttons(new_context, root):
    context, _ = new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + WITH_SNIPPETS[0])
    assert page.locator(".half pre").first.is_visible()
    assert not page.locator(".half__copy").first.is_visible()


def test_on_paper_halves_stand_below_each_other(new_context, root):
    context, _ = new_context(viewport={"width": 800, "height": 1100})
    page = opened(context, root + WITH_SNIPPETS[0])
    page.emulate_media(media="print")
    assert not page.locator(".half__copy").first.is_visible()
    assert page.locator(".half code").first.evaluate("e => getComputedStyle(e).whiteSpace") == (
        "pre-wrap"
    )

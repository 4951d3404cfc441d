"""A reader who pastes an error message into the search lands where it is explained."""

from harness import ROOT, WIDE, opened

from crosscheck.vocabulary.page import read_page
from crosscheck.work.errors import PATH, read_messages

ASKED = [
    "TracerBoolConversionError",
    "NonConcreteBooleanIndexError",
    "UnexpectedTracerError",
    "JAX arrays are immutable",
    "Gradient only defined for scalar-output functions",
    "scan body function carry input and carry output",
    "does not require grad and does not have a grad_fn",
    "backward through the graph a second time",
    "modified by an inplace operation",
    "mat1 and mat2 shapes cannot be multiplied",
    "called random operation while in randomness error mode",
    "Weights only load failed",
]
"""Parts of messages, each on the page as a part of one heading or more."""

HITS = """words => [...document.querySelectorAll('.md-search-result__item')].slice(0, 3)
    .flatMap(item => [...item.querySelectorAll('a')].map(a => decodeURIComponent(a.href)))
    .some(href => words.some(word => href.endsWith(word)))"""
"""Whether one of the first three results has a link to one of these anchors."""


def test_a_pasted_message_leads_to_its_heading(new_context, root):
    messages = read_messages(read_page(ROOT / PATH))
    context, watch = new_context(viewport=WIDE)
    page = opened(context, root)
    box = page.get_by_placeholder("Search")
    box.click()
    for part in ASKED:
        found = [each for each in messages if part in each.text]
        box.fill(found[0].text)
        # The search listens to the keyboard; a reader who pastes lets a key go.
        page.keyboard.press("End")
        page.wait_for_function(HITS, arg=[f"#{each.anchor}" for each in found])
    assert watch.complaints == []

"""What readers paste, ask and type is found: sentences, questions, names, their parts, messages."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from harness import ROOT, WIDE, opened
from playwright.sync_api import expect
from searching import (
    FIRST,
    OPEN,
    asked,
    claims,
    finds_page,
    page_names,
    pasted_claims,
    questions,
    searching,
    share_of_claims,
    share_of_questions,
)

# One page answers all queries: it is loaded once, in one worker.
pytestmark = pytest.mark.xdist_group("search")

SHARE = 0.9

# The page that each should lead to: the one that explains it.
NAMES = {
    "block_until_ready": "execution/asynchronous-dispatch",
    "jax.block_until_ready": "execution/asynchronous-dispatch",
    "block_until": "execution/asynchronous-dispatch",
    "synchronize": "execution/asynchronous-dispatch",
    "torch.func.vmap": "randomness/vmap",
    "in_dims": "randomness/vmap",
    "jax.lax.fori_loop": "execution/loops",
    "fori_loop": "execution/loops",
    "donate_argnums": "state/donation",
    "torch.func.functional_call": "state/ensembles",
    "functional_call": "state/ensembles",
    "jax.random.fold_in": "randomness/keys-and-generators",
    "from_dlpack": "arrays/aliasing",
    "nnx.jit": "state/functions-refs-modules",
    "torch.cond": "randomness/control-flow",
    "lax.switch": "randomness/control-flow",
    "jax.debug.print": "execution/side-effects",
    "tree_map": "arrays/pytrees",
    "ConvTranspose": "state/layer-conventions",
    "use_deterministic_algorithms": "randomness/reproducibility",
}

# As a terminal shows them, with what only this one program had in it.
MESSAGES = {
    "UserWarning: Some donated buffers were not usable: ShapedArray(float32[1000])": (
        "state/donation"
    ),
    "jax.errors.UnexpectedTracerError: Encountered an unexpected tracer. A function transformed by "
    "JAX had a side effect, allowing for a reference to an intermediate value with type float32[3] "
    "to escape": "execution/side-effects",
    "jax.errors.TracerBoolConversionError: Attempted boolean conversion of traced array with shape "
    "bool[].": "execution/dynamic-shapes",
    "jax.errors.NonConcreteBooleanIndexError: Array boolean indices must be concrete; got "
    "bool[8]": "execution/dynamic-shapes",
    "RuntimeError: one of the variables needed for gradient computation has been modified by an "
    "inplace operation: [torch.FloatTensor [3]]": "arrays/mutation",
    "TypeError: JAX arrays are immutable and do not support in-place item assignment.": (
        "arrays/mutation"
    ),
}


@pytest.fixture(scope="module")
def page(browser, root):
    context = browser.new_context(viewport=WIDE, service_workers="block")
    yield searching(context, root)
    context.close()


def test_pasted_sentences_find_their_claim(page, root):
    share, missed = share_of_claims(page, root)
    print(f"{share:.1%} of pasted sentences find their claim in the first {FIRST} results")
    assert share >= SHARE, "\n".join(missed)


def test_questions_find_a_page_that_answers(page, root):
    share, missed = share_of_questions(page, root)
    print(f"{share:.1%} of questions find an answer in the first {FIRST} results")
    assert share >= SHARE, "\n".join(missed)


def test_names_their_parts_and_pasted_messages_find_the_page_that_explains_them(page, root):
    wanted = NAMES | MESSAGES
    answers = zip(wanted.items(), asked(page, root, list(wanted)), strict=True)
    assert [query for (query, name), answer in answers if not finds_page(answer, (name,))] == []


def test_the_best_section_stands_first_and_enter_opens_it_with_its_words_marked(new_context, root):
    context, watch = new_context(viewport=WIDE)
    page = opened(context, root)
    page.get_by_placeholder("Search").click()
    page.keyboard.type("block_until_ready")
    section = "execution/asynchronous-dispatch/#block_until_ready-returns-its-array"
    (answer,) = asked(page, root, ["block_until_ready"])
    assert answer[0][1].startswith(section)
    assert len(answer[0]) == 1 + OPEN
    page.keyboard.press("Enter")
    expect(page).to_have_url(
        re.compile("/execution/asynchronous-dispatch/.*#block_until_ready-ret")
    )
    expect(page.locator("h2[id^=block_until_ready-ret] mark").first).to_be_visible()
    assert watch.complaints == []


def test_what_is_typed_is_completed_and_what_is_unknown_is_not_found(page, root):
    answers = asked(page, root, ["recompil", "Vmap", "zyzzyva", "the", '+-*~^:"', "<b>"])
    assert page_names(answers[0])[0] == "execution/cache-key"
    assert page_names(answers[1])[0] == "randomness/vmap"
    assert answers[2] == []


def test_the_sentences_are_of_all_concepts_and_verdicts():
    ledger, names = claims(), pasted_claims()
    assert len(names) >= 60
    for field in ("concept", "verdict"):
        assert {ledger[name][field] for name in names} == {each[field] for each in ledger.values()}


def test_no_sentence_is_the_statement_that_it_should_find():
    ledger = claims()
    assert [
        name
        for name, sentence in pasted_claims().items()
        if sentence.strip(" .").lower() == ledger[name]["statement"].strip(" .").lower()
    ] == []


def test_the_pages_that_answer_are_there():
    assert max(Counter(each.name for each in questions()).values()) == 1
    wanted = {page for each in questions() for page in each.pages}
    assert [page for page in sorted(wanted) if not (ROOT / "docs" / f"{page}.md").exists()] == []

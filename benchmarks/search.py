"""How often the search finds what a reader pastes or asks, and what it misses.

Run it as `python benchmarks/search.py`; it needs Chromium, as the browser tests do.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "site"))

from harness import WIDE, browsing, build_site, serving
from searching import FIRST, questions, searching, share_of_claims, share_of_questions

GOAL = 0.9


def main() -> int:
    """Measure and print; give the exit status."""
    with tempfile.TemporaryDirectory() as temporary, browsing() as browser:
        site = Path(temporary) / "crosscheck"
        build_site(site)
        with serving(site) as root:
            page = searching(browser.new_context(viewport=WIDE), root)
            claims, missed_claims = share_of_claims(page, root)
            foremost, _ = share_of_claims(page, root, sections=1)
            answers, missed_answers = share_of_questions(page, root)
    for title, missed in (("claims", missed_claims), ("questions", missed_answers)):
        for each in missed:
            print(f"{title}, missed: {each}")
    waiting = sum(not each.pages for each in questions())
    print(f"{claims:.1%} of pasted sentences find their claim in the first {FIRST} results;")
    print(f"{foremost:.1%} as the foremost section of its page")
    print(
        f"{answers:.1%} of questions find an answer in the first {FIRST}; {waiting} have none yet"
    )
    return 0 if min(claims, answers) >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())

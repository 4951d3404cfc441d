"""The census of this site itself."""

from pathlib import Path

from crosscheck.doors.collect import collected_texts
from crosscheck.work.census import check_project, uncollected_blocks
from crosscheck.work.render import render
from crosscheck.work.timing.case import case_names, read_case

ROOT = Path(__file__).parents[1]


def test_every_block_that_readers_see_is_collected():
    collected = collected_texts(ROOT)
    assert sum(map(len, collected.values())) > 0
    assert [str(problem) for problem in uncollected_blocks(ROOT, collected)] == []


def test_every_fragment_is_reproduced_byte_for_byte():
    render(ROOT, check=True, trust=False)


def test_reading_finds_nothing_wrong():
    assert [str(problem) for problem in check_project(ROOT)] == []


def test_every_timing_case_has_its_table_on_the_page_of_timings():
    page = (ROOT / "docs/reference/timings.md").read_text(encoding="utf-8")
    cases = {name: read_case(ROOT, name) for name in case_names(ROOT)}
    assert cases
    for name, case in cases.items():
        section = page.partition(f"\n## {case.title}\n")[2].partition("\n## ")[0]
        assert f'--8<-- "fragments/timing-{name}.md"' in section, name
        assert case.question in section, name
        assert case.work in section, name

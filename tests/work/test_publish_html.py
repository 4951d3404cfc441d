"""What a built page is given besides: valid attributes, names for landmarks, a policy."""

import base64
import hashlib

import pytest

from crosscheck.work.publish.html import guarded, mended, policy


def digest(text):
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@pytest.mark.parametrize(
    ("built", "wanted"),
    [
        ('<td style="text-align: right;">1</td>', '<td class="right">1</td>'),
        ('<label id="a" tabindex="">', '<label id="a">'),
        (
            '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" autocomplete="off">',
            '<input class="md-toggle" data-md-toggle="drawer" type="checkbox">',
        ),
        (
            '<a href="x" title="Edit this page" class="b" rel="edit">',
            '<a href="x" title="Edit this page" class="b" aria-label="Edit this page">',
        ),
        (
            '<div class="md-search" data-md-component="search" role="dialog">',
            '<div class="md-search" data-md-component="search" role="dialog" aria-label="Search">',
        ),
        (
            '<nav class="md-nav" data-md-level="1" aria-labelledby="__nav_2_1_label" x="y">\n'
            '<label class="md-nav__title" for="__nav_2_1">\n'
            '<span class="md-nav__icon md-icon"></span>\n  Why &amp; how\n</label>',
            '<nav class="md-nav" data-md-level="1" aria-label="Why &amp; how" x="y">\n'
            '<label class="md-nav__title" for="__nav_2_1">\n'
            '<span class="md-nav__icon md-icon"></span>\n  Why &amp; how\n</label>',
        ),
        ('<p style="color: red">kept</p>', '<p style="color: red">kept</p>'),
    ],
)
def test_what_the_theme_leaves_is_mended_and_nothing_else(built, wanted):
    assert mended(built) == wanted
    assert mended(wanted) == wanted


def test_a_policy_allows_what_the_page_holds_and_nothing_else():
    page = (
        "<style>p{}</style><script>run()</script>"
        '<script type="application/json">{"data": 1}</script>'
        '<script src="a.js"></script><b style="color: red">x</b>'
    )
    rules = dict(rule.split(" ", 1) for rule in policy(page).split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == f"'self' 'sha256-{digest('run()')}'"
    block, attribute = (f"'sha256-{digest(style)}'" for style in ("p{}", "color: red"))
    assert rules["style-src"].split() == ["'self'", block, "'unsafe-hashes'", attribute]
    assert "unsafe-inline" not in policy(page)


def test_a_page_without_styles_of_its_own_allows_none():
    assert "style-src 'self';" in policy("<p>x</p>")


def test_the_policy_stands_before_what_it_is_about():
    page = guarded('<head><meta charset="utf-8"><script>a()</script></head>')
    assert page.index("Content-Security-Policy") < page.index("<script>")
    assert digest("a()") in page
    assert guarded(page) == page

"""What a built page lacks to be valid, to be read aloud, and to be safe, whichever tool built it.

The theme's templates are long and change with each release, so they are not copied for a handful of
attributes. What stands here is mended in the page as it was built; that nothing is left to mend is
tested on every page, by a validator and by axe-core.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re

_ALIGNED = re.compile(r'<(t[hd]) style="text-align: (left|right|center);">')
_EMPTY_TABINDEX = re.compile(r' tabindex=""')
_TOGGLE = re.compile(r'(<input class="md-toggle"[^>]* type="checkbox"[^>]*) autocomplete="off">')
_EDIT = re.compile(r'(<a [^>]* title="([^"]*)"[^>]*) rel="edit">')
_DIALOG = re.compile(r'(<div class="md-search"[^>]* role="dialog")>')
_NAV = re.compile(
    r'(<nav class="md-nav"[^>]*) aria-labelledby="__nav_[\d_]+_label"([^>]*>\s*'
    r'<label class="md-nav__title"[^>]*>\s*<span class="md-nav__icon md-icon"></span>)'
    r"(.*?)(</label>)",
    re.DOTALL,
)
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)
_STYLE = re.compile(r"<style[^>]*>(?P<text>.*?)</style>", re.DOTALL)
_STYLED = re.compile(r'<[a-zA-Z][^<>]* style="(?P<text>[^"]*)"')
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n?')
"""Where a page says its policy."""

_CHARSET = '<meta charset="utf-8">'


def mended(page: str) -> str:
    """Give a page of the theme without what a validator or a screen reader stumbles over."""
    # The alignment of a column is a style of its own in each cell, which a policy would forbid.
    page = _ALIGNED.sub(r'<\1 class="\2">', page)
    page = _EMPTY_TABINDEX.sub("", page)
    # Not allowed on a checkbox, nor is the relation on a link of a page.
    page = _TOGGLE.sub(r"\1>", page)
    page = _EDIT.sub(r'\1 aria-label="\2">', page)
    page = _DIALOG.sub(r'\1 aria-label="Search">', page)
    # The label that names a chapter's navigation is empty where the chapter has a page of its own.
    return _NAV.sub(_named_by_its_title, page)


def _named_by_its_title(match: re.Match[str]) -> str:
    start, middle, title, end = match.groups()
    words = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", title)).split())
    return f'{start} aria-label="{html.escape(words)}"{middle}{title}{end}'


def policy(page: str) -> str:
    """Give the Content-Security-Policy under which all that a page holds still works, and no more.

    Everything comes from the site itself. A script or style within the page is allowed by its
    hash. https://www.w3.org/TR/CSP3/#framework-directive-source-list.
    """
    scripts = [
        match["text"]
        for match in _SCRIPT.finditer(page)
        # A block of data is not run, so nothing needs to allow it.
        if "src=" not in match["attributes"] and "json" not in match["attributes"]
    ]
    styles = [match["text"] for match in _STYLE.finditer(page)]
    attributes = [html.unescape(match["text"]) for match in _STYLED.finditer(page)]
    styled = ["'unsafe-hashes'", *_hashes(attributes)] if attributes else []
    rules = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *_hashes(scripts)],
        "style-src": ["'self'", *_hashes(styles), *styled],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
    }
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in rules.items())


def guarded(page: str) -> str:
    """Give a page with its policy in its head, before anything that the policy is about."""
    page = POLICY.sub("", page)
    return page.replace(_CHARSET, f"{_CHARSET}{_meta(policy(page))}\n", 1)


def _meta(content: str) -> str:
    content = html.escape(content, quote=False)
    return f'<meta http-equiv="Content-Security-Policy" content="{content}">'


def _hashes(texts: list[str]) -> list[str]:
    digests = {base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts}
    return [f"'sha256-{digest}'" for digest in sorted(digests)]

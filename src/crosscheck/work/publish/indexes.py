"""What there is, in two lists: one for language models, one for other programs."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path
from typing import Any

from crosscheck.vocabulary.site import Site


def index(site: Site, entries: list[dict[str, Any]], built: Path) -> str:
    """List all files that programs may want."""
    records = sorted((built / "data/timings").glob("*/*.json"))
    index = {
        "site": site.address,
        "claims": f"{site.address}data/claims.json",
        "claims_schema": f"{site.address}data/claims.schema.json",
        "timings_schema": f"{site.address}data/timings/schema.json",
        "timings": [
            {
                "case": path.parent.name,
                "device": path.name.partition("-")[0],
                "record": f"{site.address}{path.relative_to(built).as_posix()}",
            }
            for path in records
        ],
        "pages": entries,
    }
    return json.dumps(index, indent=1, ensure_ascii=False) + "\n"


def llms(site: Site, entries: list[dict[str, Any]]) -> str:
    """Give the index for language models, in the form of https://llmstxt.org/."""
    parts = [f"# {site.name}", f"> {site.description}", _HOW.format(address=site.address)]
    for section, pages in groupby(entries, lambda entry: entry["section"]):
        # What the form calls so may be left out where room is short.
        parts.append(f"## {'Optional' if section == 'Contributing' else section}")
        parts.append("\n".join(_listed(page) for page in pages))
        if section == "Reference":
            parts[-1] += "\n" + _DATA.format(address=site.address)
    return "\n\n".join(parts) + "\n"


_HOW = """\
Every program on these pages is run by the tests of the site. A line that begins with `#>` is what
the line above it printed. What both halves of a pair call by the same name has the same value,
except where a comment says `# diverges: why` or `# agrees to TOLERANCE: why`; the tests assert
that, too. Each page names the versions with which its programs last passed.

Each link leads to the Markdown of a page, with its programs and their outputs. All of them in one
file: [llms-full.txt]({address}llms-full.txt)."""

_DATA = """\
- [Claims as JSON]({address}data/claims.json): each statement with its verdict, correction and \
evidence; [schema]({address}data/claims.schema.json)
- [Index of all files]({address}data/index.json): of each page its Markdown, notebook and \
programs, and every record of a timing; [their schema]({address}data/timings/schema.json)"""


def _listed(entry: dict[str, Any]) -> str:
    about = f": {entry['description']}" if entry["description"] else ""
    return f"- [{entry['title']}]({entry['markdown']}){about}"

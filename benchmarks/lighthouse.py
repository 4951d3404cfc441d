"""What Lighthouse says of five pages on its throttled mobile setting, and a second view's weight.

Run it by `make bench-lighthouse`, which installs Lighthouse; it needs Chromium and node.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "site"))

from harness import ROOT, build_site, chromium, serving

PAGES = {
    "home": "",
    "a concept": "execution/asynchronous-dispatch/",
    "claims": "claims/",
    "timings": "reference/timings/",
    "the notebook": "programs/four-ways/",
}
WANTED = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
PAINTED_WITHIN = 1.5
"""Seconds until the largest piece of content is painted, on a concept page."""


def main() -> int:
    """Measure and print; give the exit status."""
    program = chromium()
    missed = 0
    with tempfile.TemporaryDirectory() as temporary:
        site = Path(temporary) / "crosscheck"
        build_site(site)
        with serving(site, compressed=True) as root:
            for name, address in PAGES.items():
                report = audited(root + address, program, Path(temporary))
                scores = {each: round(100 * report["categories"][each]["score"]) for each in WANTED}
                painted = report["audits"]["largest-contentful-paint"]["numericValue"] / 1000
                missed += sum(scores[each] < least for each, least in WANTED.items())
                missed += name == "a concept" and painted > PAINTED_WITHIN
                shown = ", ".join(f"{each} {score}" for each, score in scores.items())
                print(f"{name}: {shown}; largest paint after {painted:.2f} s", flush=True)
                for problem in problems(report):
                    print(f"    {problem}")
    print(f"{missed} figures missed")
    return min(missed, 1)


def audited(address: str, program: str, folder: Path) -> dict[str, Any]:
    """Give Lighthouse's report on a page."""
    output = folder / "report.json"
    command = [
        ROOT / "benchmarks/lighthouse/node_modules/.bin/lighthouse", address, "--quiet",
        "--output=json", f"--output-path={output}",
        "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage",
    ]  # fmt: skip
    environment = os.environ | {"CHROME_PATH": program}
    subprocess.run(command, env=environment, check=True, timeout=300, capture_output=True)
    found: dict[str, Any] = json.loads(output.read_text(encoding="utf-8"))
    return found


def problems(report: dict[str, Any]) -> list[str]:
    """Name what costs a page points, with what Lighthouse found."""
    found = []
    for name in WANTED:
        for each in report["categories"][name]["auditRefs"]:
            audit = report["audits"][each["id"]]
            if each["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                found.append(f"{name}: {audit['title']} {audit.get('displayValue', '')}".strip())
    return found


if __name__ == "__main__":
    sys.exit(main())

"""What a reader's first view of each page transfers, compressed as hosts compress it.

Run it as `python benchmarks/weight.py`; it needs Chromium, as the browser tests do.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "site"))

from harness import MOST_BYTES, Watch, browsing, build_site, opened, page_addresses, serving, weight


def main() -> int:
    """Measure and print; give the exit status."""
    heaviest = 0
    with tempfile.TemporaryDirectory() as temporary, browsing() as browser:
        site = Path(temporary) / "crosscheck"
        build_site(site)
        with serving(site) as root:
            for address in page_addresses():
                context = browser.new_context(viewport={"width": 1440, "height": 900})
                watch = Watch(context, root)
                opened(context, root + address, idle=True)
                total = weight(site, watch.loaded)
                context.close()
                heaviest = max(heaviest, total)
                print(f"{total / 1000:6.0f} kB  {address or 'home'}")
    print(f"the heaviest page: {heaviest / 1000:.0f} kB, at most {MOST_BYTES / 1000:.0f} kB")
    return 0 if heaviest <= MOST_BYTES else 1


if __name__ == "__main__":
    sys.exit(main())

"""The built pages as a validator reads them."""

import subprocess

from test_pages import NODE


def test_every_page_is_valid_html(site):
    command = ["npx", "--no-install", "html-validate", "--config", ".htmlvalidate.json"]
    done = subprocess.run(
        [*command, f"{site}/**/*.html"], cwd=NODE, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:]

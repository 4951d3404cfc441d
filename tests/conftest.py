from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import dedent

import pytest

Project = Callable[[Mapping[str, str]], Path]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Give a function that writes a little project, a file an entry, and gives its folder."""

    def write(files: Mapping[str, str]) -> Path:
        for folder in ("docs", "snippets"):
            (tmp_path / folder).mkdir(exist_ok=True)
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
        return tmp_path

    return write

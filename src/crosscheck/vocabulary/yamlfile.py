"""Data written by hand as YAML, read as types, and the lines on which things stand in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import read_text

_T = TypeVar("_T")


class Lines:
    """On which line of a file each of its parts begins."""

    def __init__(self, root: yaml.Node | None) -> None:
        self._root = root

    def of(self, *keys: str | int) -> int | None:
        """The line of a part, such as `("claims", 3, "verdict")`, or of what there is of it."""
        node, line = self._root, None
        for key in keys:
            if isinstance(node, yaml.MappingNode):
                found = next((pair for pair in node.value if pair[0].value == key), None)
                if found is None:
                    break
                line, node = found[0].start_mark.line + 1, found[1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(key, int):
                node = node.value[key] if key < len(node.value) else None
                if node is None:
                    break
                line = node.start_mark.line + 1
            else:
                break
        return line

    def of_message(self, message: str) -> int | None:
        """The line of the place that msgspec names, such as `$.claims[3].verdict`."""
        found = re.search(r"`\$([^`]*)`$", message)
        keys = re.findall(r"\.(\w+)|\[(\d+)\]", found[1]) if found else []
        return self.of(*(name or int(place) for name, place in keys))


def read_yaml(path: Path, kind: type[_T]) -> tuple[_T, Lines]:
    """Read a file as a `kind`, and the lines of its parts.

    Raises Problem, with the line, when the file is missing, is not YAML, or does not fit.
    """
    text = read_text(path)
    lines = Lines(None)
    # The parser in C: the one in Python takes a second for the ledger of claims.
    loader = yaml.CSafeLoader(text)
    try:
        node = loader.get_single_node()
        lines = Lines(node)
        data: Any = loader.construct_document(node) if node else None
        return msgspec.convert(data, kind), lines
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = f"It is not YAML: {getattr(error, 'problem', None) or error}."
        line = mark.line + 1 if mark else None
        raise Problem(path, line, what, "Mend it; quote a text that has a colon in it.") from None
    except msgspec.ValidationError as error:
        what = f"It does not fit its format: {error}."
        mend = f"Compare it with the fields of {kind.__module__}.{kind.__name__}."
        raise Problem(path, lines.of_message(str(error)), what, mend) from None
    finally:
        loader.dispose()

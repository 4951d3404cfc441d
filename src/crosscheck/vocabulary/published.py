"""How data is published: as JSON, with the schema of its type beside it."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec


def dump(value: Any) -> str:
    """JSON with an indent of one, and each list of numbers on one line."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=1).decode()
    numbers = re.compile(r"\[\s+((?:-?[0-9][-+.0-9eE]*,?\s+)+)\]")
    return numbers.sub(lambda found: f"[{' '.join(found.group(1).split())}]", text) + "\n"


def schema_of(kind: type) -> str:
    """The JSON Schema of a type, as text."""
    published = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return json.dumps(published | msgspec.json.schema(kind), indent=1) + "\n"

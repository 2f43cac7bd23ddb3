"""A list in JSON written item by item, so that a large one is never in memory as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from seoaudit.reporting.encoding import json_text


def json_items(records: Iterable[Any], indent: int = 0) -> Iterator[str]:
    """The items that stand between the brackets of a list, each on a line of its own."""
    pending = ""
    for record in records:
        if pending:
            yield f"{pending},"
        pending = " " * indent + json_text(record)
    if pending:
        yield pending

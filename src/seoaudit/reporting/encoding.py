"""Records as JSON text, whatever characters they hold."""

from __future__ import annotations

from typing import Any

import msgspec


def json_text(record: Any, indent: int = 0, depth: int = 0) -> str:
    """JSON of a record, on one line or indented, so that it can stand in `depth` others.

    Half a surrogate pair, which a file name or an escape can hold and JSON in UTF-8 cannot, is
    written as `\\udcff` in the text.
    """
    try:
        data = msgspec.json.encode(record)
    except UnicodeEncodeError:
        data = msgspec.json.encode(_whole(msgspec.to_builtins(record)))
    if not indent:
        return data.decode()
    # What stands in lists is indented as in them; each brackets it with two lines of its own.
    written = msgspec.json.format(b"[" * depth + data + b"]" * depth, indent=indent)
    around = sum(2 + indent * level for level in range(depth))
    return written[around : len(written) - around].decode()


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, dict):
        return {_whole(key): _whole(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_whole(entry) for entry in value]
    return value

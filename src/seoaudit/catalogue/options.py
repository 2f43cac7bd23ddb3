"""The options that a rule gives its check, held against what the check takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec import Struct

from seoaudit.catalogue.errors import nearest

_TYPE_WORDS = (
    (" | null`", "`"),
    ("`int | float | object`", "a number, or one for each severity"),
    ("`array`", "a list"),
    ("`object`", "a table"),
    ("`str`", "text"),
    ("`int`", "a whole number"),
    ("`bool`", "true or false"),
)


def options_error(
    written: dict[str, Any], options_type: type[Struct], also: Iterable[str] = ()
) -> tuple[str, str] | None:
    """The key and the fault of options that a check does not take, None when it takes them.

    `also` are further names that may be meant by a misspelt key.
    """
    known = options_type.__struct_encode_fields__
    for key in written:
        if key not in known:
            return key, f"unknown key '{key}'{nearest(key, (*known, *also))}"
    try:
        msgspec.convert(written, options_type)
    except msgspec.ValidationError as fault:
        reason, _, where = str(fault).partition(" - at `$")
        key = where.rstrip("`").lstrip(".").split("[")[0]
        return key, f"{_worded(reason)} for '{key}'" if key else _worded(reason)
    return None


def _worded(reason: str) -> str:
    """A validation error without the library's quoting of types."""
    for written, word in _TYPE_WORDS:
        reason = reason.replace(written, word)
    return reason[0].lower() + reason[1:]

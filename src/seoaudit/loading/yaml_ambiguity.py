"""Unquoted YAML values that a parser may read as something else than the writer wrote."""

from __future__ import annotations

import re

from seoaudit.language.deferred import deferred

# Keys whose values are words or codes, never switches or amounts.
_WORD_KEY = deferred(
    r"(?:title|name|label|country|countries|lang|language|locale|code|region|state|province|tags?|"
    r"categor(?:y|ies)|keywords?|description|summary|excerpt|slug|text|answer|question|author|"
    r"version|release|since|sku|series|zip|postcode|postal_?code|phone)s?",
    re.IGNORECASE,
)
_SWITCH = deferred(r"(?:yes|no|on|off|true|false)", re.IGNORECASE)
_OCTAL = deferred(r"[-+]?0[0-7_]*[0-7]")
_BASE_60 = deferred(r"[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?")
_EXPONENT = deferred(r"[-+]?\d+(?:\.\d*)?[eE][-+]?\d+")
_GROUPED = deferred(r"[-+]?\d+(?:_\d+)+")
_ROUND_FLOAT = deferred(r"\d+\.\d*0")


def misreading(written: str, value: object, name: str, in_list: bool) -> str | None:
    """Why a plain scalar is likely to be misread, None where it is not.

    `value` is what YAML 1.1 makes of it, `name` the key that it belongs to, `in_list` whether it
    is an item of a list.
    """
    wordy = in_list or _WORD_KEY.fullmatch(name) is not None
    if isinstance(value, bool):
        if wordy and _SWITCH.fullmatch(written) and written.lower() not in ("true", "false"):
            return f"`{written}` is read as {str(value).lower()}"
        return None
    if isinstance(value, int):
        return _misread_integer(written, value, wordy)
    if isinstance(value, float):
        if _BASE_60.fullmatch(written):
            return f"`{written}` is read as the number {value:g}"
        if wordy and _ROUND_FLOAT.fullmatch(written):
            return f"`{written}` is read as the number {value:g}"
        return None
    if isinstance(value, str) and _EXPONENT.fullmatch(written):
        return f"`{written}` is read as a number by some parsers and as text by others"
    return None


def _misread_integer(written: str, value: int, wordy: bool) -> str | None:
    if written.isdigit() and int(written) == value and not wordy:
        return None
    if _OCTAL.fullmatch(written) or _BASE_60.fullmatch(written) or _GROUPED.fullmatch(written):
        return f"`{written}` is read as the number {value}"
    return None

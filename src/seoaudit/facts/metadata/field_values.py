"""What the values of front matter fields mean: emptiness, names, dates."""

from __future__ import annotations

import re
from datetime import date, datetime

from seoaudit.language.deferred import deferred

_ISO = deferred(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?"
    r"[ \t]*(?:[Zz]|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?"
)
_BASIC = deferred(r"(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?")


def is_empty(value: object) -> bool:
    """Whether a value says nothing: null, blank text, a list or mapping without any."""
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, list | tuple):
        return all(is_empty(item) for item in value)
    return value is None or value == {}


def iso_date(text: str) -> date | None:
    """The day of an ISO 8601 date or date and time; None for other forms and impossible days."""
    found = _ISO.fullmatch(text.strip())
    try:
        if found is None:
            basic = _BASIC.fullmatch(text.strip())
            return date(*(int(part) for part in basic.groups())) if basic else None
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
        return datetime(year, month, day, hour % 24, minute, min(second, 59)).date()
    except ValueError:
        return None


def day_of(value: object) -> date | None:
    """The day that a field's value names: a date, a date and time, or an ISO 8601 text."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return iso_date(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return iso_date(str(value)) if 19000101 <= value <= 21001231 else None
    return None


def names_in(value: object) -> tuple[str, ...]:
    """Names in a field such as `author`: a text, an object with a `name`, or a list of them.

    `Ann Example, Bea Example` and `Ann Example & Bea Example` are two names.
    """
    if isinstance(value, str):
        parts = re.split(r"\s*(?:,|;|&|\band\b)\s*", value.strip())
        return tuple(part for part in parts if part)
    if isinstance(value, list | tuple):
        return tuple(name for item in value for name in names_in(item))
    if isinstance(value, dict):
        for key in ("name", "title", "label", "display_name", "displayName"):
            if value.get(key):
                return names_in(value[key])
    return ()


def is_true(value: object) -> bool:
    """Whether a switch is on, also where it was written as a text."""
    return value is True or (isinstance(value, str) and value.strip().lower() in ("true", "yes"))

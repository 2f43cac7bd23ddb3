"""Forms of dates in front matter: those that generators read, and those that a reader can."""

from __future__ import annotations

import re
from datetime import date

from seoaudit.facts.metadata.field_values import day_of
from seoaudit.language.deferred import deferred

_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
_TIME = (
    r"(?:(?:\s+|,\s*|t)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?"
    r"(?:\s*[ap]m)?(?:\s*(?:z|[a-z]{2,4}))?(?:\s*[+-]\d{2}:?\d{2})?(?:\s*(?:utc|gmt))?"
    r"(?:\s*\([^()]*\))?)?"
)
# What the parsers of Ruby, JavaScript and Go take besides ISO 8601: RFC 2822 and its kin
# (`Sun, 19 Jan 2020 19:07:46 GMT`), `Jan 2, 2020`, `2020/01/02`.
_READ = tuple(
    deferred(_WEEKDAY + form + _TIME, re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})",
        r"(?P<day>\d{1,2})[ -](?P<name>[a-z]{3,9})\.?[ -](?P<year>\d{4})",
        r"(?P<name>[a-z]{3,9})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})",
    )
)
_YEAR_FIRST = deferred(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: (?=T)|)([T ]\d{1,2}:\d{2}.*)?")
_YEAR_LAST = deferred(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_MONTH_FIRST = deferred(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_DAY_FIRST = deferred(r"(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})")


def day_read(value: object) -> date | None:
    """The day that generators read in a field's value; None for other values and impossible days.

    Besides ISO 8601 these are RFC 2822 dates, `Jan 2, 2020`, `2 January 2020` and `2020/01/02`,
    each with or without a time of the day.
    """
    day = day_of(value)
    if day is not None or not isinstance(value, str):
        return day
    written = _in_a_form(value)
    return _possible(written) if written else None


def is_impossible(text: str) -> bool:
    """Whether a text has a form that generators read but names no day or time that there is."""
    written = _in_a_form(text)
    return written is not None and _possible(written) is None


def day_meant(text: str) -> date | None:
    """The day that a date in another form means; None where day and month may be swapped."""
    numbers: tuple[int, int, int] | None = None
    if found := _YEAR_FIRST.fullmatch(text):
        numbers = int(found[1]), int(found[2]), int(found[3])
    elif found := _YEAR_LAST.fullmatch(text):
        first, second = int(found[1]), int(found[2])
        if first > 12 or first == second:
            numbers = int(found[3]), second, first
        elif second > 12:
            numbers = int(found[3]), first, second
    elif found := _MONTH_FIRST.fullmatch(text):
        numbers = int(found[3]), _month(found[1]), int(found[2])
    elif found := _DAY_FIRST.fullmatch(text):
        numbers = int(found[3]), _month(found[2]), int(found[1])
    return _day(*numbers) if numbers else None


def time_after(text: str) -> str:
    """The time that follows the day in a text that begins with the year, as written; or empty."""
    found = _YEAR_FIRST.fullmatch(text)
    return (found[4] or "") if found else ""


def _in_a_form(text: str) -> dict[str, str | None] | None:
    """The parts of a date in one of the forms that are read; its month is a month's name."""
    for form in _READ:
        found = form.fullmatch(text.strip())
        if found:
            parts = found.groupdict()
            return parts if parts.get("month") or _month(parts["name"] or "") else None
    return None


def _possible(parts: dict[str, str | None]) -> date | None:
    """The day of the parts of a date, None where there is no such day or time."""
    hour, minute, second = (int(parts[name] or 0) for name in ("hour", "minute", "second"))
    if hour > 24 or minute > 59 or second > 60:
        return None
    month = int(parts.get("month") or 0) or _month(parts.get("name") or "")
    return _day(int(parts["year"] or 0), month, int(parts["day"] or 0))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    """1 to 12 for an English month or its abbreviation, 0 for any other word."""
    short = name.lower()
    if short == "sept":
        return 9
    months = (number for number, month in enumerate(_MONTHS, 1) if short in (month, month[:3]))
    return next(months, 0)

"""What an unquoted YAML value surely is.

The forms are those of PyYAML, which follows YAML 1.1 (yaml.org/type: bool, float, int, null,
timestamp). Whatever looks like one of them and is not in its everyday form is left to the library.
"""

from __future__ import annotations

from datetime import UTC
from typing import Any

from seoaudit.language.deferred import deferred

_SWITCHES: dict[str, bool | None] = {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
    "null": None,
    "Null": None,
    "NULL": None,
    "~": None,
}
# Read as true and false, and probably meant as words.
_WORDS_READ_AS_SWITCHES = frozenset("yes Yes YES no No NO on On ON off Off OFF".split())
# Whatever begins with one of these has a meaning of its own in YAML, or may have.
_MARKS = frozenset("-?:,[]{}#&*!|>'\"%@`=<~")
_BEGIN_NUMBERS = frozenset("0123456789+.")
# What the library reads as a number, a date or a time.
_NUMERIC = deferred(
    r"[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
    r"|[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+)"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?(?:[Tt]|[ \t]+)[0-9][0-9]?"
    r":[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9][0-9]?(?::[0-9]{2})?))?"
)
# A text to the library and a number to others, which is to be told.
_DISPUTED = deferred(r"[-+]?[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+")
_INTEGER = deferred(r"0|[1-9][0-9]{0,17}")
_DECIMAL = deferred(r"[0-9]{1,9}\.[0-9]{0,8}[1-9]")
_TIME = deferred(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[T ]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,6}))?"
    r" ?(?:(Z)|([+-])([0-9]{2}):([0-9]{2}))?)?"
)


class NotPlain(Exception):
    """What is written may be something else than it seems; the library must be asked."""


def value_of(written: str) -> Any:
    """The value of an unquoted scalar: text, number, date, time, True, False or None.

    Raises `NotPlain` where only the library knows.
    """
    first = written[0]
    if written in _SWITCHES:
        return _SWITCHES[written]
    if first in _MARKS or written in _WORDS_READ_AS_SWITCHES:
        raise NotPlain
    if ": " in written or written[-1] == ":":
        raise NotPlain
    if first not in _BEGIN_NUMBERS:
        return written
    if not _NUMERIC.fullmatch(written):
        if _DISPUTED.fullmatch(written):
            raise NotPlain
        return written
    if _INTEGER.fullmatch(written):
        return int(written)
    if _DECIMAL.fullmatch(written):
        return float(written)
    return _time(written)


def _time(written: str) -> Any:
    found = _TIME.fullmatch(written)
    if found is None:
        raise NotPlain
    from datetime import date, datetime, timedelta, timezone

    year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes = found.groups()
    try:
        if hour is None:
            return date(int(year), int(month), int(day))
        zone = UTC if utc else None
        if sign:
            away = timedelta(hours=int(hours), minutes=int(minutes))
            zone = timezone(-away if sign == "-" else away)
        return datetime(
            int(year),
            int(month),
            int(day),
            int(hour),
            int(minute),
            int(second),
            int((fraction or "").ljust(6, "0")),
            zone,
        )
    except ValueError:
        raise NotPlain from None

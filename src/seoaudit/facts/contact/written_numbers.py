"""Written phone numbers as such, before any numbering plan is asked."""

from __future__ import annotations

import re

from seoaudit.language.deferred import deferred

_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_DUMMY = deferred(r"1?(?:(\d)\1{6,}|(?:\d{3})?1234567|1234567890|0123456789|9876543210|55501\d\d)")


def is_dummy(written: str) -> bool:
    """Whether a number only stands for one, such as 1234567."""
    return _DUMMY.fullmatch(re.sub(r"\D", "", spelt_out(written))) is not None


def impossible(written: str, certain: bool) -> bool | None:
    """False for a number that no plan knows, None where nobody can tell whose plan it is of."""
    return False if certain or "+" in written else None


def spelt_out(written: str) -> str:
    """`written` with the letters of a vanity number as the digits of the telephone keypad."""
    if not re.search(r"[A-Z]", written):
        return written
    digits = re.sub(r"\D", "", written.translate(_KEYPAD))
    return digits[:11] if digits.startswith("1") else digits[:10]

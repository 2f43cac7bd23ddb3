"""Whether words stand between quotation marks."""

from __future__ import annotations

from seoaudit.language.deferred import deferred

_INCHES = deferred(r"\d\"")


def is_open_quotation(before: str) -> bool:
    """Whether a quotation that begins in a text goes on after it; a sign of inches begins none."""
    straight = before.count('"') - len(_INCHES.findall(before))
    return straight % 2 == 1 or before.count("“") > before.count("”")

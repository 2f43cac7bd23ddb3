"""The day that a page shows as its own, in the first of its blocks."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# A date line stands in one of the first blocks and says little else, in characters.
_FIRST = 8
_LONGEST = 90


def days_shown(facts: Facts) -> list[date]:
    """The days named in the short blocks at the top of the main content, in order.

    Read are days that nobody can take for another: with the month in words of the article's
    language, or in ISO 8601 form.
    """
    pack = facts.lexicon.pack
    if pack is None:
        return []
    months = {name: number for number, names in enumerate(pack.months, 1) for name in names}
    pattern = _pattern(tuple(months))
    prose = facts.article.prose
    found = []
    for block in prose.blocks[:_FIRST]:
        if block.end - block.start > _LONGEST or block.kind == "heading":
            continue
        for match in pattern.finditer(prose.text, block.start, block.end):
            day = _day(match, months)
            if day is not None:
                found.append(day)
    return found


@cache
def _pattern(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(months, key=lambda name: (-len(name), name))))
    year = r"(?:19|20)\d\d"
    return deferred(
        rf"\b(?P<m1>{names})\.?\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y1>{year})\b"
        rf"|\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?"
        rf"(?P<m2>{names})\.?,?\s+(?:de\s+)?(?P<y2>{year})\b"
        rf"|\b(?P<y3>{year})-(?P<n3>\d\d)-(?P<d3>\d\d)\b",
        re.IGNORECASE,
    )


def _day(match: re.Match[str], months: dict[str, int]) -> date | None:
    name = match["m1"] or match["m2"]
    month = months[name.lower()] if name else int(match["n3"])
    try:
        return date(
            int(match["y1"] or match["y2"] or match["y3"]),
            month,
            int(match["d1"] or match["d2"] or match["d3"]),
        )
    except ValueError:
        return None

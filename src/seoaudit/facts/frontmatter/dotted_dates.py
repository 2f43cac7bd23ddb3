"""Dates such as `24.12.2026` or `5th March 2026`, which some sites have in all their articles.

What all articles of a site have, its template reads.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from seoaudit.facts.frontmatter.field_issue import FieldIssue
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_DOTTED = deferred(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_ORDINAL = deferred(r"(?:[A-Za-z]{3,9}\.? )?\d{1,2}(?:st|nd|rd|th),? (?:[A-Za-z]{3,9}\.?,? )?\d{4}")


def judge_dotted(facts: Facts, invalid: tuple[FieldIssue, ...]) -> tuple[FieldIssue, ...]:
    """The dates that no generator reads, without those that the site itself reads.

    Where half of the articles beside this one have dates with dots or ordinals, it does. Outside of
    English the day comes first in those with dots, so that they mean one day only.
    """
    return tuple(found for issue in invalid if (found := _judged(facts, issue)) is not None)


def _judged(facts: Facts, issue: FieldIssue) -> FieldIssue | None:
    dotted = _DOTTED.fullmatch(issue.label)
    if dotted is None and not _ORDINAL.fullmatch(issue.label):
        return issue
    neighbours = facts.neighbours
    if neighbours is not None and neighbours.ask("custom", "d.m.y") == "usual":
        return None
    if dotted is None or issue.replacement is not None or facts.language == "en":
        return issue
    try:
        day = date(int(dotted[3]), int(dotted[2]), int(dotted[1]))
    except ValueError:
        return issue
    reason = "not a form that every generator reads"
    return FieldIssue(issue.span, day.isoformat(), issue.key, issue.label, reason)

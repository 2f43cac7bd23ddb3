"""Where an article says which rules need not be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.facts.suppressions.suppression import MARK, Suppression

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Suppressions(Struct, frozen=True):
    """`all` suppressions in the order of the source: those in comments, and those of the front
    matter field `seoaudit-disable`; `count` is how many there are."""

    count: int = 0
    all: tuple[Suppression, ...] = ()


NONE = Suppressions()


def measure_suppressions(facts: Facts) -> Suppressions:
    """Read the suppressions of an article."""
    article = facts.article
    if MARK not in article.source.text:
        return NONE
    from seoaudit.facts.suppressions.suppressed_lines import placed
    from seoaudit.facts.suppressions.suppression_comments import comment_suppressions
    from seoaudit.facts.suppressions.suppression_field import field_suppressions

    found = [*placed(article, comment_suppressions(article)), *field_suppressions(article)]
    found.sort(key=lambda one: one.span)
    return Suppressions(len(found), tuple(found))

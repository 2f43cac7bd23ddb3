"""Claims of an article that want a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.facts.claims.statistic import Statistic

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class ClaimsMade(Struct, frozen=True):
    """Figures about people and the world, and appeals to studies.

    `statistics` lists them, one a sentence at most (`kind` is `figure` or `study`; `cited` tells
    whether the paragraph names a source); `uncited` those that no source backs. Both are empty
    where the language has no words for them.
    """

    statistics: tuple[Statistic, ...] = ()
    uncited: tuple[Statistic, ...] = ()


def measure_claims(facts: Facts) -> ClaimsMade:
    """Find the statistical claims of an article and their sources."""
    from seoaudit.language.claims import ClaimWords

    words = ClaimWords(facts.language_code).statistics
    if words is None or not facts.article.prose.text:
        return ClaimsMade()
    from seoaudit.facts.claims.statistics import find_statistics

    found = find_statistics(facts, words)
    return ClaimsMade(found, tuple(claim for claim in found if not claim.cited))

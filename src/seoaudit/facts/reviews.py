"""What a business says of the reviews that others wrote of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.facts.links.destinations import destination_of
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.language.claims import ReviewWords


class ReviewClaim(Occurrence, frozen=True):
    """A claim about one's reviews; `label` is what it says.

    `sourced` tells that the paragraph or a neighbour links to another site, that it names where the
    reviews are, or that a link of the article leads to them.
    """

    label: str = ""
    sourced: bool = False


class Reviews(Struct, frozen=True):
    """Claims about reviews: `claims` lists them all, `unsourced` those nobody can look up."""

    claims: tuple[ReviewClaim, ...] = ()
    unsourced: tuple[ReviewClaim, ...] = ()


def measure_reviews(facts: Facts) -> Reviews:
    """Find the claims that an article makes about the reviews of its business."""
    from seoaudit.language.claims import ClaimWords

    words = ClaimWords(facts.language_code).reviews
    if words is None:
        return Reviews()
    found = _claims(facts, words)
    return Reviews(found, tuple(claim for claim in found if not claim.sourced))


def _claims(facts: Facts, words: ReviewWords) -> tuple[ReviewClaim, ...]:
    from seoaudit.facts.keyed_patterns import keyed_patterns

    prose = facts.article.prose
    others = deferred(words.others, re.IGNORECASE)
    found = []
    linked: frozenset[int] | None = None
    shown = False
    for sentence, _, match in keyed_patterns(words.claims).found(facts.text, prose):
        block = prose.blocks[sentence.block]
        said = prose.text[sentence.start : sentence.end]
        if block.quoted or others.search(said) or not _is_ours(facts, words, said):
            continue
        if linked is None:
            linked, shown = _linked(facts), _leads_to_reviews(facts)
        near = range(sentence.block - 1, sentence.block + 2)
        sourced = shown or not linked.isdisjoint(near) or _named(words, prose.block_text(block))
        span = prose.span(*match.span())
        found.append(ReviewClaim(span, None, " ".join(match[0].split()), sourced))
    return tuple(found)


def _is_ours(facts: Facts, words: ReviewWords, said: str) -> bool:
    """Whether a sentence speaks of the business whose page it is."""
    if re.search(words.ours, said, re.IGNORECASE):
        return True
    business = facts.settings.business
    names = filter(None, (business.name, *business.name_variants))
    return any(name.lower() in said.lower() for name in names)


def _named(words: ReviewWords, paragraph: str) -> bool:
    return re.search(words.platforms, paragraph, re.IGNORECASE) is not None


def _leads_to_reviews(facts: Facts) -> bool:
    """Whether a link of the main content leads to reviews on another site, by its address."""
    return any(
        link.scope == "main"
        and "review" in link.target.lower()
        and destination_of(link.target) == "external"
        for link in facts.article.links
    )


def _linked(facts: Facts) -> frozenset[int]:
    """The blocks with a link to another site or with template code that may make one."""
    return frozenset(
        link.block
        for link in facts.article.links
        if link.scope == "main" and destination_of(link.target) in ("external", "template")
    )

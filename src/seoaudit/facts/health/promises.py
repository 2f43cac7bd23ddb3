"""Promises about health, and advice to see a professional, sentence by sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from seoaudit.facts.claims.backing import Backing
from seoaudit.facts.health.health import HealthPromise
from seoaudit.facts.keyed_patterns import keyed_patterns
from seoaudit.language.deferred import compiled

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.language.claims import HealthWords


def find_promises(facts: Facts, words: HealthWords) -> tuple[HealthPromise, ...]:
    """The promises of running text in order, one a sentence at most; none in quotations."""
    denials = compiled(words.denials, re.IGNORECASE)
    prose = facts.article.prose
    backing: Backing | None = None
    found = []
    for sentence, _, match in keyed_patterns(words.absolutes).found(facts.text, prose):
        block = prose.blocks[sentence.block]
        if block.kind == "heading" or block.quoted or "?" in prose.text[match.end() : sentence.end]:
            continue
        if denials.search(prose.text, sentence.start, match.end()):
            continue
        backing = backing or _backing(facts)
        cited = backing is not None and (
            backing.listed or backing.backs(sentence.block, sentence.start, sentence.end)
        )
        label = " ".join(match[0].split())
        found.append(HealthPromise(prose.span(*match.span()), None, label, cited))
    return tuple(found)


def gives_care_advice(facts: Facts, words: HealthWords) -> bool:
    """Whether the article, or what stands around it on its page, says to see a professional."""
    for _ in keyed_patterns(words.care).found(facts.text, facts.article.prose):
        return True
    around = facts.article.surroundings.text
    return any(re.search(pattern, around, re.IGNORECASE) for _, pattern in words.care if around)


def _backing(facts: Facts) -> Backing | None:
    from seoaudit.language.claims import ClaimWords

    words = ClaimWords(facts.language_code).statistics
    return Backing(facts, words) if words is not None else None

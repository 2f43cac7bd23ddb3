"""Promises about health, and advice to see a professional, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from seoaudit.facts.claims.backing import Backing
from seoaudit.facts.health.health import HealthPromise
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.text import Sentence
    from seoaudit.language.claims import HealthWords


def find_promises(facts: Facts, words: HealthWords) -> tuple[HealthPromise, ...]:
    """The promises of running text in order, one a sentence at most; none in quotations."""
    patterns = [deferred(pattern, re.IGNORECASE) for pattern in words.absolutes]
    denials = deferred(words.denials, re.IGNORECASE)
    prose = facts.article.prose
    backing: Backing | None = None
    found = []
    for sentence in _sentences(facts, words.absolute_triggers):
        block = prose.blocks[sentence.block]
        if block.kind == "heading" or block.quoted:
            continue
        text = prose.text[sentence.start : sentence.end]
        match = next(filter(None, (pattern.search(text) for pattern in patterns)), None)
        if match is None or "?" in text[match.end() :] or denials.search(text, 0, match.end()):
            continue
        backing = backing or _backing(facts)
        cited = backing is not None and (
            backing.listed or backing.backs(sentence.block, sentence.start, sentence.end)
        )
        start, end = sentence.start + match.start(), sentence.start + match.end()
        start += len(prose.text[start:end]) - len(prose.text[start:end].lstrip())
        label = " ".join(prose.text[start:end].split())
        found.append(HealthPromise(prose.span(start, end), None, label, cited))
    return tuple(found)


def gives_care_advice(facts: Facts, words: HealthWords) -> bool:
    """Whether the article, or what stands around it on its page, says to see a professional."""
    patterns = [deferred(pattern, re.IGNORECASE) for pattern in words.care]
    prose = facts.article.prose
    for sentence in _sentences(facts, words.care_triggers):
        if any(pattern.search(prose.text, sentence.start, sentence.end) for pattern in patterns):
            return True
    around = facts.article.surroundings.text
    return any(pattern.search(around) for pattern in patterns) if around else False


def _sentences(facts: Facts, triggers: frozenset[str]) -> Iterator[Sentence]:
    """The sentences that hold one of some words."""
    text = facts.text
    if triggers.isdisjoint(text.counts):
        return
    for sentence in text.sentence_list:
        if not triggers.isdisjoint(text.tokens[sentence.first : sentence.last]):
            yield sentence


def _backing(facts: Facts) -> Backing | None:
    from seoaudit.language.claims import claim_words

    words = claim_words(facts.language_code).statistics
    return Backing(facts, words) if words is not None else None

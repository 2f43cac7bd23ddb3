"""Figures and appeals to studies that no source backs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from seoaudit.facts.claims.backing import Backing
from seoaudit.facts.claims.statistic import Statistic
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.text import Sentence
    from seoaudit.language.claims import StatisticWords


def find_statistics(facts: Facts, words: StatisticWords) -> tuple[Statistic, ...]:
    """The statistical claims of the prose in order, one a sentence at most.

    None in headings, tables and quotations, none in an article that reports figures of its own or
    lists its sources at its end.
    """
    candidates = list(_candidates(facts, words))
    if not candidates:
        return ()
    if facts.title.text and re.search(words.surveys, facts.title.text, re.IGNORECASE):
        return ()
    backing = Backing(facts, words)
    prose = facts.article.prose
    claims = Claims(words)
    found = []
    for sentence in candidates:
        text = prose.text[sentence.start : sentence.end]
        claim = claims.first(text)
        if claim is None:
            continue
        kind, start, end = claim
        cited = backing.listed or backing.backs(sentence.block, sentence.start, sentence.end)
        span = prose.span(sentence.start + start, sentence.start + end)
        found.append(Statistic(span, None, kind, " ".join(text[start:end].split()), cited))
    return tuple(found)


class Claims:
    """Recognises the claim in a sentence."""

    def __init__(self, words: StatisticWords) -> None:
        self._studies = [deferred(pattern, re.IGNORECASE) for pattern in words.studies]
        self._figures = [deferred(pattern, re.IGNORECASE) for pattern in words.figures]
        self._own = deferred(words.own, re.IGNORECASE)
        self._supposed = deferred(words.supposed, re.IGNORECASE)

    def first(self, text: str) -> tuple[Literal["figure", "study"], int, int] | None:
        """The kind of the claim in a sentence and its offsets, None where it makes none."""
        found: tuple[Literal["figure", "study"], int, int] | None = None
        for pattern in self._studies:
            if match := pattern.search(text):
                found = "study", match.start(), match.end()
                break
        if found is None:
            for pattern in self._figures:
                if match := pattern.search(text):
                    found = "figure", match.start(), match.end()
                    break
        if found is None or self._own.search(text) or self._supposed.search(text):
            return None
        return found


def _candidates(facts: Facts, words: StatisticWords) -> Iterator[Sentence]:
    """Sentences of running text that hold a word or a sign that claims are made with."""
    text = facts.text
    prose = facts.article.prose
    signs = []
    at = prose.text.find("%")
    while at >= 0:
        signs.append(at)
        at = prose.text.find("%", at + 1)
    if not signs and words.triggers.isdisjoint(text.counts):
        return
    blocks = prose.blocks
    for sentence in text.sentence_list:
        block = blocks[sentence.block]
        if block.kind not in ("paragraph", "item") or block.quoted:
            continue
        after = bisect_right(signs, sentence.start)
        signed = after < len(signs) and signs[after] <= sentence.end
        if signed or not words.triggers.isdisjoint(text.tokens[sentence.first : sentence.last]):
            yield sentence

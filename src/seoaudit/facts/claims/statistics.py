"""Figures and appeals to studies that no source backs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from seoaudit.facts.claims.backing import Backing
from seoaudit.facts.claims.statistic import Kind, Statistic
from seoaudit.facts.keyed_patterns import keyed_patterns
from seoaudit.language.deferred import compiled

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.text import Sentence
    from seoaudit.language.claims import StatisticWords


def find_statistics(facts: Facts, words: StatisticWords) -> tuple[Statistic, ...]:
    """The statistical claims of the prose in order, one a sentence at most.

    None in headings, tables and quotations, none in an article that reports on a survey.
    """
    claims = _claims(facts, words)
    if not claims or _reports(facts, words):
        return ()
    backing = Backing(facts, words)
    prose = facts.article.prose
    found = []
    for sentence, kind, match in claims:
        cited = backing.listed or backing.backs(sentence.block, sentence.start, sentence.end)
        label = " ".join(match[0].split())
        found.append(Statistic(prose.span(*match.span()), None, kind, label, cited))
    return tuple(found)


def _claims(facts: Facts, words: StatisticWords) -> list[tuple[Sentence, Kind, re.Match[str]]]:
    """The claims by sentence; an appeal to studies comes before a figure."""
    prose = facts.article.prose
    own, supposed = compiled(words.own), compiled(words.supposed)
    found: list[tuple[Sentence, Kind, re.Match[str]]] = []
    patterns = keyed_patterns((*words.studies, *words.figures))
    for sentence, number, match in patterns.found(facts.text, prose):
        block = prose.blocks[sentence.block]
        if block.kind not in ("paragraph", "item") or block.quoted:
            continue
        said = prose.text[sentence.start : sentence.end].lower()
        if not own.search(said) and not supposed.search(said):
            found.append((sentence, "study" if number < len(words.studies) else "figure", match))
    return found


def _reports(facts: Facts, words: StatisticWords) -> bool:
    """Whether the title says that the article is about figures of its own."""
    title = facts.title.text
    return bool(title) and re.search(words.surveys, title or "", re.IGNORECASE) is not None

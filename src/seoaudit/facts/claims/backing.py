"""Whether a paragraph says where it has its claims from."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from seoaudit.facts.links.destinations import destination_of
from seoaudit.language.deferred import compiled, deferred

if TYPE_CHECKING:
    from seoaudit.article import Block
    from seoaudit.facts.facts import Facts
    from seoaudit.language.claims import Keyed, StatisticWords

# Marks of a note or a citation in the source, and template code that may make one.
# Each begins with a character of its own, so that none is tried at any other.
_MARK = deferred(
    r"\[\^|<sup\b|<cite\b|\[@|\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]|\(\d{1,2}\)|\{\{|\{%|<[A-Z]\w+"
    r"|¹|²|³|⁴|⁵|⁶|⁷|⁸|⁹|†|‡"
)
# What joins words into one.
_APART = str.maketrans("-'&_.,:/@", " " * 9)
# A paragraph that is a note itself.
_NOTE = deferred(r"(?:^|\n)[ \t]*\[\^[^\]\n]+\]:[ \t]*$")
_BEFORE = 80
# Internal links to these offer something and back nothing.
_OFFER = deferred(
    r"contact|book|appointment|quote|schedul|service|pricing|product|shop|store|signup|sign-up|demo"
    r"|kontakt|termine?\b|buch(?:en|ung)|leistung|angebot|preise|warenkorb|anmeld|produkt"
    r"|rendez-?vous|rdv|devis|prestation|tarif|boutique|produit|inscription"
    r"|citas?\b|reserva|presupuesto|servicio|precio|tienda"
)


@cache
def _keyed(named: tuple[Keyed, ...]) -> tuple[tuple[frozenset[str], re.Pattern[str]], ...]:
    """The expressions for sources, each with the words of which it needs one."""
    return tuple((frozenset(keys.split()), deferred(pattern)) for keys, pattern in named)


class Backing:
    """The paragraphs of one article that name a source, each looked at once.

    A source is a link to another page, a note, a name with a year, a body that is named; `words`
    say what they look like in words. The two paragraphs before a list speak for its items.
    """

    def __init__(self, facts: Facts, words: StatisticWords) -> None:
        self._article = facts.article
        self._prose = facts.article.prose
        self._words = words
        self._text = facts.text
        self._named = _keyed(words.named_sources)
        self._known: dict[int, bool] = {}

    @cached_property
    def listed(self) -> bool:
        """Whether the article lists its sources under a heading of their own."""
        return any(
            heading.label.strip(" :.\u00a0\u202f").lower() in self._words.source_headings
            for heading in self._article.headings
        )

    def backs(self, index: int, start: int, end: int) -> bool:
        """Whether the sentence at prose offsets `start` to `end` of block `index` has a source."""
        if self._names_source(index):
            return True
        blocks = self._prose.blocks
        if blocks[index].kind == "item" and self._introduction_backs(index):
            return True
        if index + 1 < len(blocks) and self._is_source_line(blocks[index + 1]):
            return True
        return self._goes_on(index, start, end)

    def _introduction_backs(self, index: int) -> bool:
        """Whether one of the two paragraphs before a list names a source."""
        blocks = self._prose.blocks
        while index and blocks[index].kind == "item":
            index -= 1
        for before in range(index, max(index - 2, -1), -1):
            if blocks[before].kind != "paragraph":
                return False
            if self._names_source(before):
                return True
        return False

    def _is_source_line(self, block: Block) -> bool:
        opening = self._prose.block_text(block)[:40].lower().strip(" ([*_-–—")
        first = opening.partition(":")[0] if ":" in opening else opening.partition(" ")[0]
        return first.strip() in self._words.source_headings

    def _goes_on(self, index: int, start: int, end: int) -> bool:
        """Whether the sentence speaks of a source that its section has named before."""
        referring = compiled(self._words.referring, re.IGNORECASE)
        if not referring.match(self._prose.text, start, end):
            return False
        blocks = self._prose.blocks
        while index and blocks[index - 1].kind != "heading":
            index -= 1
            if self._names_source(index):
                return True
        return False

    def _names_source(self, index: int) -> bool:
        known = self._known.get(index)
        if known is None:
            known = self._known[index] = self._look(index)
        return known

    def _look(self, index: int) -> bool:
        if index in self._linked:
            return True
        block = self._prose.blocks[index]
        start, end = block.span.start, block.span.end
        text = self._article.source.text
        if _MARK.search(text, start, end) or _NOTE.search(text[max(start - _BEFORE, 0) : start]):
            return True
        first, last = self._text.block_first[index : index + 2]
        said = " ".join(self._text.tokens[first:last]).translate(_APART).split()
        return any(
            (not keys or not keys.isdisjoint(said))
            and named.search(self._prose.text, block.start, block.end)
            for keys, named in self._named
        )

    @cached_property
    def _linked(self) -> frozenset[int]:
        """The blocks that hold a link to a page that may be the source."""
        found = set()
        for link in self._article.links:
            if link.scope != "main":
                continue
            destination = destination_of(link.target)
            if destination in ("external", "fragment", "template") or (
                destination == "internal" and not _OFFER.search(link.target.lower())
            ):
                found.add(link.block)
        return frozenset(found)

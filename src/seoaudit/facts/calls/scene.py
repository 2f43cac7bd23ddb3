"""What the calls to action of a text can lead to."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from msgspec import Struct

from seoaudit.article import Article, Link, Prose, Raw
from seoaudit.facts.calls.call_means import speaks_of_form
from seoaudit.facts.calls.components import may_act, opens_form
from seoaudit.facts.calls.quotations import others_words
from seoaudit.facts.calls.reading import Reading

# Links of more words are no buttons.
_LABEL_WORDS = 10


class Scene(Struct, frozen=True, dict=True):
    """What calls of one scope can lead to; the links are in the order of the prose.

    A sentence with a word of `telling`, or a call with one of `yours`, says whose the offer is.
    """

    article: Article
    prose: Prose
    links: tuple[Link, ...]
    reading: Reading
    language: str
    telling: frozenset[str]
    yours: frozenset[str]

    @cached_property
    def others_words(self) -> frozenset[int]:
        """The blocks that are quoted or spoken in an interview."""
        return others_words(self.prose)

    @cached_property
    def labels(self) -> list[tuple[Link, int, int]]:
        """The links with a few words, and the range of these words."""
        starts = self.reading.starts
        labels = []
        for link in self.links:
            if link.until <= link.at or link.block < 0:
                continue
            first = bisect_left(starts, link.at)
            last = bisect_left(starts, link.until, first)
            if 0 < last - first <= _LABEL_WORDS:
                labels.append((link, first, last))
        return labels

    @cached_property
    def links_of_block(self) -> dict[int, list[Link]]:
        """The links by the block that they stand in."""
        links: dict[int, list[Link]] = {}
        for link in self.links:
            links.setdefault(link.block, []).append(link)
        return links

    @cached_property
    def templates(self) -> list[Raw]:
        """Templates that by their words may be a button or a form."""
        return [raw for raw in self.article.raws if may_act(self.article, raw)]

    @cached_property
    def has_form(self) -> bool:
        """Whether a form stands in the body or after its first words, or these speak of one."""
        first = self.prose.blocks[0].span.start
        return any(
            raw.name == "form" and raw.span.start >= first and opens_form(self.article, raw)
            for raw in self.article.raws
        ) or speaks_of_form(self.prose.text, self.language)

"""What the keyphrase and repetitions of an article are measured on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from seoaudit.article import Article, Heading
from seoaudit.facts.keyphrase.content_words import content_stems
from seoaudit.facts.keyphrase.phrase_matching import Stretched, stretches_of
from seoaudit.facts.metadata.metadata import Metadata
from seoaudit.facts.settings import Business
from seoaudit.facts.text import Text
from seoaudit.facts.title.title import Title
from seoaudit.facts.title.wording import words_of
from seoaudit.language.lexicon import Lexicon

# Share of a block's characters that is one link where the block is an entry of a list of links.
_LINK_SHARE = 0.8


class Material(Struct, frozen=True, dict=True):
    """Parts of an article's facts, and what several measurements make of them.

    `description` is its text, None without one.
    """

    article: Article
    metadata: Metadata
    text: Text
    title: Title
    description: str | None
    business: Business
    lexicon: Lexicon

    @cached_property
    def title_stems(self) -> frozenset[str]:
        """Stems of the content words of the title."""
        return frozenset(content_stems(words_of(self.title.text or "").tokens, self.lexicon))

    @cached_property
    def headings(self) -> list[Heading]:
        """The headings of the main content."""
        return [heading for heading in self.article.headings if heading.scope == "main"]

    @cached_property
    def heading_blocks(self) -> list[int]:
        """The block of each heading; that of the next one for a heading without words."""
        blocks = [heading.block for heading in self.headings]
        after = len(self.article.prose.blocks)
        for index in range(len(blocks) - 1, -1, -1):
            after = blocks[index] = after if blocks[index] < 0 else blocks[index]
        return blocks

    @cached_property
    def stretches(self) -> Sequence[Stretched]:
        """The sentences and table cells."""
        return stretches_of(self.article.prose, self.text)

    @cached_property
    def told(self) -> Sequence[Stretched]:
        """The stretches whose repetitions are the author's: no quotations, no lists of links."""
        blocks = self.article.prose.blocks
        left_out = {index for index, block in enumerate(blocks) if block.quoted}
        for link in self.article.links:
            if link.scope == "main" and link.block >= 0:
                block = blocks[link.block]
                if link.until - link.at >= _LINK_SHARE * (block.end - block.start):
                    left_out.add(link.block)
        if not left_out:
            return self.stretches
        return [stretch for stretch in self.stretches if stretch.block not in left_out]

    @cached_property
    def told_firsts(self) -> list[int]:
        """The first word of each of the stretches told."""
        return [stretch.first for stretch in self.told]

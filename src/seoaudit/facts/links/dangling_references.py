"""Mentions of another article of the same site that are not linked."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from seoaudit.article import Article
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred
from seoaudit.language.pack import Pack
from seoaudit.language.quotation_marks import is_open_quotation

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# What stands for a link, or may make one.
# What begins with a set of characters is found much faster than what begins with any of several.
_LEADING = deferred(
    r"[:.f\]\[{<](?:(?<=:)//|(?<=\bwww\.)|(?<=\bhref)\b|(?<=\])[(\[]|(?<=\[)\[|(?<=\{)[{%]"
    r"|(?<=<)(?:[aA]\b|[A-Z]))"
)
# So many characters after the mention its block has ended, or nearly so.
_NEAR_THE_END = 60
# Words and characters before the noun that are looked at.
_WORDS = 8
_BEFORE = 120


class DanglingReference(Occurrence, frozen=True):
    """Words that send a reader to another article (`see our guide to X`) without a link.

    `label` is those words.
    """

    label: str = ""


def dangling_references(facts: Facts, pack: Pack) -> tuple[DanglingReference, ...] | None:
    """Such mentions in the prose; None where it is not known how the language words them."""
    known = pack.article_references
    if known is None:
        return None
    text, prose = facts.text, facts.article.prose
    places = text.places
    if known.owners.isdisjoint(places):
        return ()
    found = []
    for index in sorted([at for noun in known.nouns & places.keys() for at in places[noun]]):
        if known.owners.isdisjoint(text.tokens[max(index - _WORDS, 0) : index]):
            continue
        end = text.ends[index]
        number = prose.block_at(end)
        block = prose.blocks[number]
        if block.kind in ("heading", "cell") or block.quoted:
            continue
        # Most are linked, which is quicker to tell than whether the words send a reader there.
        if _is_linked(facts.article, number, end):
            continue
        match = known.pattern.search(prose.text, max(block.start, end - _BEFORE), end)
        if match is not None:
            start = match.start(match.lastindex or 0)
            if is_open_quotation(prose.text[block.start : start]):
                continue
            found.append(DanglingReference(prose.span(start, end), None, prose.text[start:end]))
    return tuple(found)


def _is_linked(article: Article, number: int, end: int) -> bool:
    """Whether a link stands in the block, or right after it.

    What stands right after it counts where the mention, at `end`, ends the block or where it is
    nothing but a link, as a button is.
    """
    block = article.prose.blocks[number]
    until = block.span.end
    if block.end - end < _NEAR_THE_END or _is_link(article, number + 1):
        until = _after_next_block(article, number)
    return _leads_on(article, block.span.start, until)


def _is_link(article: Article, number: int) -> bool:
    """Whether a block is nothing but a link."""
    if number >= len(article.prose.blocks):
        return False
    block = article.prose.blocks[number]
    return any(
        link.block == number and link.at == block.start and link.until == block.end
        for link in article.links
    )


def _after_next_block(article: Article, index: int) -> int:
    blocks = article.prose.blocks
    if index + 2 < len(blocks):
        return blocks[index + 2].span.start
    return len(article.source.text)


def _leads_on(article: Article, start: int, end: int) -> bool:
    """Whether a link, an address or what may make one stands in the source from start to end."""
    links = article.links
    first = bisect_left(links, start, key=lambda link: link.span.start)
    if first < len(links) and links[first].span.start < end:
        return True
    return _LEADING.search(article.source.text, start, end) is not None

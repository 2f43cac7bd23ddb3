"""Words spelt one way in an article that is spelt the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from seoaudit.article import Article
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.text import Text
from seoaudit.language.pack import Pack

# Quotation marks that open, each with what closes it.
_QUOTES = {"“": "”", "„": "“", "«": "»", '"': '"', "‘": "’"}


class MixedSpelling(Occurrence, frozen=True):
    """A word in the spelling that the article uses less often.

    `label` is the word, `variety` the name of its spelling, `prevailing` that of the article's;
    `instead` is the word in that one, `example` a word that shows it.
    """

    label: str = ""
    variety: str = ""
    prevailing: str = ""
    instead: str = ""
    example: str = ""


def mixed_spellings(article: Article, text: Text, pack: Pack | None) -> tuple[MixedSpelling, ...]:
    """Words of the variety that is in the minority where both stand; () without a word list.

    Of two equally frequent ones it is the one that comes in later. Quotations, names, linked
    titles and code are left out: others wrote them.
    """
    spelling = pack.spelling if pack else None
    if spelling is None:
        return ()
    known = spelling.known
    words = known.keys() & text.places.keys()
    varieties = {known[word][0] for word in words}
    if 0 not in varieties or len(varieties) == 1:
        return ()
    told = list(_told(article, text, words))
    first = [at for at in told if known[text.tokens[at]][0] == 0]
    written = {text.tokens[at] for at in first}
    # A spelling of both varieties is the second's where the first's stands beside it.
    second = [
        at
        for at in told
        if known[text.tokens[at]][0] == 1
        or (known[text.tokens[at]][0] is None and known[text.tokens[at]][1] in written)
    ]
    if not first or not second:
        return ()
    lesser = len(second) < len(first) or (len(second) == len(first) and first[0] < second[0])
    minority, majority = (second, first) if lesser else (first, second)
    variety = 1 if lesser else 0
    prose, tokens = article.prose, text.tokens
    return tuple(
        MixedSpelling(
            prose.span(text.starts[at], text.ends[at]),
            None,
            tokens[at],
            spelling.varieties[variety],
            spelling.varieties[1 - variety],
            known[tokens[at]][1],
            tokens[majority[0]],
        )
        for at in minority
    )


def _told(article: Article, text: Text, words: set[str]) -> Iterator[int]:
    """The indices of the telling words that are the author's own."""
    prose = article.prose
    links = sorted((link.at, link.until) for link in article.links if link.scope == "main")
    begins = set(text.sentence_firsts)
    places = text.places
    for at in sorted([at for word in words for at in places[word]]):
        start = text.starts[at]
        block = prose.blocks[prose.block_at(start)]
        if block.quoted or (at not in begins and not prose.text[start].islower()):
            continue
        if at in begins and at + 1 < len(text.tokens):
            # A capital tells nothing at the beginning of a sentence, unless the next has one too.
            if prose.text[text.starts[at + 1]].isupper() and prose.text[start].isupper():
                continue
        # What is linked to has often its own title there.
        nearest = bisect_right(links, (start, len(prose.text))) - 1
        if nearest >= 0 and start < links[nearest][1]:
            continue
        if not _quoted(prose.text, block.start, start):
            yield at


def _quoted(text: str, start: int, at: int) -> bool:
    """Whether a quotation that was opened since `start` is still open at `at`."""
    before = text[start:at]
    for opening, closing in _QUOTES.items():
        if opening == closing:
            if before.count(opening) % 2:
                return True
        elif before.rfind(opening) > before.rfind(closing):
            return True
    return False

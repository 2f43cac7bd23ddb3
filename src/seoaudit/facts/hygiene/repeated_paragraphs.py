"""Paragraphs that stand in an article twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoaudit.article import Article
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.text import Text

# Shorter ones are turns of phrase that may well come again.
_FEWEST_WORDS = 15
# Of two under different headings, one as short as this is a notice or a formula.
_NOTICE_WORDS = 30


class RepeatedParagraph(Occurrence, frozen=True):
    """A paragraph that stood in the article before, word for word, or half of one.

    `label` is its beginning, `words` how many words it has. `first_line` is the line (1-based)
    where it stood first. `formula` tells one that may well be meant: it stands under another
    heading than the first and is short, comes more than twice, is emphasised as a whole or holds a
    link, as notices and invitations do.
    """

    label: str = ""
    words: int = 0
    first_line: int = 0
    formula: bool = False


def repeated_paragraphs(article: Article, text: Text) -> Iterator[RepeatedParagraph]:
    """Paragraphs of 15 words and more that stood in the article before, quotations left out.

    Two equal halves of one paragraph count too: lines that were pasted twice run together.
    """
    prose, firsts = article.prose, text.block_first
    sizes: dict[int, list[int]] = defaultdict(list)
    for index, block in enumerate(prose.blocks):
        if block.kind == "paragraph" and not block.quoted:
            first, last = firsts[index : index + 2]
            half = (last - first) // 2
            if half >= _FEWEST_WORDS and text.tokens[first] == text.tokens[first + half]:
                if text.tokens[first : first + half] == text.tokens[first + half : last]:
                    yield _half(article, text, first, half, block.end)
            if last - first >= _FEWEST_WORDS:
                sizes[last - first].append(index)
    for indices in sizes.values():
        if len(indices) > 1:
            yield from _equal(article, text, indices)


def _equal(article: Article, text: Text, indices: list[int]) -> Iterator[RepeatedParagraph]:
    """Paragraphs, of some equally long ones, that say the same as one before them."""
    firsts = text.block_first
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index in indices:
        alike[text.tokens[firsts[index] : firsts[index + 1]]].append(index)
    for tokens, places in alike.items():
        for index in places[1:]:
            yield _repeated(article, places, index, len(tokens))


def _repeated(article: Article, places: list[int], index: int, words: int) -> RepeatedParagraph:
    prose = article.prose
    block, before = prose.blocks[index], prose.blocks[places[0]]
    apart = any(one.kind == "heading" for one in prose.blocks[places[0] : index])
    formula = apart and (
        words < _NOTICE_WORDS
        or len(places) > 2
        or any(link.block == index and link.scope == "main" for link in article.links)
        or any(
            one.block == index and one.at == block.start and one.until == block.end
            for one in article.emphases
        )
    )
    label = " ".join(prose.block_text(block).split()[:8])
    line = article.source.position(before.span.start)[0]
    span = prose.span(block.start, block.end)
    return RepeatedParagraph(span, None, label, words, line, formula)


def _half(article: Article, text: Text, first: int, half: int, end: int) -> RepeatedParagraph:
    """The second half of a paragraph, which ends at `end` and says the same as its first."""
    start = text.starts[first + half]
    label = " ".join(article.prose.text[start:end].split()[:8])
    line = article.source.position(article.prose.span(text.starts[first], end).start)[0]
    return RepeatedParagraph(article.prose.span(start, end), None, label, half, line)

"""Paragraphs that stand in an article twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from seoaudit.article import Article
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.structure.unmarked_headings import UnmarkedHeading
from seoaudit.facts.text import Text
from seoaudit.language.deferred import deferred

# Shorter ones are turns of phrase that may well come again.
_FEWEST_WORDS = 15
# Of two under different headings, one as short as this is a notice or a formula.
_NOTICE_WORDS = 30
# Nobody pastes a paragraph that often by accident.
_FORMULA_TIMES = 4
_LABEL_WORDS = 8
_CODE = deferred(r"`[^`]*`|\]\([^)]*\)")


class RepeatedParagraph(Occurrence, frozen=True):
    """A paragraph that stood in the article before, word for word, or half of one.

    `label` is its beginning, `words` how many words it has. `first_line` is the line (1-based)
    where it stood first. `formula` tells one that may well be meant: it comes four times or
    more, or it stands under another heading than the one before and is short, comes more than
    twice, is emphasised as a whole or holds a link, as notices and invitations do.
    """

    label: str = ""
    words: int = 0
    first_line: int = 0
    formula: bool = False


def repeated_paragraphs(
    article: Article, text: Text, unmarked: tuple[UnmarkedHeading, ...]
) -> Iterator[RepeatedParagraph]:
    """Paragraphs of 15 words and more that stood in the article before, quotations left out.

    Two equal halves of one paragraph count too: lines that were pasted twice run together.
    `unmarked` are lines that are headings although they lost their markup.
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
            yield from _equal(article, text, indices, unmarked)


def _equal(
    article: Article, text: Text, indices: list[int], unmarked: tuple[UnmarkedHeading, ...]
) -> Iterator[RepeatedParagraph]:
    """Paragraphs, of some equally long ones, that say the same as one before them.

    Code and what links lead to must be the same too: `use X instead` may be about many an X.
    """
    prose, firsts = article.prose, text.block_first
    alike: dict[tuple[tuple[str, ...], str], list[int]] = defaultdict(list)
    for index in indices:
        tokens = text.tokens[firsts[index] : firsts[index + 1]]
        alike[tokens, _code_in(article, index)].append(index)
    for (tokens, _), places in alike.items():
        line = article.source.position(prose.blocks[places[0]].span.start)[0]
        for before, index in pairwise(places):
            block = prose.blocks[index]
            span = prose.span(block.start, block.end)
            label = " ".join(prose.block_text(block).split()[:_LABEL_WORDS])
            formula = len(places) >= _FORMULA_TIMES or (
                _apart(article, before, index, unmarked)
                and (len(tokens) < _NOTICE_WORDS or len(places) > 2 or _is_notice(article, index))
            )
            yield RepeatedParagraph(span, None, label, len(tokens), line, formula)


def _code_in(article: Article, index: int) -> str:
    """The code and the targets of links in a block."""
    written = article.source.slice(article.prose.blocks[index].span)
    return "".join(_CODE.findall(written)) if "`" in written or "](" in written else ""


def _apart(
    article: Article, before: int, index: int, unmarked: tuple[UnmarkedHeading, ...]
) -> bool:
    """Whether a heading stands between two blocks."""
    blocks = article.prose.blocks
    if any(block.kind == "heading" for block in blocks[before:index]):
        return True
    start, end = blocks[before].span.start, blocks[index].span.start
    return any(start < line.span.start < end for line in unmarked)


def _is_notice(article: Article, index: int) -> bool:
    """Whether a paragraph holds a link or is emphasised as a whole."""
    if any(link.block == index and link.scope == "main" for link in article.links):
        return True
    block = article.prose.blocks[index]
    return any(
        one.block == index and one.at == block.start and one.until == block.end
        for one in article.emphases
    )


def _half(article: Article, text: Text, first: int, half: int, end: int) -> RepeatedParagraph:
    """The second half of a paragraph, which ends at `end` and says the same as its first."""
    start = text.starts[first + half]
    label = " ".join(article.prose.text[start:end].split()[:_LABEL_WORDS])
    line = article.source.position(article.prose.span(text.starts[first], end).start)[0]
    return RepeatedParagraph(article.prose.span(start, end), None, label, half, line)

"""Paragraphs that stand in an article twice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from seoaudit.article import Article, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.structure.unmarked_headings import UnmarkedHeading
from seoaudit.facts.text import Text
from seoaudit.language.deferred import deferred

# Shorter ones are turns of phrase that may well come again.
_FEWEST_WORDS = 15
# Nobody pastes a paragraph that often by accident.
_FORMULA_TIMES = 4
_LABEL_WORDS = 8
# `<TabItem value="ios">`, `=== "macOS"`, `{% tab %}`, `::: tabs`.
_TAB = deferred(r"<[\w-]*[Tt]ab(?:[Ii]tem|s|-\w+)?[\s>]|^=== [\"']|\{%-?\s*tab|^:::+\s*tab", re.M)
_CODE = deferred(r"`[^`]*`|\]\([^)]*\)")


class RepeatedParagraph(Occurrence, frozen=True):
    """A paragraph that stood in the article before, word for word, or half of one.

    `label` is its beginning, `words` how many words it has. `first_line` is the line (1-based)
    where it stood first. `formula` tells one that may well be meant: it comes four times or
    more, stands in another tab than the one before or under another heading, unless both stand
    under headings that say the same, as in a section that was pasted twice.
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
        if len({text.tokens[firsts[index]] for index in indices}) < len(indices):
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
            formula = (
                len(places) >= _FORMULA_TIMES
                or _in_other_tab(article, before, index)
                or _headings_over(article, before, unmarked)
                != _headings_over(article, index, unmarked)
            )
            yield RepeatedParagraph(span, None, label, len(tokens), line, formula)


def _code_in(article: Article, index: int) -> str:
    """The code and the targets of links in a block."""
    written = article.source.slice(article.prose.blocks[index].span)
    return "".join(_CODE.findall(written)) if "`" in written or "](" in written else ""


def _headings_over(
    article: Article, index: int, unmarked: tuple[UnmarkedHeading, ...]
) -> tuple[str, ...]:
    """What the headings say that a block stands under, the outermost first."""
    path: list[tuple[int, str]] = []
    reached, start = 0, article.prose.blocks[index].span.start
    for heading in article.headings:
        if heading.span.start >= start:
            break
        if heading.scope == "main":
            while path and path[-1][0] >= heading.level:
                path.pop()
            path.append((heading.level, heading.label.casefold()))
            reached = heading.span.end
    lines = [line.label for line in unmarked if reached <= line.span.start < start]
    return (*(label for _, label in path), *lines[-1:])


def _in_other_tab(article: Article, before: int, index: int) -> bool:
    """Whether the beginning of a tab stands between two blocks: a reader sees one of them."""
    blocks = article.prose.blocks
    between = Span(blocks[before].span.end, blocks[index].span.start)
    return _TAB.search(article.source.text, between.start, between.end) is not None


def _half(article: Article, text: Text, first: int, half: int, end: int) -> RepeatedParagraph:
    """The second half of a paragraph, which ends at `end` and says the same as its first."""
    start = text.starts[first + half]
    label = " ".join(article.prose.text[start:end].split()[:_LABEL_WORDS])
    line = article.source.position(article.prose.span(text.starts[first], end).start)[0]
    return RepeatedParagraph(article.prose.span(start, end), None, label, half, line)

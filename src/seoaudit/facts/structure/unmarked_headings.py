"""Lines that are headings to a reader and paragraphs to a machine."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from seoaudit.article import Article, Block, Emphasis, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.structure.heading_lines import CONTENTS, looks_like_heading
from seoaudit.language.deferred import deferred
from seoaudit.language.heading_words import REMARKS

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# A paragraph under a heading has at least so many words.
_PARAGRAPH_WORDS = 15
_BOLD_PARAGRAPH_WORDS = 12
# In a conversation the bold lines are the names of those who speak.
_NAME_WORDS = 2
# What stands in these is a label by its markup.
_IN_TAG = deferred(r"<(?:summary|figcaption|caption|legend|button|address)\b", re.IGNORECASE)
_TAGS = deferred(r"<[^>]*>")
# Labels of a remark, which are no headings.
_REMARK = deferred(rf"(?:{REMARKS})(?: \d+)?", re.IGNORECASE)


class UnmarkedHeading(Occurrence, frozen=True):
    """A line that is a heading without being marked as one; `label` is its text.

    `replacement` marks it, in Markdown.
    """

    label: str = ""


def unmarked_headings(facts: Facts, taken: frozenset[int]) -> tuple[UnmarkedHeading, ...]:
    """Headings without markup; `taken` are the blocks that are known to be something else."""
    if facts.article.format == "text":
        return tuple(_in_plain_text(facts, taken))
    return tuple(_bold_lines(facts))


def _in_plain_text(facts: Facts, taken: frozenset[int]) -> list[UnmarkedHeading]:
    prose = facts.article.prose
    blocks = prose.blocks
    likely = [
        index not in taken
        and (block.kind == "paragraph" or _is_numbered_alone(facts, index))
        and looks_like_heading(prose.block_text(block), facts.lexicon.pack)
        for index, block in enumerate(blocks)
    ]
    found = [
        index
        for index in range(len(blocks))
        if likely[index]
        and (
            _is_content(facts, index + 1)
            or (index + 2 < len(blocks) and likely[index + 1] and _is_content(facts, index + 2))
        )
    ]
    # A title alone is no lost heading: it has the first line to itself in every plain text.
    if found in ([], [0]):
        return []
    if likely[0] and found[0] != 0:
        found.insert(0, 0)
    return [
        UnmarkedHeading(blocks[index].span, None, prose.block_text(blocks[index]))
        for index in found
    ]


def _is_numbered_alone(facts: Facts, index: int) -> bool:
    """Whether a block is the only item of its list, and has a number: `2. Open the valve`."""
    blocks = facts.article.prose.blocks
    if blocks[index].kind != "item" or not facts.source_text(blocks[index].span)[:1].isdigit():
        return False
    beside = (*blocks[max(index - 1, 0) : index], *blocks[index + 1 : index + 2])
    return all(block.kind != "item" for block in beside)


def _is_content(facts: Facts, index: int) -> bool:
    """Whether a block is what stands under a heading: a full paragraph or a table."""
    blocks = facts.article.prose.blocks
    if index >= len(blocks):
        return False
    if blocks[index].kind != "paragraph":
        return blocks[index].kind == "cell"
    text = facts.article.prose.block_text(blocks[index])
    words = _words(facts, index)
    return words >= _PARAGRAPH_WORDS and (text[-1] in '.!?:"”’)…' or words >= 2 * _PARAGRAPH_WORDS)


def _words(facts: Facts, index: int) -> int:
    first = facts.text.block_first
    return first[index + 1] - first[index]


def _bold_lines(facts: Facts) -> list[UnmarkedHeading]:
    article = facts.article
    blocks = article.prose.blocks
    bold = {
        emphasis.block: emphasis
        for emphasis in article.emphases
        if emphasis.strong
        and emphasis.block >= 0
        and blocks[emphasis.block].kind == "paragraph"
        and emphasis.at == blocks[emphasis.block].start
        and emphasis.until == blocks[emphasis.block].end
    }
    if not bold:
        return []
    labels = Counter(article.prose.block_text(blocks[index]).casefold() for index in bold)
    conversation = max(labels.values()) > 1
    surroundings = _Surroundings(article)
    found = []
    for index, emphasis in bold.items():
        label = article.prose.block_text(blocks[index])
        if (
            looks_like_heading(label, facts.lexicon.pack)
            and not _REMARK.fullmatch(label)
            and not CONTENTS.fullmatch(label)
            and not _says_when(facts, label)
            and labels[label.casefold()] == 1
            and not (conversation and len(label.split()) <= _NAME_WORDS)
            and not blocks[index].quoted
            and not _IN_TAG.match(article.source.text, blocks[index].span.start)
            and surroundings.alone(index)
            and _leads(facts, index, bold)
        ):
            found.append(
                UnmarkedHeading(emphasis.span, _marked(article, emphasis, blocks[index]), label)
            )
    return found


def _says_when(facts: Facts, label: str) -> bool:
    """Whether a line is the day of an event: `Thursday 17 February, 10 to 12`."""
    pack = facts.lexicon.pack
    first = label.split(None, 1)[0].strip(",.").lower()
    return pack is not None and first in pack.days and any(map(str.isdigit, label))


def _leads(facts: Facts, index: int, bold: dict[int, Emphasis]) -> bool:
    """Whether prose or a list follows a bold line at once."""
    blocks = facts.article.prose.blocks
    if index + 1 >= len(blocks) or index + 1 in bold:
        return False
    following = blocks[index + 1]
    between = facts.article.source.text[blocks[index].span.end : following.span.start]
    if _TAGS.sub("", between).strip():
        return False
    if following.kind == "paragraph" and not following.quoted:
        return _words(facts, index + 1) >= _BOLD_PARAGRAPH_WORDS
    return following.kind == "item"


class _Surroundings:
    """Links and images by where they stand, to tell captions and buttons from headings."""

    def __init__(self, article: Article) -> None:
        self.blocks = article.prose.blocks
        self.linked = {link.block for link in article.links if link.scope == "main"}
        raws = (raw.span for raw in article.raws if raw.kind in ("code-block", "template"))
        pictures = [*(image.span for image in article.images), *raws]
        self.starts = sorted(span.start for span in pictures)

    def alone(self, index: int) -> bool:
        """Whether a block holds no link and no image, and none stands right before it."""
        if index in self.linked:
            return False
        before = self.blocks[index - 1].span.end if index else 0
        return bisect_left(self.starts, before) == bisect_right(
            self.starts, self.blocks[index].span.end
        )


def _marked(article: Article, emphasis: Emphasis, block: Block) -> str | None:
    """The line as a Markdown heading, one level below the heading it stands under."""
    if article.format not in ("markdown", "mdx") or emphasis.span != _bare(article, block.span):
        return None
    above = [heading.level for heading in article.headings if heading.span.start < block.span.start]
    level = min(above[-1] + 1, 6) if above else 2
    content = emphasis.content
    for inner in article.emphases:
        if inner.block == emphasis.block and inner.span == content:
            content = inner.content
    return f"{'#' * level} {article.source.slice(content).strip()}"


def _bare(article: Article, span: Span) -> Span:
    text = article.source.slice(span)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, span.start + len(text.rstrip()))

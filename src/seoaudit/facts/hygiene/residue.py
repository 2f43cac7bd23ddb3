"""What came along when an article was copied off a page: ages, reading times, widget labels.

Every kind is told by the whole of a block, never by words within a sentence. Labels that may well
be headings count only where nothing follows them to the end of the article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from seoaudit.article import Article, Block, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.text import Text
from seoaudit.language.deferred import deferred
from seoaudit.language.residue import ResidueWords, residue_words

# No block of residue is longer, in characters; a cookie banner may be.
_LONGEST = 60
_LONGEST_NOTICE = 500
# A list item is an age of the article only this near its top, in blocks.
_TOP = 8
_SEPARATORS = deferred(r"\s*[·•|]\s*")
# Elements whose words are labels to press or to choose.
_CONTROLS = frozenset(("button", "summary", "label", "option", "legend"))
_FILLING = " \t\r\n\f\ufeff#*-_>|"


class Residue(Occurrence, frozen=True):
    """A block that belongs to the page an article was taken from.

    `kind` is `age`, `reading time`, `widget`, `closer` or `cookie notice`; `label` is its text.
    The `replacement` is nothing.
    """

    kind: str = ""
    label: str = ""


class _Patterns(Struct, frozen=True):
    age: re.Pattern[str]
    reading_time: re.Pattern[str]
    comment_count: re.Pattern[str]
    notice: tuple[re.Pattern[str], ...]


@cache
def _patterns(language: str) -> tuple[ResidueWords, _Patterns] | None:
    words = residue_words(language)
    if words is None:
        return None
    ignore = re.IGNORECASE
    return words, _Patterns(
        deferred(rf"(?:{words.stamp}\s+)?(?:{words.age})", ignore),
        deferred(words.reading_time, ignore),
        deferred(words.comment_count, ignore),
        tuple(deferred(pattern, ignore) for pattern in words.cookie_notice),
    )


def find_residue(article: Article, text: Text, language: str) -> tuple[Residue, ...]:
    """Blocks of the main content that are residue, in order; `text` are the words of the prose.

    A whole HTML page has such blocks by right, so only fragments of HTML are looked at.
    """
    known = _patterns(language)
    if known is None or (article.format == "html" and article.head is not None):
        return ()
    words, patterns = known
    kinds = _widgets(article, words) | _datelines(article, text, words, patterns)
    if text.tokens_with("cookie"):
        kinds |= _notices(article, patterns)
    kinds |= _closers(article, kinds, words, patterns)
    return tuple(
        Residue(_whole(article, index), "", kinds[index], _text(article, index))
        for index in sorted(kinds)
    )


def _text(article: Article, index: int) -> str:
    return article.prose.block_text(article.prose.blocks[index])


def _widgets(article: Article, words: ResidueWords) -> dict[int, str]:
    """Paragraphs that are the label of something to press."""
    return {
        index: "widget"
        for index, block in enumerate(article.prose.blocks)
        if block.end - block.start <= _LONGEST
        and block.kind == "paragraph"
        and _label(article.prose.block_text(block)) in words.widgets
        and not _is_marked_up(article, index)
        and not _is_in_series(article, index)
    }


def _datelines(
    article: Article, text: Text, words: ResidueWords, patterns: _Patterns
) -> dict[int, str]:
    """Blocks that give an age or a reading time."""
    return {
        index: kind
        for index in _datable(article, text, words)
        if (kind := _dateline_kind(_text(article, index), patterns))
    }


def _datable(article: Article, text: Text, words: ResidueWords) -> list[int]:
    """Blocks that may be a dateline: short ones with a word that each of them has."""
    said = words.dateline & text.places.keys()
    held = {bisect_right(text.block_first, at) - 1 for word in said for at in text.places[word]}
    blocks = article.prose.blocks
    return [
        index
        for index in sorted(held)
        if blocks[index].end - blocks[index].start <= _LONGEST
        and (blocks[index].kind == "paragraph" or (blocks[index].kind == "item" and index < _TOP))
    ]


def _dateline_kind(text: str, patterns: _Patterns) -> str | None:
    """`10 hours ago`, `7 min read`, both in one line, or one of them after a name or a date."""
    parts = [part for part in _SEPARATORS.split(text.strip()) if part]
    kinds = [
        "age"
        if patterns.age.fullmatch(part)
        else "reading time"
        if patterns.reading_time.fullmatch(part)
        else None
        for part in parts
    ]
    return next((kind for kind in kinds if kind), None)


def _label(text: str) -> str:
    return text.strip().rstrip(":").strip().lower().replace("…", "...")


def _is_in_series(article: Article, index: int) -> bool:
    """Whether a line that ends with a colon stands between lines that do: a form, or a riddle."""
    near = range(max(index - 1, 0), min(index + 2, len(article.prose.blocks)))
    return len(near) > 1 and all(_text(article, at).rstrip().endswith(":") for at in near)


def _is_marked_up(article: Article, index: int) -> bool:
    """Whether a block is a link, in bold or a control: what works was not left behind.

    Bold is a heading.
    """
    span = article.prose.blocks[index].span
    return (
        any(link.block == index and link.scope == "main" for link in article.links)
        or any(emphasis.block == index for emphasis in article.emphases)
        or any(
            raw.kind == "html" and raw.name.lower() in _CONTROLS and _holds(raw.span, span)
            for raw in article.raws
        )
    )


def _holds(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start < outer.end


def _notices(article: Article, patterns: _Patterns) -> dict[int, str]:
    """Cookie banners, longer than other residue, in an article that is not about cookies."""
    return {
        index: "cookie notice"
        for index, block in enumerate(article.prose.blocks)
        if _LONGEST < block.end - block.start <= _LONGEST_NOTICE
        and block.kind in ("paragraph", "item")
        and _is_notice(article, block, patterns)
    }


def _is_notice(article: Article, block: Block, patterns: _Patterns) -> bool:
    text = article.prose.block_text(block)
    if "ookie" not in text or not all(pattern.search(text) for pattern in patterns.notice):
        return False
    subject = patterns.notice[0]
    prose = article.prose.text
    rest = prose[: block.start] + "\n" + prose[block.end :]
    return not subject.search(rest) and "cookie" not in article.path.lower()


def _closers(
    article: Article, known: dict[int, str], words: ResidueWords, patterns: _Patterns
) -> dict[int, str]:
    """Labels after which nothing comes but other residue, not even a template's construct."""
    found: dict[int, str] = {}
    end = len(article.source.text)
    for index in range(len(article.prose.blocks) - 1, -1, -1):
        block = article.prose.blocks[index]
        if article.source.text[block.span.end : end].strip(_FILLING):
            break
        text = _text(article, index)
        if index not in known:
            label = _label(text)
            if label not in words.closers and not patterns.comment_count.fullmatch(label):
                break
            if block.kind == "cell" or _is_marked_up(article, index):
                break
            found[index] = "closer"
        end = block.span.start
    # An article that holds nothing else is a list page whose template fills it in.
    return found if len(found) + len(known) < len(article.prose.blocks) else {}


def _whole(article: Article, index: int) -> Span:
    """The block with its list marker."""
    span = article.prose.blocks[index].span
    text = article.source.slice(span)
    return Span(span.start, span.start + len(text.rstrip()))


def ages_of(article: Article, text: Text, language: str) -> Iterator[Residue]:
    """Blocks that date an article by its age alone, on whole HTML pages too."""
    known = _patterns(language)
    if known is None:
        return
    words, patterns = known
    for index in _datable(article, text, words):
        written = _text(article, index)
        if _says_age(written, patterns):
            yield Residue(_whole(article, index), None, "age", written)


def _says_age(text: str, patterns: _Patterns) -> bool:
    parts = _SEPARATORS.split(text.strip())
    return any(patterns.age.fullmatch(part) for part in parts)

"""Where the sentences of a block of text begin and end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from seoaudit.language.deferred import deferred
from seoaudit.language.pack import Abbreviations, Pack

# A mark that may end a sentence, with something after it; without one a block is one sentence.
# It begins with a set of characters, for which the engine looks much faster than for either.
_MARK_WITHIN = deferred(r"[.!?…。！？｡।॥؟۔](?:(?<=[。！？｡।॥؟۔])|[^\w\s]*\s)")

# sentencex takes white space for one byte wide and fails on the kinds that are not.
_WIDE_SPACE = deferred(r"[^\S\x00-\x7f]")

# `1.`, `(b)`, `Step 2.`: a label belongs to the sentence that it numbers.
_LABEL = deferred(r"\W*(?:([^\W\d_]+)\W{1,2})?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]+", re.IGNORECASE)
_LONGEST_LABEL = 16
_LONGEST_ABBREVIATION = 16

# A sentence in brackets that ends within them: `(It does.) Then ...`.
_BRACKETED = deferred(r"\([^()]*[.!?…][\"”'’]?\)(?=\s+[\"“'‘(\[]?[A-Z0-9])")

# A full stop and a capitalised word: the end of a sentence unless an abbreviation stands before.
_STOP_WITHIN = deferred(r"\.[\"”’')\]]*\s+(?=[\"“‘(\[«„]*(?:[¿¡]|[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’]|I\s))")
_NEXT_WORD = deferred(r"\W*(\w*)")
_OPENING_MARKS = "\"“”„«'‘’([{*-–—/¿¡"
_BULLETS = "•▪■●○◦►➤"
# What a sentence never begins with: the rest of an ordinal, or of an abbreviation with a hyphen.
_GOES_ON = "ºª-"

Span = tuple[int, int]


def sentence_spans(
    text: str, start: int, end: int, code: str, pack: Pack | None = None
) -> list[Span]:
    """The sentences of the block `text[start:end]` as offsets in `text`, in order.

    White space around a sentence is no part of it; nothing else is left out. `code` is the bare
    language code; `pack` knows the language's abbreviations.
    """
    if _MARK_WITHIN.search(text, start, end) is None:
        return _trimmed(text, start, end)
    block = text[start:end]
    if not block.isascii() and not block.isprintable():
        block = _WIDE_SPACE.sub(" ", block)
    spans: list[Span] = []
    at = start
    if block[0] in _BULLETS:
        # What begins with a bullet, sentencex takes for one sentence.
        first, *rest = _segmenter()(code, block[1:])
        parts = [block[0] + first, *rest]
    else:
        parts = _segmenter()(code, block)
    for part in parts:
        size = len(part)
        begin, end = at + size - len(part.lstrip()), at + len(part.rstrip())
        at += size
        if begin >= end:
            continue
        span = begin, end
        opened = len(spans)
        continued = opened > 0 and _continues(text, spans[-1], span, pack)
        if text[begin] == "(" or (
            text.find(".", begin, end - 1) >= 0 and _STOP_WITHIN.search(text, begin, end)
        ):
            spans.extend(_parted(text, span, pack))
        else:
            spans.append(span)
        if continued:
            spans[opened - 1 : opened + 1] = [(spans[opened - 1][0], spans[opened][1])]
    return spans


@cache
def _segmenter() -> Callable[[str, str], list[str]]:
    """What splits a text, its language first, into its sentences."""
    from sentencex import segment

    split: Callable[[str, str], list[str]] = segment
    return split


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    """The range without white space around it, if anything is left."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return [(start, end)] if end > start else []


def _continues(text: str, before: Span, after: Span, pack: Pack | None) -> bool:
    """Whether what looked like two sentences is one."""
    start, end = before
    if text[end - 1] not in ".)":
        return False
    if end - start < _LONGEST_LABEL and _is_label(text, before, pack):
        return True
    # `J.-C.`, `1.º`
    if text[after[0]] in _GOES_ON and (after[0] == end or text[after[0]] != "-"):
        return True
    if pack is None:
        return False
    abbreviations = pack.abbreviations
    written = _word_before(text, start, end, pack)
    word = written.lower()
    if word not in abbreviations.known:
        if not abbreviations.ordinals or not word.isdigit() or len(word) > 2:
            return False
        first = _first_word(text, *after)
        return first[:1].isupper() and first.lower() not in pack.function_words
    if _joins(written, abbreviations):
        return True
    first = _first_word(text, *after)
    if word in abbreviations.hours:
        return first.lower() in pack.days or first.lower() in abbreviations.time_zones
    return first[:1].islower() or (first[:1].isdigit() and word not in abbreviations.ending)


def _joins(written: str, abbreviations: Abbreviations) -> bool:
    """Whether what follows an abbreviation always belongs to it; a capital letter is an initial."""
    if len(written) == 1:
        titled = written.isupper() and written.lower() in abbreviations.titles
        return titled or written in abbreviations.joining
    return written.lower() in abbreviations.joining


def _is_label(text: str, span: Span, pack: Pack | None) -> bool:
    """Whether a span is only the number of what comes next."""
    found = _LABEL.fullmatch(text, *span)
    if found is None:
        return False
    return found[1] is None or (pack is not None and found[1].lower() in pack.abbreviations.counted)


def _parted(text: str, span: Span, pack: Pack | None) -> Iterator[Span]:
    """`span`, or the sentences that it holds after all."""
    start, end = span
    if text[start] == "(":
        found = _BRACKETED.match(text, start, end)
        if found is not None:
            yield start, found.end()
            yield from _trimmed(text, found.end(), end)
            return
    if pack is not None:
        for stop in _STOP_WITHIN.finditer(text, start, end):
            if _ends_sentence(text, start, stop, pack):
                yield from _trimmed(text, start, stop.end())
                start = stop.end()
    yield start, end


def _ends_sentence(text: str, start: int, stop: re.Match[str], pack: Pack) -> bool:
    """Whether the full stop is one although it looked like that of an abbreviation."""
    # No abbreviation stands before a blank and a full stop: what stood there is no prose, as code.
    if text[stop.end()] in "¿¡" or text[stop.start() - 1].isspace():
        return True
    if text.startswith("I", stop.end()) and pack.code != "en" and text[stop.end() + 1].isspace():
        return False
    abbreviations = pack.abbreviations
    written = _word_before(text, start, stop.start() + 1, pack)
    word = written.lower()
    if _joins(written, abbreviations):
        return False
    if word in abbreviations.words:
        return True
    # Capitals within (`MwSt`) are no sign of a name.
    mixed = word in abbreviations.ending and not (written.istitle() or written.isupper())
    if len(word) < 2 or not (written.islower() or mixed) or word in abbreviations.leading:
        return False
    first = _first_word(text, stop.end(), len(text)).lower()
    goes_on = first in pack.days or first in abbreviations.time_zones
    return not (goes_on and word in abbreviations.hours)


def _word_before(text: str, start: int, end: int, pack: Pack) -> str:
    """The word whose full stop is the last character before `end`, as written.

    A word that is elided before it is none of it (`l'art. 3`).
    """
    if text[end - 1] != ".":
        return ""
    tail = text[max(start, end - _LONGEST_ABBREVIATION) : end - 1].rsplit(None, 1)
    written = tail[-1].lstrip(_OPENING_MARKS) if tail else ""
    if pack.elisions and written.replace("’", "'").lower().startswith(pack.elisions):
        return written.replace("’", "'").partition("'")[2]
    return written


def _first_word(text: str, start: int, end: int) -> str:
    found = _NEXT_WORD.match(text, start, end)
    return found[1] if found else ""

"""Where the sentences of a block of text begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.language.pack import Pack

# A mark that may end a sentence, with something after it; without one a block is one sentence.
_MARK_WITHIN = re.compile(r"[.!?…][^\w\s]*\s|[。！？｡।॥؟۔]")

# `1.`, `(b)`, `Step 2.`: a label belongs to the sentence that it numbers.
_LABEL = re.compile(
    r"\W*(?:(?:step|tip|part|phase|question|reason|rule|day|week|no|est)\W{1,2})?"
    r"(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]+",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"([^\W\d_](?:[^\W\d_]|\.(?=[^\W_]))*)\.$")
_NEXT_WORD = re.compile(r"\W*(\w*)")

# A sentence in brackets that ends within them: `(It does.) Then ...`.
_BRACKETED = re.compile(r"\([^()]*[.!?…][\"”'’]?\)(?=\s+[\"“'‘(\[]?[A-Z0-9])")

# A full stop and a word in capitals: the end of a sentence unless an abbreviation stands before it.
_STOP_WITHIN = re.compile(r"\.[\"”’')\]]*\s+(?=[\"“‘(\[]?[A-Z][a-z'’])")

Span = tuple[int, int]


def sentence_spans(
    text: str, start: int, end: int, code: str, pack: Pack | None = None
) -> list[Span]:
    """The sentences of the block `text[start:end]` as offsets in `text`, in order.

    White space around a sentence is no part of it; nothing else is left out. `code` is the bare
    language code; `pack` knows the language's abbreviations.
    """
    if _MARK_WITHIN.search(text, start, end) is None:
        return list(_trimmed(text, start, end))
    from sentencex import get_sentence_boundaries

    spans: list[Span] = []
    for boundary in get_sentence_boundaries(code, text[start:end]):
        first, last = start + boundary["start_index"], start + boundary["end_index"]
        for span in _trimmed(text, first, last):
            if spans and _continues(text, spans[-1], span, pack):
                spans[-1] = (spans[-1][0], span[1])
            else:
                spans.extend(_parted(text, span, pack))
    return spans


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield start, end


def _continues(text: str, before: Span, after: Span, pack: Pack | None) -> bool:
    """Whether what looked like two sentences is one."""
    start, end = before
    if text[end - 1] not in ".)":
        return False
    if end - start < 16 and _LABEL.fullmatch(text, start, end):
        return True
    if pack is None:
        return False
    abbreviations = pack.abbreviations
    word = _word_before(text, start, end).lower()
    if word not in abbreviations.known:
        return False
    following = _NEXT_WORD.match(text, *after)
    first = following[1] if following else ""
    if word in abbreviations.hours:
        return first.lower() in pack.days or first.lower() in abbreviations.time_zones
    return first[:1].islower() or (first[:1].isdigit() and word not in abbreviations.ending)


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
    abbreviations = pack.abbreviations
    written = _word_before(text, start, stop.start() + 1)
    word = written.lower()
    if word in abbreviations.words:
        return True
    if len(word) < 2 or not written.islower() or word in abbreviations.leading:
        return False
    following = _NEXT_WORD.match(text, stop.end())
    first = following[1].lower() if following else ""
    return not (
        word in abbreviations.hours and (first in pack.days or first in abbreviations.time_zones)
    )


def _word_before(text: str, start: int, end: int) -> str:
    """The word whose full stop is the last character before `end`, as written."""
    found = _LAST_WORD.search(text, max(start, end - 16), end)
    return found[1] if found else ""

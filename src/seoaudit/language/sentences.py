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
                spans.extend(_without_bracketed(text, span))
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
    found = _LAST_WORD.search(text, max(start, end - 16), end)
    if found is None:
        return False
    word = found[1].lower()
    if word not in pack.abbreviations:
        return False
    following = _NEXT_WORD.match(text, *after)
    first = following[1] if following else ""
    if word in pack.hour_abbreviations:
        return first.lower() in pack.days or first.lower() in pack.time_zones
    return first[:1].islower() or (first[:1].isdigit() and word not in pack.sentence_enders)


def _without_bracketed(text: str, span: Span) -> Iterator[Span]:
    """`span`, or the bracketed sentence at its beginning and what follows it."""
    start, end = span
    if text[start] == "(":
        found = _BRACKETED.match(text, start, end)
        if found is not None:
            yield start, found.end()
            yield from _trimmed(text, found.end(), end)
            return
    yield span

"""Which hard line breaks within a block end a sentence, and which merely stand in one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from seoaudit.language.deferred import deferred
from seoaudit.language.pack import Pack

# `1.`, `b)`, a bullet: what an entry of a list begins with.
_LABEL = deferred(r"(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|[-–—•*·►▸✓✔✅☑]", re.IGNORECASE)
_OPENING = "\"“”'‘’([{«¿¡ "
_COMPLETE = ':"”»'
_ADDRESS = deferred(r"(?:https?://|www\.|\S+@\S)")
# What a sentence goes on after, in the next line too.
_GOES_ON = ",–—-/&+("
# Lines no longer than this, so many of them, are a list, an address or a poem.
_ENTRY_WORDS = 8
_ENTRIES = 3


def sentence_ranges(
    text: str, start: int, end: int, breaks: Iterable[int], pack: Pack | None
) -> list[tuple[int, int]]:
    """The parts of `text[start:end]` that sentences may not cross, as offsets in `text`.

    `breaks` are the offsets of its hard line breaks in order. One ends a sentence where a line of
    an address, a label or a sentence stands before it: not where the next line begins in lower
    case, where the one before ends in a comma, a dash or a word that nothing ends with, unless the
    lines are many and short. Two breaks in a row always end one.
    """
    lines = list(_lines(text, start, end, breaks))
    listed = len(lines) >= _ENTRIES and all(
        len(text[first:last].split()) <= _ENTRY_WORDS for first, last, _ in lines
    )
    ranges: list[tuple[int, int]] = []
    for first, last, apart in lines:
        if ranges and not (
            apart or listed or _ends(text[slice(*ranges[-1])], text[first:last], pack)
        ):
            ranges[-1] = ranges[-1][0], last
        else:
            ranges.append((first, last))
    return ranges


def _lines(
    text: str, start: int, end: int, breaks: Iterable[int]
) -> Iterator[tuple[int, int, bool]]:
    """The lines that hold anything, each with whether two breaks or more stand before it."""
    first, count = start, 0
    for at in (*breaks, end):
        if text[first:at].strip():
            yield first, at, count > 1
            count = 0
        count += 1
        first = at


def _ends(before: str, after: str, pack: Pack | None) -> bool:
    """Whether a break between the two texts ends a sentence."""
    after = after.lstrip()
    before = before.rstrip()
    if before[-1:] in _COMPLETE or _LABEL.match(after) or _ADDRESS.match(after):
        return True
    if after.lstrip(_OPENING)[:1].islower():
        return False
    if before[-1:] in _GOES_ON:
        return False
    words = before.rsplit(None, 1)
    return pack is None or not words or words[-1].lower() not in pack.never_last

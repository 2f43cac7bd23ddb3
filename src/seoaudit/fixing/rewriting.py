"""Edits put into a text, and where its places are afterwards."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from msgspec import Struct

from seoaudit.article import Source, Span
from seoaudit.checks import Edit
from seoaudit.engine.issue import Fix

_LINE_END = re.compile(r"\r\n|\n|\r")


class Stretches(Struct, frozen=True, dict=True):
    """Stretches of a text before edits and the same after them, in order and apart.

    Offsets are 0-based. What stands outside the stretches is the same before and after.
    """

    before: tuple[Span, ...]
    after: tuple[Span, ...]

    @cached_property
    def _ends_before(self) -> list[int]:
        return [span.end for span in self.before]

    @cached_property
    def _ends_after(self) -> list[int]:
        return [span.end for span in self.after]

    def moved(self, offset: int) -> int:
        """Where an offset before the edits is after them; the start of a stretch for all in it."""
        index = bisect_left(self._ends_before, offset)
        if index < len(self.before) and self.before[index].start <= offset:
            return self.after[index].start
        return offset + (self.after[index - 1].end - self.before[index - 1].end if index else 0)

    def settled(self, offset: int) -> int:
        """An offset after the edits, the start of a stretch for all in it: as `moved` has it."""
        index = bisect_left(self._ends_after, offset)
        if index < len(self.after) and self.after[index].start <= offset:
            return self.after[index].start
        return offset

    def touch(self, span: Span) -> bool:
        """Whether anything of `span`, which is before the edits, or a place next to it changes."""
        return _touches(self.before, self._ends_before, span)

    def touch_after(self, span: Span) -> bool:
        """The same of a span after the edits."""
        return _touches(self.after, self._ends_after, span)


def _touches(spans: tuple[Span, ...], ends: list[int], span: Span) -> bool:
    index = bisect_left(ends, span.start)
    return index < len(spans) and spans[index].start <= span.end


class Rewriting(Struct, frozen=True):
    """A text with edits put into it: `text` is the new one, `changed` where the edits stand.

    `edits` are in the order of `changed`.
    """

    text: str
    changed: Stretches
    edits: tuple[Edit, ...]

    def place_of(self, edit: Edit) -> Span:
        """Where what an edit writes stands in the new text."""
        return self.changed.after[self.edits.index(edit)]

    def edits_near(self, place: Span) -> set[Edit]:
        """The edits that stand in a place of the new text or touch it."""
        pairs = zip(self.edits, self.changed.after, strict=True)
        return {edit for edit, span in pairs if span.start <= place.end and place.start <= span.end}


def rewritten(text: str, edits: Iterable[Edit]) -> Rewriting:
    """Put edits that do not overlap into a text; equal ones count once."""
    parts: list[str] = []
    before: list[Span] = []
    after: list[Span] = []
    done = shift = 0
    ordered = sorted(set(edits), key=lambda edit: (edit.span, edit.replacement))
    for edit in ordered:
        start, end = edit.span.start, edit.span.end
        parts += (text[done:start], edit.replacement)
        before.append(edit.span)
        after.append(Span(start + shift, start + shift + len(edit.replacement)))
        shift += len(edit.replacement) - (end - start)
        done = end
    changed = Stretches(tuple(before), tuple(after))
    return Rewriting("".join([*parts, text[done:]]), changed, tuple(ordered))


def edits_in(source: Source, fix: Fix) -> tuple[Edit, ...]:
    """The edits of a fix by offsets, with the line ends of where they stand.

    Those that would change nothing are left out.
    """
    edits = []
    for placed in fix.edits:
        place = placed.place
        start = source.offset(place.line, place.column)
        span = Span(start, source.offset(place.end_line, place.end_column))
        replacement = placed.replacement
        if "\n" in replacement or "\r" in replacement:
            replacement = _LINE_END.sub(_line_end_at(source, place.line), replacement)
        if replacement != source.slice(span):
            edits.append(Edit(span, replacement))
    return tuple(edits)


def _line_end_at(source: Source, line: int) -> str:
    """How a 1-based line ends; the last one as the line before it."""
    starts = source.line_starts
    for number in (line, line - 1):
        if 0 < number < len(starts):
            return source.text[source.line_span(number).end : starts[number]]
    return "\n"


class Taken:
    """The edits chosen so far, and whether others can go with them."""

    def __init__(self) -> None:
        self._spans: list[Span] = []
        self._edits: set[Edit] = set()

    def takes(self, edits: Iterable[Edit]) -> bool:
        """Add edits where none of them gets in the way of one that is there; tell whether so."""
        new = sorted({edit for edit in edits if edit not in self._edits}, key=lambda e: e.span)
        if not all(self._is_free(edit.span) for edit in new):
            return False
        if any(_meet(one.span, other.span) for one, other in pairwise(new)):
            return False
        self._edits.update(new)
        for edit in new:
            self._spans.insert(bisect_right(self._spans, edit.span), edit.span)
        return True

    def _is_free(self, span: Span) -> bool:
        at = bisect_left(self._spans, span)
        return not any(_meet(span, other) for other in self._spans[max(at - 1, 0) : at + 1])


def _meet(one: Span, other: Span) -> bool:
    """Whether two spans overlap, or one is an insertion at the edge of the other."""
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end

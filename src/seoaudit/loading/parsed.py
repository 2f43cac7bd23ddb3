"""What the parser of a front matter format hands back, and the list of fields while it grows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct

from seoaudit.article import Field, Passage, Piece, Problem, Source, Span


class Parsed(Struct, frozen=True):
    """Fields in the order of the source, what is wrong, and the plain values."""

    fields: tuple[Field, ...] = ()
    problems: tuple[Problem, ...] = ()
    data: dict[str, Any] = {}


class MalformedError(Exception):
    """The front matter does not parse: why, and where in the source."""

    def __init__(self, reason: str, span: Span) -> None:
        super().__init__(reason)
        self.reason = reason
        self.span = span


class FieldList:
    """Collects the fields of one front matter block."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.fields: list[Field | None] = []
        self.problems: list[Problem] = []

    def reserve(self) -> int:
        """Keep a place for a mapping or list, which is listed before what it holds."""
        self.fields.append(None)
        return len(self.fields) - 1

    def key(self, seen: dict[str, Span], keys: tuple[str, ...], span: Span) -> None:
        """Note the last of `keys` in its mapping, and a problem if `seen` has it already."""
        name = keys[-1]
        first = seen.setdefault(name, span)
        if first is span:
            return
        line = self.source.position(first.start)[0]
        reason = f"the key `{name}` is already on line {line}"
        self.problems.append(Problem("duplicate-key", span, reason, key=".".join(keys)))

    def invalid(self, span: Span, reason: str, key: str = "") -> None:
        """Note that something does not parse."""
        self.problems.append(Problem("invalid", span, reason, key=key))

    def parsed(self, data: dict[str, Any]) -> Parsed:
        """All that was collected."""
        fields = tuple(entry for entry in self.fields if entry is not None)
        return Parsed(fields, tuple(self.problems), data)


def verbatim(text: str, span: Span) -> Passage:
    """A passage that is the source at `span`, character by character."""
    value = text[span.start : span.end]
    return Passage(value, (Piece(0, len(value), span.start, span.end),))


def passage_of(runs: Iterable[tuple[str, int, int]], at: int) -> Passage:
    """A passage from runs of text and the source offsets they stand for; `at` is its place.

    Neighbouring verbatim runs become one piece; runs without text leave a gap.
    """
    pieces: list[Piece] = []
    parts: list[str] = []
    length = 0
    for value, start, end in runs:
        if not value:
            continue
        parts.append(value)
        until = length + len(value)
        last = pieces[-1] if pieces else None
        if last and last.source_end == start and last.even and end - start == len(value):
            pieces[-1] = Piece(last.at, until, last.source, end)
        else:
            pieces.append(Piece(length, until, start, end))
        length = until
    return Passage("".join(parts), tuple(pieces) or (Piece(0, 0, at, at),))

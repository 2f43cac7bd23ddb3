"""The prose of one scope while it grows, run by run."""

from __future__ import annotations

from seoaudit.article import Block, Piece, Prose


class ProseStream:
    """Collects text with the source it stands for.

    `parts` joined are the text so far, `length` its length; `pieces` tie its runs to the source,
    each with what a `Piece` holds.
    `breaks` are the offsets of hard line breaks.
    """

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.pieces: list[tuple[int, int, int, int]] = []
        self.blocks: list[Block] = []
        self.breaks: list[int] = []

    def prose(self) -> Prose:
        """What has been collected."""
        return Prose(
            text="".join(self.parts),
            pieces=tuple(map(Piece._make, self.pieces)),
            blocks=tuple(self.blocks),
            breaks=tuple(self.breaks),
        )

    def add(self, start: int, end: int, value: str) -> None:
        """Add `value`, which stands for the source from `start` to `end`."""
        at = self.length
        until = self.length = at + len(value)
        self.parts.append(value)
        pieces = self.pieces
        if until - at == end - start and pieces:
            # A run that goes on where the last one ended, as a soft line break does, joins it.
            began, ended, source, source_end = pieces[-1]
            if ended == at and source_end == start and at - began == start - source:
                pieces[-1] = began, until, source, end
                return
        pieces.append((at, until, start, end))

    def trim(self, floor: int) -> None:
        """Take white space off the end, down to the offset `floor`."""
        while self.length > floor and self.parts:
            last = self.parts[-1]
            if not last[-1:].isspace():
                return
            kept = last.rstrip()
            self._cut(len(last) - len(kept))
            if kept:
                self.parts[-1] = kept
                return
            self.parts.pop()

    def _cut(self, dropped: int) -> None:
        """Take so many characters off the end of the last run."""
        at, until, source, source_end = self.pieces.pop()
        self.length -= dropped
        if self.length == at:
            return
        if source_end - source == until - at:
            source_end -= dropped
        self.pieces.append((at, self.length, source, source_end))

"""The prose of one scope while it grows, run by run."""

from __future__ import annotations

from seoaudit.article import Block, Piece, Prose


class ProseStream:
    """Collects text with the source it stands for.

    `parts` joined are the text so far, `length` its length; `pieces` tie its runs to the source.
    `breaks` are the offsets of hard line breaks.
    """

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.pieces: list[Piece] = []
        self.blocks: list[Block] = []
        self.breaks: list[int] = []

    def prose(self) -> Prose:
        """What has been collected."""
        return Prose(
            text="".join(self.parts),
            pieces=tuple(self.pieces),
            blocks=tuple(self.blocks),
            breaks=tuple(self.breaks),
        )

    def add(self, start: int, end: int, value: str) -> None:
        """Add `value`, which stands for the source from `start` to `end`."""
        at = self.length
        until = self.length = at + len(value)
        self.parts.append(value)
        pieces = self.pieces
        if pieces:
            # A run that goes on where the last one ended, as a soft line break does, joins it.
            last = pieces[-1]
            goes_on = last.until == at and last.source_end == start
            if goes_on and last.even and until - at == end - start:
                pieces[-1] = Piece(last.at, until, last.source, end)
                return
        pieces.append(Piece(at, until, start, end))

    def trim(self, floor: int) -> None:
        """Take white space off the end, down to the offset `floor`."""
        while self.length > floor and self.parts:
            last = self.parts[-1]
            kept = last.rstrip()
            if len(kept) == len(last):
                return
            self._cut(len(last) - len(kept))
            if kept:
                self.parts[-1] = kept
                return
            self.parts.pop()

    def _cut(self, dropped: int) -> None:
        """Take so many characters off the end of the last run."""
        last = self.pieces.pop()
        self.length -= dropped
        if self.length > last.at:
            end = last.source_end - dropped if last.even else last.source_end
            self.pieces.append(Piece(last.at, self.length, last.source, end))

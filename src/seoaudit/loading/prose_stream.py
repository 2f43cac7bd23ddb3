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
        if until - at == end - start and pieces:
            # A run that goes on where the last one ended, as a soft line break does, joins it.
            last = pieces[-1]
            if last[1] == at and last[3] == start and last[1] - last[0] == start - last[2]:
                pieces[-1] = Piece(last[0], until, last[2], end)
                return
        pieces.append(Piece(at, until, start, end))

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
        piece = self.pieces.pop()
        self.length -= dropped
        if self.length == piece.at:
            return
        verbatim = piece.source_end - piece.source == piece.until - piece.at
        source_end = piece.source_end - dropped if verbatim else piece.source_end
        self.pieces.append(Piece(piece.at, self.length, piece.source, source_end))

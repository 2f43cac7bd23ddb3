"""Words a reader reads, each character tied to the source it came from."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import Literal

from msgspec import Struct

from seoaudit.article.outline import outline
from seoaudit.article.source import Span

BlockKind = Literal["paragraph", "heading", "item", "cell"]


class Piece(Struct, frozen=True, gc=False):
    """A run of a passage's text (`at` to `until`) and the source it stands for.

    Where both are equally long they agree character by character, except that white space may
    stand for other white space (a soft line break is read as a space); otherwise (an entity, an
    escape, a folded line break) the run is one indivisible replacement.
    """

    at: int
    until: int
    source: int
    source_end: int

    @property
    def even(self) -> bool:
        """Whether the text and its source are equally long."""
        return self.source_end - self.source == self.until - self.at


class Passage(Struct, frozen=True, dict=True):
    """Text without markup, with a map back to the source. Offsets in `text` are 0-based."""

    text: str
    pieces: tuple[Piece, ...]

    @cached_property
    def outline(self) -> str:
        """The outline of the text, for cheap tests; its offsets are those of the text."""
        return outline(self.text)

    @cached_property
    def may_name_address(self) -> bool:
        """Whether an address on the web may stand in the text: a test that many ask for."""
        return "://" in self.text or "www." in self.text

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.at for piece in self.pieces]

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]`; an empty range maps to an empty span."""
        pieces = self.pieces
        if not pieces:
            return Span(0, 0)
        piece = pieces[(bisect_right(self._starts, start) or 1) - 1]
        if start < end <= piece.until and piece.even:
            ahead = piece.source - piece.at
            return Span(start + ahead, end + ahead)
        first = self._source_of(start)
        return Span(first, self._source_after(end - 1) if end > start else first)

    def _piece(self, offset: int) -> Piece:
        return self.pieces[(bisect_right(self._starts, offset) or 1) - 1]

    def _source_of(self, offset: int) -> int:
        piece = self._piece(offset)
        if offset >= piece.until:
            return piece.source_end
        return piece.source + offset - piece.at if piece.even else piece.source

    def _source_after(self, offset: int) -> int:
        piece = self._piece(offset)
        if offset >= piece.until or not piece.even:
            return piece.source_end
        return piece.source + offset - piece.at + 1


class Block(Struct, frozen=True, gc=False):
    """One paragraph, heading, list item or table cell of the prose.

    `start` and `end` are offsets in the prose text; `span` is the block's source, markup and all.
    `level` is the heading level, or the depth of the list (1 for an outermost one).
    """

    kind: BlockKind
    start: int
    end: int
    span: Span
    level: int = 0
    quoted: bool = False


class Prose(Passage, frozen=True, dict=True):
    """The readable blocks of an article in order, separated by one newline each.

    `breaks` are the offsets in `text` of hard line breaks within blocks, each of which is a space
    there, in order.
    """

    blocks: tuple[Block, ...] = ()
    breaks: tuple[int, ...] = ()

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def block_at(self, offset: int) -> int:
        """Index of the block that holds the prose offset (the one before it if in between)."""
        return (bisect_right(self._block_starts, offset) or 1) - 1

    def block_text(self, block: Block) -> str:
        """The text of one block."""
        return self.text[block.start : block.end]

"""The text of an article as it was read, and the arithmetic of places in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, count
from operator import add

from msgspec import Struct

# Only these end a line; form feeds, U+0085 and U+2028 do not.
_LINE_END = re.compile(r"\r\n|\n|\r")
# The ASCII characters that a reader sees.
PLAIN = bytes(range(0x20, 0x7F)) + b"\t\n\r"


class Span(Struct, frozen=True, order=True, array_like=True, gc=False):
    """A stretch of the source: character offsets, 0-based, end exclusive."""

    start: int
    end: int


class Place(Struct, frozen=True, order=True):
    """A span as people and editors say it: 1-based lines and columns, columns in characters.

    `end_column` is the column just after the last character.
    """

    line: int
    column: int
    end_line: int
    end_column: int


class Source(Struct, frozen=True, dict=True):
    """One article's text as decoded, line ends untouched, without a leading byte order mark.

    `path` is how the user names it (`/`-separated, relative where it can be). `encoding` is the
    codec that its bytes were read with.
    """

    path: str
    text: str
    had_bom: bool = False
    encoding: str = "utf-8"

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first character of every line."""
        if "\r" in self.text:
            return [0, *(found.end() for found in _LINE_END.finditer(self.text))]
        # Each line feed before a line adds one to the characters of the lines before it.
        lines = self.text.split("\n")
        return list(map(add, count(), accumulate(map(len, lines[:-1]), initial=0)))

    @cached_property
    def unusual(self) -> str:
        """The characters of the text that are not plain ASCII, whatever stands between them."""
        return self.as_bytes.translate(None, PLAIN).decode("utf-8", "surrogatepass")

    @cached_property
    def as_bytes(self) -> bytes:
        """The text in UTF-8, for what is done many times faster with bytes than with characters."""
        return self.text.encode("utf-8", "surrogatepass")

    def place(self, span: Span) -> Place:
        """The 1-based place of `span`."""
        line, column = self.position(span.start)
        end_line, end_column = self.position(span.end)
        return Place(line, column, end_line, end_column)

    def position(self, offset: int) -> tuple[int, int]:
        """1-based line and column of a 0-based character offset."""
        starts = self.line_starts
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """0-based character offset of a 1-based line and column."""
        return self.line_starts[line - 1] + column - 1

    def line_span(self, line: int) -> Span:
        """The span of a 1-based line, without its line end."""
        starts = self.line_starts
        start = starts[line - 1]
        end = starts[line] if line < len(starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def slice(self, span: Span) -> str:
        """The source text at `span`."""
        return self.text[span.start : span.end]

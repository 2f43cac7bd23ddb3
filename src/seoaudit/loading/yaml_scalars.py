"""YAML's ways to write a text, each mapped to its source character by character.

The foldings are those of the YAML specification (1.1, sections 9.2 to 9.4: flow and block scalars).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.article import Passage, Piece, Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.escapes import decoded
from seoaudit.loading.parsed import passage_of

# YAML 1.1 has more line ends than an article: a line or paragraph separator is one and is kept.
_ENDS = r"\n\r\x85\u2028\u2029"
_BREAK = deferred(rf"\r\n|[{_ENDS}]")
_FOLD = rf"[ \t]*(?:\r\n|[{_ENDS}])[ \t{_ENDS}]*"
_PLAIN = deferred(_FOLD)
_SINGLE = deferred(rf"''|{_FOLD}")
_DOUBLE = deferred(
    r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|"
    rf"(?:\r\n|[{_ENDS}])[ \t{_ENDS}]*|.)|{_FOLD}",
    re.DOTALL,
)
_ESCAPES = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "\t": "\t",
    "n": "\n",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    " ": " ",
    '"': '"',
    "/": "/",
    "\\": "\\",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}


def scalar_passage(text: str, raw: Span, style: str | None, value: str) -> tuple[Span, Passage]:
    """The span without quotes or block header, and the passage, of the scalar at `raw`.

    `style` is the parser's: None or "" for plain, else the first character of the scalar. `value`
    is what the parser read.
    """
    if style in ("|", ">"):
        return _block_scalar(text, raw, style, value)
    span = Span(raw.start + 1, raw.end - 1) if style else raw
    if text[span.start : span.end] == value:
        return span, Passage(value, (Piece(0, len(value), span.start, span.end),))
    if style == '"':
        passage = decoded(text, span, _DOUBLE, _double_meaning)
    elif style == "'":
        passage = decoded(text, span, _SINGLE, _single_meaning)
    else:
        passage = decoded(text, span, _PLAIN, _fold)
    return span, passage if passage.text == value else _whole(span, value)


def _whole(span: Span, value: str) -> Passage:
    """A passage whose inner places are unknown."""
    return Passage(value, (Piece(0, len(value), span.start, span.end),))


def _fold(written: str) -> str:
    """A single line break reads as a space; of several, all but the first are kept."""
    breaks = _breaks(written)
    if not breaks.startswith("\n"):
        return breaks
    return breaks[1:] or " "


def _breaks(written: str) -> str:
    """The line breaks in white space, as they are read."""
    return "".join(_read_break(found) for found in _BREAK.findall(written))


def _read_break(written: str) -> str:
    return written if written in "\u2028\u2029" else "\n"


def _single_meaning(written: str) -> str:
    return "'" if written == "''" else _fold(written)


def _double_meaning(written: str) -> str:
    if not written.startswith("\\"):
        return _fold(written)
    code = written[1]
    if code in "xuU" and len(written) > 2:
        return chr(int(written[2:], 16))
    if _BREAK.match(code):
        return _breaks(written)[1:]
    return _ESCAPES.get(code, code)


def _block_scalar(text: str, raw: Span, style: str, value: str) -> tuple[Span, Passage]:
    """A literal (`|`) or folded (`>`) scalar."""
    header = _BREAK.search(text, raw.start, raw.end)
    if header is None:
        return Span(raw.end, raw.end), passage_of((), raw.end)
    lines = _lines(text, header.end(), raw.end, value)
    runs = _literal(text, lines) if style == "|" else _folded(text, lines)
    passage = _cut(passage_of(runs, header.end()), len(value))
    if passage.text != value:
        passage = _whole(Span(header.end(), raw.end), value)
    shown = len(value) - len(value.lstrip("\n")), len(value.rstrip("\n"))
    return passage.span(*shown) if shown[0] < shown[1] else Span(raw.end, raw.end), passage


# A line of a block scalar: where its text starts, where it ends, where its break ends.
_Line = tuple[int, int, int]


def _lines(text: str, start: int, end: int, value: str) -> list[_Line]:
    """The lines of a block scalar without their indentation."""
    found: list[tuple[int, int, int]] = []
    position = start
    for line_break in _BREAK.finditer(text, start, end):
        found.append((position, line_break.start(), line_break.end()))
        position = line_break.end()
    if position < end:
        found.append((position, end, end))
    indent = _indent(text, found, value)
    lines = []
    for begin, stop, after in found:
        spaces = 0
        while spaces < indent and begin + spaces < stop and text[begin + spaces] == " ":
            spaces += 1
        lines.append((begin + spaces, stop, after))
    return lines


def _indent(text: str, lines: list[tuple[int, int, int]], value: str) -> int:
    """Spaces before every line: those of the first line of words that are not in the value."""
    for begin, stop, _ in lines:
        line = text[begin:stop]
        if line.strip(" "):
            first = value.lstrip("\n").split("\n", 1)[0]
            kept = len(first) - len(first.lstrip(" "))
            return max(len(line) - len(line.lstrip(" ")) - kept, 0)
    return max((stop - begin for begin, stop, _ in lines), default=0)


def _literal(text: str, lines: list[_Line]) -> Iterator[tuple[str, int, int]]:
    for start, stop, after in lines:
        yield text[start:stop], start, stop
        if after > stop:
            yield _read_break(text[stop:after]), stop, after


def _folded(text: str, lines: list[_Line]) -> Iterator[tuple[str, int, int]]:
    """Lines of words run on; line breaks next to blank or further indented lines are kept."""
    pending: list[tuple[int, int]] = []
    was_indented = True
    for start, stop, after in lines:
        if start < stop:
            indented = text[start] in " \t"
            kept = was_indented or indented or _keeps(text, pending)
            yield from _line_breaks(text, pending, start, kept)
            yield text[start:stop], start, stop
            pending, was_indented = [], indented
        if after > stop:
            pending.append((stop, after))
    for stop, after in pending:
        yield _read_break(text[stop:after]), stop, after


def _keeps(text: str, pending: list[tuple[int, int]]) -> bool:
    """Whether the first of the line breaks is one that is never folded."""
    return bool(pending) and _read_break(text[slice(*pending[0])]) != "\n"


def _line_breaks(
    text: str, pending: list[tuple[int, int]], until: int, kept: bool
) -> Iterator[tuple[str, int, int]]:
    """The line breaks before a line of words that starts at `until`."""
    if kept:
        for stop, after in pending:
            yield _read_break(text[stop:after]), stop, after
    elif len(pending) == 1:
        yield " ", pending[0][0], until
    else:
        for stop, after in pending[1:]:
            yield _read_break(text[stop:after]), stop, after


def _cut(passage: Passage, length: int) -> Passage:
    """The first `length` characters of a passage."""
    if len(passage.text) <= length:
        return passage
    pieces = []
    for piece in passage.pieces:
        if piece.at >= length:
            break
        excess = max(piece.until - length, 0)
        pieces.append(
            Piece(piece.at, piece.until - excess, piece.source, piece.source_end - excess)
        )
    at = passage.pieces[0].source
    return Passage(passage.text[:length], tuple(pieces) or (Piece(0, 0, at, at),))

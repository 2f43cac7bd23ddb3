"""One source line as a terminal can show it, with a place in it underlined."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from seoaudit.reporting.columns import TAB, added_columns, is_narrow, is_unruly, named

_JOINERS = "\u200c\u200d"
_SELECTORS = range(0xFE00, 0xFE10)
_SNAP = 12


class Cells(Struct, frozen=True):
    """What stands together on the screen: characters with their marks, or visible stand-ins.

    `texts` are what is printed for each cell, `widths` its columns; those from `begin` to `until`
    are the place.
    """

    texts: Sequence[str]
    widths: Sequence[int]
    begin: int
    until: int


class ShownLine(Struct, frozen=True):
    """A source line cut to the room there is, and what goes below it.

    `before`, `marked` and `after` are the text up to the place, the place and the rest;
    `offset` and `length` say in columns where the place stands.
    """

    before: str
    marked: str
    after: str
    offset: int
    length: int


def shown_line(line: str, start: int, end: int, room: int, ellipsis: str) -> ShownLine:
    """Cut a line around `line[start:end]` (0-based) to at most `room` columns.

    An empty place is shown one column wide. Never longer than `room`, whatever the line holds.
    """
    start, end = min(start, len(line)), min(max(end, start), len(line))
    end = min(end, start + room)
    until = max(len(line.rstrip()), end)
    first, last = max(start - room, 0), min(end + room, until)
    kept = line[first:last]
    cells = _cells(kept, start - first, end - first)
    if cells.begin == cells.until:
        cells = _with_insertion_point(cells, start - first, kept)
    return _window(cells, room, ellipsis, first > 0, last < until)


def _cells(line: str, start: int, end: int) -> Cells:
    """The cells of a line. Marks and joiners go with what they belong to."""
    if line.isprintable() and is_narrow(line):
        return Cells(line, b"\1" * len(line), start, max(start, end))
    texts: list[str] = []
    widths: list[int] = []
    place: list[int] = []
    column = 0
    previous = ""
    for index, character in enumerate(line):
        inside = start <= index < end
        text, width = _drawn(character, previous, inside, column)
        if not text:
            continue
        previous = text[-1]
        if texts and (width == 0 or ord(character) in _SELECTORS):
            texts[-1] += text
            widths[-1] += width
            column += width
        else:
            texts.append(text if width else " " + text)
            widths.append(max(width, 1))
            column += widths[-1]
        if inside:
            place.append(len(texts) - 1)
    return Cells(texts, widths, place[0], place[-1] + 1) if place else Cells(texts, widths, 0, 0)


def _drawn(character: str, previous: str, inside: bool, column: int) -> tuple[str, int]:
    """What to print for a character, and how many columns it adds."""
    if character == "\t":
        width = TAB - column % TAB
        return " " * width, width
    if is_unruly(character):
        return named(character), len(named(character))
    category = unicodedata.category(character)
    if category in ("Cf", "Co", "Cn"):
        joins = character in _JOINERS and not previous.isascii()
        if inside and not joins:
            return named(character), len(named(character))
        if category == "Cf" and not joins:
            return "", 0
    return character, added_columns(character, previous, column)


def _with_insertion_point(cells: Cells, at: int, line: str) -> Cells:
    """The cells with an empty place, before the `at`-th character, made one cell wide."""
    index = len(_cells(line[:at], at, at).texts)
    if index < len(cells.texts):
        return Cells(cells.texts, cells.widths, index, index + 1)
    return Cells([*cells.texts, " "], [*cells.widths, 1], index, index + 1)


def _window(cells: Cells, room: int, ellipsis: str, cut_before: bool, cut_after: bool) -> ShownLine:
    """The part of the cells around the place that fits, with ellipses where some are left out."""
    first, last = 0, len(cells.texts)
    if cut_before or cut_after or sum(cells.widths) > room:
        first, last = _chosen(cells, room - 2 * len(ellipsis), cut_before, cut_after)
    head = ellipsis if first > 0 or cut_before else ""
    tail = ellipsis if last < len(cells.texts) or cut_after else ""
    begin, until = cells.begin, min(cells.until, last)
    return ShownLine(
        head + "".join(cells.texts[first:begin]),
        "".join(cells.texts[begin:until]),
        "".join(cells.texts[until:last]) + tail,
        len(head) + sum(cells.widths[first:begin]),
        sum(cells.widths[begin:until]),
    )


def _chosen(cells: Cells, room: int, cut_before: bool, cut_after: bool) -> tuple[int, int]:
    """The range of cells to show: the place first, then as much on both sides as there is room."""
    widths = cells.widths
    first = last = cells.begin
    used = 0
    while last < cells.until and used + widths[last] <= room:
        used += widths[last]
        last += 1
    place = (first, last)
    if last < cells.until and not cut_before and sum(widths[:first]) <= room // 2:
        # The end of the place is lost in any case, so its line is shown from the beginning.
        return 0, _fitting(widths, room)
    wanted = (room - used) // 2
    first, used_before = _grown_back(widths, first, wanted)
    used += used_before
    while last < len(widths) and used + widths[last] <= room:
        used += widths[last]
        last += 1
    first, _ = _grown_back(widths, first, room - used)
    return _snapped(cells.texts, first, last, place, cut_before, cut_after)


def _fitting(widths: Sequence[int], room: int) -> int:
    """How many of the cells fit."""
    used = 0
    for index, width in enumerate(widths):
        used += width
        if used > room:
            return index
    return len(widths)


def _grown_back(widths: Sequence[int], first: int, room: int) -> tuple[int, int]:
    used = 0
    while first > 0 and used + widths[first - 1] <= room:
        first -= 1
        used += widths[first]
    return first, used


def _snapped(
    texts: Sequence[str], first: int, last: int, place: tuple[int, int], before: bool, after: bool
) -> tuple[int, int]:
    """The range brought to whole words where a space is near."""
    if first > 0 or before:
        for index in range(first, min(first + _SNAP, place[0])):
            if texts[index].isspace():
                first = index + 1
                break
    if last < len(texts) or after:
        for index in range(last, max(last - _SNAP, place[1]), -1):
            if texts[index - 1].isspace():
                last = index - 1
                break
    return first, max(last, place[1])

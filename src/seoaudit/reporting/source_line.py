"""One source line as a terminal can show it, with a place in it underlined."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from msgspec import Struct

from seoaudit.reporting.columns import TAB, added_columns, is_unruly, named

_JOINERS = "\u200c\u200d"
_SELECTORS = range(0xFE00, 0xFE10)
_SNAP = 12


class Cell(Struct, frozen=True):
    """What stands together on the screen: a character and its marks, or a visible stand-in."""

    text: str
    width: int
    inside: bool


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
    cells = list(_cells(kept, start - first, end - first))
    if not any(cell.inside for cell in cells):
        cells = _with_insertion_point(cells, start - first, kept)
    return _window(cells, room, ellipsis, first > 0, last < until)


def _cells(line: str, start: int, end: int) -> Iterator[Cell]:
    """The cells of a line. Marks and joiners go with what they belong to."""
    if line.isascii() and line.isprintable():
        for index, character in enumerate(line):
            yield Cell(character, 1, start <= index < end)
        return
    pending: Cell | None = None
    column = 0
    previous = ""
    for index, character in enumerate(line):
        inside = start <= index < end
        text, width = _drawn(character, previous, inside, column)
        if not text:
            continue
        previous = text[-1]
        if pending is not None and (width == 0 or ord(character) in _SELECTORS):
            column += width
            pending = Cell(pending.text + text, pending.width + width, pending.inside or inside)
            continue
        if pending is not None:
            yield pending
        pending = Cell(text, max(width, 1), inside) if width else Cell(" " + text, 1, inside)
        column += pending.width
    if pending is not None:
        yield pending


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


def _with_insertion_point(cells: list[Cell], at: int, line: str) -> list[Cell]:
    """The cells with an empty place, before the `at`-th character, made one cell wide."""
    index = len(list(_cells(line[:at], at, at)))
    if index < len(cells):
        cell = cells[index]
        return [*cells[:index], Cell(cell.text, cell.width, True), *cells[index + 1 :]]
    return [*cells, Cell(" ", 1, True)]


def _window(
    cells: list[Cell], room: int, ellipsis: str, cut_before: bool, cut_after: bool
) -> ShownLine:
    """The part of the cells around the place that fits, with ellipses where some are left out."""
    first, last = 0, len(cells)
    if cut_before or cut_after or sum(cell.width for cell in cells) > room:
        first, last = _chosen(cells, room - 2 * len(ellipsis), cut_before, cut_after)
    head = ellipsis if first > 0 or cut_before else ""
    tail = ellipsis if last < len(cells) or cut_after else ""
    shown = cells[first:last]
    begin = next(index for index, cell in enumerate(shown) if cell.inside)
    until = max(index for index, cell in enumerate(shown) if cell.inside) + 1
    return ShownLine(
        head + _text(shown[:begin]),
        _text(shown[begin:until]),
        _text(shown[until:]) + tail,
        len(head) + sum(cell.width for cell in shown[:begin]),
        sum(cell.width for cell in shown[begin:until]),
    )


def _text(cells: list[Cell]) -> str:
    return "".join(cell.text for cell in cells)


def _chosen(cells: list[Cell], room: int, cut_before: bool, cut_after: bool) -> tuple[int, int]:
    """The range of cells to show: the place first, then as much on both sides as there is room."""
    first = next(index for index, cell in enumerate(cells) if cell.inside)
    last, used = first, 0
    while last < len(cells) and cells[last].inside and used + cells[last].width <= room:
        used += cells[last].width
        last += 1
    place = (first, last)
    whole = last == len(cells) or not cells[last].inside
    if not whole and not cut_before and sum(cell.width for cell in cells[:first]) <= room // 2:
        # The end of the place is lost in any case, so its line is shown from the beginning.
        return 0, _fitting(cells, room)
    wanted = (room - used) // 2
    first, used_before = _grown_back(cells, first, wanted)
    used += used_before
    while last < len(cells) and used + cells[last].width <= room:
        used += cells[last].width
        last += 1
    first, _ = _grown_back(cells, first, room - used)
    return _snapped(cells, first, last, place, cut_before, cut_after)


def _fitting(cells: list[Cell], room: int) -> int:
    """How many of the cells fit."""
    used = 0
    for index, cell in enumerate(cells):
        used += cell.width
        if used > room:
            return index
    return len(cells)


def _grown_back(cells: list[Cell], first: int, room: int) -> tuple[int, int]:
    used = 0
    while first > 0 and used + cells[first - 1].width <= room:
        first -= 1
        used += cells[first].width
    return first, used


def _snapped(
    cells: list[Cell], first: int, last: int, place: tuple[int, int], before: bool, after: bool
) -> tuple[int, int]:
    """The range brought to whole words where a space is near."""
    if first > 0 or before:
        for index in range(first, min(first + _SNAP, place[0])):
            if cells[index].text.isspace():
                first = index + 1
                break
    if last < len(cells) or after:
        for index in range(last, max(last - _SNAP, place[1]), -1):
            if cells[index - 1].text.isspace():
                last = index - 1
                break
    return first, max(last, place[1])

"""How many terminal columns a text takes, and how it is broken into lines that fit."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

TAB = 4

_JOINER = "\u200d"
_EMOJI_PRESENTATION = "\ufe0f"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_ASCII = frozenset(map(chr, range(0x80)))
_HANGUL_VOWELS_AND_FINALS = range(0x1160, 0x1200)


def columns_of(text: str) -> int:
    """Terminal columns of a text on one line, as its characters stand together."""
    if is_narrow(text):
        return len(text)
    total = 0
    previous = ""
    for character in text:
        total += 1 if character.isascii() else added_columns(character, previous, total)
        previous = character
    return total


def is_narrow(text: str) -> bool:
    """Whether every character of a text takes one column, whatever it stands beside."""
    return text.isascii() or all(_own_columns(other) == 1 for other in set(text) - _ASCII)


def added_columns(character: str, previous: str, before: int = 1) -> int:
    """Columns that a character adds after `previous`, `before` columns into the line.

    Wide characters take two (Unicode Standard Annex 11), marks and what is joined to an emoji
    none; the emoji selector widens the narrow sign before it.
    """
    if character.isascii():
        return 1
    if character == _EMOJI_PRESENTATION:
        return 1 if before and previous and _own_columns(previous) == 1 else 0
    if previous == _JOINER or ord(character) in _SKIN_TONES:
        return 0 if before else 2
    return _own_columns(character)


@lru_cache(maxsize=256)
def _own_columns(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    if ord(character) in _HANGUL_VOWELS_AND_FINALS:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def printable(text: str) -> str:
    """A text on one line that a terminal shows as it stands.

    Control characters and those that turn the direction of text could forge or hide what a
    report says; they become `<U+001B>`.
    """
    if text.isprintable():
        return text
    return "".join(
        " " if character in "\t\n\r" else named(character) if is_unruly(character) else character
        for character in text
    )


def is_unruly(character: str) -> bool:
    """Whether a terminal would obey a character, or fail on it, instead of showing it."""
    if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp"):
        return True
    return (
        character in "\u061c\u200e\u200f"
        or "\u202a" <= character <= "\u202e"
        or ("\u2066" <= character <= "\u2069")
    )


def named(character: str) -> str:
    """A character that cannot be seen, by its number: `<U+200B>`."""
    return f"<U+{ord(character):04X}>"


def wrapped(text: str, first: int, others: int) -> list[str]:
    """Lines of a text, at most `first` columns on the first and `others` on the rest.

    Words that are too long for a line of their own are broken.
    """
    words = text.split()
    whole = " ".join(words)
    if 0 <= first <= others and is_narrow(whole) and (parted := _parted(whole, first, others)):
        return parted
    lines: list[str] = []
    line, used = "", 0
    for word, width in _broken(words, max(others, 1)):
        room = others if lines else first
        if line and used + 1 + width > room:
            lines.append(line)
            line, used = word, width
        else:
            line, used = (f"{line} {word}", used + 1 + width) if line else (word, width)
    return [*lines, line] if line or not lines else lines


def _parted(text: str, first: int, others: int) -> list[str]:
    """The lines of words of one column a character, nothing where one is too long for a line."""
    lines: list[str] = []
    at, room = 0, first
    while len(text) - at > room:
        space = text.rfind(" ", at, at + room + 1)
        if space < 0:
            return []
        lines.append(text[at:space])
        at, room = space + 1, others
    return [*lines, text[at:]]


def _broken(words: Iterable[str], most: int) -> Iterator[tuple[str, int]]:
    """The words, those that are too long in parts, each with its columns."""
    for word in words:
        columns = columns_of(word)
        if columns <= most:
            yield word, columns
            continue
        part, used, previous = "", 0, ""
        for character in word:
            width = added_columns(character, previous, used)
            if part and used + width > most:
                yield part, columns_of(part)
                part, used = "", 0
            part, used, previous = part + character, used + width, character
        yield part, columns_of(part)


def cut(text: str, most: int, ellipsis: str) -> str:
    """A text of at most `most` columns, its end replaced with an ellipsis where it is longer."""
    if columns_of(text) <= most:
        return text
    room = most - columns_of(ellipsis)
    kept, used, previous = "", 0, ""
    for character in text:
        width = added_columns(character, previous, used)
        if used + width > room:
            break
        kept, used, previous = kept + character, used + width, character
    return kept.rstrip() + ellipsis

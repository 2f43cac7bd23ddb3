"""Text that was decoded with the wrong encoding: finds it and works out what it was.

UTF-8 writes every character above ASCII as a lead byte and one to three continuation bytes. Read
as Mac Roman, Windows-1252 or Latin-1, each byte becomes a character of its own, none of them ASCII.
So a run of non-ASCII characters that encodes back to such bytes, and whose bytes are strictly
UTF-8 for something people write, was garbled. Honest text meets the byte pattern by chance where a
letter stands before punctuation (`MANHÃ…`, `está»—dijo`); those are told by their neighbours.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, NamedTuple

from msgspec import Struct

from seoaudit.facts.hygiene.garbling_evidence import is_plausible, verdict_on
from seoaudit.facts.passages import unusual_in
from seoaudit.language.deferred import deferred

Encoding = Literal["mac_roman", "cp1252", "latin-1"]

# Text may have been garbled several times over.
_ROUNDS = 4

_HIGH = bytes(range(0x80, 0x100))
_C1 = {chr(byte): byte for byte in range(0x80, 0xA0)}
# The five bytes that Windows-1252 leaves open; decoders pass them through as control characters.
_OPEN_BYTES = frozenset("\x81\x8d\x8f\x90\x9d")
_WESTERN = _C1 | {
    char: byte
    for byte, char in zip(_HIGH, _HIGH.decode("cp1252", "replace"), strict=True)
    if char != "\ufffd"
}
_MAC = {char: byte for byte, char in zip(_HIGH, _HIGH.decode("mac_roman"), strict=True)}


def _sequences(table: dict[str, int]) -> re.Pattern[str]:
    """Matches characters that stand for whole UTF-8 sequences, as many as follow each other."""

    def among(first: int, last: int) -> str:
        return f"[{''.join(re.escape(c) for c, byte in table.items() if first <= byte <= last)}]"

    rest = among(0x80, 0xBF)
    return deferred(
        f"(?:{among(0xC2, 0xDF)}{rest}|{among(0xE0, 0xEF)}{rest}{{2}}"
        f"|{among(0xF0, 0xF4)}{rest}{{3}})+"
    )


_TABLES = ((_MAC, _sequences(_MAC)), (_WESTERN, _sequences(_WESTERN)))

Leads = frozenset[str]
# How garbled punctuation and emoji begin in Mac Roman.
_MAC_SIGNS: Leads = frozenset("‚\uf8ff")
NO_LEADS: Leads = frozenset()
_ALL_LEADS: Leads = frozenset(_MAC) | frozenset(_WESTERN)


class Repair(NamedTuple):
    """What a stretch of a text should be: `text[start:end]` was garbled from `replacement`."""

    start: int
    end: int
    replacement: str
    encoding: Encoding


class _Match(Struct, frozen=True):
    start: int
    end: int
    decoded: str


class _Round(Struct, frozen=True):
    """A run with one layer of garbling taken off; it stood at `start` to `end`."""

    text: str
    encoding: Encoding
    start: int
    end: int


def repair_run(run: str, before: str, after: str, leads: Leads = NO_LEADS) -> Repair | None:
    """What a run of non-ASCII characters should be, None where nothing is wrong with it.

    `before` and `after` are the characters next to it ("" at an end of the text). What honest text
    might be too is taken for garbled only where it begins with one of `leads`, characters that
    garbled text elsewhere in the article is made of.
    """
    first = _one_round(run, before, after, leads)
    if first is None:
        return None
    text = first.text
    for _ in range(_ROUNDS):
        step = _one_round(text, before, after, _ALL_LEADS)
        if step is None:
            break
        text = step.text
    # A later round may reach further than the first, whose characters belong together.
    start = min(first.start, _shared(run, text))
    rest = min(len(run) - first.end, _shared(run[start:][::-1], text[start:][::-1]))
    replacement = text[start : len(text) - rest].replace("\ufeff", "")
    return Repair(start, len(run) - rest, replacement, first.encoding)


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _one_round(run: str, before: str, after: str, leads: Leads) -> _Round | None:
    """The run with one layer of garbling taken off by the encoding that explains most of it."""
    best: list[_Match] = []
    best_length = 0
    best_encoding: Encoding = "cp1252"
    for table, pattern in _TABLES:
        matches = _matches(run, before, after, table, pattern, leads)
        length = sum(match.end - match.start for match in matches)
        # `Ã¶` is ö in Windows-1252; in Mac Roman it would be a mark on the letter before.
        if length > best_length or (length == best_length and any(map(_is_mark, best))):
            best, best_length = matches, length
            best_encoding = "mac_roman" if table is _MAC else _western_name(run, matches)
    if best:
        return _Round(_replaced(run, best), best_encoding, best[0].start, best[-1].end)
    emoji = _emoji_without_lead(run, before, after) if leads & _MAC_SIGNS else None
    if emoji:
        return _Round(emoji, "mac_roman", 0, len(run))
    text = _without_windows_controls(run, before)
    if text == run:
        return None
    changed = [index for index, char in enumerate(run) if text[index] != char]
    return _Round(text, "latin-1", changed[0], changed[-1] + 1)


def _is_mark(match: _Match) -> bool:
    return len(match.decoded) == 1 and unicodedata.combining(match.decoded) > 0


def _western_name(run: str, matches: list[_Match]) -> Encoding:
    """Latin-1 where control characters stand that Windows-1252 has letters or signs for."""
    text = "".join(run[match.start : match.end] for match in matches)
    return "latin-1" if any(c in _C1 and c not in _OPEN_BYTES for c in text) else "cp1252"


def _replaced(run: str, matches: list[_Match]) -> str:
    parts: list[str] = []
    done = 0
    for match in matches:
        parts += (run[done : match.start], match.decoded)
        done = match.end
    return "".join([*parts, run[done:]])


def _matches(
    run: str,
    before: str,
    after: str,
    table: dict[str, int],
    pattern: re.Pattern[str],
    leads: Leads,
) -> list[_Match]:
    found: list[_Match] = []
    for match in pattern.finditer(run):
        start, end = match.span()
        try:
            decoded = bytes(table[char] for char in match[0]).decode("utf-8")
        except UnicodeDecodeError:
            continue
        left = run[start - 1] if start else before
        right = run[end] if end < len(run) else after
        verdict = verdict_on(match[0], decoded, left, right)
        sure = verdict == "sure" or (verdict == "doubtful" and match[0][0] in leads)
        if sure or (verdict == "no" and _is_garbled_twice(decoded)):
            found.append(_Match(start, end, decoded))
    return found


def _is_garbled_twice(decoded: str) -> bool:
    again = _one_round(decoded, "", "", NO_LEADS) if len(decoded) > 1 else None
    return again is not None and is_plausible(again.text)


def _emoji_without_lead(run: str, before: str, after: str) -> str | None:
    """`üëâ` is an emoji read as Mac Roman whose first character, private use, was dropped."""
    if len(run) != 3 or run[0] != "ü" or before.isalnum() or after.isalnum():
        return None
    try:
        decoded = (b"\xf0" + bytes(_MAC[char] for char in run)).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None
    return decoded if unicodedata.category(decoded) == "So" else None


def _without_windows_controls(run: str, before: str) -> str:
    """`don\\x92t`: Windows-1252 read as Latin-1. U+0085 may be a line end, so only in a word."""
    parts = []
    for index, char in enumerate(run):
        left = run[index - 1] if index else before
        known = char in _C1 and char not in _OPEN_BYTES and (char != "\x85" or left.isalpha())
        parts.append(bytes((ord(char),)).decode("cp1252") if known else char)
    return "".join(parts)


# A lead byte before a continuation byte of the same encoding, or what else may begin a repair.
_SEQUENCE = deferred(
    "|".join(
        "[{}][{}]".format(
            *(
                "".join(re.escape(c) for c, byte in table.items() if first <= byte <= last)
                for first, last in ((0xC2, 0xF4), (0x80, 0xBF))
            )
        )
        for table, _ in _TABLES
    )
    + "|ü[^\x00-\x7f]"
)
# A lead byte before anything that is not ASCII, and what garbled text with a lost byte is made of.
_PAIR = deferred(
    f"[{''.join(re.escape(c) for t, _ in _TABLES for c, byte in t.items() if byte >= 0xC2)}ü]"
    "[^\x00-\x7f]"
)
_SINGLE = deferred("[\x80-\x9f\ufffdÃÂ]")


def may_be_garbled(text: str) -> bool:
    """A cheap test: whether anything in a text could be garbled."""
    return not text.isascii() and bool(_PAIR.search(text) or _SINGLE.search(text))


def holds_single(unusual: str) -> bool:
    """Whether one of the unusual characters of an article is garbled by itself."""
    return _SINGLE.search(unusual) is not None


def holds_garbling(text: str) -> bool:
    """A sharper test, of a text's unusual characters alone: whether any are garbled."""
    unusual = unusual_in(text)
    return bool(_SEQUENCE.search(unusual) or _SINGLE.search(unusual))

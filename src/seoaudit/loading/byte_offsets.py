"""From the byte offsets of a UTF-8 parser to the character offsets of a text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from seoaudit.language.beyond_ascii import marked, runs_beyond_ascii


def character_offsets(text: str, base: int = 0) -> Callable[[int], int]:
    """A function from byte offsets in `text` as UTF-8 to character offsets, plus `base`.

    Both are 0-based. An offset within a character gives that character's offset.
    """
    if text.isascii():
        return (lambda byte: byte) if base == 0 else (lambda byte: byte + base)
    # Byte offset just after every run of non-ASCII characters, and how far bytes are ahead there.
    ends: list[int] = [0]
    ahead: list[int] = [-base]
    runs: list[tuple[int, str]] = []
    surplus = 0
    for start, run in runs_beyond_ascii(text, marked(text)):
        begin = start + surplus
        runs.append((begin, run))
        width = len(run.encode("utf-8", "surrogatepass"))
        surplus += width - len(run)
        ends.append(begin + width)
        ahead.append(surplus - base)
    runs.append((len(text) + surplus, ""))
    # Most offsets lie among the ASCII characters where the one before did.
    first, last, less = 0, 0, -base

    def convert(byte: int) -> int:
        nonlocal first, last, less
        if first <= byte <= last:
            return byte - less
        index = bisect_right(ends, byte) - 1
        begin, run = runs[index]
        if byte > begin:
            inside = run.encode("utf-8", "surrogatepass")[: byte - begin]
            return begin - ahead[index] + len(inside.decode("utf-8", "ignore"))
        first, last, less = ends[index], begin, ahead[index]
        return byte - less

    return convert

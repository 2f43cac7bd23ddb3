"""Words of a text and where they stand."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import category

from seoaudit.language.beyond_ascii import marked, runs_beyond_ascii
from seoaudit.language.deferred import deferred


class Words(NamedTuple):
    """The words of a text in order: `tokens[n]` stands at `text[starts[n]:ends[n]]`.

    Tokens are lower case, apostrophes are `'` and hyphens `-`, whatever the text has. Where they
    stand is kept in arrays, which take a sixth of the room of as many numbers.
    """

    tokens: tuple[str, ...]
    starts: Sequence[int]
    ends: Sequence[int]


# A hyphenated word, a contraction, an initialism (U.S.), an address and a number (1,000, 3.5,
# 10:30, 24/7) are one word, as word processors count. A full stop joins only what cannot be the
# end of a sentence and the capital of the next. A soft hyphen and the invisible joiners of Persian
# and Hindi stand within words.
_JOINER = deferred(r"['@&_-]|\.(?![A-Z][a-z])|(?<=[0-9])[,:/](?=[0-9])")
# All that may join as one character, which is found much faster than any of several.
_MARKED = bytes.maketrans(b"'@&_.,:/", b"--------")
_BETWEEN = deferred("-(?=[A-Za-z0-9])(?<=[A-Za-z0-9]-)")
_ADDRESS = deferred(r"(?:https?://|www\.)[^\s<>\"]*[A-Za-z0-9]")
# What stands in a word, in lower case; all else is a space.
_SPACE = ord(" ")
_SPACED = bytes(ord(chr(at).lower()) if chr(at).isalnum() else _SPACE for at in range(256))

_LETTERS = deferred(r"[A-Za-z0-9]+")
# A soft hyphen and the joiners of Persian and Hindi, which stand within words.
_INVISIBLE = frozenset("\u00ad\u200c\u200d")
# What joins the letters on both sides into one word.
_JOINERS = {
    "’": "'",
    "ʼ": "'",
    "‘": "'",
    "\u2010": "-",
    "\u2011": "-",
    "\u00ad": "'",
    "\u200c": "'",
    "\u200d": "'",
}
_IDEOGRAPHS = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_IDEOGRAPH_OR_OTHERS = deferred(rf"[{_IDEOGRAPHS}]|[^{_IDEOGRAPHS}]+")
_STRAIGHTENED = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "\u2010": "-", "\u2011": "-"})


def split_words(text: str) -> Words:
    """Every word of `text`; punctuation, symbols and emoji are no words."""
    outline, lettered, unusual = (text, [], False) if text.isascii() else _outlined(text)
    tokens, starts, ends = _between_spaces(_spaced(outline))
    for at in lettered:
        index = bisect_right(starts, at) - 1
        if index >= 0 and at < ends[index]:
            tokens[index] = text[starts[index] : ends[index]].translate(_STRAIGHTENED).lower()
    words = Words(tuple(tokens), array("I", starts), array("I", ends))
    return _parted(text, words) if unusual else words


def _spaced(outline: str) -> str:
    """An outline with a space for every character that stands in no word, in lower case."""
    written = outline.encode("ascii")
    spaced = bytearray(written.translate(_SPACED))
    for found in _BETWEEN.finditer(written.translate(_MARKED).decode("ascii")):
        at = found.start()
        if _JOINER.match(outline, at):
            spaced[at] = written[at]
    if "://" in outline or "www." in outline:
        _keep_addresses(outline, spaced)
    return spaced.decode("ascii")


def _keep_addresses(outline: str, spaced: bytearray) -> None:
    """Put the addresses of an outline back where they stand among spaces."""
    at = 0
    while found := _ADDRESS.search(outline, at):
        start, at = found.span()
        if start == 0 or spaced[start - 1] == _SPACE:
            spaced[start:at] = found[0].lower().encode("ascii")
        else:
            # None begins within a word.
            at = start + 1


def _between_spaces(spaced: str) -> tuple[list[str], list[int], list[int]]:
    """What stands between the spaces of a text, and where each begins and ends."""
    tokens: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for piece in spaced.split(" "):
        if piece:
            tokens.append(piece)
            starts.append(at)
            at += len(piece)
            ends.append(at)
        at += 1
    return tokens, starts, ends


def _outlined(text: str) -> tuple[str, list[int], bool]:
    """`text` in ASCII, character for character, and where its letters beyond ASCII stand.

    The last value tells whether there are ideographs or combining marks among them.
    A letter is a letter there, what joins words joins them, and what parts them is a space, so that
    one fast expression finds the words of every script.
    """
    marks = marked(text)
    outlined = bytearray(marks)
    lettered: list[int] = []
    unusual = False
    for start, run in runs_beyond_ascii(text, marks):
        outline, letters, rare = _outline(run)
        outlined[start : start + len(run)] = outline
        if letters:
            lettered.extend(start + offset for offset in letters)
        unusual = unusual or rare
    return outlined.decode("ascii"), lettered, unusual


@lru_cache(maxsize=8192)
def _outline(run: str) -> tuple[bytes, tuple[int, ...], bool]:
    """The outline of a run beyond ASCII, the offsets of its words, and whether it is unusual."""
    outline = "".join(map(_outline_of, run))
    offsets = [found.start() for found in _LETTERS.finditer(outline)]
    if not _INVISIBLE.isdisjoint(run):
        offsets += (at for at, character in enumerate(run) if character in _INVISIBLE)
    unusual = any(category(one)[0] == "M" or _is_ideograph(one) for one in run)
    return outline.encode("ascii"), tuple(offsets), unusual


def _outline_of(character: str) -> str:
    joiner = _JOINERS.get(character)
    if joiner is not None:
        return joiner
    kind = category(character)
    if kind == "Lu":
        return "A"
    if kind[0] == "L" or (kind in ("Mn", "Mc") and not "\ufe00" <= character <= "\ufe0f"):
        return "a"
    return "0" if kind[0] == "N" else " "


def _is_ideograph(character: str) -> bool:
    """Whether a character is of a script without spaces, so that each counts as a word."""
    return character >= "\u3040" and (
        "\u3040" <= character <= "\u30ff"
        or "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def _parted(text: str, words: Words) -> Words:
    """The words, each ideograph one of its own, and none that is a mark without a letter."""
    apart: list[tuple[str, int, int]] = []
    for token, start, end in zip(*words, strict=True):
        if token.isascii():
            apart.append((token, start, end))
            continue
        for run in _IDEOGRAPH_OR_OTHERS.finditer(text, start, end):
            word = run[0].translate(_STRAIGHTENED).lower()
            if any(map(str.isalnum, word)):
                apart.append((word, run.start(), run.end()))
    if not apart:
        return Words((), (), ())
    return Words(*(tuple(column) for column in zip(*apart, strict=True)))

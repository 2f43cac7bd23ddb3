"""Words of a text and where they stand."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from itertools import accumulate
from typing import NamedTuple
from unicodedata import category

from seoaudit.language.deferred import deferred


class Words(NamedTuple):
    """The words of a text in order: `tokens[n]` stands at `text[starts[n]:ends[n]]`.

    Tokens are lower case, apostrophes are `'` and hyphens `-`, whatever the text has.
    """

    tokens: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


# A hyphenated word, a contraction, an initialism (U.S.), an address and a number (1,000, 3.5,
# 10:30, 24/7) are one word, as word processors count. A full stop joins only what cannot be the
# end of a sentence and the capital of the next. A soft hyphen and the invisible joiners of Persian
# and Hindi stand within words. The lookahead spares most words the alternatives.
_JOIN = (
    r"(?=['@&_.,:/\u00ad\u200c\u200d-]\w)"
    r"(?:['@&_\u00ad\u200c\u200d-]|\.(?=[a-z0-9]|[A-Z](?![a-z]))|(?<=[0-9])[,:/](?=[0-9]))"
)
_ADDRESS = r"(?:https?://|www\.)[^\s<>\"]*[A-Za-z0-9]"
_ASCII_WORD = rf"[A-Za-z0-9]++(?:{_JOIN}[A-Za-z0-9]++)*+"
_ASCII = deferred(f"({_ASCII_WORD})")
_ASCII_WITH_ADDRESSES = f"({_ADDRESS}|{_ASCII_WORD})"
_UNMARKED = rf"({_ADDRESS}|[^\W_]++(?:{_JOIN}[^\W_]++)*+)"

# `\w` leaves out marks that belong to the letter before: combining accents and vowel signs.
_MARKS = (
    r"\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f"
    r"\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d"
    r"\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b4d\u0b82\u0bbe-\u0bcd\u0c00-\u0c04"
    r"\u0c3e-\u0c4d\u0c81-\u0c83\u0cbc-\u0ccd\u0d00-\u0d03\u0d3b-\u0d4d\u0e31\u0e34-\u0e3a"
    r"\u0e47-\u0e4e"
)
_MARKED_LETTERS = rf"(?:[^\W_]|[{_MARKS}])++"
_MARKED = rf"({_ADDRESS}|(?=[^\W_]){_MARKED_LETTERS}(?:{_JOIN}{_MARKED_LETTERS})*+)"
_LAST_UNMARKED = "\u02ff"
_FIRST_IDEOGRAPH = "\u3040"

# Characters for characters, so that offsets stay. What joins words becomes its ASCII form; what
# parts them becomes a space, so that most texts are ASCII and take the fast road.
_STRAIGHTENED = (("’", "'"), ("ʼ", "'"), ("‘", "'"), ("\u2010", "-"), ("\u2011", "-"))
_BLANKED = ("“", "”", "—", "–", "…", "\u00a0", "•", "™", "®", "→", "✓")


def split_words(text: str) -> Words:
    """Every word of `text`; punctuation, symbols and emoji are no words."""
    if not text.isascii():
        for character, plain in _STRAIGHTENED:
            text = text.replace(character, plain)
        for character in _BLANKED:
            text = text.replace(character, " ")
    unusual = () if text.isascii() else {c for c in set(text) if c > _LAST_UNMARKED}
    parts = _pattern_for(text, unusual).split(text)
    if any(map(_is_ideograph, unusual)):
        parts = _with_ideographs_apart(parts)
    found = parts[1::2]
    if not found:
        return Words((), (), ())
    bounds = tuple(accumulate(map(len, parts)))
    # One call lowers them all; a line feed keeps them apart and cannot stand in a word.
    tokens = "\n".join(found).lower().split("\n")
    return Words(tuple(tokens), bounds[:-1:2], bounds[1::2])


def _pattern_for(text: str, unusual: Collection[str]) -> re.Pattern[str]:
    """The cheapest pattern that finds all words of `text`."""
    if not text.isascii():
        marked = any(category(character).startswith("M") for character in unusual)
        return _compiled(_MARKED if marked else _UNMARKED)
    return _compiled(_ASCII_WITH_ADDRESSES) if "://" in text or "www." in text else _ASCII


# Compiling the rarer patterns takes longer than using them: only when one is needed.
_compiled = cache(re.compile)


def _is_ideograph(character: str) -> bool:
    """Whether a character is of a script without spaces, so that each counts as a word."""
    return character >= _FIRST_IDEOGRAPH and (
        "\u3040" <= character <= "\u30ff"
        or "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def _with_ideographs_apart(parts: list[str]) -> list[str]:
    """The same gaps and words in turn, each ideograph a word of its own."""
    apart = [parts[0]]
    for word, gap in zip(parts[1::2], parts[2::2], strict=True):
        run = ""
        for character in word:
            if _is_ideograph(character):
                apart += (run, "", character, "") if run else (character, "")
                run = ""
            else:
                run += character
        apart += (run, gap) if run else ()
        if not run:
            apart[-1] = gap
    return apart

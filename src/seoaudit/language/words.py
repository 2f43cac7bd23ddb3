"""Words of a text and where they stand."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple


class Words(NamedTuple):
    """The words of a text in order: `tokens[n]` stands at `text[starts[n]:ends[n]]`.

    Tokens are lower case, apostrophes are `'` and hyphens `-`, whatever the text has.
    """

    tokens: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


# A hyphenated word, a contraction, an initialism (U.S.), an address and a number (1,000, 3.5,
# 10:30, 24/7) are one word, as word processors count. A full stop joins only what cannot be the
# end of a sentence and the capital of the next. The lookahead spares most words the alternatives.
_JOIN = (
    r"(?=['@&_.,:/-]\w)"
    r"(?:['@&_-]|\.(?=[a-z0-9]|[A-Z](?![a-z]))|(?<=[0-9])[,:/](?=[0-9]))"
)
_ADDRESS = r"(?:https?://|www\.)[^\s<>\"]*[A-Za-z0-9]"
_ASCII_WORD = rf"[A-Za-z0-9]++(?:{_JOIN}[A-Za-z0-9]++)*+"

# Scripts written without spaces: each character counts, as word processors count them.
_IDEOGRAPHS = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# `\w` leaves out marks that belong to the letter before: combining accents, vowel signs, and the
# joiners and soft hyphens that may stand inside a word.
_MARKS = (
    r"\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f"
    r"\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d"
    r"\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b4d\u0b82\u0bbe-\u0bcd\u0c00-\u0c04"
    r"\u0c3e-\u0c4d\u0c81-\u0c83\u0cbc-\u0ccd\u0d00-\u0d03\u0d3b-\u0d4d\u0e31\u0e34-\u0e3a"
    r"\u0e47-\u0e4e\u200c\u200d"
)
_LETTERS = rf"[^\W_{_IDEOGRAPHS}]++(?:[{_MARKS}]++[^\W_{_IDEOGRAPHS}]*+)*+"
_WORD = rf"{_LETTERS}(?:{_JOIN}{_LETTERS})*+"

_ASCII = re.compile(f"({_ASCII_WORD})")
_ASCII_WITH_ADDRESSES = re.compile(f"({_ADDRESS}|{_ASCII_WORD})")
_SPACED = re.compile(f"({_ADDRESS}|{_WORD})")
_ANY = re.compile(rf"({_ADDRESS}|(?=\w)[{_IDEOGRAPHS}]|{_WORD})")
_IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}]")

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
    parts = _pattern_for(text).split(text)
    found = parts[1::2]
    if not found:
        return Words((), (), ())
    bounds = tuple(accumulate(map(len, parts)))
    # One call lowers them all; a line feed keeps them apart and cannot stand in a word.
    tokens = "\n".join(found).lower().split("\n")
    return Words(tuple(tokens), bounds[:-1:2], bounds[1::2])


def _pattern_for(text: str) -> re.Pattern[str]:
    """The cheapest pattern that finds all words of `text`."""
    if not text.isascii():
        return _ANY if _IDEOGRAPH.search(text) else _SPACED
    return _ASCII_WITH_ADDRESSES if "://" in text or "www." in text else _ASCII

"""Which words of a phrase carry its meaning."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import attrgetter

from seoaudit.language.lexicon import Lexicon


def is_content(token: str, lexicon: Lexicon) -> bool:
    """Whether a word (lower case, straight apostrophes) of a phrase says what it is about."""
    if lexicon[token].content:
        return True
    return lexicon.pack is not None and token in lexicon.pack.naming_words


def content_among(tokens: set[str], lexicon: Lexicon) -> set[str]:
    """Those of some words that say what a phrase is about, as `is_content` tells of each."""
    known = map(lexicon.__getitem__, tokens)
    content = set(compress(tokens, map(attrgetter("content"), known)))
    return content if lexicon.pack is None else content | (tokens & lexicon.pack.naming_words)


def content_stems(tokens: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """Folded stems of the content words in order; a hyphenated word gives its parts."""
    parts = (part for token in tokens for part in parts_of(token))
    return tuple(lexicon[part].folded for part in parts if is_content(part, lexicon))


def parts_of(token: str) -> list[str]:
    """The words of a hyphenated word, or the word itself."""
    return [part for part in token.split("-") if part] if "-" in token else [token]


def without_possessive(tokens: Sequence[str]) -> tuple[str, ...]:
    """The words without an English possessive `'s`."""
    plain = {token: token[:-2] for token in tokens if token[-2:] == "'s"}
    return tuple(map(plain.get, tokens, tokens)) if plain else tuple(tokens)

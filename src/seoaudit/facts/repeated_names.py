"""Names of a business, or proper names of several words, that an article repeats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from seoaudit.article import Prose
from seoaudit.facts.content_words import is_content
from seoaudit.facts.phrase_matching import Stretch
from seoaudit.facts.repeated_phrases import Repetition
from seoaudit.facts.text import Text
from seoaudit.language.lexicon import Lexicon
from seoaudit.language.words import split_words

# Where every noun has a capital, a capital tells no name.
_CAPITAL_NOUNS = frozenset({"de", "lb"})

# Share of the occurrences in running text that are written like a name.
_MOSTLY = 0.75


class BusinessName(NamedTuple):
    """A configured name, with the indices of the first word and after the last of each use."""

    name: str
    uses: tuple[tuple[int, int], ...]


def find_business_name(
    name: str, variants: Sequence[str], tokens: Sequence[str], stretches: Sequence[Stretch]
) -> BusinessName | None:
    """Every use of the configured name of a business or a variant of it, the longest that fits."""
    spellings = {split_words(written).tokens for written in (name, *variants)} - {()}
    wanted = sorted((without_possessive(tokens) for tokens in spellings), key=len, reverse=True)
    if not wanted:
        return None
    leads = {spelling[0] for spelling in wanted}
    uses: list[tuple[int, int]] = []
    for first, last, _ in stretches:
        done = first
        for index in range(first, last):
            if index < done or tokens[index] not in leads:
                continue
            for spelling in wanted:
                end = index + len(spelling)
                if end <= last and tuple(tokens[index:end]) == spelling:
                    uses.append((index, end))
                    done = end
                    break
    return BusinessName(name or variants[0], tuple(uses)) if uses else None


def is_name(found: Repetition, text: Text, prose: Prose, lexicon: Lexicon) -> bool:
    """Whether a repeated phrase is written like a proper name in running text.

    All its content words have a capital there. Headings and lines in title case, where every
    word may have one, say nothing.
    """
    if lexicon.code in _CAPITAL_NOUNS:
        return False
    size = len(found.phrase)
    told = named = 0
    for start in found.starts:
        index = prose.block_at(text.starts[start])
        around = [
            *range(text.block_first[index], start),
            *range(start + size, text.block_first[index + 1]),
        ]
        if prose.blocks[index].kind == "heading" or not any(
            prose.text[text.starts[word]].islower() and is_content(text.tokens[word], lexicon)
            for word in around
        ):
            continue
        told += 1
        named += all(
            prose.text[text.starts[start + offset]].isupper()
            for offset, token in enumerate(found.phrase)
            if is_content(token, lexicon)
        )
    return bool(told) and named >= _MOSTLY * told


def without_possessive(tokens: Sequence[str]) -> tuple[str, ...]:
    """The words without an English possessive `'s`."""
    return tuple(token[:-2] if token[-2:] == "'s" else token for token in tokens)

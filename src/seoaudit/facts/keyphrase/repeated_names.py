"""Names of a business, or proper names of several words, that an article repeats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from seoaudit.article import Prose
from seoaudit.facts.keyphrase.content_words import is_content, without_possessive
from seoaudit.facts.keyphrase.phrase_matching import Stretched
from seoaudit.facts.keyphrase.repeated_phrases import Repetition
from seoaudit.facts.text import Text
from seoaudit.facts.title.wording import words_of
from seoaudit.language.lexicon import Lexicon

# Where every noun has a capital, a capital tells no name.
_CAPITAL_NOUNS = frozenset({"de", "lb"})

# Share of the occurrences in running text that are written like a name.
_MOSTLY = 0.75


# Words on either side that tell running text from a line in title case.
_AROUND = 12

# A single word is how an article about a product talks of it; a longer name is said in full
# only by choice.
_FEWEST_WORDS = 2

Use: TypeAlias = tuple[int, int]
"""Indices of the first word of a phrase and after its last."""


def find_business_uses(
    names: Sequence[str], tokens: Sequence[str], stretches: Iterable[Stretched]
) -> list[Use]:
    """Every use of a business's name or of a variant, in full: the longest that fits.

    Names of a single word do not count, nor does a possessive `'s`. `stretches` is asked only
    where a name may stand.
    """
    spellings = {without_possessive(words_of(name).tokens) for name in names if name}
    wanted = sorted(
        (spelling for spelling in spellings if len(spelling) >= _FEWEST_WORDS),
        key=lambda spelling: (-len(spelling), spelling),
    )
    leads = {spelling[0] for spelling in wanted}
    uses: list[Use] = []
    if not leads:
        return uses
    tokens = without_possessive(tokens)
    if leads.isdisjoint(tokens):
        return uses
    for stretch in stretches:
        done, last = stretch.first, stretch.last
        for index in range(done, last):
            if index < done or tokens[index] not in leads:
                continue
            for spelling in wanted:
                end = index + len(spelling)
                if end <= last and tokens[index:end] == spelling:
                    uses.append((index, end))
                    done = end
                    break
    return uses


def is_name(found: Repetition, text: Text, prose: Prose, lexicon: Lexicon) -> bool:
    """Whether a repeated phrase is written like a proper name in running text.

    All its content words have a capital there. Headings and lines in title case, where every
    word may have one, say nothing.
    """
    if lexicon.code in _CAPITAL_NOUNS:
        return False
    size = len(found.phrase)
    content = [at for at, token in enumerate(found.phrase) if is_content(token, lexicon)]
    capital = [
        all(prose.text[text.starts[start + at]].isupper() for at in content)
        for start in found.starts
    ]
    if not any(capital):
        return False
    told = named = 0
    for start, is_capital in zip(found.starts, capital, strict=True):
        index = prose.block_at(text.starts[start])
        first, last = text.block_first[index], text.block_first[index + 1]
        around = [
            *range(max(first, start - _AROUND), start),
            *range(start + size, min(last, start + size + _AROUND)),
        ]
        if prose.blocks[index].kind == "heading" or not any(
            prose.text[text.starts[word]].islower() and is_content(text.tokens[word], lexicon)
            for word in around
        ):
            continue
        told += 1
        named += is_capital
    return bool(told) and named >= _MOSTLY * told

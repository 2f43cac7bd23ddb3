"""What is known of a language: the shape of a pack of data."""

from __future__ import annotations

from msgspec import Struct


class ReadingEase(Struct, frozen=True):
    """Constants of a Flesch-type formula: base - sentence * (words per sentence) - syllable * ...


    """

    base: float
    sentence: float
    syllable: float
    source: str


class Passive(Struct, frozen=True):
    """Forms that mark a passive sentence: auxiliaries, irregular participles, their endings."""

    auxiliaries: frozenset[str]
    participles: frozenset[str]
    participle_endings: tuple[str, ...] = ()
    not_participles: frozenset[str] = frozenset()


class Pack(Struct, frozen=True):
    """The data of one language. Every word and phrase is lower case, apostrophes straight.

    `stemmer` is the Snowball algorithm's name. `long_sentence_words` is the number of words above
    which a sentence counts as long. `reading_ease` is None where no published formula fits;
    `grade_formulas` tells whether the US grade formulas (Flesch-Kincaid, fog, SMOG, Coleman-Liau,
    ARI) apply. `months` runs January to December, every spelling of each.
    """

    code: str
    name: str
    stemmer: str
    function_words: frozenset[str]
    abbreviations: frozenset[str]
    transition_words: frozenset[str]
    transition_phrases: tuple[str, ...]
    passive: Passive | None
    number_words: frozenset[str]
    months: tuple[tuple[str, ...], ...]
    generic_link_texts: frozenset[str]
    long_sentence_words: int = 20
    reading_ease: ReadingEase | None = None
    grade_formulas: bool = False

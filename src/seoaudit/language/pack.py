"""What is known of a language: the shape of a pack of data."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct


class ReadingEase(Struct, frozen=True):
    """Constants of a Flesch-type formula.

    base - sentence * (words per sentence) - syllable * (syllables per word); `source` says who
    fitted them to the language.
    """

    base: float
    sentence: float
    syllable: float
    source: str


class Passive(Struct, frozen=True):
    """Forms that mark a passive sentence: an auxiliary, then a participle.

    A participle is one of `participles`, or a word that ends in one of `participle_endings`, is not
    one of `not_participles` and begins with none of `adjective_prefixes`. Up to `gap` words that
    are in `between` or end in one of `between_endings` may stand between the two; any other word
    ends the search. The word after a participle must be one of `followers`, or it describes a noun
    (`the aim is reduced pain`); after one of `complemented` any word may come (`is called art`).
    """

    auxiliaries: frozenset[str]
    participles: frozenset[str]
    participle_endings: tuple[str, ...] = ()
    not_participles: frozenset[str] = frozenset()
    adjective_prefixes: tuple[str, ...] = ()
    followers: frozenset[str] = frozenset()
    complemented: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    between_endings: tuple[str, ...] = ()
    gap: int = 3


class Abbreviations(Struct, frozen=True):
    """Abbreviations that end in a full stop, written without it.

    `known` holds them all. `leading` ones never end a sentence (`e.g`, `dr`); `ending` ones may end
    it before a number (`etc`). `hours` (`p.m`) go on with a day or one of `time_zones`. `words` are
    ordinary words too, and abbreviations only before a number (`no`).
    """

    known: frozenset[str]
    leading: frozenset[str] = frozenset()
    ending: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    time_zones: frozenset[str] = frozenset()


class Pack(Struct, frozen=True, dict=True):
    """The data of one language. Every word and phrase is lower case, apostrophes straight.

    `stemmer` is the Snowball algorithm's name. `transition_words` and `transition_phrases` tie
    sentences together anywhere, `transition_openers` only as the first word of one.
    `long_sentence_words` is the number of words above which a sentence counts as long.
    `reading_ease` is None where no published formula fits; `grade_formulas` tells whether the US
    grade formulas (Flesch-Kincaid, fog, SMOG, Coleman-Liau, ARI, Linsear Write) apply; `syllables`
    whether the language has a syllable counter. `months` runs January to December, every spelling
    of each; `days` names the days of the week.
    """

    code: str
    name: str
    stemmer: str
    function_words: frozenset[str]
    abbreviations: Abbreviations
    transition_words: frozenset[str]
    transition_openers: frozenset[str]
    transition_phrases: tuple[str, ...]
    passive: Passive | None
    number_words: frozenset[str]
    months: tuple[tuple[str, ...], ...]
    days: frozenset[str]
    generic_link_texts: frozenset[str]
    long_sentence_words: int = 20
    reading_ease: ReadingEase | None = None
    grade_formulas: bool = False
    syllables: bool = False

    @cached_property
    def transitions_by_first_word(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        """The transition phrases, word by word, under their first word."""
        index: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.transition_phrases:
            words = tuple(phrase.split())
            index.setdefault(words[0], []).append(words)
        return {first: tuple(phrases) for first, phrases in index.items()}

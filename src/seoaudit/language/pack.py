"""What is known of a language: the shape of a pack of data."""

from __future__ import annotations

from collections.abc import Iterator
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


class Spelling(Struct, frozen=True, dict=True):
    """Two ways of spelling one language, such as British and American English.

    `varieties` names the two. A line of words is a beginning as the first variety spells it, the
    same as the second does, and the endings that both take, `-` for none: `colour color - s ed`.
    Of `pairs` each variety writes its own alone. Of `either` the second variety writes its own
    alone and the first writes both, but not side by side (`organise`, `organize`). Of `homographs`
    the second spelling is another word in the first variety (`cheque`, `check`) and tells nothing.
    """

    varieties: tuple[str, str]
    pairs: str
    either: str = ""
    homographs: str = ""

    @cached_property
    def known(self) -> dict[str, tuple[int | None, str]]:
        """Every telling spelling, its variety (0 or 1, None for both) and the other spelling."""
        known: dict[str, tuple[int | None, str]] = {}
        for one, other in _spelt(self.homographs):
            known[one] = 0, other
        for lines, second in ((self.either, None), (self.pairs, 1)):
            for one, other in _spelt(lines):
                known[one], known[other] = (0, other), (second, one)
        return known


def _spelt(lines: str) -> Iterator[tuple[str, str]]:
    """The pairs of words that lines of beginnings and endings stand for."""
    for line in lines.splitlines():
        one, other, *endings = line.split() or ("", "")
        for ending in endings:
            written = ending.removeprefix("-")
            yield one + written, other + written


class AgencyCredits(Struct, frozen=True):
    """How an agency signs what it made for a client: `website design by Example Media`.

    `services` are what agencies sell, `made` what they did, `by` introduces who; `agencies` are
    words that stand in the names of agencies.
    """

    services: frozenset[str]
    made: frozenset[str]
    by: frozenset[str]
    agencies: frozenset[str]


class Pack(Struct, frozen=True, dict=True):
    """The data of one language. Every word and phrase is lower case, apostrophes straight.

    `stemmer` is the Snowball algorithm's name. `transition_words` and `transition_phrases` tie
    sentences together anywhere, `transition_openers` only as the first word of one.
    `long_sentence_words` is the number of words above which a sentence counts as long.
    `reading_ease` is None where no published formula fits; `grade_formulas` tells whether the US
    grade formulas (Flesch-Kincaid, fog, SMOG, Coleman-Liau, ARI, Linsear Write) apply; `syllables`
    whether the language has a syllable counter. `months` runs January to December, every spelling
    of each; `days` names the days of the week.

    What follows may be empty, and then what is measured by it is not known. `naming_words` are
    function words that in a keyphrase mostly name something (`back pain`). `determiners` are the
    articles and demonstratives that many sentences begin with. No sentence ends with one of
    `never_last`. `familiar_acronyms` need no explanation; `acronym_glosses` stand between one and
    its explanation (`stands for`).
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
    naming_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    never_last: frozenset[str] = frozenset()
    familiar_acronyms: frozenset[str] = frozenset()
    acronym_glosses: tuple[str, ...] = ()
    spelling: Spelling | None = None
    agency_credits: AgencyCredits | None = None

    @cached_property
    def transitions_by_first_word(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        """The transition phrases, word by word, under their first word."""
        index: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.transition_phrases:
            words = tuple(phrase.split())
            index.setdefault(words[0], []).append(words)
        return {first: tuple(phrases) for first, phrases in index.items()}

"""What is known of a language: the shape of a pack of data."""

from __future__ import annotations

import re
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
    Without `followers` any word may come after any participle. An auxiliary after one of
    `reflexives` is none (`se sont trouvés`), and a word with one of `adjective_letters` before its
    ending is no participle (`válido`).
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
    reflexives: frozenset[str] = frozenset()
    adjective_letters: frozenset[str] = frozenset()
    gap: int = 3


class PartedPassive(Struct, frozen=True):
    """Forms of a passive whose participle ends its clause: `wird in der Werkstatt repariert`.

    The auxiliary stands anywhere before the participle, or among the `closers` that may come
    between it and the end of the clause (`repariert werden kann`); one of `followers` may go on
    after it (`wird repariert und ...`). `future` are those auxiliaries that with an infinitive tell
    what will be (`wird reparieren`), `perfect` the closers that make it what will have been
    (`wird repariert haben`) unless `been` stands there too.

    A participle is written in lower case, is none of `not_participles` and ends in one of
    `endings`, or has one of `separable_prefixes` or none, then `mark` or one of
    `inseparable_prefixes`, then one of `strong_cores` or any letters and `weak_ending`. A core of
    `infinitives` without the mark is the infinitive too, and no participle after one of `future`.
    """

    auxiliaries: frozenset[str]
    future: frozenset[str]
    perfect: frozenset[str]
    been: str
    closers: frozenset[str]
    followers: frozenset[str]
    joiners: frozenset[str]
    not_participles: frozenset[str]
    strong_cores: frozenset[str]
    infinitives: frozenset[str]
    separable_prefixes: tuple[str, ...]
    inseparable_prefixes: tuple[str, ...]
    endings: tuple[str, ...]
    mark: str
    weak_ending: str


class Abbreviations(Struct, frozen=True):
    """Abbreviations that end in a full stop, written without it.

    `known` holds them all. `leading` ones never end a sentence (`e.g`, `dr`); `ending` ones may end
    it before a number (`etc`). `hours` (`p.m`) go on with a day or one of `time_zones`. `words` are
    ordinary words too, and abbreviations only before a number (`no`). `joining` ones are always
    followed by what they belong to, a capital or not (`inkl`). `titles` are single letters that in
    capitals stand before a name (`M. Dupont`).

    `counted` are words before a number or letter with a full stop that is a label (`Step 2.`).
    `ordinals` tells that a number and a full stop are one before a capitalised word that is no
    function word (`19. Jahrhundert`).
    """

    known: frozenset[str]
    leading: frozenset[str] = frozenset()
    ending: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    time_zones: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    ordinals: bool = False


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
    words that stand in the names of agencies or before them (`par l'agence Exemple`), `inside`
    other words that names have within.
    """

    services: frozenset[str]
    made: frozenset[str]
    by: frozenset[str]
    agencies: frozenset[str]
    inside: frozenset[str]


class ArticleReferences(Struct, frozen=True):
    """How a site sends its readers from one article to another: `see our guide to back pain`.

    `nouns` are what articles are called, or a word behind that tells which (`artículo anterior`);
    one of `owners` stands shortly before. Where the text up to and with the noun matches `pattern`,
    its group is the words that send.
    """

    nouns: frozenset[str]
    owners: frozenset[str]
    pattern: re.Pattern[str]


class Pack(Struct, frozen=True, dict=True):
    """The data of one language. Every word and phrase is lower case, apostrophes straight.

    `stemmer` is the Snowball algorithm's name. `transition_words` and `transition_phrases` tie
    sentences together anywhere, `transition_openers` only as the first word of one.
    `long_sentence_words` is the number of words above which a sentence counts as long.
    `reading_ease` is None where no published formula fits; `grade_formulas` tells whether the US
    grade formulas (Flesch-Kincaid, fog, SMOG, Coleman-Liau, ARI, Linsear Write) apply,
    `sachtext_formula` whether the Wiener Sachtextformel does; `syllables` whether the language has
    a syllable counter. `months` runs January to December, every spelling of each; `days` names the
    days of the week. `elisions` are what a word may begin with that is another word (`l'eau`).
    `generic_link_texts` are link texts that say nothing of where a link leads (`click here`),
    without the punctuation around them; `generic_link_nouns` say enough in a list (`Website`), but
    nothing in a sentence.

    What follows may be empty, and then what is measured by it is not known. `generic_titles` are
    words that alone make a vague title. A line that begins with one of `sentence_subjects` is
    rather a sentence than a heading. `naming_words` are function words that in a keyphrase mostly
    name something (`back pain`), `linking_words` those that tie nouns to one term (`site de
    rencontre`). `determiners` are the articles and demonstratives that many sentences begin with.
    No sentence ends with one of `never_last`. `article_references` tells how other articles are
    mentioned. `familiar_acronyms` need no explanation; `acronym_glosses` stand between one and its
    explanation (`stands for`).
    """

    code: str
    name: str
    stemmer: str
    function_words: frozenset[str]
    abbreviations: Abbreviations
    transition_words: frozenset[str]
    transition_openers: frozenset[str]
    transition_phrases: tuple[str, ...]
    passive: Passive | PartedPassive | None
    number_words: frozenset[str]
    months: tuple[tuple[str, ...], ...]
    days: frozenset[str]
    generic_link_texts: frozenset[str]
    long_sentence_words: int = 20
    reading_ease: ReadingEase | None = None
    grade_formulas: bool = False
    sachtext_formula: bool = False
    syllables: bool = False
    elisions: tuple[str, ...] = ()
    generic_titles: frozenset[str] = frozenset()
    sentence_subjects: frozenset[str] = frozenset()
    naming_words: frozenset[str] = frozenset()
    linking_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    never_last: frozenset[str] = frozenset()
    generic_link_nouns: frozenset[str] = frozenset()
    article_references: ArticleReferences | None = None
    familiar_acronyms: frozenset[str] = frozenset()
    acronym_glosses: tuple[str, ...] = ()
    spelling: Spelling | None = None
    agency_credits: AgencyCredits | None = None

    @cached_property
    def transitions_by_longest_word(self) -> dict[str, tuple[tuple[int, tuple[str, ...]], ...]]:
        """The transition phrases, word by word, under their longest word, and where that stands.

        The longest is mostly the one that an article uses least.
        """
        index: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for phrase in self.transition_phrases:
            words = tuple(phrase.split())
            longest = max(words, key=len)
            index.setdefault(longest, []).append((words.index(longest), words))
        return {longest: tuple(phrases) for longest, phrases in index.items()}

"""What is known of a language: its pack."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from seoaudit.language.pack_parts import (
    Acronyms,
    AgencyCredits,
    ArticleReferences,
    LinkTexts,
    PartedPassive,
    Passive,
    Spelling,
    Transitions,
)
from seoaudit.language.packs import part


class ReadingEase(Struct, frozen=True):
    """Constants of a Flesch-type formula.

    base - sentence * (words per sentence) - syllable * (syllables per word); `source` says who
    fitted them to the language.
    """

    base: float
    sentence: float
    syllable: float
    source: str


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


class Pack(Struct, frozen=True, dict=True):
    """The data of one language. Every word and phrase is lower case, apostrophes straight.

    `number_words` are numbers and their parts. `months` runs January to December, every spelling of
    each; `days` names the days of the week. `long_sentence_words` is the number of words above
    which a sentence counts as long. `reading_ease` is None where no published formula fits;
    `grade_formulas` tells whether the US grade formulas (Flesch-Kincaid, fog, SMOG, Coleman-Liau,
    ARI, Linsear Write) apply, `sachtext_formula` whether the Wiener Sachtextformel does. `elisions`
    are what a word may begin with that is another word (`l'eau`).

    What follows may be empty, and then what is measured by it is not known. A line that begins with
    one of `sentence_subjects` is rather a sentence than a heading. `naming_words` are function
    words that in a keyphrase mostly name something (`back pain`), `linking_words` those that tie
    nouns to one term (`site de rencontre`). `determiners` are the articles and demonstratives that
    many sentences begin with. No sentence ends with one of `never_last`.

    The properties are parts that the language has modules of its own for, read when first asked
    for; None, or empty, where it has none.
    """

    code: str
    function_words: frozenset[str]
    abbreviations: Abbreviations
    number_words: frozenset[str]
    months: tuple[tuple[str, ...], ...]
    days: frozenset[str]
    long_sentence_words: int = 20
    reading_ease: ReadingEase | None = None
    grade_formulas: bool = False
    sachtext_formula: bool = False
    elisions: tuple[str, ...] = ()
    sentence_subjects: frozenset[str] = frozenset()
    naming_words: frozenset[str] = frozenset()
    linking_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    never_last: frozenset[str] = frozenset()

    @cached_property
    def transitions(self) -> Transitions | None:
        """What ties sentences together."""
        return part(self.code, "transitions", Transitions)

    @cached_property
    def passive(self) -> Passive | PartedPassive | None:
        """The forms of the passive."""
        return part(self.code, "passive", Passive) or part(
            self.code, "parted_passive", PartedPassive
        )

    @cached_property
    def link_texts(self) -> LinkTexts | None:
        """The texts of links that say nothing."""
        return part(self.code, "link_texts", LinkTexts)

    @cached_property
    def generic_titles(self) -> frozenset[str]:
        """Words that alone make a vague title."""
        return part(self.code, "generic_titles", frozenset) or frozenset()

    @cached_property
    def article_references(self) -> ArticleReferences | None:
        """How other articles are mentioned."""
        return part(self.code, "article_references", ArticleReferences)

    @cached_property
    def acronyms(self) -> Acronyms | None:
        """The abbreviations that need no explanation, and how others are explained."""
        return part(self.code, "acronyms", Acronyms)

    @cached_property
    def spelling(self) -> Spelling | None:
        """The two ways of spelling the language."""
        return part(self.code, "spelling", Spelling)

    @cached_property
    def agency_credits(self) -> AgencyCredits | None:
        """How agencies sign."""
        return part(self.code, "agency_credits", AgencyCredits)


def pack_for(code: str) -> Pack | None:
    """The pack of a language code such as `en` or `en-GB` (the region is ignored), or None."""
    return part(code, "pack", Pack)

"""How hard the prose is to read, and which sentences and paragraphs make it so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article, Prose
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.readability import readability_formulas as formulas
from seoaudit.facts.readability.acronyms import UndefinedAcronym, undefined_acronyms
from seoaudit.facts.readability.beginnings import RepeatedBeginning, repeated_beginnings
from seoaudit.facts.readability.counts import Counts, counts_of
from seoaudit.facts.readability.passive_voice import passive_forms
from seoaudit.facts.readability.spellings import MixedSpelling, mixed_spellings
from seoaudit.facts.readability.transitions import sentences_with_transition
from seoaudit.facts.text import Sentence, Text
from seoaudit.language.lexicon import UNSPACED, Lexicon
from seoaudit.language.pack_parts import PartedPassive, Passive

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_DEFAULT_LONG_SENTENCE = 25


class Stretch(Occurrence, frozen=True, kw_only=True):
    """A sentence or a paragraph: the number of its `words`, and `label`, its words as read."""

    words: int
    label: str


class Readability(Struct, frozen=True, dict=True):
    """How hard the main content is to read.

    Measured on paragraphs, headings and list items, each of which ends a sentence; tables are left
    out. Every index is None where there is no sentence or where its formula was not made for the
    language. `flesch_reading_ease` runs from 100 (easy) down; `flesch_kincaid_grade`,
    `gunning_fog`, `smog`, `coleman_liau`, `automated_readability` and `linsear_write` are years of
    school in the United States; `lix` runs from 20 (easy) up and fits any language that writes
    spaces; `wiener_sachtextformel` is a school grade for German. `long_sentence_words` is the
    number of words above which a sentence counts as long.
    """

    _article: Article
    _text: Text
    _lexicon: Lexicon
    _names: tuple[str, ...]
    _textstat: bool

    @property
    def flesch_reading_ease(self) -> float | None:
        constants = self._lexicon.pack.reading_ease if self._lexicon.pack else None
        if self._counts is None or constants is None or not self._counts.syllables:
            return None
        given = self._given.get("flesch_reading_ease")
        return formulas.flesch_reading_ease(self._counts, constants) if given is None else given

    @property
    def flesch_kincaid_grade(self) -> float | None:
        return self._grade("flesch_kincaid_grade", formulas.flesch_kincaid_grade)

    @property
    def gunning_fog(self) -> float | None:
        return self._grade("gunning_fog", formulas.gunning_fog)

    @property
    def smog(self) -> float | None:
        return self._grade("smog", formulas.smog)

    @property
    def coleman_liau(self) -> float | None:
        return self._grade("coleman_liau", formulas.coleman_liau)

    @property
    def automated_readability(self) -> float | None:
        return self._grade("automated_readability", formulas.automated_readability)

    @property
    def linsear_write(self) -> float | None:
        return self._grade("linsear_write", formulas.linsear_write)

    @property
    def lix(self) -> float | None:
        if self._counts is None or not self._lexicon.spaced:
            return None
        given = self._given.get("lix")
        return formulas.lix(self._counts) if given is None else given

    @property
    def wiener_sachtextformel(self) -> float | None:
        pack, counts = self._lexicon.pack, self._counts
        if pack is None or not pack.sachtext_formula or counts is None or not counts.syllables:
            return None
        return formulas.wiener_sachtextformel(counts)

    @property
    def long_sentence_words(self) -> int:
        pack = self._lexicon.pack
        return pack.long_sentence_words if pack else _DEFAULT_LONG_SENTENCE

    @cached_property
    def long_sentence_share(self) -> float | None:
        """Share of the sentences, 0 to 1, that have more than `long_sentence_words` words.

        None without sentences and where the language writes no spaces.
        """
        if not self._text.sentences or self._lexicon.code in UNSPACED:
            return None
        return len(self._long_sentences) / self._text.sentences

    @cached_property
    def passive_share(self) -> float | None:
        """Share of the sentences, 0 to 1, with a passive form; None where none are known."""
        if not self._text.sentences or not self._lexicon.pack or not self._lexicon.pack.passive:
            return None
        return len(self._passive_ranges) / self._text.sentences

    @cached_property
    def transition_share(self) -> float | None:
        """Share of the sentences outside headings, 0 to 1, that have a transition word."""
        pack = self._lexicon.pack
        blocks = self._article.prose.blocks
        running = [
            index
            for index, sentence in enumerate(self._text.sentence_list)
            if blocks[sentence.block].kind != "heading"
        ]
        if pack is None or pack.transitions is None or not running:
            return None
        found = sentences_with_transition(self._text, pack.transitions)
        return len(found.intersection(running)) / len(running)

    @cached_property
    def sentences(self) -> tuple[Stretch, ...]:
        """Every sentence."""
        return self._stretches(self._text.sentence_list)

    @cached_property
    def long_sentences(self) -> tuple[Stretch, ...]:
        """The sentences of more than `long_sentence_words` words."""
        return self._stretches(self._long_sentences)

    @cached_property
    def passives(self) -> tuple[Stretch, ...]:
        """The first passive form of every sentence that has one, auxiliary to participle."""
        text, found = self._text, []
        for _, first, last in self._passive_ranges:
            found.append(self._stretch(text.starts[first], text.ends[last - 1], last - first))
        return tuple(found)

    @cached_property
    def _passive_ranges(self) -> list[tuple[Sentence, int, int]]:
        pack = self._lexicon.pack
        if pack is None or pack.passive is None:
            return []
        return list(_passive_forms(self._article.prose, self._text, pack.passive))

    @cached_property
    def paragraphs(self) -> tuple[Stretch, ...]:
        """Every paragraph; headings, list items, table cells and rows with bars are none."""
        firsts = self._text.block_first
        prose = self._article.prose
        return tuple(
            self._stretch(block.start, block.end, firsts[n + 1] - firsts[n])
            for n, block in enumerate(prose.blocks)
            if block.kind == "paragraph" and prose.text[block.start] != "|"
        )

    @cached_property
    def _counts(self) -> Counts | None:
        return counts_of(self._article.prose, self._text, self._lexicon)

    @cached_property
    def _graded(self) -> bool:
        """Whether the formulas that tell years of school were made for the language."""
        pack = self._lexicon.pack
        return bool(pack and pack.grade_formulas and self._counts and self._counts.syllables)

    @cached_property
    def _given(self) -> dict[str, float]:
        """The indices that textstat gives, where it is asked."""
        if not self._textstat or not self._graded:
            return {}
        from seoaudit.facts.readability.textstat_backend import textstat_indices

        return textstat_indices(self._article.prose)

    def _grade(self, name: str, formula: Callable[[Counts], float]) -> float | None:
        if self._counts is None or not self._graded:
            return None
        given = self._given.get(name)
        return formula(self._counts) if given is None else given

    @cached_property
    def _long_sentences(self) -> list[Sentence]:
        if self._lexicon.code in UNSPACED:
            return []
        most = self.long_sentence_words
        return [one for one in self._text.sentence_list if one.last - one.first > most]

    @cached_property
    def repeated_beginnings(self) -> tuple[RepeatedBeginning, ...]:
        """Sentences in a row, two or more, that begin with the same word."""
        return repeated_beginnings(self._article, self._text, self._lexicon.pack)

    @cached_property
    def undefined_acronyms(self) -> tuple[UndefinedAcronym, ...]:
        """Abbreviations in capitals that are explained nowhere, at their first use."""
        pack = self._lexicon.pack
        return undefined_acronyms(self._article, self._text, pack, self._names)

    @cached_property
    def mixed_spellings(self) -> tuple[MixedSpelling, ...]:
        """Words in the spelling that the article uses less often, as British and American."""
        return mixed_spellings(self._article, self._text, self._lexicon.pack)

    def _stretches(self, sentences: Iterable[Sentence]) -> tuple[Stretch, ...]:
        return tuple([self._stretch(one.start, one.end, one.last - one.first) for one in sentences])

    def _stretch(self, start: int, end: int, words: int) -> Stretch:
        prose = self._article.prose
        return Stretch(span=prose.span(start, end), words=words, label=prose.text[start:end])


def _passive_forms(
    prose: Prose, text: Text, passive: Passive | PartedPassive
) -> Iterator[tuple[Sentence, int, int]]:
    """The first passive form of each sentence, as the language builds it."""
    if isinstance(passive, PartedPassive):
        from seoaudit.facts.readability.parted_passive import parted_passive_forms

        return parted_passive_forms(prose.text, text, passive)
    return passive_forms(text, passive)


def measure_readability(facts: Facts) -> Readability:
    """The readability of an article's main content; each index is worked out when asked for."""
    business = facts.settings.business
    return Readability(
        facts.article,
        facts.text,
        facts.lexicon,
        (business.name, *business.name_variants),
        facts.settings.readability == "textstat",
    )

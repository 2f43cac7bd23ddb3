"""How hard the prose is to read, and which sentences and paragraphs make it so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain, islice
from operator import sub
from typing import TYPE_CHECKING

from msgspec import Struct, structs

from seoaudit.article import Article, Prose
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.readability import readability_formulas as formulas
from seoaudit.facts.readability.acronyms import UndefinedAcronym, undefined_acronyms
from seoaudit.facts.readability.beginnings import RepeatedBeginning, repeated_beginnings
from seoaudit.facts.readability.characters import characters_in
from seoaudit.facts.readability.passive_voice import passive_forms
from seoaudit.facts.readability.readability_formulas import Counts
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

    flesch_reading_ease: float | None
    flesch_kincaid_grade: float | None
    gunning_fog: float | None
    smog: float | None
    coleman_liau: float | None
    automated_readability: float | None
    linsear_write: float | None
    lix: float | None
    wiener_sachtextformel: float | None
    long_sentence_words: int
    _article: Article
    _text: Text
    _lexicon: Lexicon
    _names: tuple[str, ...]

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
        return len(self.passives) / self._text.sentences

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
        pack = self._lexicon.pack
        if pack is None or pack.passive is None:
            return ()
        text, found = self._text, []
        for _, first, last in _passive_forms(self._article.prose, text, pack.passive):
            found.append(self._stretch(text.starts[first], text.ends[last - 1], last - first))
        return tuple(found)

    @cached_property
    def paragraphs(self) -> tuple[Stretch, ...]:
        """Every paragraph; headings, list items and table cells are none."""
        firsts = self._text.block_first
        return tuple(
            self._stretch(block.start, block.end, firsts[n + 1] - firsts[n])
            for n, block in enumerate(self._article.prose.blocks)
            if block.kind == "paragraph"
        )

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
    """The readability of an article's main content."""
    prose, text, lexicon = facts.article.prose, facts.text, facts.lexicon
    pack, business = lexicon.pack, facts.settings.business
    counts = count(prose, text, lexicon)
    eased = counts if counts and counts.syllables else None
    graded = eased if pack and pack.grade_formulas else None
    constants = pack.reading_ease if pack else None
    spaced = counts if facts.spaced else None
    measured = Readability(
        flesch_reading_ease=(
            formulas.flesch_reading_ease(eased, constants) if eased and constants else None
        ),
        flesch_kincaid_grade=_index(formulas.flesch_kincaid_grade, graded),
        gunning_fog=_index(formulas.gunning_fog, graded),
        smog=_index(formulas.smog, graded),
        coleman_liau=_index(formulas.coleman_liau, graded),
        automated_readability=_index(formulas.automated_readability, graded),
        linsear_write=_index(formulas.linsear_write, graded),
        lix=_index(formulas.lix, spaced),
        wiener_sachtextformel=_index(
            formulas.wiener_sachtextformel, eased if pack and pack.sachtext_formula else None
        ),
        long_sentence_words=pack.long_sentence_words if pack else _DEFAULT_LONG_SENTENCE,
        _article=facts.article,
        _text=text,
        _lexicon=lexicon,
        _names=(business.name, *business.name_variants),
    )
    if facts.settings.readability == "textstat" and graded:
        from seoaudit.facts.readability.textstat_backend import textstat_indices

        return structs.replace(measured, **textstat_indices(prose))
    return measured


def _index(formula: Callable[[Counts], float], counts: Counts | None) -> float | None:
    return None if counts is None else formula(counts)


def count(prose: Prose, text: Text, lexicon: Lexicon) -> Counts | None:
    """Count what the formulas need, outside tables; None where there is no sentence."""
    if not text.sentences:
        return None
    sentences, tokens = text.sentence_list, text.tokens
    words = sum([sentence.last - sentence.first for sentence in sentences])
    characters = characters_in(prose.text)
    sizes = _sizes(text.counts, lexicon)
    if words < text.words:
        sizes = tuple(map(sub, sizes, _sizes(Counter(_outside_sentences(text)), lexicon)))
        cells = [prose.block_text(block) for block in prose.blocks if block.kind == "cell"]
        characters -= characters_in("\n".join(cells))
    syllables, letters, polysyllables, long_words, monosyllables = sizes
    said = chain.from_iterable(tokens[one.first : one.last] for one in sentences)
    opening = tuple([lexicon[token].syllables for token in islice(said, 100)])
    begun = begins = 0
    for sentence in sentences:
        if begins >= 100:
            break
        begun += 1
        begins += sentence.last - sentence.first
    return Counts(
        words=words,
        sentences=len(sentences),
        syllables=syllables,
        letters=letters,
        characters=characters,
        polysyllables=polysyllables,
        long_words=long_words,
        opening=opening,
        opening_sentences=begun,
        monosyllables=monosyllables,
    )


def _sizes(said: Mapping[str, int], lexicon: Lexicon) -> tuple[int, ...]:
    """What `Lexicon.sums` adds up of words said so often, and the words of one syllable.

    The last are 0 where no formula of the language asks for them.
    """
    short = 0
    if lexicon.pack is not None and lexicon.pack.sachtext_formula:
        short = sum(times for word, times in said.items() if lexicon[word].syllables == 1)
    return *lexicon.sums(said), short


def _outside_sentences(text: Text) -> Iterator[str]:
    """The words of tables."""
    ended = 0
    for sentence in text.sentence_list:
        yield from text.tokens[ended : sentence.first]
        ended = sentence.last
    yield from text.tokens[ended:]

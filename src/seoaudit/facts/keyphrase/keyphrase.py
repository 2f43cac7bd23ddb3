"""The phrase an article wants to be found for, and how often it says that and other phrases."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Field
from seoaudit.facts.keyphrase.article_topic import derive_topic
from seoaudit.facts.keyphrase.keyphrase_places import NO_PLACES, KeyphrasePlaces, find_places
from seoaudit.facts.keyphrase.material import Material
from seoaudit.facts.keyphrase.phrase_matching import Match, Phrase, find_matches, read_phrase
from seoaudit.facts.keyphrase.repetition import (
    RepeatedName,
    RepeatedPhrase,
    Repetition,
    measure_repetition,
)
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.text import Text
from seoaudit.facts.title.wording import Wording, wording_of_field
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_FURTHER = deferred(r"\s*[,;|\n]")
_QUOTES = "\"'“”‘’«» "


class KeyphraseMatch(Occurrence, frozen=True):
    """One match of the keyphrase, from its first word to its last.

    `exact` tells that the words are the keyphrase itself, in its order and its forms; otherwise
    the sentence holds all its content words in another order or form.
    """

    exact: bool = False


class Keyphrase(Struct, frozen=True, dict=True):
    """The keyphrase and how the article uses it.

    `phrase` is the one that a field gives (`given`; the first of several), else the phrase of the
    title or a heading that the article itself uses most, in lower case; None for an article that
    is short or has no clear topic. Without a phrase, or without a body, the rest is None or empty.
    `place` is where the field gives it.

    A *match* is a sentence (or heading, or table cell) that holds all content words of the phrase,
    in any order, inflected or without accents; one sentence counts as often as the rarest of them
    stands in it. `matches` lists them, `count` counts them, `exact_count` counts those that are
    the phrase word for word, the only matches in a language without spaces, where `content_words`
    and `density` are None; where not even words are told apart (Thai), so is all that is counted.
    `content_words` is the number L of its different content words and
    `density` is count * 100 / words * (0.7 + L / 3).

    `in_title`, `in_description`, `in_slug` (the field, else the file name), `in_introduction` (the
    first paragraph) and `in_image_alt` (any alternative text) tell whether all content words stand
    there, None where there is no such thing; `introduction` is the paragraph. `subheadings` counts
    headings of level 2 and 3, `subheading_share` is the share (0 to 1) that name the phrase.
    `longest_gap` is the longest run of sentences without a match, `longest_gap_sentences` its
    length and `longest_gap_share` its share of all sentences.

    `repeated_phrases` are phrases of four words and more that are repeated word for word, names
    left out; `repeated_names` is the business's name and proper names of four words and more.
    """

    _material: Material
    _wording: Wording | None = None

    @cached_property
    def phrase(self) -> str | None:
        return self._written if self._sought else None

    @property
    def given(self) -> bool:
        return self._wording is not None and self._sought is not None

    @cached_property
    def place(self) -> Occurrence | None:
        return Occurrence(span=self._wording.place) if self._wording and self._sought else None

    @property
    def content_words(self) -> int | None:
        return len(self._sought.terms) if self._sought and self._material.lexicon.spaced else None

    @property
    def count(self) -> int | None:
        return len(self._matches) if self._counted else None

    @property
    def exact_count(self) -> int | None:
        return sum([match.exact for match in self._matches]) if self._counted else None

    @cached_property
    def matches(self) -> tuple[KeyphraseMatch, ...]:
        return _occurrences(self._matches, self._material)

    @property
    def density(self) -> float | None:
        if not self._counted or not self._sought or not self._material.lexicon.spaced:
            return None
        size, words = len(self._sought.terms), self._material.text.words
        return len(self._matches) * 100 / words * (0.7 + size / 3)

    @property
    def in_title(self) -> bool | None:
        return self._places.title

    @property
    def in_description(self) -> bool | None:
        return self._places.description

    @property
    def in_slug(self) -> bool | None:
        return self._places.slug

    @property
    def in_introduction(self) -> bool | None:
        return self._places.introduction

    @property
    def in_image_alt(self) -> bool | None:
        return self._places.image_alt

    @property
    def introduction(self) -> Occurrence | None:
        return self._places.introduction_place

    @property
    def subheadings(self) -> int:
        return self._places.subheadings

    @property
    def subheading_share(self) -> float | None:
        return self._places.subheading_share

    @cached_property
    def longest_gap(self) -> tuple[Occurrence, ...]:
        return _gap_occurrence(self._gap, self._material)

    @property
    def longest_gap_sentences(self) -> int | None:
        return self._gap[1] - self._gap[0] if self._counted else None

    @property
    def longest_gap_share(self) -> float | None:
        sentences = self._material.text.sentences
        return (self._gap[1] - self._gap[0]) / sentences if self._counted and sentences else None

    @property
    def repeated_phrases(self) -> tuple[RepeatedPhrase, ...]:
        return self._repetition.phrases

    @property
    def repeated_names(self) -> tuple[RepeatedName, ...]:
        return self._repetition.names

    @cached_property
    def _repetition(self) -> Repetition:
        return measure_repetition(self._material)

    @cached_property
    def _written(self) -> str | None:
        return self._wording.text if self._wording else _derived(self._material)

    @cached_property
    def _sought(self) -> Phrase | None:
        """The phrase as it is looked for, None where there is none or it has no words."""
        return read_phrase(self._written, self._material.lexicon) if self._written else None

    @property
    def _counted(self) -> bool:
        """Whether there is a phrase to count, and a body to count it in."""
        return self._countable and self._sought is not None and self._material.text.words > 0

    @property
    def _countable(self) -> bool:
        """Whether the words of the language are told apart, so that a phrase can be looked for."""
        return self._material.lexicon.parted

    @cached_property
    def _matches(self) -> list[Match]:
        if self._sought is None or not self._countable:
            return []
        material = self._material
        text = material.text
        return find_matches(
            self._sought, text.tokens, material.stretches, material.lexicon, text.places
        )

    @cached_property
    def _places(self) -> KeyphrasePlaces:
        if self._sought is None or not self._countable:
            return NO_PLACES
        return find_places(self._sought, self._material)

    @cached_property
    def _gap(self) -> tuple[int, int]:
        return _longest_gap(self._material.text, self._matches) if self._counted else (0, 0)


def measure_keyphrase(facts: Facts) -> Keyphrase:
    """The keyphrase of an article; what it asks for of the text is worked out when it is used."""
    field = facts.metadata.keyphrase
    material = Material(
        article=facts.article,
        metadata=facts.metadata,
        text=facts.text,
        title=facts.title,
        description=facts.description.text,
        business=facts.settings.business,
        lexicon=facts.lexicon,
    )
    return Keyphrase(material, _given(field) if field else None)


def _given(field: Field) -> Wording | None:
    """The first phrase that a field gives, without quotation marks."""
    wording = wording_of_field(field)
    phrase = _FURTHER.split(wording.text, maxsplit=1)[0].strip(_QUOTES)
    if not phrase or wording.templated:
        return None
    start = wording.text.index(phrase)
    return Wording(phrase, wording.span(start, start + len(phrase)))


def _derived(material: Material) -> str | None:
    """The phrase that the title, or else a heading, and the article have in common.

    None where the function words of the language are not known, which would pass for subjects.
    """
    if material.lexicon.pack is None:
        return None
    text, headings, business = material.text, material.headings, material.business
    firsts = text.block_first
    in_headings: set[int] = set()
    for heading in headings:
        if heading.block >= 0:
            in_headings.update(range(firsts[heading.block], firsts[heading.block + 1]))
    titles = [
        material.title.text or "",
        *[heading.label for heading in headings if heading.level == 1],
    ]
    names = (business.name, *business.name_variants, *business.service_area)
    return derive_topic(titles, text, in_headings, names, material.lexicon)


def _occurrences(matches: list[Match], material: Material) -> tuple[KeyphraseMatch, ...]:
    starts, ends, prose = material.text.starts, material.text.ends, material.article.prose
    return tuple(
        KeyphraseMatch(
            span=prose.span(starts[match.first], ends[match.last - 1]), exact=match.exact
        )
        for match in matches
    )


def _longest_gap(text: Text, matches: list[Match]) -> tuple[int, int]:
    """First and last (exclusive) index of the longest run of sentences without a match."""
    firsts = [sentence.first for sentence in text.sentence_list]
    hit = sorted({bisect_right(firsts, match.first) - 1 for match in matches})
    edges = [-1, *hit, len(firsts)]
    return max(
        ((before + 1, after) for before, after in pairwise(edges)),
        key=lambda gap: (gap[1] - gap[0], -gap[0]),
    )


def _gap_occurrence(gap: tuple[int, int], material: Material) -> tuple[Occurrence, ...]:
    first, last = gap
    if first >= last:
        return ()
    sentences = material.text.sentence_list
    return (
        Occurrence(
            span=material.article.prose.span(sentences[first].start, sentences[last - 1].end)
        ),
    )

"""The phrase an article wants to be found for, and how often it says that and other phrases."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Field
from seoaudit.facts.keyphrase.article_topic import derive_topic
from seoaudit.facts.keyphrase.keyphrase_places import find_places
from seoaudit.facts.keyphrase.phrase_matching import Match, find_matches, read_phrase, stretches_of
from seoaudit.facts.keyphrase.repetition import RepeatedName, RepeatedPhrase, measure_repetition
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


class Keyphrase(Struct, frozen=True):
    """The keyphrase and how the article uses it.

    `phrase` is the one that a field gives (`given`; the first of several), else the phrase of the
    title or a heading that the article itself uses most, in lower case; None for an article that
    is short or has no clear topic. Without a phrase, or without a body, the rest is None or empty.
    `place` is where the field gives it.

    A *match* is a sentence (or heading, or table cell) that holds all content words of the phrase,
    in any order, inflected or without accents; one sentence counts as often as the rarest of them
    stands in it. `matches` lists them, `count` counts them, `exact_count` counts those that are
    the phrase word for word. `content_words` is the number L of its different content words and
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

    phrase: str | None = None
    given: bool = False
    place: Occurrence | None = None
    content_words: int | None = None
    count: int | None = None
    exact_count: int | None = None
    matches: tuple[KeyphraseMatch, ...] = ()
    density: float | None = None
    in_title: bool | None = None
    in_description: bool | None = None
    in_slug: bool | None = None
    in_introduction: bool | None = None
    in_image_alt: bool | None = None
    introduction: Occurrence | None = None
    subheadings: int = 0
    subheading_share: float | None = None
    longest_gap: tuple[Occurrence, ...] = ()
    longest_gap_sentences: int | None = None
    longest_gap_share: float | None = None
    repeated_phrases: tuple[RepeatedPhrase, ...] = ()
    repeated_names: tuple[RepeatedName, ...] = ()


def measure_keyphrase(facts: Facts) -> Keyphrase:
    """Find the keyphrase, given or derived, and measure its use and what else is repeated."""
    stretches = stretches_of(facts.article.prose, facts.text)
    repetition = measure_repetition(facts, stretches)
    field = facts.metadata.keyphrase
    given = _given(field) if field else None
    written = given.text if given else _derived(facts)
    phrase = read_phrase(written, facts.lexicon) if written else None
    if phrase is None:
        return Keyphrase(repeated_phrases=repetition.phrases, repeated_names=repetition.names)
    matches = find_matches(phrase, facts.text.tokens, stretches, facts.lexicon)
    words, size = facts.text.words, len(phrase.terms)
    spots = find_places(phrase, facts)
    gap = _longest_gap(facts.text, matches)
    return Keyphrase(
        phrase=written,
        given=given is not None,
        place=Occurrence(span=given.place) if given else None,
        content_words=size,
        count=len(matches) if words else None,
        exact_count=sum(match.exact for match in matches) if words else None,
        matches=_occurrences(matches, facts),
        density=len(matches) * 100 / words * (0.7 + size / 3) if words else None,
        in_title=spots.title,
        in_description=spots.description,
        in_slug=spots.slug,
        in_introduction=spots.introduction,
        in_image_alt=spots.image_alt,
        introduction=spots.introduction_place,
        subheadings=spots.subheadings,
        subheading_share=spots.subheading_share,
        longest_gap=_gap_occurrence(gap, facts),
        longest_gap_sentences=gap[1] - gap[0] if words else None,
        longest_gap_share=(gap[1] - gap[0]) / facts.text.sentences
        if facts.text.sentences
        else None,
        repeated_phrases=repetition.phrases,
        repeated_names=repetition.names,
    )


def _given(field: Field) -> Wording | None:
    """The first phrase that a field gives, without quotation marks."""
    wording = wording_of_field(field)
    phrase = _FURTHER.split(wording.text, maxsplit=1)[0].strip(_QUOTES)
    if not phrase or wording.templated:
        return None
    start = wording.text.index(phrase)
    return Wording(phrase, wording.span(start, start + len(phrase)))


def _derived(facts: Facts) -> str | None:
    """The phrase that the title, or else a heading, and the article have in common."""
    text = facts.text
    headings = [heading for heading in facts.article.headings if heading.scope == "main"]
    in_headings = {
        word
        for heading in headings
        if heading.block >= 0
        for word in range(text.block_first[heading.block], text.block_first[heading.block + 1])
    }
    titles = [
        facts.title.text or "",
        *(heading.label for heading in headings if heading.level == 1),
    ]
    business = facts.settings.business
    names = (business.name, *business.name_variants, *business.service_area)
    return derive_topic(titles, text.tokens, in_headings, names, facts.lexicon)


def _occurrences(matches: list[Match], facts: Facts) -> tuple[KeyphraseMatch, ...]:
    starts, ends, prose = facts.text.starts, facts.text.ends, facts.article.prose
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


def _gap_occurrence(gap: tuple[int, int], facts: Facts) -> tuple[Occurrence, ...]:
    first, last = gap
    if first >= last:
        return ()
    sentences = facts.text.sentence_list
    return (
        Occurrence(span=facts.article.prose.span(sentences[first].start, sentences[last - 1].end)),
    )

"""Where an article says a phrase: in any order and inflected, or word for word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from seoaudit.article import Prose
from seoaudit.facts.keyphrase.content_words import content_stems, parts_of
from seoaudit.facts.text import Sentence, Text
from seoaudit.facts.title.wording import words_of
from seoaudit.language.folding import fold
from seoaudit.language.lexicon import Lexicon


class Stretch(NamedTuple):
    """Words that belong together, a sentence or a table cell: `tokens[first:last]` of a block."""

    first: int
    last: int
    block: int


Stretched: TypeAlias = Stretch | Sentence
"""A sentence is a stretch as it is."""


class Phrase(Struct, frozen=True):
    """A phrase to look for: its words, and the stems of its content words, each once."""

    tokens: tuple[str, ...]
    terms: tuple[str, ...]


class Match(NamedTuple):
    """One match: `tokens[first:last]` hold it, `exact` tells that they are the phrase itself."""

    first: int
    last: int
    exact: bool


def read_phrase(written: str, lexicon: Lexicon) -> Phrase | None:
    """The phrase that `written` holds, None without a word in it.

    A phrase of function words alone is looked for by all of them.
    """
    tokens = words_of(written).tokens
    if not tokens:
        return None
    terms = content_stems(tokens, lexicon) or tuple(lexicon[token].folded for token in tokens)
    return Phrase(tokens, tuple(dict.fromkeys(terms)))


def stretches_of(prose: Prose, text: Text) -> Sequence[Stretched]:
    """The sentences of the prose and its table cells, in order."""
    cells = [
        Stretch(text.block_first[index], text.block_first[index + 1], index)
        for index, block in enumerate(prose.blocks)
        if block.kind == "cell"
    ]
    if not cells:
        return text.sentence_list
    return sorted([*text.sentence_list, *cells], key=attrgetter("first", "last", "block"))


def find_matches(
    phrase: Phrase,
    tokens: Sequence[str],
    stretches: Iterable[Stretched],
    lexicon: Lexicon,
    places: Mapping[str, Sequence[int]] | None = None,
) -> list[Match]:
    """Every match of a phrase, as the field's best-known tool counts them.

    A stretch that holds all terms, in whatever order and form, has as many matches as the rarest
    of them has occurrences there. Where every character counts as a word, only the phrase itself
    is a match. `places` tells where each distinct token stands, where that is known.
    """
    if not lexicon.spaced:
        return _exact_matches(phrase, tokens, stretches)
    spots = _spots(phrase, tokens, lexicon, places)
    found: list[Match] = []
    if len({term for _, terms in spots for term in terms}) < len(phrase.terms):
        return found
    at, count = 0, len(spots)
    for stretch in stretches:
        if at == count:
            break
        last = stretch.last
        if spots[at][0] >= last:
            continue
        while at < count and spots[at][0] < stretch.first:
            at += 1
        since = at
        while at < count and spots[at][0] < last:
            at += 1
        if at > since:
            found += _matches_within(phrase, tokens, spots[since:at], stretch)
    return found


def holds(phrase: Phrase, tokens: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words of a short text (a title, a heading) hold all terms of a phrase."""
    if not lexicon.spaced:
        return bool(_exact_matches(phrase, tokens, [Stretch(0, len(tokens), 0)]))
    wanted = set(phrase.terms)
    for token in tokens:
        if "-" in token or not token.isascii():
            wanted.difference_update(_terms_in(token, phrase, lexicon))
        else:
            wanted.discard(lexicon[token].folded)
    return not wanted


def _exact_matches(
    phrase: Phrase, tokens: Sequence[str], stretches: Iterable[Stretched]
) -> list[Match]:
    """Where the very words of a phrase stand."""
    size, first = len(phrase.tokens), phrase.tokens[0]
    found: list[Match] = []
    for stretch in stretches:
        at = stretch.first
        while at <= stretch.last - size:
            if tokens[at] == first and tuple(tokens[at : at + size]) == phrase.tokens:
                found.append(Match(at, at + size, True))
                at += size
            else:
                at += 1
    return found


def _spots(
    phrase: Phrase,
    tokens: Sequence[str],
    lexicon: Lexicon,
    places: Mapping[str, Sequence[int]] | None,
) -> list[tuple[int, tuple[str, ...]]]:
    """Indices of the words that hold a term, with the terms they hold."""
    said = set(tokens) if places is None else places.keys()
    known: dict[str, tuple[str, ...]] = {
        token: (stem,) for token, stem in lexicon.forms(phrase.terms, said).items()
    }
    for token in said:
        if ("-" in token or not token.isascii()) and token not in known:
            terms = _terms_in(token, phrase, lexicon)
            if terms:
                known[token] = terms
    if places is not None:
        return sorted([(index, terms) for token, terms in known.items() for index in places[token]])
    indices = compress(range(len(tokens)), map(known.__contains__, tokens))
    return [(index, known[tokens[index]]) for index in indices]


def _terms_in(token: str, phrase: Phrase, lexicon: Lexicon) -> tuple[str, ...]:
    """The terms of the phrase that a word is a form of; a hyphenated word may hold several."""
    parts = parts_of(token)
    if not token.isascii():
        # A word without its accents may have another stem than the word with them.
        parts += [fold(part) for part in parts]
    forms = [lexicon[part].folded for part in parts]
    return tuple(term for term in phrase.terms if term in forms)


def _matches_within(
    phrase: Phrase,
    tokens: Sequence[str],
    spots: list[tuple[int, tuple[str, ...]]],
    stretch: Stretched,
) -> list[Match]:
    """The matches in one stretch: the exact ones, then what is left of the terms in order."""
    if len(spots) == 1 and len(spots[0][1]) < len(phrase.terms):
        return []
    places: dict[str, list[int]] = {term: [] for term in phrase.terms}
    for index, terms in spots:
        for term in terms:
            places[term].append(index)
    wanted = min(map(len, places.values()))
    if not wanted:
        return []
    exact = _exact_starts(phrase.tokens, tokens, [index for index, _ in spots], stretch)[:wanted]
    size = len(phrase.tokens)
    found = [Match(start, start + size, True) for start in exact]
    if len(exact) == wanted:
        return found
    used = {index for start in exact for index in range(start, start + size)}
    free = [[index for index in indices if index not in used] for indices in places.values()]
    left = list(zip(*free, strict=False))[: wanted - len(exact)]
    return sorted(found + [Match(min(spots), max(spots) + 1, False) for spots in left])


def _exact_starts(
    wanted: tuple[str, ...], tokens: Sequence[str], spots: list[int], stretch: Stretched
) -> list[int]:
    """Where the very words of a phrase stand in a stretch, not overlapping.

    Before the first of them another word may be elided (`l'intégration continue`).
    """
    size = len(wanted)
    starts: list[int] = []
    done = stretch.first
    final = stretch.last - size
    first, elided, rest = wanted[0], f"'{wanted[0]}", wanted[1:]
    for start in sorted({spot - offset for spot in spots for offset in range(size)}):
        if not done <= start <= final:
            continue
        begins = tokens[start] == first or tokens[start].endswith(elided)
        if begins and tuple(tokens[start + 1 : start + size]) == rest:
            starts.append(start)
            done = start + size
    return starts

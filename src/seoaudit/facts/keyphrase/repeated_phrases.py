"""Phrases that an article repeats word for word."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from seoaudit.facts.keyphrase.content_words import is_content
from seoaudit.facts.keyphrase.phrase_matching import Stretch
from seoaudit.language.lexicon import Lexicon

SHORTEST = 4
"""Words in the shortest phrase that counts; shorter ones repeat in every honest text."""

LONGEST = 12
"""Words in the longest; what repeats beyond that is a sentence, not a phrase."""

FEWEST = 3
"""Times that a phrase must stand in an article to be listed."""


class Repetition(NamedTuple):
    """A phrase, its words in lower case, and the indices of the words that it begins at."""

    phrase: tuple[str, ...]
    starts: tuple[int, ...]

    @property
    def covered(self) -> int:
        """Words of the article that the phrase takes up."""
        return len(self.phrase) * len(self.starts)


def find_repetitions(
    tokens: Sequence[str], stretches: Iterable[Stretch], lexicon: Lexicon, fewest: int = FEWEST
) -> list[Repetition]:
    """Phrases of 4 to 12 words that stand at least `fewest` times in the stretches.

    A phrase begins and ends with a content word, so that it says something, and never crosses
    the end of a stretch. Of phrases that overlap (`therapy for back pain`, `massage therapy for
    back pain`) only that is listed which takes up the most words. Occurrences do not overlap.
    The phrases come in the order of how much of the text they take up.
    """
    families = _repeated(tokens, _beginnings(tokens, stretches, fewest), fewest)
    candidates = [
        Repetition(phrase, kept)
        for phrase, starts in families
        if is_content(phrase[0], lexicon)
        and is_content(phrase[-1], lexicon)
        and len(kept := _apart(starts, len(phrase))) >= fewest
    ]
    candidates.sort(key=lambda found: (-found.covered, -len(found.phrase), found.starts))
    return _without_overlaps(candidates)


def _beginnings(tokens: Sequence[str], stretches: Iterable[Stretch], fewest: int) -> dict[int, int]:
    """Where a phrase that repeats may begin, each with the end of its stretch.

    All pairs of words within a phrase that repeats must repeat, which few pairs of a text do.
    """
    pairs = list(pairwise(tokens))
    often = {pair for pair, count in Counter(pairs).items() if count >= fewest}
    found: dict[int, int] = {}
    if not often:
        return found
    repeats = [pair in often for pair in pairs]
    for first, last, _ in stretches:
        run = 0
        for index in range(last - 2, first - 1, -1):
            run = run + 1 if repeats[index] else 0
            if run >= SHORTEST - 1:
                found[index] = last
    return found


def _repeated(
    tokens: Sequence[str], beginnings: dict[int, int], fewest: int
) -> list[tuple[tuple[str, ...], list[int]]]:
    """Every phrase that repeats with all its beginnings; only what repeats is lengthened."""
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for start in sorted(beginnings):
        groups[tuple(tokens[start : start + SHORTEST])].append(start)
    found: list[tuple[tuple[str, ...], list[int]]] = []
    grown = [(phrase, starts) for phrase, starts in groups.items() if len(starts) >= fewest]
    while grown:
        found += grown
        shorter, grown = grown, []
        for phrase, starts in shorter:
            if len(phrase) < LONGEST:
                grown += _lengthened(phrase, starts, tokens, beginnings, fewest)
    return found


def _lengthened(
    phrase: tuple[str, ...],
    starts: list[int],
    tokens: Sequence[str],
    beginnings: dict[int, int],
    fewest: int,
) -> list[tuple[tuple[str, ...], list[int]]]:
    """A phrase with each word that follows it often enough."""
    size = len(phrase)
    by_next: dict[str, list[int]] = defaultdict(list)
    for start in starts:
        if start + size < beginnings[start]:
            by_next[tokens[start + size]].append(start)
    return [((*phrase, word), at) for word, at in by_next.items() if len(at) >= fewest]


def _apart(starts: list[int], size: int) -> tuple[int, ...]:
    """Beginnings of occurrences that do not overlap, from the left."""
    kept: list[int] = []
    for start in starts:
        if not kept or start >= kept[-1] + size:
            kept.append(start)
    return tuple(kept)


def _without_overlaps(candidates: list[Repetition]) -> list[Repetition]:
    """The phrases that stand mostly where no phrase before them in the list does."""
    taken: set[int] = set()
    kept: list[Repetition] = []
    for found in candidates:
        size = len(found.phrase)
        spots = [range(start, start + size) for start in found.starts]
        overlapping = sum(not taken.isdisjoint(spot) for spot in spots)
        if 2 * overlapping < len(spots):
            kept.append(found)
            taken.update(index for spot in spots for index in spot)
    return kept

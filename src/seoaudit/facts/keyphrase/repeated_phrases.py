"""Phrases that an article repeats word for word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, repeat
from sys import maxunicode
from typing import NamedTuple

from seoaudit.facts.keyphrase.content_words import is_content, without_possessive
from seoaudit.facts.keyphrase.phrase_matching import Stretched
from seoaudit.facts.text import places_of
from seoaudit.language.lexicon import Lexicon

SHORTEST = 4
"""Words in the shortest phrase that counts; shorter ones repeat in every honest text."""

LONGEST = 12
"""Words in the longest; what repeats beyond that is a sentence, not a phrase."""

FEWEST = 3
"""Times that a phrase must stand in an article to be listed."""

# Stands for every word that is said too seldom to be part of what repeats.
_SELDOM = "\0"


class Repetition(NamedTuple):
    """A phrase, its words in lower case, and the indices of the words that it begins at."""

    phrase: tuple[str, ...]
    starts: tuple[int, ...]

    @property
    def covered(self) -> int:
        """Words of the article that the phrase takes up."""
        return len(self.phrase) * len(self.starts)


def find_repetitions(
    tokens: Sequence[str],
    stretches: Iterable[Stretched],
    lexicon: Lexicon,
    fewest: int = FEWEST,
    places: Mapping[str, Sequence[int]] | None = None,
) -> list[Repetition]:
    """Phrases of 4 to 12 words that stand at least `fewest` times in the stretches.

    A phrase begins and ends with a content word, so that it says something, and never crosses
    the end of a stretch. A possessive `'s` is no part of a word. Of phrases that overlap (`therapy
    for back pain`, `massage therapy for back pain`) only that is listed which takes up the most
    words. Occurrences do not overlap. The phrases come in the order of how much of the text they
    take up. `stretches` is asked only where something may repeat; `places` tells where each
    distinct token stands, where that is known.
    """
    places = places_of(tokens) if places is None else places
    code_of = _codes(places, fewest)
    codes = [_SELDOM] * len(tokens)
    for token, code in code_of.items():
        for at in places.get(token, ()):
            codes[at] = code
    line = "".join(codes)
    leads = {code for token, code in code_of.items() if is_content(_plain(token), lexicon)}
    likely = _likely_beginnings(line, leads, fewest)
    if not likely:
        return []
    limits = _limits(likely, stretches)
    candidates = [
        Repetition(without_possessive(tokens[kept[0] : kept[0] + size]), kept)
        for starts, size in _repeated(line, limits, fewest)
        if line[starts[0] + size - 1] in leads and len(kept := _apart(starts, size)) >= fewest
    ]
    candidates = [found for found in candidates if not _is_code(found.phrase)]
    candidates.sort(key=lambda found: (-found.covered, -len(found.phrase), found.starts))
    return _without_overlaps(candidates)


def _is_code(phrase: Sequence[str]) -> bool:
    """Whether words are settings and their values: `width 170 height 92`."""
    return any("_" in word for word in phrase) or sum(map(str.isdigit, phrase)) > 1


def _codes(places: Mapping[str, Sequence[int]], fewest: int) -> dict[str, str]:
    """A character for each word that is said often enough, the same for its possessive."""
    said = dict(zip(places, map(len, places.values()), strict=True))
    possessives = [token for token in places if "'" in token and token[-2:] == "'s"]
    for token in possessives:
        said[_plain(token)] = said.get(_plain(token), 0) + said.pop(token)
    often = [token for token, times in said.items() if times >= fewest]
    codes = dict(zip(often, map(chr, range(1, maxunicode + 1)), strict=False))
    for token in possessives:
        if _plain(token) in codes:
            codes[token] = codes[_plain(token)]
    return codes


def _plain(token: str) -> str:
    """A word without a possessive `'s`."""
    return token.removesuffix("'s")


def _likely_beginnings(line: str, leads: set[str], fewest: int) -> list[int]:
    """Where a phrase that repeats may begin, in a text of one character a word.

    Its first words must repeat, all of them, which few runs of words of a text do.
    """
    starts: dict[str, list[int]] = {}
    at = 0
    for run in line.split(_SELDOM):
        size = len(run)
        if size >= SHORTEST:
            for offset in range(size - SHORTEST + 1):
                if run[offset] in leads:
                    words = run[offset : offset + SHORTEST]
                    if words in starts:
                        starts[words].append(at + offset)
                    else:
                        starts[words] = [at + offset]
        at += size + 1
    return sorted(chain.from_iterable([each for each in starts.values() if len(each) >= fewest]))


def _limits(starts: list[int], stretches: Iterable[Stretched]) -> dict[int, int]:
    """The beginnings that stand in a stretch, each with the end of that."""
    limits: dict[int, int] = {}
    rest = iter(starts)
    start = next(rest, None)
    for stretch in stretches:
        last = stretch.last
        while start is not None and start < last:
            if start >= stretch.first:
                limits[start] = last
            start = next(rest, None)
        if start is None:
            break
    return limits


def _repeated(line: str, limits: dict[int, int], fewest: int) -> list[tuple[list[int], int]]:
    """All beginnings of every phrase that repeats, with its size; only what repeats is grown."""
    found: list[tuple[list[int], int]] = []
    starts = list(limits)
    for size in range(SHORTEST, LONGEST + 1):
        groups: dict[str, list[int]] = defaultdict(list)
        for start in starts:
            if start + size <= limits[start]:
                groups[line[start : start + size]].append(start)
        kept = [at for words, at in groups.items() if len(at) >= fewest and words[-1] != _SELDOM]
        if not kept:
            break
        found += zip(kept, repeat(size), strict=False)
        starts = [start for at in kept for start in at]
    return found


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
        overlapping = len(spots) - sum(map(taken.isdisjoint, spots))
        if 2 * overlapping < len(spots):
            kept.append(found)
            taken.update(*spots)
    return kept

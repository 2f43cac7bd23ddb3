"""Phrases that an article repeats word for word."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from sys import maxunicode

from msgspec import Struct

from seoaudit.facts.keyphrase.content_words import content_among, without_possessive
from seoaudit.facts.keyphrase.phrase_matching import Stretched
from seoaudit.facts.text import places_of
from seoaudit.language.deferred import deferred
from seoaudit.language.lexicon import Lexicon

SHORTEST = 4
"""Words in the shortest phrase that counts; shorter ones repeat in every honest text."""

LONGEST = 12
"""Words in the longest; what repeats beyond that is a sentence, not a phrase."""

FEWEST = 3
"""Times that a phrase must stand in an article to be listed."""

# Stands for every word that is said too seldom to be part of what repeats.
_SELDOM = "\0"
# The first of the characters that stand for content words.
_FIRST_CONTENT = "\u1000"
# The words behind a content word, as many as the shortest phrase has, which are said often.
_BEHIND_CONTENT = deferred(
    rf"[{_FIRST_CONTENT}-{chr(maxunicode)}](?=([^{_SELDOM}]{{{SHORTEST - 1}}}))"
)


class Repetition(Struct, frozen=True):
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
    code_of = _codes(places, lexicon, fewest)
    codes = [_SELDOM] * len(tokens)
    for token, code in code_of.items():
        for at in places.get(token, ()):
            codes[at] = code
    line = "".join(codes)
    likely = _likely_beginnings(line, fewest)
    if not likely:
        return []
    limits = _limits(likely, stretches)
    candidates = [
        Repetition(without_possessive(tokens[kept[0] : kept[0] + size]), kept)
        for starts, size in _repeated(line, limits, fewest)
        if line[starts[0] + size - 1] >= _FIRST_CONTENT
        and len(kept := _apart(starts, size)) >= fewest
    ]
    candidates = [found for found in candidates if not _is_code(found.phrase)]
    candidates.sort(key=lambda found: (-found.covered, -len(found.phrase), found.starts))
    return _without_overlaps(candidates)


def _is_code(phrase: Sequence[str]) -> bool:
    """Whether words are settings and their values: `width 170 height 92`."""
    return any("_" in word for word in phrase) or sum(map(str.isdigit, phrase)) > 1


def _codes(places: Mapping[str, Sequence[int]], lexicon: Lexicon, fewest: int) -> dict[str, str]:
    """A character for each word that is said often enough, the same for its possessive.

    Those of content words come after all others.
    """
    often = {token for token, at in places.items() if len(at) >= fewest}
    possessives = _possessives(places)
    for token, plain in possessives.items():
        if len(places[token]) + len(places.get(plain, ())) >= fewest:
            often.add(plain)
    often.difference_update(possessives)
    content = content_among(often, lexicon)
    codes = dict(zip(often - content, map(chr, range(1, ord(_FIRST_CONTENT))), strict=False))
    last = maxunicode + 1
    codes.update(zip(content, map(chr, range(ord(_FIRST_CONTENT), last)), strict=False))
    codes.update((token, codes[plain]) for token, plain in possessives.items() if plain in codes)
    return codes


def _possessives(words: Iterable[str]) -> dict[str, str]:
    """The words with a possessive `'s`, each with what it is without."""
    parts = "\n".join((*words, "")).split("'s\n")
    return {f"{plain}'s": plain for part in parts[:-1] if (plain := part.rpartition("\n")[2])}


def _likely_beginnings(line: str, fewest: int) -> list[int]:
    """Where a phrase that repeats may begin, in a text of one character a word.

    What stands behind its first word must repeat, as few runs of words of a text do.
    """
    behind = Counter(_BEHIND_CONTENT.findall(line))
    often = {words for words, times in behind.items() if times >= fewest}
    if not often:
        return []
    return [found.start() for found in _BEHIND_CONTENT.finditer(line) if found[1] in often]


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

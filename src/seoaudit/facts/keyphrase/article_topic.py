"""Which phrase an article that names no keyphrase is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from typing import TypeAlias

from seoaudit.facts.keyphrase.content_words import content_stems, is_content, without_possessive
from seoaudit.facts.text import Text
from seoaudit.facts.title.wording import words_of
from seoaudit.language.lexicon import Lexicon

MOST_WORDS = 4
"""Content words in the longest phrase considered."""

MOST_BETWEEN = 2
"""Function words that may stand between two content words of a phrase ("therapy for the back")."""

FEWEST_WORDS = 80
"""Words of the shortest article whose topic its words can tell."""

# A phrase of several words is a topic when the article says it this often; a single word, when it
# is among the content words that the article says most.
_FEWEST = 2
_FEWEST_SINGLE = 5
_SINGLE_SHARE = 0.008
_SINGLE_RANK = 3
_SINGLE_WEIGHT = 0.5

# What a longer phrase gains over the shorter one within it, and what a heading's use weighs.
_LENGTH_POWER = 1.8
_HEADING_WEIGHT = 2.0


# Stems of the content words of a phrase in order, with the words as the title has them.
_Candidates: TypeAlias = dict[tuple[str, ...], tuple[str, ...]]


def derive_topic(
    titles: Iterable[str],
    text: Text,
    heading_words: set[int],
    given_names: Iterable[str],
    lexicon: Lexicon,
) -> str | None:
    """The phrase of a title or heading that an article uses most, in lower case.

    `titles` are the texts to take phrases from, the most telling first: the next is asked only
    where the one before holds no topic. `text` holds the words of the article, `heading_words` are
    the indices of those in headings. `given_names` are names of the
    site (its business, its towns) that stand in every article and are the topic of none. A phrase
    counts where its content words follow each other with at most two function words between; long
    phrases count for more. None for a short article and where no phrase stands out.
    """
    if text.words < FEWEST_WORDS:
        return None
    names = [content_stems(words_of(name).tokens, lexicon) for name in given_names if name]
    shared = {stem for name in names for stem in name}
    for title in titles:
        candidates = _candidates(title, lexicon)
        kept = {stems: words for stems, words in candidates.items() if not shared.issuperset(stems)}
        if kept and (best := _best(kept, text, heading_words, lexicon)):
            return " ".join(without_possessive(best))
    return None


def _candidates(title: str, lexicon: Lexicon) -> _Candidates:
    """The phrases of 1 to 4 content words in a title, by their stems."""
    tokens, starts, ends = words_of(title)
    content = [is_content(token, lexicon) for token in tokens]
    parted = [not title[end:start].isspace() for end, start in zip(ends, starts[1:], strict=False)]
    found: _Candidates = {}
    for first in compress(range(len(tokens)), content):
        stems: list[str] = []
        between = 0
        for last in range(first, len(tokens)):
            # Punctuation parts two words.
            if last > first and parted[last - 1]:
                break
            between = 0 if content[last] else between + 1
            if between > MOST_BETWEEN or len(stems) == MOST_WORDS:
                break
            if content[last]:
                stems.append(lexicon[tokens[last]].folded)
                words = (lexicon.unelided(tokens[first]), *tokens[first + 1 : last + 1])
                found.setdefault(tuple(stems), words)
    return found


def _best(
    candidates: _Candidates, text: Text, heading_words: set[int], lexicon: Lexicon
) -> tuple[str, ...] | None:
    """The words of the candidate that stands out, None if none does."""
    tokens, places = text.tokens, text.places
    vocabulary = {stem for stems in candidates for stem in stems}
    stem_of = lexicon.forms(vocabulary, places.keys())
    hits = sorted([index for token in stem_of for index in places[token]])
    phrases = _weigh_phrases(candidates, tokens, hits, stem_of, heading_words, lexicon)
    scored = [
        (weight * len(stems) ** _LENGTH_POWER, stems)
        for stems, (weight, count) in phrases.items()
        if count >= _FEWEST and len(set(stems)) == len(stems)
    ]
    best = max(scored, default=None)
    fewest = max(_FEWEST_SINGLE, _SINGLE_SHARE * len(tokens))
    leading: set[str] | None = None
    for stems, weight, count in _weigh_singles(candidates, text, hits, stem_of, heading_words):
        score = (weight * _SINGLE_WEIGHT, stems)
        # Said mostly in another form ("merged" of merging), a word is no name for a subject.
        if count < fewest or 2 * len(places.get(candidates[stems][0], ())) < count:
            continue
        if best is None or score > best:
            leading = leading or _leading_stems(places, lexicon)
            if stems[0] in leading:
                best = score
    return candidates[best[1]] if best else None


def _leading_stems(places: Mapping[str, Sequence[int]], lexicon: Lexicon) -> set[str]:
    """Stems of the content words that an article says most."""
    counts: dict[str, int] = {}
    naming = lexicon.pack.naming_words if lexicon.pack else frozenset()
    for token, at in places.items():
        if len(at) > 1:
            word = lexicon[token]
            if word.content or token in naming:
                counts[word.folded] = counts.get(word.folded, 0) + len(at)
    return set(sorted(counts, key=counts.__getitem__, reverse=True)[:_SINGLE_RANK])


def _weigh_singles(
    candidates: _Candidates,
    text: Text,
    hits: Sequence[int],
    stem_of: Mapping[str, str],
    heading_words: set[int],
) -> list[tuple[tuple[str, ...], float, int]]:
    """The candidates of one word that the article says: each weighed by where, and counted."""
    counts: dict[str, int] = defaultdict(int)
    for token, stem in stem_of.items():
        counts[stem] += len(text.places[token])
    extra: dict[str, float] = defaultdict(float)
    for index in heading_words.intersection(hits):
        extra[stem_of[text.tokens[index]]] += _HEADING_WEIGHT - 1
    return [
        ((stem,), count + extra[stem], count)
        for stem, count in counts.items()
        if (stem,) in candidates
    ]


def _weigh_phrases(
    candidates: _Candidates,
    tokens: Sequence[str],
    hits: Sequence[int],
    stem_of: Mapping[str, str],
    heading_words: set[int],
    lexicon: Lexicon,
) -> dict[tuple[str, ...], tuple[float, int]]:
    """How often the article says each candidate of several words: weighed by where, and counted.

    `hits` are the indices of the words of `stem_of`, which are those of any candidate.
    """
    found: dict[tuple[str, ...], tuple[float, int]] = {}
    endings = {stems[-2:] for stems in candidates if len(stems) > 1}
    recent: tuple[str, ...] = ()
    before = -MOST_BETWEEN - 2
    for index in hits:
        between = index - before - 1
        if between > MOST_BETWEEN or (
            between and any(is_content(word, lexicon) for word in tokens[before + 1 : index])
        ):
            recent = ()
        before = index
        recent = (*recent[1 - MOST_WORDS :], stem_of[tokens[index]])
        if recent[-2:] not in endings:
            continue
        for size in range(2, len(recent) + 1):
            stems = recent[-size:]
            if stems in candidates:
                weight, count = found.get(stems, (0.0, 0))
                weight += _HEADING_WEIGHT if index in heading_words else 1.0
                found[stems] = weight, count + 1
    return found

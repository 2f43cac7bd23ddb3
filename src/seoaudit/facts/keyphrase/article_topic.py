"""Which phrase an article that names no keyphrase is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from seoaudit.facts.keyphrase.content_words import content_stems, is_content, without_possessive
from seoaudit.language.lexicon import Lexicon
from seoaudit.language.words import split_words

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
    tokens: Sequence[str],
    heading_words: set[int],
    given_names: Iterable[str],
    lexicon: Lexicon,
) -> str | None:
    """The phrase of a title or heading that an article uses most, in lower case.

    `titles` are the texts to take phrases from, the most telling first: the next is asked only
    where the one before holds no topic. `tokens` are the words of the article, `heading_words`
    the indices of those in headings. `given_names` are names of the site (its business, its towns)
    that stand in every article and are the topic of none. A phrase counts where its content words
    follow each other with at most two function words between; long phrases count for more. None
    for a short article and where no phrase stands out.
    """
    if len(tokens) < FEWEST_WORDS:
        return None
    names = [content_stems(split_words(name).tokens, lexicon) for name in given_names]
    shared = {stem for name in names for stem in name}
    for title in titles:
        candidates = _candidates(title, lexicon)
        kept = {stems: words for stems, words in candidates.items() if not shared.issuperset(stems)}
        if kept and (best := _best(kept, tokens, heading_words, lexicon)):
            return " ".join(without_possessive(best))
    return None


def _candidates(title: str, lexicon: Lexicon) -> _Candidates:
    """The phrases of 1 to 4 content words in a title, by their stems."""
    tokens, starts, ends = split_words(title)
    found: _Candidates = {}
    for first, token in enumerate(tokens):
        if not is_content(token, lexicon):
            continue
        stems: list[str] = []
        between = 0
        for last in range(first, len(tokens)):
            if last > first and _parted(title[ends[last - 1] : starts[last]]):
                break
            content = is_content(tokens[last], lexicon)
            between = 0 if content else between + 1
            if between > MOST_BETWEEN or len(stems) == MOST_WORDS:
                break
            if content:
                stems.append(lexicon[tokens[last]].folded)
                found.setdefault(tuple(stems), tokens[first : last + 1])
    return found


def _parted(gap: str) -> bool:
    """Whether punctuation stands between two words."""
    return not gap.isspace()


def _best(
    candidates: _Candidates, tokens: Sequence[str], heading_words: set[int], lexicon: Lexicon
) -> tuple[str, ...] | None:
    weights, counts = _weigh(candidates, tokens, heading_words, lexicon)
    fewest = max(_FEWEST_SINGLE, _SINGLE_SHARE * len(tokens))
    leading: set[str] | None = None
    scored: list[tuple[float, tuple[str, ...]]] = []
    for stems, count in counts.items():
        if len(stems) > 1:
            if count >= _FEWEST and len(set(stems)) == len(stems):
                scored.append((weights[stems] * len(stems) ** _LENGTH_POWER, stems))
        elif count >= fewest:
            # Said mostly in another form ("merged" of merging), a word is no name for a subject.
            if 2 * tokens.count(candidates[stems][0]) < count:
                continue
            leading = leading or _leading_stems(tokens, lexicon)
            if stems[0] in leading:
                scored.append((weights[stems] * _SINGLE_WEIGHT, stems))
    return candidates[max(scored)[1]] if scored else None


def _leading_stems(tokens: Sequence[str], lexicon: Lexicon) -> set[str]:
    """Stems of the content words that an article says most."""
    counts: Counter[str] = Counter()
    for token, count in Counter(tokens).items():
        if count > 1 and is_content(token, lexicon):
            counts[lexicon[token].folded] += count
    return {stem for stem, _ in counts.most_common(_SINGLE_RANK)}


def _weigh(
    candidates: _Candidates, tokens: Sequence[str], heading_words: set[int], lexicon: Lexicon
) -> tuple[dict[tuple[str, ...], float], dict[tuple[str, ...], int]]:
    """How often the article says each candidate: weighed by where, and counted."""
    vocabulary = {stem for stems in candidates for stem in stems}
    stem_of = {
        token: folded for token in set(tokens) if (folded := lexicon[token].folded) in vocabulary
    }
    weights: dict[tuple[str, ...], float] = {}
    counts: dict[tuple[str, ...], int] = {}
    recent: tuple[str, ...] = ()
    before = -1
    for index in [index for index, token in enumerate(tokens) if token in stem_of]:
        between = tokens[before + 1 : index]
        if len(between) > MOST_BETWEEN or any(is_content(word, lexicon) for word in between):
            recent = ()
        before = index
        recent = (*recent[1 - MOST_WORDS :], stem_of[tokens[index]])
        weight = _HEADING_WEIGHT if index in heading_words else 1.0
        for size in range(1, len(recent) + 1):
            stems = recent[-size:]
            if stems in candidates:
                weights[stems] = weights.get(stems, 0.0) + weight
                counts[stems] = counts.get(stems, 0) + 1
    return weights, counts

"""Finds the passive voice: an auxiliary, perhaps an adverb or two, a participle."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from seoaudit.facts.text import Sentence, Text
from seoaudit.language.pack_parts import Passive


def passive_forms(text: Text, passive: Passive) -> Iterator[tuple[Sentence, int, int]]:
    """The first passive form of every sentence that has one, in order: a range of tokens."""
    tokens, places, firsts = text.tokens, text.places, text.sentence_firsts
    said = passive.auxiliaries & places.keys()
    done = -1
    for at in sorted([at for word in said for at in places[word]]):
        index = bisect_right(firsts, at) - 1
        if index == done or index < 0:
            continue
        sentence = text.sentence_list[index]
        if at > sentence.first and tokens[at - 1] in passive.reflexives:
            continue
        # None for the words of tables, which stand beyond the sentence before them.
        end = _participle_end(text, at + 1, sentence.last, passive)
        if end is not None:
            done = index
            yield sentence, at, end


def _participle_end(text: Text, first: int, last: int, passive: Passive) -> int | None:
    for at in range(first, min(first + passive.gap + 1, last)):
        token = text.tokens[at]
        if is_participle(token, passive) and (
            not passive.phrases or (text.tokens[at - 1], token) not in passive.phrases
        ):
            adjoining = at + 1 < last and text.starts[at + 1] == text.ends[at] + 1
            following = text.tokens[at + 1] if adjoining else ""
            return None if _describes(token, following, passive) else at + 1
        if token not in passive.between and not token.endswith(passive.between_endings):
            return None
    return None


def is_participle(token: str, passive: Passive) -> bool:
    """Whether a word may be the participle of a passive."""
    if token in passive.participles:
        return True
    return (
        token.endswith(passive.participle_endings)
        and "-" not in token
        and token not in passive.not_participles
        and not token.startswith(passive.adjective_prefixes)
        and passive.adjective_letters.isdisjoint(token)
    )


def _describes(token: str, following: str, passive: Passive) -> bool:
    """Whether the participle describes the noun after it: `the aim is reduced pain`."""
    if not following or not passive.followers or token in passive.complemented:
        return False
    return following not in passive.followers and not following.endswith(passive.between_endings)

"""Finds the passive voice: an auxiliary, perhaps an adverb or two, a participle."""

from __future__ import annotations

from seoaudit.facts.text import Sentence, Text
from seoaudit.language.pack import Passive


def passive_form(text: Text, passive: Passive, sentence: Sentence) -> tuple[int, int] | None:
    """The first passive form of a sentence as a range of tokens, or None."""
    auxiliaries, tokens = passive.auxiliaries, text.tokens
    first, last = sentence.first, sentence.last
    if auxiliaries.isdisjoint(tokens[first:last]):
        return None
    for at in range(first, last):
        if tokens[at] in auxiliaries:
            if at > first and tokens[at - 1] in passive.reflexives:
                continue
            end = _participle_end(text, at + 1, last, passive)
            if end is not None:
                return at, end
    return None


def _participle_end(text: Text, first: int, last: int, passive: Passive) -> int | None:
    for at in range(first, min(first + passive.gap + 1, last)):
        token = text.tokens[at]
        if is_participle(token, passive):
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

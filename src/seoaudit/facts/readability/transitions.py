"""Finds the words and phrases that tie a sentence to what was said before."""

from __future__ import annotations

from seoaudit.language.pack import Pack


def has_transition(tokens: tuple[str, ...], pack: Pack) -> bool:
    """Whether a sentence of these words has a transition word or phrase of its language."""
    if tokens[0] in pack.transition_openers or not pack.transition_words.isdisjoint(tokens):
        return True
    phrases = pack.transitions_by_first_word
    if phrases.keys().isdisjoint(tokens):
        return False
    for at, token in enumerate(tokens):
        if token in phrases:
            for phrase in phrases[token]:
                if tokens[at : at + len(phrase)] == phrase:
                    return True
    return False

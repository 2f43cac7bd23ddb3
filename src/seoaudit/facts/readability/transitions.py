"""Finds the words and phrases that tie a sentence to what was said before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from seoaudit.facts.text import Text
from seoaudit.language.pack_parts import Transitions


def sentences_with_transition(text: Text, known: Transitions) -> set[int]:
    """The indices of the sentences that have a transition word or phrase of their language."""
    tokens, places = text.tokens, text.places
    said = known.words & places.keys()
    found = set(text.sentences_with(at for word in said for at in places[word]))
    openers = known.openers
    found.update([index for index, at in enumerate(text.sentence_firsts) if tokens[at] in openers])
    for first, last in _phrases(text, known.phrases_by_longest_word):
        for index in text.sentences_with((first,)):
            if last <= text.sentence_list[index].last:
                found.add(index)
    return found


def _phrases(
    text: Text, known: Mapping[str, Sequence[tuple[int, tuple[str, ...]]]]
) -> Iterator[tuple[int, int]]:
    """Where a transition phrase stands, as ranges of tokens."""
    tokens, places = text.tokens, text.places
    for word in known.keys() & places.keys():
        for before, phrase in known[word]:
            size = len(phrase)
            for at in places[word]:
                first = at - before
                if first >= 0 and tokens[first : first + size] == phrase:
                    yield first, first + size

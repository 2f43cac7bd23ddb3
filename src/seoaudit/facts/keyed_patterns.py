"""Expressions that are tried only on sentences that hold one of their words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import chain
from operator import attrgetter

from seoaudit.article import Prose
from seoaudit.facts.text import Sentence, Text
from seoaudit.language.claims import Keyed
from seoaudit.language.deferred import deferred

# Keys that are no words: a sign, and what stands within a number of four digits and more.
_PER_CENT = "%"
_LONG_NUMBER = ","
_START = attrgetter("start")


class KeyedPatterns:
    """Several expressions, each with the words of which it needs one in a sentence."""

    def __init__(self, keyed: tuple[Keyed, ...]) -> None:
        self._patterns = [deferred(pattern, re.IGNORECASE) for _, pattern in keyed]
        self._by_key: dict[str, tuple[int, ...]] = {}
        self._openings: dict[int, frozenset[str]] = {}
        self._besides: dict[int, frozenset[str]] = {}
        for index, (words, _) in enumerate(keyed):
            rest, _, openings = words.partition("^")
            keys, _, besides = rest.partition("+")
            for key in keys.split():
                self._by_key[key] = (*self._by_key.get(key, ()), index)
            if openings:
                self._openings[index] = frozenset(openings.split())
            if besides:
                self._besides[index] = frozenset(besides.split())

    def found(self, text: Text, prose: Prose) -> Iterator[tuple[Sentence, int, re.Match[str]]]:
        """Sentences in order, each with the first of the expressions that matches in it.

        With the sentence come the 0-based number of the expression and its match, whose offsets
        are those of the prose.
        """
        for index, wanted in sorted(self._candidates(text, prose).items()):
            sentence = text.sentence_list[index]
            for number in sorted(wanted):
                besides = self._besides.get(number)
                if besides and besides.isdisjoint(text.tokens[sentence.first : sentence.last]):
                    continue
                match = self._patterns[number].search(prose.text, sentence.start, sentence.end)
                if match is not None:
                    yield sentence, number, match
                    break

    def _candidates(self, text: Text, prose: Prose) -> dict[int, set[int]]:
        """The expressions to try, by the sentence to try them on."""
        by_key, places = self._by_key, text.places
        found: dict[int, set[int]] = {}
        for key in by_key.keys() & places.keys():
            for index in text.sentences_with(places[key]):
                found.setdefault(index, set()).update(by_key[key])
        if _LONG_NUMBER in by_key:
            for token in text.tokens_with(_LONG_NUMBER):
                for index in text.sentences_with(places[token]):
                    found.setdefault(index, set()).update(by_key[_LONG_NUMBER])
        if _PER_CENT in by_key:
            at = prose.text.find(_PER_CENT)
            while at >= 0:
                index = bisect_right(text.sentence_list, at, key=_START) - 1
                if index >= 0 and at < text.sentence_list[index].end:
                    found.setdefault(index, set()).update(by_key[_PER_CENT])
                at = prose.text.find(_PER_CENT, at + 1)
        for number, openings in self._openings.items():
            opened = [at for word in openings & places.keys() for at in places[word]]
            besides = self._besides.get(number)
            if opened and besides:
                words = (places[word] for word in besides & places.keys())
                sentences = set(text.sentences_with(chain.from_iterable(words)))
                opened = [at for at in opened if text.sentence_at(at) in sentences]
            if not opened:
                continue
            match = self._patterns[number].match
            begun = [at for at in opened if match(prose.text, text.starts[at])]
            for index in text.sentences_with(begun):
                found.setdefault(index, set()).add(number)
        return found


@cache
def keyed_patterns(keyed: tuple[Keyed, ...]) -> KeyedPatterns:
    """The expressions of a language, made once."""
    return KeyedPatterns(keyed)

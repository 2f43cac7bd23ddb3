"""Expressions that are tried only on sentences that hold one of their words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from seoaudit.article import Prose
from seoaudit.facts.text import Sentence, Text
from seoaudit.language.claims import Keyed
from seoaudit.language.deferred import deferred


class KeyedPatterns:
    """Several expressions, each with the words (`%` too) of which it needs one in a sentence."""

    def __init__(self, keyed: tuple[Keyed, ...]) -> None:
        self._patterns = [deferred(pattern, re.IGNORECASE) for _, pattern in keyed]
        self._by_key: dict[str, tuple[int, ...]] = {}
        self._besides: dict[int, frozenset[str]] = {}
        for index, (words, _) in enumerate(keyed):
            keys, _, besides = words.partition("+")
            for key in keys.split():
                self._by_key[key] = (*self._by_key.get(key, ()), index)
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
        sentences = text.sentence_list
        for key in by_key.keys() & places.keys():
            for index in text.sentences_with(places[key]):
                found.setdefault(index, set()).update(by_key[key])
        if "%" in by_key and (at := prose.text.find("%")) >= 0:
            starts = [sentence.start for sentence in sentences]
            while at >= 0:
                index = bisect_right(starts, at) - 1
                if index >= 0 and at < sentences[index].end:
                    found.setdefault(index, set()).update(by_key["%"])
                at = prose.text.find("%", at + 1)
        return found


@cache
def keyed_patterns(keyed: tuple[Keyed, ...]) -> KeyedPatterns:
    """The expressions of a language, made once."""
    return KeyedPatterns(keyed)

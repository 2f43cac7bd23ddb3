"""Expressions that are tried only on sentences that hold one of their words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import compress

from seoaudit.article import Prose
from seoaudit.facts.text import Sentence, Text
from seoaudit.language.claims import Keyed
from seoaudit.language.deferred import deferred


class KeyedPatterns:
    """Several expressions, each with the words (`%` too) of which it needs one in a sentence."""

    def __init__(self, keyed: tuple[Keyed, ...]) -> None:
        self._patterns = [deferred(pattern, re.IGNORECASE) for _, pattern in keyed]
        self._by_key: dict[str, tuple[int, ...]] = {}
        for index, (keys, _) in enumerate(keyed):
            for key in keys.split():
                self._by_key[key] = (*self._by_key.get(key, ()), index)

    def found(self, text: Text, prose: Prose) -> Iterator[tuple[Sentence, int, re.Match[str]]]:
        """Sentences in order, each with the first of the expressions that matches in it.

        With the sentence come the 0-based number of the expression and its match, whose offsets
        are those of the prose.
        """
        for index, wanted in sorted(self._candidates(text, prose).items()):
            sentence = text.sentence_list[index]
            for number in sorted(wanted):
                match = self._patterns[number].search(prose.text, sentence.start, sentence.end)
                if match is not None:
                    yield sentence, number, match
                    break

    def _candidates(self, text: Text, prose: Prose) -> dict[int, set[int]]:
        """The expressions to try, by the sentence to try them on."""
        by_key, tokens = self._by_key, text.tokens
        found: dict[int, set[int]] = {}
        sentences = text.sentence_list
        keyed = list(compress(range(len(tokens)), map(by_key.__contains__, tokens)))
        firsts = [sentence.first for sentence in sentences] if keyed else []
        for at in keyed:
            index = bisect_right(firsts, at) - 1
            if index >= 0 and at < sentences[index].last:
                found.setdefault(index, set()).update(by_key[tokens[at]])
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

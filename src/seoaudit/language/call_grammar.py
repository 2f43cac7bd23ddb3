"""Reads the patterns of invitations, each when an article first has the word it begins with.

Most articles hold few of the words that an invitation may begin with, and reading all patterns
takes longer than auditing a short article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from seoaudit.language.call_lexicon import Kind

ElementKind = Literal[
    "words",
    "other",
    "gap",
    "follow",
    "refuse",
    "name",
    "capitals",
    "reach",
    "near",
    "offer",
    "web",
    "end",
    "shown",
]

_SPECIAL: dict[str, ElementKind] = {
    "NAME": "name",
    "CAPITALS": "capitals",
    "REACH": "reach",
    "NEAR": "near",
    "OFFER": "offer",
    "WEB": "web",
    "END": "end",
    ">": "shown",
}
_TAKING = ("words", "other", "name", "capitals", "web")


# The words of phrases, by the first and the second of them; the second of a single word is empty.
Phrases = Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]


class Element(Struct, frozen=True):
    """One step of a pattern.

    `phrases` are what a look-ahead refuses. `most` is the width of a gap. `named` tells that an own
    name will do instead of the words.
    """

    kind: ElementKind
    words: frozenset[str] = frozenset()
    phrases: Phrases = MappingProxyType({})
    optional: bool = False
    most: int = 0
    named: bool = False


class CallPattern(Struct, frozen=True):
    """An invitation: what kind of act, and the elements after its first word.

    `shortest` is the number of words it takes at least, the first included. One word of each of
    `needs` must stand somewhere after the first word and the second. `reaches` tells that it needs
    a contact detail nearby, `capitalised` a run of capitalised words, `offers` a link to a place to
    act at.
    """

    kind: Kind
    elements: tuple[Element, ...]
    shortest: int
    needs: tuple[frozenset[str], ...]
    reaches: bool
    capitalised: bool
    offers: bool


class Opening:
    """The patterns that begin with one word, each with the words of which one must come next.

    That is None where any word may, or an own name. `following` are all words that may come next
    by some pattern, `open_ended` tells that by another any word may.
    """

    def __init__(self, patterns: Sequence[tuple[CallPattern, frozenset[str] | None]]) -> None:
        self._patterns = patterns
        self._known: dict[str, tuple[CallPattern, ...]] = {}
        seconds = [words for _, words in patterns if words is not None]
        self.following: frozenset[str] = frozenset().union(*seconds)
        self.open_ended = len(seconds) < len(patterns)

    def candidates(self, word: str) -> tuple[CallPattern, ...]:
        """The patterns that may match where `word` comes next."""
        # All other words come to the same.
        word = word if word in self.following else ""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = tuple(
                [found for found, words in self._patterns if words is None or word in words]
            )
        return known


class Vocabulary:
    """The sets and lists that patterns name, and the elements read so far."""

    def __init__(self, sets: Mapping[str, str], lists: Mapping[str, tuple[str, ...]]) -> None:
        self._written_sets = sets
        self._lists = lists
        self._sets: dict[str, frozenset[str]] = {}
        self._elements: dict[str, Element] = {}

    def words(self, name: str) -> frozenset[str]:
        """The words of a set, none for a name that is empty."""
        if name not in self._sets:
            self._sets[name] = frozenset(self._written_sets[name].split() if name else ())
        return self._sets[name]

    def phrases(self, written: str) -> tuple[str, ...]:
        """What one element stands for: the phrases of the lists it names, else itself."""
        if not written.startswith("$"):
            return (written,)
        return tuple(p for name in written.split("|") for p in self._lists[name.lstrip("$")])

    def alternatives(self, written: str) -> frozenset[str]:
        """The words of an element such as `call|@us?`, `NAME` among them as it stands."""
        words: set[str] = set()
        for word in written.rstrip("?").split("|"):
            words.update(self.words(word[1:]) if word.startswith("@") else (word,))
        return frozenset(words)

    def element(self, written: str) -> Element:
        """The element that a part of a pattern stands for."""
        found = self._elements.get(written)
        if found is None:
            found = self._elements[written] = self._read(written)
        return found

    def _read(self, written: str) -> Element:
        if written in _SPECIAL:
            return Element(_SPECIAL[written])
        mark, rest = written[0], written[1:]
        if mark == "~":
            most, _, without = rest.partition("!")
            return Element("gap", self.words(without), most=int(most))
        if mark == "!":
            return Element("refuse", phrases=phrases_of(self._lists[rest]))
        if mark == "^":
            return Element("other", self.words(rest))
        if mark == "&":
            return Element("follow", self.words(rest))
        words = self.alternatives(written)
        return Element(
            "words",
            words - {"NAME"},
            optional=written.endswith("?"),
            named="NAME" in words,
        )


class PatternIndex:
    """Written patterns by their first word; what follows it is read when it is asked for."""

    def __init__(self, written: Mapping[Kind, tuple[str, ...]], vocabulary: Vocabulary) -> None:
        self._written = written
        self._vocabulary = vocabulary
        self._openings: dict[tuple[str, bool], Opening] = {}
        self._read: dict[tuple[Kind, str, bool], CallPattern | None] = {}

    @cached_property
    def tails(self) -> dict[str, list[tuple[Kind, str]]]:
        """What follows a first word in its patterns, as written and in that order."""
        tails: dict[str, list[tuple[Kind, str]]] = {}
        heads: dict[str, list[tuple[frozenset[str], str]]] = {}
        for kind, lines in self._written.items():
            for line in lines:
                head, _, rest = line.partition(" ")
                if head not in heads:
                    heads[head] = list(self._beginnings(head))
                for firsts, more in heads[head]:
                    tail = kind, f"{more} {rest}"
                    for first in firsts:
                        tails.setdefault(first, []).append(tail)
        return tails

    def opening(self, first: str, named: bool) -> Opening:
        """The patterns that begin with a word, where own names are known (`named`) or not."""
        found = self._openings.get((first, named))
        if found is None:
            patterns = self._patterns(first, named)
            found = self._openings[first, named] = _opening(patterns, named)
        return found

    def _beginnings(self, head: str) -> Iterator[tuple[frozenset[str], str]]:
        for phrase in self._vocabulary.phrases(head):
            first, _, more = phrase.partition(" ")
            yield self._vocabulary.alternatives(first), more

    def _patterns(self, first: str, named: bool) -> list[CallPattern]:
        patterns = []
        for kind, tail in self.tails.get(first, ()):
            lines: list[tuple[str, ...]] = [()]
            for word in tail.split():
                phrases = [phrase.split() for phrase in self._vocabulary.phrases(word)]
                lines = [(*line, *phrase) for line in lines for phrase in phrases]
            for words in lines:
                pattern = self._pattern(kind, words, named)
                if pattern is not None:
                    patterns.append(pattern)
        return patterns

    def _pattern(self, kind: Kind, words: tuple[str, ...], named: bool) -> CallPattern | None:
        """The pattern, shared by all first words; None where it needs a name and none is known."""
        key = kind, " ".join(words), named
        if key not in self._read:
            elements = tuple(map(self._vocabulary.element, words))
            impossible = not named and any(element.kind == "name" for element in elements)
            self._read[key] = None if impossible else _pattern(kind, elements, named)
        return self._read[key]


def _pattern(kind: Kind, elements: tuple[Element, ...], named: bool) -> CallPattern:
    kinds = {element.kind for element in elements}
    known_second = bool(elements) and _is_needed(elements[0], named)
    return CallPattern(
        kind,
        elements,
        shortest=1 + sum(each.kind in _TAKING and not each.optional for each in elements),
        needs=tuple(each.words for each in elements[known_second:] if _is_needed(each, named)),
        reaches=bool(kinds & {"reach", "near"}),
        capitalised="capitals" in kinds,
        offers="offer" in kinds,
    )


def _is_needed(element: Element, named: bool) -> bool:
    """Whether one of the element's words must be there."""
    return element.kind == "words" and not element.optional and not (named and element.named)


def _opening(patterns: list[CallPattern], named: bool) -> Opening:
    """The patterns of one first word; those that any word or an own name may go on come last."""
    ordered = sorted(patterns, key=lambda pattern: _second_words(pattern, True) is None)
    return Opening([(pattern, _second_words(pattern, named)) for pattern in ordered])


def _second_words(pattern: CallPattern, named: bool) -> frozenset[str] | None:
    """The words of which one must come second, None where any may."""
    words: frozenset[str] = frozenset()
    for element in pattern.elements:
        if element.kind == "shown":
            continue
        if element.kind != "words" or (named and element.named):
            return None
        words = words | element.words if words else element.words
        if not element.optional:
            return words
    return None


def phrases_of(lines: Iterable[str]) -> Phrases:
    """Every phrase that lines of words and `a|b` alternatives stand for."""
    index: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {}
    for line in lines:
        for words in _spelt_out(line.split()):
            seconds = index.setdefault(words[0], {})
            second = words[1] if len(words) > 1 else ""
            seconds[second] = (*seconds.get(second, ()), words)
    return index


def phrases_at(
    phrases: Phrases, tokens: Sequence[str], at: int, last: int
) -> list[tuple[str, ...]]:
    """The phrases that stand at a word and end before the word `last`."""
    seconds = phrases.get(tokens[at])
    if seconds is None:
        return []
    found = list(seconds.get("", ()))
    if at + 1 < last:
        for words in seconds.get(tokens[at + 1], ()):
            end = at + len(words)
            if end <= last and tuple(tokens[at:end]) == words:
                found.append(words)
    return found


def _spelt_out(words: list[str]) -> list[tuple[str, ...]]:
    phrases: list[tuple[str, ...]] = [()]
    for word in words:
        phrases = [(*phrase, choice) for phrase in phrases for choice in word.split("|")]
    return phrases

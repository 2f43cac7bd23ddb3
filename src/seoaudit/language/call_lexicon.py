"""How a language invites a reader to act: the shape of the data, and the patterns it is written in.

A pattern is a line of elements, parted by spaces:

    call            the word
    call|text       any of the words
    @us             any word of the set `us`
    ^technical      one word that is not in the set
    ~3              up to three words, whichever; `~3!bridge`: none of the set `bridge`
    &follow         looks ahead: the clause ends, a number comes, or a word of the set
    !elsewhere      looks ahead: not a phrase of the list `elsewhere`
    $book           any phrase of the list `book`
    NAME            the site's own name, also among alternatives
    CAPITALS        a run of capitalised words
    REACH           looks ahead: a phone number or an email address comes next
    END             looks ahead: the clause ends
    >               what follows must be there and is no part of the invitation

A `?` after a word, an alternative or a set makes it optional.
"""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import Literal, NamedTuple

from msgspec import Struct

Kind = Literal["call", "contact", "book", "buy", "try", "join", "subscribe", "download", "visit"]
ElementKind = Literal[
    "words", "other", "gap", "follow", "refuse", "name", "capitals", "reach", "end", "shown"
]

_SPECIAL: dict[str, ElementKind] = {
    "NAME": "name",
    "CAPITALS": "capitals",
    "REACH": "reach",
    "END": "end",
    ">": "shown",
}


class Element(NamedTuple):
    """One step of a pattern.

    `most` is the width of a gap; `named` tells that an own name will do instead of the words.
    """

    kind: ElementKind
    words: frozenset[str] = frozenset()
    phrases: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    most: int = 0
    named: bool = False


class CallPattern(NamedTuple):
    """An invitation: what kind of act, and the words that say it.

    `shortest` is the number of words it takes at least. `reaches` tells that it needs a contact
    detail nearby, `named` an own name, `capitalised` a run of capitalised words.
    """

    kind: Kind
    elements: tuple[Element, ...]
    shortest: int
    reaches: bool
    named: bool
    capitalised: bool


class Opening(NamedTuple):
    """The patterns that begin with one word: by the word that must come next, and the others."""

    following: dict[str, tuple[CallPattern, ...]]
    others: tuple[CallPattern, ...]

    def candidates(self, word: str) -> tuple[CallPattern, ...]:
        """The patterns that may match where `word` comes next."""
        return (*self.following.get(word, ()), *self.others)


class CallLexicon(Struct, frozen=True, dict=True):
    """The data of one language. Everything is lower case, apostrophes straight.

    `patterns` hold where a verb stands as an invitation; `labels` only where they are all that a
    link, a button or a parameter says. `sets` and `lists` are what both name.

    `openers` may stand before such a verb, `joiners` join it to another, `modals` make it an offer
    (`you can call us`) unless one of `doubters` or `narrators` stands before. `leads` are phrases
    that end before a verb and invite (`feel free to`), `asking_leads` those of them that make a
    question an invitation (`why not`). `preludes` begin a clause that a verb may
    follow without a comma. `reader` are the words for the reader. `narrators` and the nouns of
    `crowd` are the subjects of a narrative, `auxiliaries` make a sentence tell what will be done,
    `determiners` show that the word is a noun, `negations` before a verb and `taken_back` after it
    take an invitation back. `particles` stand before an infinitive (`to`). `urgency` may end an
    invitation (`today`).

    `occasions` before the reader begin a list of what they may do (`when you visit or call us`).
    `detail_nouns` are verbs that also name the contact detail after them (`Email`).

    `own_places` are words before a name that show it is the site's own (`at`) where one of
    `speakers` (`we`) stands beside. `services` are phrases that only those who sell or serve write
    of themselves.
    """

    code: str
    sets: dict[str, str]
    lists: dict[str, tuple[str, ...]]
    patterns: dict[Kind, tuple[str, ...]]
    labels: dict[Kind, tuple[str, ...]]
    openers: frozenset[str]
    joiners: frozenset[str]
    modals: frozenset[str]
    leads: tuple[str, ...]
    asking_leads: tuple[str, ...]
    preludes: frozenset[str]
    reader: frozenset[str]
    narrators: frozenset[str]
    crowd: frozenset[str]
    doubters: frozenset[str]
    occasions: frozenset[str]
    detail_nouns: frozenset[str]
    determiners: frozenset[str]
    auxiliaries: frozenset[str]
    negations: frozenset[str]
    taken_back: frozenset[str]
    speakers: frozenset[str]
    own_places: frozenset[str]
    particles: frozenset[str]
    urgency: frozenset[str]
    services: tuple[str, ...]

    @cached_property
    def in_text(self) -> dict[str, Opening]:
        """The patterns of running text by their first word."""
        return self._index(self.patterns)

    @cached_property
    def as_label(self) -> dict[str, Opening]:
        """The patterns of labels by their first word."""
        return self._index(self.labels)

    @cached_property
    def triggers(self) -> frozenset[str]:
        """Every word that an invitation may begin with."""
        return frozenset((*self.in_text, *self.as_label))

    @cached_property
    def tellers(self) -> frozenset[str]:
        """The subjects of a narrative, pronouns and nouns."""
        return self.narrators | self.crowd

    @cached_property
    def before_verbs(self) -> frozenset[str]:
        """Every word that may stand right before an invitation's verb in its clause."""
        ends = (lead.split()[-1] for lead in self.leads)
        return self.openers | self.joiners | self.modals | self.particles | frozenset(ends)

    @cached_property
    def leads_by_length(self) -> tuple[tuple[int, frozenset[tuple[str, ...]]], ...]:
        """The words of every lead by their number, longer ones first."""
        index: dict[int, set[tuple[str, ...]]] = {}
        for lead in self.leads:
            words = tuple(lead.split())
            index.setdefault(len(words), set()).add(words)
        return tuple((length, frozenset(index[length])) for length in sorted(index, reverse=True))

    @cached_property
    def service_index(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        """The words of every service phrase by their first word."""
        index: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.services:
            for words in _spelt_out(phrase.split()):
                index.setdefault(words[0], []).append(words)
        return {first: tuple(phrases) for first, phrases in index.items()}

    def _index(self, written: dict[Kind, tuple[str, ...]]) -> dict[str, Opening]:
        sets = {name: frozenset(words.split()) for name, words in self.sets.items()}
        index: dict[str, list[CallPattern]] = {}
        for kind, lines in written.items():
            for line in lines:
                for words in self._expanded(line.split()):
                    elements = tuple(self._element(word, sets) for word in words)
                    pattern = _pattern(kind, elements)
                    for first in elements[0].words:
                        index.setdefault(first, []).append(pattern)
        return {first: _opening(patterns) for first, patterns in index.items()}

    def _expanded(self, words: list[str]) -> list[list[str]]:
        """The pattern once for each phrase of the lists it names."""
        lines: list[list[str]] = [[]]
        for word in words:
            phrases = [word]
            if word.startswith("$"):
                phrases = [p for name in word.split("|") for p in self.lists[name.lstrip("$")]]
            lines = [[*line, *phrase.split()] for line in lines for phrase in phrases]
        return lines

    def _element(self, written: str, sets: dict[str, frozenset[str]]) -> Element:
        if written in _SPECIAL:
            return Element(_SPECIAL[written])
        mark, rest = written[0], written[1:]
        if mark == "~":
            most, _, without = rest.partition("!")
            return Element("gap", sets.get(without, frozenset()), most=int(most))
        if mark == "!":
            phrases = [spelt for p in self.lists[rest] for spelt in _spelt_out(p.split())]
            return Element("refuse", phrases=tuple(phrases))
        if mark == "^":
            return Element("other", sets[rest])
        if mark == "&":
            return Element("follow", sets[rest])
        optional = written.endswith("?")
        words: set[str] = set()
        for word in written.rstrip("?").split("|"):
            words |= sets[word[1:]] if word.startswith("@") else {word}
        named = "NAME" in words
        return Element("words", frozenset(words - {"NAME"}), optional=optional, named=named)


def _pattern(kind: Kind, elements: tuple[Element, ...]) -> CallPattern:
    kinds = {element.kind for element in elements}
    taking = ("words", "other", "name", "capitals")
    return CallPattern(
        kind,
        elements,
        shortest=sum(element.kind in taking and not element.optional for element in elements),
        reaches="reach" in kinds,
        named="name" in kinds,
        capitalised="capitals" in kinds,
    )


def _opening(patterns: list[CallPattern]) -> Opening:
    following: dict[str, list[CallPattern]] = {}
    others = []
    for pattern in patterns:
        words = _second_words(pattern)
        if words is None:
            others.append(pattern)
        else:
            for word in words:
                following.setdefault(word, []).append(pattern)
    return Opening({word: tuple(found) for word, found in following.items()}, tuple(others))


def _second_words(pattern: CallPattern) -> set[str] | None:
    """The words of which one must come second, None where any may."""
    words: set[str] = set()
    for element in pattern.elements[1:]:
        if element.kind == "shown":
            continue
        if element.kind != "words" or element.named:
            return None
        words |= element.words
        if not element.optional:
            return words
    return None


def _spelt_out(words: list[str]) -> list[tuple[str, ...]]:
    """Every phrase that a line of words and `a|b` alternatives stands for."""
    phrases: list[tuple[str, ...]] = [()]
    for word in words:
        phrases = [(*phrase, choice) for phrase in phrases for choice in word.split("|")]
    return phrases


_MODULES = {"en": "english_calls", "de": "german_calls"}


def call_lexicon(code: str) -> CallLexicon | None:
    """The data for a bare language code such as `en`, None where there is none."""
    module = _MODULES.get(code)
    if module is None:
        return None
    loaded: CallLexicon = import_module(f"seoaudit.language.packs.{module}").CALLS
    return loaded

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
    NEAR            looks ahead: one comes soon after
    OFFER           looks ahead: the next words are a link to a place to act at
    WEB             an address on the web
    END             looks ahead: the clause ends
    >               what follows must be there and is no part of the invitation

A `?` after a word, an alternative or a set makes it optional.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Literal

from msgspec import Struct

from seoaudit.language.call_grammar import PatternIndex, Phrases, Vocabulary, phrases_of
from seoaudit.language.deferred import deferred
from seoaudit.language.packs import part

Kind = Literal["call", "contact", "book", "buy", "try", "join", "subscribe", "download", "visit"]


class CallPatterns(Struct, frozen=True):
    """The patterns of running text, which hold where a verb stands as an invitation.

    `sets` and `lists` are what all patterns of the language name.
    """

    sets: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    patterns: dict[Kind, tuple[str, ...]] = {}


class CallLexicon(Struct, frozen=True, dict=True, kw_only=True):
    """The data of one language. Everything is lower case, apostrophes straight.

    `openers` may stand before such a verb, `joiners` join it to another, `modals` make it an offer
    (`you can call us`) unless one of `doubters` or `narrators` stands before. `leads` are phrases
    that end before a verb and invite (`feel free to`), `asking_leads` those of them that make a
    question an invitation (`why not`). `preludes` begin a clause that a verb may follow without a
    comma. `reader` are the words for the reader. `narrators` and the nouns of `crowd` are the
    subjects of a narrative, `auxiliaries` make a sentence tell what will be done, `determiners`
    show that the word is a noun, `negations` before a verb and `taken_back` after it take an
    invitation back, unless it is one of those `hesitating` (`zögern Sie nicht`). `particles` stand
    before an infinitive (`to`). `urgency` may end an invitation (`today`).

    `occasions` before the reader begin a list of what they may do (`when you visit or call us`).
    `detail_nouns` are verbs that also name the contact detail after them (`Email`).

    `linked` hold only where they are the words of a link to a place to act at, `beside` only in a
    sentence with another invitation. After `pressing` and before `things` a link's words are the
    name of what is shown (`press Save`, `the contact page`). `telling` are words of a link that
    show an offer by themselves (`now`), `yours` words for what is the reader's. `infinitives` are
    verbs of patterns that something must lead to (`puedes reservar`). After a word of `pleading`
    (`please`) a verb invites whatever stands before.

    `own_places` are words before a name that show it is the site's own (`at`) where one of
    `speakers` (`we`) stands beside. `services` are phrases that only those who sell or serve write
    of themselves.
    """

    code: str
    openers: frozenset[str]
    joiners: frozenset[str]
    modals: frozenset[str] = frozenset()
    leads: tuple[str, ...] = ()
    asking_leads: tuple[str, ...] = ()
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
    taken_back: frozenset[str] = frozenset()
    speakers: frozenset[str]
    own_places: frozenset[str]
    particles: frozenset[str]
    urgency: frozenset[str]
    services: tuple[str, ...]
    hesitating: frozenset[str] = frozenset()
    linked: dict[Kind, tuple[str, ...]] = {}
    beside: dict[Kind, tuple[str, ...]] = {}
    pressing: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    yours: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    pleading: frozenset[str] = frozenset()

    @cached_property
    def running(self) -> CallPatterns:
        """The patterns of running text."""
        return part(self.code, "call_patterns", CallPatterns) or CallPatterns()

    @cached_property
    def labels(self) -> dict[Kind, tuple[str, ...]]:
        """Patterns that hold only where they are all that a link, button or parameter says."""
        return part(self.code, "call_labels", dict) or {}

    @cached_property
    def in_text(self) -> PatternIndex:
        """The patterns of running text by their first word."""
        return PatternIndex(self.running.patterns, self._vocabulary)

    @cached_property
    def as_label(self) -> PatternIndex:
        """The patterns of labels by their first word."""
        return PatternIndex(self.labels, self._vocabulary)

    @cached_property
    def as_link(self) -> PatternIndex:
        """The patterns of links to a place to act at by their first word."""
        return PatternIndex(self.linked, self._vocabulary)

    @cached_property
    def as_companion(self) -> PatternIndex:
        """The patterns beside another invitation by their first word."""
        return PatternIndex(self.beside, self._vocabulary)

    @cached_property
    def link_words(self) -> frozenset[str]:
        """Every word that a link which invites may begin with."""
        return frozenset((*self.in_text.tails, *self.as_link.tails))

    @cached_property
    def label_words(self) -> frozenset[str]:
        """Every word that a link's label may begin with where that invites."""
        return self.triggers | self.link_words

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self.running.sets, self.running.lists)

    @cached_property
    def triggers(self) -> frozenset[str]:
        """Every word that an invitation may begin with."""
        return frozenset((*self.in_text.tails, *self.as_label.tails))

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
    def service_phrases(self) -> Phrases:
        """The services, each alternative spelt out."""
        return phrases_of(self.services)


class CallMeans(Struct, frozen=True, dict=True):
    """How a sentence names the means of an act that stand elsewhere on the page: expressions.

    `form` names a form by what is done with it, which needs no place. `nouns` are what the means of
    each kind are called, the most telling kind first; `placed` matches them with their place,
    `NOUNS` standing for them. `pointing` matches words that only say where a link is. `back` is
    found in words that send the reader back, not on. Case never matters.
    """

    form: str
    nouns: dict[str, str]
    placed: str
    pointing: str
    back: str

    @cached_property
    def kinds(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """Each kind with an expression for its words, the most telling first."""
        placed = [(kind, self.placed.replace("NOUNS", nouns)) for kind, nouns in self.nouns.items()]
        written = (("form", self.form), *placed, ("link", self.pointing))
        return tuple((kind, deferred(f"(?i){pattern}")) for kind, pattern in written)

    @cached_property
    def form_here(self) -> re.Pattern[str]:
        """Matches a form with its place on the page."""
        return deferred(f"(?i){self.placed.replace('NOUNS', self.nouns['form'])}")

    @cached_property
    def before(self) -> re.Pattern[str]:
        """Found in words for a thing that lies before them, not after."""
        return deferred(f"(?i){self.back}")


def call_lexicon(code: str) -> CallLexicon | None:
    """The data for a language code such as `en`, None where there is none."""
    return part(code, "calls", CallLexicon)

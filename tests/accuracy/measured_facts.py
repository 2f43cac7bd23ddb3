"""The facts whose accuracy is measured: what each finds, and how good it must be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from seoaudit.article import Span
from seoaudit.facts.facts import Facts
from seoaudit.facts.occurrence import Occurrence

Find = Callable[[Facts], list["Found"]]
Match = Literal["place", "line", "value"]


class Found(Struct, frozen=True):
    """What a fact lists: offsets in the source, and the value where it has one."""

    start: int
    end: int
    value: str = ""


def _always(_facts: Facts) -> bool:
    return True


class Measured(Struct, frozen=True):
    """A fact with its folder of samples and its floors (0 to 1).

    `match` says when something found is right: it overlaps a marked place (`place`), it has the
    value of that place too (`value`), or it stands in a line with a mark (`line`). `serves` tells
    whether the fact knows the language of an article at all; samples in others are left out.
    """

    folder: str
    title: str
    fact: str
    find: Find
    precision: float
    recall: float
    match: Match = "place"
    serves: Callable[[Facts], bool] = _always


def _places(occurrences: Iterable[Occurrence]) -> list[Found]:
    return [_place(occurrence.span) for occurrence in occurrences]


def _place(span: Span, value: str = "") -> Found:
    return Found(span.start, span.end, value)


def _phones(facts: Facts) -> list[Found]:
    return [_place(phone.span, phone.e164 or "") for phone in facts.contact.phones]


def _emails(facts: Facts) -> list[Found]:
    return [_place(email.span, email.address) for email in facts.contact.emails]


def _placeholders(facts: Facts) -> list[Found]:
    found = _places(facts.hygiene.placeholders)
    seen = {(place.start, place.end) for place in found}
    slots = (slot for slot in facts.contact.placeholders if slot.kind == "blank")
    return found + [p for p in _places(slots) if (p.start, p.end) not in seen]


def _sentence_ends(facts: Facts) -> list[Found]:
    """The ends of all sentences but the last of each block."""
    sentences = facts.text.sentence_list
    spans = [
        facts.article.prose.span(sentence.end - 1, sentence.end)
        for sentence, following in pairwise(sentences)
        if sentence.block == following.block
    ]
    return [_place(span) for span in spans]


MEASURED = (
    Measured(
        "calls",
        "Calls to action",
        "cta.calls",
        lambda f: _places(f.cta.calls),
        0.97,
        0.95,
        serves=lambda f: f.cta.count is not None,
    ),
    Measured("phones", "Phones, as E.164", "contact.phones", _phones, 0.99, 0.99, "value"),
    Measured("emails", "Email addresses", "contact.emails", _emails, 0.99, 0.99, "value"),
    Measured(
        "addresses",
        "Postal addresses",
        "contact.addresses",
        lambda f: _places(f.contact.addresses),
        0.98,
        0.98,
    ),
    Measured(
        "headings",
        "Headings without markup",
        "structure.unmarked_headings",
        lambda f: _places(f.structure.unmarked_headings),
        0.90,
        0.90,
    ),
    Measured(
        "statistics",
        "Uncited statistics",
        "claims.uncited",
        lambda f: _places(f.claims.uncited),
        0.80,
        0.70,
    ),
    Measured(
        "promises",
        "Health promises without a source",
        "health.promises",
        lambda f: _places(one for one in f.health.promises if not one.cited),
        0.95,
        0.80,
    ),
    Measured(
        "mojibake", "Mojibake", "hygiene.mojibake", lambda f: _places(f.hygiene.mojibake), 0.99, 0.9
    ),
    Measured(
        "residue",
        "Scrape residue",
        "hygiene.scrape_residue",
        lambda f: _places(f.hygiene.scrape_residue),
        0.99,
        0.80,
    ),
    Measured("placeholders", "Placeholders", "hygiene.placeholders", _placeholders, 0.99, 0.90),
    Measured(
        "passive",
        "Passive voice",
        "readability.passives",
        lambda f: _places(f.readability.passives),
        0.85,
        0.85,
        "line",
    ),
    Measured("sentences", "Sentence ends", "text.sentences", _sentence_ends, 0.98, 0.98),
    Measured(
        "keyphrase",
        "Keyphrase matches",
        "keyphrase.matches",
        lambda f: _places(f.keyphrase.matches),
        0.95,
        0.95,
    ),
)

"""Postal addresses of nineteen countries, found by their postcode or state and street together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from seoaudit.article import Span
from seoaudit.article.outline import stretches_after
from seoaudit.facts.contact import address_forms_continental as continental
from seoaudit.facts.contact import address_forms_english as english
from seoaudit.facts.contact.address_form import AddressForm, Country
from seoaudit.facts.contact.contact_stretches import Scope, Stretch
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

# Where an end of an address may begin, by the outline: not within a number, nor where that is an
# issue's or part of a path.
_POSTCODE_OUTLINE = deferred(
    r"0(?<![0/#]0)(?=00[ ]?000(?!0)|0000|000(?!0)|000-000|0-000(?!0)|A[ -]?0A0|[0A]?[ ?]?0AA"
    r"|(?<=A0)[0A][ ?]?[0A]{4}(?![0Aa]))"
)
_STATE_OUTLINE = deferred(r",(?=[ ?]*A)")
# What ends an address (a postcode, or a state after a comma) and the countries that write it so.
_POSTCODE_END = deferred(
    r"(?P<eircode>(?<=[A-Z])[0-9][0-9W]\s?(?=[A-Z0-9]{0,3}[0-9])(?=[A-Z0-9]{0,3}[A-Z])[A-Z0-9]{4}\b)"
    r"|(?P<six>[1-9][0-9]{2}\s?[0-9]{3}(?![0-9]))"
    r"|(?P<dutch>[0-9]{4}\s?[A-Z]{2}\b)|(?P<portuguese>[0-9]{4}-[0-9]{3}(?![0-9]))"
    r"|(?P<polish>[0-9]{2}-[0-9]{3}(?![0-9]))"
    r"|[0-9](?:(?P<five>[0-9]{4}(?![0-9]))|(?P<four>[0-9]{3}(?![0-9]))"
    r"|(?P<postal>[A-Z][ -]?[0-9][A-Z][0-9])|(?P<postcode>[A-Z0-9]?\s?[0-9][A-Z]{2}\b))"
)
_STATE_END = deferred(
    rf",\s*(?:(?P<state>{english.STATES}|{english.STATE_NAMES})|(?P<province>{english.PROVINCES}|{english.PROVINCE_NAMES}))\b"
)
_DUBLIN_END = deferred(r"\bDublin\s(?P<dublin>[0-9]{1,2})(?![0-9])")
_ENDED_BY: dict[str, tuple[AddressForm, ...]] = {
    "five": (
        english.AMERICAN, continental.GERMAN, continental.FRENCH, continental.MEXICAN,
        continental.SPANISH, continental.ITALIAN,
    ),
    "six": (english.INDIAN,),
    "dutch": (continental.DUTCH,),
    "portuguese": (continental.PORTUGUESE,),
    "polish": (continental.POLISH,),
    "eircode": (english.IRISH,),
    "dublin": (english.DUBLIN,),
    "postal": (english.CANADIAN,),
    "postcode": (english.BRITISH,),
    "state": (english.AMERICAN,),
    "province": (english.CANADIAN,),
}  # fmt: skip
# Four digits are mostly a year, and six are of all kinds. Before a postcode stands a territory in
# Australia, one of these places in India, one of these towns in New Zealand and South Africa; in
# the middle of Europe the street is parted from it.
_TERRITORY = deferred(rf"\b(?:{english.TERRITORIES}),?\s+$")
_SOUTHERN_TOWN = deferred(rf"(?:{english.NEW_ZEALAND_TOWNS}|{english.SOUTH_AFRICAN_TOWNS}),?\s$")
_INDIAN_PLACE = deferred(rf"(?:{english.INDIAN_PLACES})[\s,.:–-]+$")
_SOUTHERN = (english.NEW_ZEALAND, english.SOUTH_AFRICAN)
_PARTING = frozenset(",·•|–\n-")
_CENTRAL = (
    continental.SWISS, continental.AUSTRIAN, continental.ROMAND, continental.BELGIAN,
)  # fmt: skip
_BACK, _AHEAD = 130, 45


class Address(Occurrence, frozen=True):
    """A postal address. `label` is it in one line, `country` a two-letter code.

    `scope` is `main`, `page` (what surrounds the content of an HTML page) or `field`.
    """

    label: str = ""
    country: str = ""
    scope: Scope = "main"


def find_addresses(places: Iterable[Stretch]) -> tuple[Address, ...]:
    """Every postal address in the order of the source; precise rather than complete."""
    found: list[Address] = []
    for place in places:
        text = place.passage.text
        for country, span in _addresses_in(text, place.outline):
            label = " ".join(text[span.start : span.end].split())
            source = place.passage.span(span.start, span.end)
            found.append(Address(span=source, label=label, country=country, scope=place.scope))
    return tuple(sorted(found, key=lambda address: address.span))


def _addresses_in(text: str, drawn: str) -> Iterator[tuple[Country, Span]]:
    """Addresses found backwards from what may end one, none overlapping another."""
    reached = 0
    for end in _ends(text, drawn):
        if end.end() <= reached:
            continue
        first, last = max(end.start() - _BACK, reached), min(end.end() + _AHEAD, len(text))
        seen: dict[int, bool] = {}
        for form in _forms_ended_by(text, end):
            sign = id(form.sign)
            if sign not in seen:
                seen[sign] = form.sign.search(text, first, end.end()) is not None
            if not seen[sign]:
                continue
            whole = form.whole.search(text, first, last)
            if whole is not None and whole.end() >= end.end() and not _spans_blocks(whole[0]):
                reached = whole.end()
                yield form.country, Span(whole.start(), whole.end())
                break


def _forms_ended_by(text: str, end: re.Match[str]) -> tuple[AddressForm, ...]:
    """The forms of the addresses that may end so."""
    start = end.start()
    if end.lastgroup == "six" and not _INDIAN_PLACE.search(text, max(start - 30, 0), start):
        return ()
    if end.lastgroup != "four":
        return _ENDED_BY[end.lastgroup or ""]
    if _TERRITORY.search(text, max(start - 6, 0), start):
        return (english.AUSTRALIAN,)
    forms: tuple[AddressForm, ...] = ()
    # A town after a postcode; a year is seldom followed by a capital.
    if text[end.end() + 1 : end.end() + 2].isupper():
        if not _PARTING.isdisjoint(text[max(start - 12, 0) : start]):
            forms = _CENTRAL
    if _SOUTHERN_TOWN.search(text, max(start - 30, 0), start):
        forms += _SOUTHERN
    return forms


def _ends(text: str, drawn: str) -> list[re.Match[str]]:
    """What may end an address, postcodes and states apart none overlapping another."""
    found: list[re.Match[str]] = []
    for start, end in stretches_after(drawn, "0"):
        found += _read_at(_POSTCODE_OUTLINE.finditer(drawn, start, end), text, _POSTCODE_END)
        found += _read_at(_STATE_OUTLINE.finditer(drawn, start, end), text, _STATE_END)
        dublin = text.find("Dublin", max(start - len("Dublin "), 0), end)
        if dublin >= 0:
            found += _DUBLIN_END.finditer(text, dublin, end)
    return sorted(found, key=lambda match: match.start())


def _read_at(
    places: Iterator[re.Match[str]], text: str, pattern: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begin at the places, none overlapping another."""
    done = 0
    for place in places:
        found = pattern.match(text, place.start()) if place.start() >= done else None
        if found is not None:
            done = found.end()
            yield found


def _spans_blocks(written: str) -> bool:
    """Whether an address would run over more lines than an address has."""
    return written.count("\n") > 3

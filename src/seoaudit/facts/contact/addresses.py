"""Postal addresses of nine countries, found by their postcode or state and street together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from seoaudit.article import Span
from seoaudit.facts.contact.contact_stretches import Scope, Stretch
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

Country = Literal["US", "CA", "GB", "AU", "DE", "AT", "CH", "FR", "ES"]

_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|"
    "NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY"
)
_STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|"
    "Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|"
    "Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|"
    "New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|"
    "West Virginia|Wisconsin|Wyoming"
)
_PROVINCES = "AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT"
_PROVINCE_NAMES = (
    "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: and Labrador)?|Nova Scotia|"
    "Ontario|Prince Edward Island|Qu[ée]bec|Saskatchewan|Yukon"
)
_TERRITORIES = "NSW|VIC|QLD|SA|WA|TAS|ACT|NT"

_WORD = r"(?:[A-Z][\w.'’-]*|\d{1,3}(?:st|nd|rd|th))"
_SUFFIX = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Ct|Parkway|Pkwy|"
    r"Highway|Hwy|Place|Pl|Plaza|Square|Sq|Terrace|Ter|Circle|Cir|Trail|Trl|Crescent|Cres|Loop|"
    r"Row|Close|Gardens|Mews|Walk|Hill|Quay|Wharf|Parade|Pde|Esplanade|Route|Broadway|Alley)"
)
_DIRECTION = r"(?:NW|NE|SW|SE|N|S|E|W|North|South|East|West)\b\.?"
_UNIT = (
    r"(?:,?\s+(?:(?:Suite|Ste|Unit|Apt|Apartment|Floor|Fl|Building|Bldg|Room|Rm|Level|Office)\.?\s*"
    r"#?|#\s*)[\w-]{1,8})?"
)
_STREET = (
    rf"(?:P\.?\s?O\.?\s+Box\s+\d{{1,7}}"
    rf"|(?:(?:Unit|Suite|Level|Shop)\s+[\w-]{{1,6}},?\s+)?"
    rf"\d{{1,6}}(?:[-/–]?[A-Z\d]{{1,5}})?,?\s+(?:{_DIRECTION}\s+)?"
    rf"(?:{_WORD}\s+){{1,5}}?{_SUFFIX}\b\.?(?:,?\s+{_DIRECTION})?"
    rf"|\d{{1,6}}\s+(?:Broadway|(?:Highway|Hwy|Route)\s+\d{{1,4}}))"
)
_CITY = r"[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){0,3}"
_GAP = r"(?:\s*[,·•|]\s*|\s+)"

_ZIP = r"\d{5}(?:-\d{4})?(?!\d)"
_POSTAL = r"[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d"
_POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}"

_STRASSE = (
    r"(?:(?:Am|An der|Auf der|Auf dem|Im|In der|Zum|Zur|Alte|Alter|Neue|Neuer|Gro(?:ß|ss)e|Kleine|"
    r"Obere|Untere)\s)?[A-ZÄÖÜ][\w-]*"
    r"(?:[sS]tra(?:ß|ss)e|[sS]tr\.|[wW]eg|[pP]latz|[aA]llee|[gG]asse|[rR]ing|[dD]amm|[uU]fer)"
)
_RUE = (
    r"\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|place|chemin|all[ée]e|impasse|route|"
    r"quai|cours|square|passage)\s+(?:[\w'’.-]+\s?){1,6}?"
)
_CALLE = (
    r"(?:C/|[Cc]alle|Carrer|Avda?\.?|Av\.|Avenida|Plaza|Pza\.?|Pl\.|Paseo|P\.?º|Carretera|Ctra\.?|"
    r"Camino|Ronda|Rambla|Glorieta|Traves[íi]a|Gran\sV[íi]a|V[íi]a)\s*"
    r"(?:(?:de|del|la|las|los|el|en)\s+){0,2}[A-ZÁÉÍÓÚÑ][\w'’.-]*"
    r"(?:\s+(?:de|del|la|las|los|y|[A-ZÁÉÍÓÚÑ][\w'’.-]*)){0,5}?,?\s*(?:n\.?[º°]\.?\s*|núm\.?\s*)?"
    r"\d{1,4}(?:\s?[A-Za-z]\b|\s?bis)?"
)
_PISO = (
    r"(?:,?\s+(?:\d{1,2}\s?[.º°ª]{1,2}|bajos?|local|piso|esc\.?|escalera|puerta|entlo\.?|oficina|"
    r"[áa]tico)(?:\s+(?:[A-Z]|\d{1,3}|izq(?:da)?|dcha)\b\.?)?){0,3}"
)


class _Form(NamedTuple):
    """How a country writes addresses: a cheap `sign` that one may be there, and the `whole`."""

    country: Country
    sign: re.Pattern[str]
    whole: re.Pattern[str]


def _form(country: Country, sign: re.Pattern[str], street: str, rest: str) -> _Form:
    return _Form(country, sign, deferred(rf"(?<![\w.]){street}{rest}(?![^\W_])"))


_STREET_SIGN = deferred(
    rf"\d[\w/–-]{{0,8}}[\s,][^\d]{{0,60}}\b{_SUFFIX}\b|Box\s+\d|(?:Highway|Hwy)\s\d"
)
_STRASSE_SIGN = deferred(r"(?:tra(?:ß|ss)e|tr\.|[wW]eg|latz|llee|asse|[rR]ing|amm|fer)\s+\d")
_RUE_SIGN = deferred(
    r"\d,?\s?(?:bis|ter)?,?\s(?:rue|avenue|boulevard|place|chemin|all|impasse|route|quai|cours|square)"
)

_CALLE_SIGN = deferred(
    r"(?:C/|\b(?:[Cc]alle|Carrer|Avda?|Av|Avenida|Plaza|Pza|Pl|Paseo|Carretera|Ctra|Camino|Ronda|"
    r"Rambla|Glorieta|Traves[íi]a|V[íi]a)\b|P\.?º)[^\d\n]{1,60}\d"
)

_AMERICAN = _form(
    "US",
    _STREET_SIGN,
    _STREET,
    rf"{_UNIT}{_GAP}{_CITY}(?:,\s*(?:{_STATES}|{_STATE_NAMES})\b\.?(?!,?\s+(?:{_STATES})\b)"
    rf"(?:,?\s+{_ZIP})?|\s+(?:{_STATES}|{_STATE_NAMES})\b\.?,?\s+{_ZIP})",
)
_CANADIAN = _form(
    "CA",
    _STREET_SIGN,
    _STREET,
    rf"{_UNIT}{_GAP}{_CITY}(?:,\s*(?:{_PROVINCES}|{_PROVINCE_NAMES})\b(?:,?\s+{_POSTAL})?"
    rf"|\s+\(?(?:{_PROVINCES}|{_PROVINCE_NAMES})\b\)?,?\s+{_POSTAL})",
)
_BRITISH = _form("GB", _STREET_SIGN, _STREET, rf"{_UNIT}(?:{_GAP}{_CITY}){{0,3}}?{_GAP}{_POSTCODE}")
_AUSTRALIAN = _form(
    "AU", _STREET_SIGN, _STREET, rf"{_UNIT}{_GAP}{_CITY},?\s+(?:{_TERRITORIES}),?\s+\d{{4}}"
)
_GERMAN = _form(
    "DE",
    _STRASSE_SIGN,
    _STRASSE,
    r"\s+\d{1,4}\s?[a-zA-Z]?(?:\s?-\s?\d{1,4})?\s*(?:[,·•|]|\s)\s*"
    r"(?:D-)?\d{5}\s+[A-ZÄÖÜ][\w-]+",
)
_FRENCH = _form(
    "FR",
    _RUE_SIGN,
    _RUE,
    r"(?:\s*[,·•|]\s*|\s+)(?:F-)?\d{5}\s+[A-ZÉÎ][\w'’-]+(?:[ -][A-ZÉÎ][\w'’-]+){0,2}",
)
_ALPINE_REST = (
    r"\s+\d{1,4}\s?[a-zA-Z]?(?:\s?[-/]\s?\d{1,3}){0,3}\s*[,·•|\n]\s*(?:AT?-|CH-)?[1-9]\d{3}"
    r"\s+[A-ZÄÖÜ][\w-]+"
)
_SWISS = _form(
    "CH",
    _STRASSE_SIGN,
    r"(?=[^\n]{0,60}(?:[sS]trasse\b|CH-\d))" + _STRASSE,
    _ALPINE_REST,
)
_AUSTRIAN = _form("AT", _STRASSE_SIGN, _STRASSE, _ALPINE_REST)
_SPANISH = _form(
    "ES",
    _CALLE_SIGN,
    _CALLE,
    rf"{_PISO}\s*(?:[,·•|–-]\s*)?\d{{5}}\s+[A-ZÁÉÍÓÚÑ][\w'’-]+"
    r"(?:[ -](?:de\s+|la\s+)?[A-ZÁÉÍÓÚÑ][\w'’-]+){0,2}",
)

# Where an end of an address may begin, by the outline.
_POSTCODE_OUTLINE = deferred(r"0(?=0000|000(?!0)|A[ -]?0A0|[0A]?[ ?]?0AA)")
_STATE_OUTLINE = deferred(r",(?=[ ?]*A)")
# What ends an address (a postcode, or a state after a comma) and the countries that write it so.
_POSTCODE_END = deferred(
    r"[0-9](?:(?P<five>[0-9]{4}(?![0-9]))|(?P<four>[0-9]{3}(?![0-9]))"
    r"|(?P<postal>[A-Z][ -]?[0-9][A-Z][0-9])|(?P<postcode>[A-Z0-9]?\s?[0-9][A-Z]{2}\b))"
)
_STATE_END = deferred(
    rf",\s*(?:(?P<state>{_STATES}|{_STATE_NAMES})|(?P<province>{_PROVINCES}|{_PROVINCE_NAMES}))\b"
)
_ENDED_BY: dict[str, tuple[_Form, ...]] = {
    "five": (_AMERICAN, _GERMAN, _FRENCH, _SPANISH),
    "four": (_AUSTRALIAN,),
    "alpine": (_SWISS, _AUSTRIAN),
    "postal": (_CANADIAN,),
    "postcode": (_BRITISH,),
    "state": (_AMERICAN,),
    "province": (_CANADIAN,),
}
_TERRITORY = deferred(rf"\b(?:{_TERRITORIES}),?\s+$")
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
    if "0" not in drawn and "?" not in drawn:
        return
    reached = 0
    for end in _ends(text, drawn):
        if end.end() <= reached:
            continue
        kind = end.lastgroup or ""
        if kind == "four" and not _TERRITORY.search(text, max(end.start() - 6, 0), end.start()):
            # A town after a postcode; a year is seldom followed by a capital.
            if not text[end.end() + 1 : end.end() + 2].isupper():
                continue
            kind = "alpine"
        first, last = max(end.start() - _BACK, reached), min(end.end() + _AHEAD, len(text))
        for form in _ENDED_BY[kind]:
            if not form.sign.search(text, first, end.end()):
                continue
            whole = form.whole.search(text, first, last)
            if whole is not None and whole.end() >= end.end() and not _spans_blocks(whole[0]):
                reached = whole.end()
                yield form.country, Span(whole.start(), whole.end())
                break


def _ends(text: str, drawn: str) -> list[re.Match[str]]:
    """What may end an address, postcodes and states apart none overlapping another."""
    postcodes = _read_at(_POSTCODE_OUTLINE.finditer(drawn), text, _POSTCODE_END)
    states = _read_at(_STATE_OUTLINE.finditer(drawn), text, _STATE_END)
    return sorted([*postcodes, *states], key=lambda match: match.start())


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

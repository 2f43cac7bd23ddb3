"""How addresses are written on the Continent: a street with its number, a postcode, a town."""

from __future__ import annotations

from seoaudit.facts.contact.address_form import address_form
from seoaudit.language.deferred import deferred

_NUMBER = r"\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{1,4}[a-z]?){0,3}"
_TOWN = r"[A-ZÄÖÜÉÈÎÁÍÓÚÑŁŚŻŹĆ][\w'’-]+"
_BREAK = r"\s*[,·•|–-]\s*|\s+"

_ON = (
    r"(?:Am|An\sde[rnm]|Auf\sde[rnm]|Im|In\sde[rnm]|Zum|Zur|Unter\sde[rnm]|Hinter\sde[rnm]|"
    r"Vor\sde[rnm]|Bei\sde[rnm]|Beim)"
)
_WAY = (
    r"(?:[sS]tra(?:ß|ss)e|[sS]tr\.?|[wW]eg|[pP]latz|[aA]llee|[gG]asse|[rR]ing|[dD]amm|[uU]fer|"
    r"[cC]haussee|[sS]tieg|[sS]teig|[pP]fad|[mM]arkt|[gG]raben|[hH]of|[kK]amp|[pP]romenade)"
)
_NAME = r"[A-ZÄÖÜ][\w.-]*"
_NAME_START = r"[A-ZÄÖÜ][\w.-]*?"
# `Lindenstraße`, `Berliner Straße`, `Alte Dorfstraße`, `Am Alten Markt`.
_STRASSE = (
    rf"(?:(?:(?:Dr|Prof|St)\.[ ]|Sankt[ ])?{_NAME}[ ](?={_WAY})(?=[A-Z])"
    r"|(?:Alt|Neu|Ober|Unter|Gro(?:ß|ss)|Klein|Lang|Kurz|Hoh|Breit)e[rnms]?[ ])?"
    rf"(?:{_NAME_START})?{_WAY}\s+{_NUMBER}"
)
# `Im Jahr 2011` and `Am Montag` are no streets.
_LAGE = (
    rf"{_ON}[ ](?!Jahre?\b|Alter\b|\w+tag\b|\w+(?:ar|ber)\b|März|April|Mai\b|Juni|Juli|August)"
    rf"(?:[a-zäöüß]+[ ])?{_NAME}(?:[ ]{_NAME})?\s+\d{{1,3}}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{{1,3}})?"
)
_POSTFACH = r"Postfach\s+\d{1,3}(?:\s?\d{2,3}){0,3}"
_STRASSE_SIGN = deferred(
    rf"{_WAY}\s+\d|\bPostfach\s|\b(?:Am|An|Auf|Im|In|Zum|Zur|Unter|Hinter|Vor|Bei|Beim)\s"
    r"[^\d\n]{2,40}\d"
)
GERMAN = address_form(
    "DE",
    _STRASSE_SIGN,
    rf"(?:{_LAGE}|{_STRASSE}|{_POSTFACH})(?:\s*[,·•|–-]\s*|\s+)(?:D-)?\d{{5}},?\s+{_TOWN}",
)
_ALPINE = rf"(?:{_LAGE}|{_STRASSE}|{_POSTFACH})\s*[,·•|–\n]\s*(?:AT?-|CH-)?[1-9]\d{{3}}\s+{_TOWN}"
SWISS = address_form(
    "CH", _STRASSE_SIGN, r"(?=[^\n]{0,60}(?:[sS]trasse\b|CH-\d|Postfach))" + _ALPINE
)
AUSTRIAN = address_form("AT", _STRASSE_SIGN, _ALPINE)

_RUES = (
    r"(?:rue|avenue|av\.|boulevard|bd\.?|place|chemin|all[ée]e|impasse|route|quai|cours|square|"
    r"passage|faubourg|mont[ée]e|sentier|esplanade|promenade|ruelle|hameau|cit[ée]|voie)"
)
_RUE = (
    rf"\d{{1,4}}(?:\s?(?:bis|ter|[a-d]\b))?,?\s+(?i:{_RUES})\s+(?:[\w'’.-]+\s?){{1,8}}?"
    r"(?:\s*[,–-]\s*(?:BP|CS)\s?\d{1,6})?"
)
_BOITE = r"(?:BP|B\.P\.|CS)\s?(?:n°\s?)?\d{1,6}"
_RUE_SIGN = deferred(rf"\d,?\s?(?:bis|ter|[a-d])?,?\s(?i:{_RUES})|\b(?:BP|B\.P\.|CS)\s?\d")
FRENCH = address_form(
    "FR",
    _RUE_SIGN,
    rf"(?:{_RUE}|{_BOITE})(?:{_BREAK})(?:F-)?\d{{5}}\s+{_TOWN}(?:[ -]{_TOWN}){{0,2}}",
)
# Belgium and the French part of Switzerland put the number last.
_RUE_FIRST = rf"(?i:{_RUES})\s+(?:[\w'’.-]+\s){{1,6}}?\d{{1,4}}[a-zA-Z]?"
_RUE_FIRST_SIGN = deferred(rf"\b(?i:{_RUES})\s[^\d\n]{{2,50}}\d")
_ROMANDY = (
    "Genève|Lausanne|Neuchâtel|Fribourg|Sion|Montreux|Vevey|Nyon|Yverdon|Bienne|Martigny|Renens|"
    "Carouge|Lancy|Meyrin|Vernier|Morges|Delémont|Sierre|Bulle|Monthey"
)
ROMAND = address_form(
    "CH",
    _RUE_FIRST_SIGN,
    rf"{_RUE_FIRST}\s*[,·•|–\n-]\s*(?:CH-\d{{4}}\s+{_TOWN}|\d{{4}}\s+(?:{_ROMANDY})\b)",
)
BELGIAN = address_form(
    "BE", _RUE_FIRST_SIGN, rf"{_RUE_FIRST}\s*[,·•|–\n-]\s*(?:BE?-)?[1-9]\d{{3}}\s+{_TOWN}"
)

_CALLE = (
    r"(?:C/|[Cc]alle|Carrer|Avda?\.?|Av\.|Avenida|Plaza|Pza\.?|Pl\.|Paseo|P\.?º|Carretera|Ctra\.?|"
    r"Camino|Ronda|Rambla|Glorieta|Traves[íi]a|Gran\sV[íi]a|Vía)\s*"
    r"(?:(?:de|del|la|las|los|el|en)\s+){0,2}[A-ZÁÉÍÓÚÑ][\w'’.-]*"
    r"(?:\s+(?:de|del|el|la|las|los|y|[A-ZÁÉÍÓÚÑ][\w'’.-]*)){0,5}?,?\s*(?:n\.?[º°]\.?\s*|núm\.?\s*)?"
    r"\d{1,4}(?:\s?[A-Za-z]\b|\s?bis)?"
)
# `2º B`, `bajo`, `local 3`, `2B` (second floor, door B), `L2`.
_PISO = (
    r"(?:,?\s+(?:\d{1,2}\s?[.º°ª]{1,2}|bajos?|local|piso|esc\.?|escalera|puerta|entlo\.?|oficina|"
    r"[áa]tico|\d{1,2}[A-Z]\b|[A-Z]\d{1,2}\b)"
    r"(?:\s+(?:[A-Z]|\d{1,3}|izq(?:da)?|dcha)\b\.?)?){0,3}"
)
_APARTADO = r"Apartado(?:\s+de\s+[Cc]orreos)?\s+(?:n\.?[º°]\s*)?\d{1,6}"
_CALLE_SIGN = deferred(
    r"(?:C/|\b(?:[Cc]alle|Carrer|Avda?|Av|Avenida|Plaza|Pza|Pl|Paseo|Carretera|Ctra|Camino|Ronda|"
    r"Rambla|Glorieta|Traves[íi]a|V[íi]a|Blvd|Calzada|Privada|Apartado)\b|P\.?º)[^\d\n]{1,60}\d"
)
SPANISH = address_form(
    "ES",
    _CALLE_SIGN,
    rf"(?:{_CALLE}|{_APARTADO}){_PISO}\s*(?:[,·•|–-]\s*)?(?:C\.?\s?P\.?:?\s*)?\d{{5}},?\s+"
    rf"(?:{_TOWN}(?:[ -](?:de\s+|la\s+)?{_TOWN}){{0,2}}|\({_TOWN}(?:[ -]{_TOWN}){{0,2}}\))",
)
MEXICAN = address_form(
    "MX",
    _CALLE_SIGN,
    rf"{_CALLE}[^\n\d]{{0,12}}(?:,?\s*(?:int|local|piso)\.?\s*\w{{1,4}})?,?\s*"
    rf"(?:(?:Col(?:onia|\.)|Fracc(?:ionamiento|\.))\s[^\n\d]{{2,40}}?,?\s*)"
    rf"(?:C\.?\s?P\.?\s*)?\d{{5}},?\s+{_TOWN}(?:\s(?:de\s|del\s|la\s)?{_TOWN}){{0,2}}",
)
_VIA = (
    r"(?:Via|Viale|V\.le|Piazza|P\.zza|Corso|C\.so|Largo|Vicolo|Piazzale|Strada|Contrada|Località)"
)
ITALIAN = address_form(
    "IT",
    deferred(rf"\b{_VIA}\s[^\d\n]{{2,50}}\d"),
    rf"{_VIA}\s+(?:[\w'’.]+\s?){{1,6}}?,?\s*(?:n\.?\s?)?\d{{1,4}}(?:/?\s?[a-zA-Z]\b)?"
    rf"(?:{_BREAK})(?:I-|IT-)?\d{{5}},?\s+{_TOWN}",
)
_RUA = r"(?:Rua|R\.|Avenida|Av\.|Praça|Largo|Travessa|Estrada|Alameda|Calçada)"
PORTUGUESE = address_form(
    "PT",
    deferred(rf"(?:\b{_RUA})\s[^\d\n]{{2,60}}\d"),
    rf"{_RUA}\s+(?:[\w'’.ºª]+\s?){{1,8}}?,?\s*(?:n\.?º?\s?)?\d{{1,4}}[^\n\d]{{0,20}}"
    rf"(?:{_BREAK})\d{{4}}-\d{{3}}\s+{_TOWN}",
)
_STRAAT = (
    r"(?:straat|weg|laan|plein|gracht|kade|dijk|singel|dreef|hof|pad|steeg|markt|ring|park|haven)"
)
DUTCH = address_form(
    "NL",
    deferred(rf"(?i:{_STRAAT})\s\d|\bPostbus\s\d"),
    rf"(?:(?:{_NAME}[ ](?i:(?={_STRAAT})))?(?:{_NAME_START})?(?i:{_STRAAT})\s{_NUMBER}"
    r"|Postbus\s\d{1,6})"
    rf"(?:{_BREAK})(?:NL-)?\d{{4}}\s?[A-Z]{{2}},?\s+{_TOWN}",
)
_ULICA = r"(?:[Uu]l\.|[Aa]l\.|[Pp]l\.|[Oo]s\.|[Uu]lica|[Aa]leja)"
POLISH = address_form(
    "PL",
    deferred(rf"{_ULICA}\s?\w[^\n]{{1,50}}\d"),
    rf"{_ULICA}\s?(?:[\w.'-]+\s){{1,6}}?\d{{1,4}}\s?[a-zA-Z]?(?:\s?/\s?\d{{1,4}})?"
    rf"(?:\s(?:m|lok)\.?\s?\d{{1,4}})?(?:{_BREAK})\d{{2}}-\d{{3}}\s+{_TOWN}",
)

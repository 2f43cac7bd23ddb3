"""Reads phone numbers by the numbering plans of the world."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from seoaudit.facts.settings import Business
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

NORTH_AMERICA = frozenset(
    "US CA AG AI AS BB BM BS DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI".split()
)
_REGION_OF_LANGUAGE = {
    "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "es": "ES", "et": "EE",
    "fi": "FI", "fr": "FR", "hr": "HR", "hu": "HU", "it": "IT", "ja": "JP", "ko": "KR",
    "lt": "LT", "lv": "LV", "nb": "NO", "nl": "NL", "nn": "NO", "no": "NO", "pl": "PL",
    "pt": "PT", "ro": "RO", "sk": "SK", "sl": "SI", "sv": "SE", "tr": "TR", "uk": "UA",
}  # fmt: skip
_REGION_OF_DOMAIN = {"uk": "GB", "eu": "", "io": "", "co": "", "me": "", "ai": "", "tv": ""}
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_INTERNATIONAL = deferred(r"\+[1-9]\d{0,2}[\s().-]{0,2}\d(?:[ ().-]{0,2}\d){5,12}")
_NUMBERS_ASKED = 5
_NORTH_AMERICAN_FORM = deferred(r"(?:1\W{1,2})?\(?[2-9]\d{2}\)?\W{1,3}[2-9]\d{2}\W{1,3}\d{4}")
_NORTH_AMERICAN = deferred(r"1?([2-9]\d{2}[2-9]\d{6})")
# Numbers kept for fiction: NANPA (555-0100 to 555-0199), Ofcom, ACMA, ARCEP and the
# Bundesnetzagentur.
_FICTION = deferred(
    r"\+(?:1\d{3}55501\d\d|1555\d{7}|44(?:1632960|7700900|2079460)\d{3}"
    r"|61[2378](?:5550|7010)\d{4}|33(?:19900|26191|35301|46571|53649|63998)\d{4}"
    r"|49(?:3023125|6990009|4066969|2214710|8999998)\d{3})"
)
_DUMMY = deferred(r"1?(?:(\d)\1{6,}|(?:\d{3})?1234567|1234567890|0123456789|9876543210|55501\d\d)")


class Reading(Struct, frozen=True):
    """What the numbering plan says of a written number.

    `e164` is None where the country is not known or the number is too broken to say. `assigned`
    tells that the plan hands out such numbers. `possible` is False where no subscriber can have
    it (wrong length or form), None where that cannot be known.
    """

    e164: str | None
    assigned: bool
    possible: bool | None
    placeholder: bool


class Home(NamedTuple):
    """The country whose national numbers an article names, as a two-letter code.

    `certain` tells that it was said and not guessed; only then is a national number that the plan
    does not know called impossible.
    """

    region: str
    certain: bool


class NumberReader:
    """Reads the numbers of an article as somebody at home there would dial them."""

    def __init__(self, business: Business, language: str, text: str = "") -> None:
        self._home_of = business, language, text

    @cached_property
    def home(self) -> Home:
        """Found out when the first national number is read, for it may take reading others."""
        return _home(*self._home_of)

    @property
    def north_american(self) -> bool:
        return self.home.region in NORTH_AMERICA

    def read(self, written: str) -> Reading:
        """The number in `written`, which holds nothing but it."""
        if written.startswith("+"):
            abroad = _read(written, None, True)
            if abroad is not None:
                return abroad
        return _read(written, *self.home) or _unreadable(written, self.home.certain)


# A site names its own few numbers in every article.
@lru_cache(maxsize=4096)
def _read(written: str, region: str | None, certain: bool) -> Reading | None:
    """What the plan says, None where it knows no country for the number."""
    from phonenumbers import PhoneNumberFormat, format_number, is_valid_number

    number = _parsed(spelt_out(written), region)
    if number is None:
        return None
    e164 = format_number(number, PhoneNumberFormat.E164)
    assigned = is_valid_number(number)
    possible = True if assigned else _possible(number, written, certain)
    placeholder = _is_dummy(written) or _FICTION.fullmatch(e164) is not None
    known = assigned or written.lstrip(" (").startswith(("+", "00")) or possible is True
    return Reading(e164 if known else None, assigned, possible, placeholder)


def _unreadable(written: str, certain: bool) -> Reading:
    return Reading(None, False, _impossible(written, certain), _is_dummy(written))


def _is_dummy(written: str) -> bool:
    return _DUMMY.fullmatch(re.sub(r"\D", "", spelt_out(written))) is not None


def _parsed(written: str, region: str | None) -> PhoneNumber | None:
    from phonenumbers import NumberParseException, is_valid_number, parse

    try:
        number = parse(written, region)
    except NumberParseException:
        return None
    if number.country_code == 1 and number.italian_leading_zero:
        return None
    if region is None or region in NORTH_AMERICA or "+" in written:
        return number
    if not _NORTH_AMERICAN_FORM.fullmatch(written):
        return number
    american: PhoneNumber = parse(written, "US")
    foreign = _has_trunk_zero(region) or not is_valid_number(number)
    return american if foreign and is_valid_number(american) else number


def _has_trunk_zero(region: str) -> bool:
    """Whether national numbers of the region begin with 0, so that others are none of them."""
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region(region)
    return metadata is not None and metadata.national_prefix == "0"


def _possible(number: PhoneNumber, written: str, certain: bool) -> bool | None:
    """Whether a number that is not assigned could be, by its length (and form in America)."""
    from phonenumbers import ValidationResult, is_possible_number_with_reason

    if number.country_code == 1:
        if _NORTH_AMERICAN.fullmatch(str(number.national_number)):
            return True
        return _impossible(written, certain)
    if not (certain or "+" in written):
        return None
    verdict = is_possible_number_with_reason(number)
    local = verdict == ValidationResult.IS_POSSIBLE_LOCAL_ONLY and "+" not in written
    return bool(local or verdict == ValidationResult.IS_POSSIBLE)


def _impossible(written: str, certain: bool) -> bool | None:
    return False if certain or "+" in written else None


def spelt_out(written: str) -> str:
    """`written` with the letters of a vanity number as the digits of the telephone keypad."""
    if not re.search(r"[A-Z]", written):
        return written
    digits = re.sub(r"\D", "", written.translate(_KEYPAD))
    return digits[:11] if digits.startswith("1") else digits[:10]


def _home(business: Business, language: str, text: str) -> Home:
    """The region of the site, or else that of its own numbers, of its domain, of the international
    numbers in `text`, of the language, in this order.
    """
    if business.region:
        return Home(business.region.upper(), certain=True)
    for written in business.phones:
        region = _region_of_number(written)
        if region:
            return Home(region, certain=True)
    domain = _region_of_site(business.site_url)
    if domain:
        return Home(domain, certain=True)
    if region := _region_of_text(text):
        return Home(region, certain=False)
    code, _, subtag = language.replace("_", "-").partition("-")
    if len(subtag) == 2 and subtag.isalpha():
        return Home(subtag.upper(), certain=False)
    return Home(_REGION_OF_LANGUAGE.get(code.lower(), "US"), certain=False)


@lru_cache(maxsize=1024)
def _region_of_number(written: str) -> str | None:
    if not written.lstrip().startswith("+"):
        return None
    from phonenumbers import NumberParseException, parse, region_code_for_number

    try:
        region: str | None = region_code_for_number(parse(written))
    except NumberParseException:
        return None
    return region


def _region_of_text(text: str) -> str | None:
    """The region that all international numbers of a text share, None where they do not."""
    found: set[str | None] = set()
    for number in islice(_INTERNATIONAL.finditer(text), _NUMBERS_ASKED):
        region = _region_of_number(number[0])
        if region:
            found.add("US" if region in NORTH_AMERICA else region)
    return found.pop() if len(found) == 1 else None


def _region_of_site(site_url: str) -> str:
    found = re.match(r"(?:https?://)?[^/\s:]+\.([a-z]{2})(?:[:/]|$)", site_url.lower())
    return _REGION_OF_DOMAIN.get(found[1], found[1].upper()) if found else ""

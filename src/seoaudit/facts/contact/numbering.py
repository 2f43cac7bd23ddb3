"""Reads phone numbers by the numbering plans of the world."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.facts.contact.home_country import NORTH_AMERICA, Home, home_of
from seoaudit.facts.settings import Business
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_NORTH_AMERICAN_FORM = deferred(r"(?:1\W{1,2})?\(?[2-9]\d{2}\)?\W{1,3}[2-9]\d{2}\W{1,3}\d{4}")
_NORTH_AMERICAN = deferred(r"1?([2-9]\d{2}[2-9]\d{6})")
_OF_ONE_LENGTH = frozenset(("AU", "BE", "CH", "FR", "GB"))
# What is grouped so begins with no American area code, and the countries that group alike are few.
_BRITISH_FORM = deferred(
    r"\(?0(?:20\)?\W\d{4}\W\d{4}|(?:1\d1|11\d|3\d\d|80[08]|84[345]|87[0-3])\)?\W\d{3}\W\d{4}"
    r"|1\d{3}\)?\W\d{6}|7\d{3}\W\d{6}|7\d{3}\W\d{3}\W\d{3}|7[1-57-9]\d{8})"
)
_IRISH_FORM = deferred(r"0818\W?(?:\d{3}\W?\d{3}|\d{2}\W?\d{4}|\d{2}\W\d{2}\W\d{2})")
# Spain has nine digits and no brackets.
_MEXICAN_FORM = deferred(r"\(\d{3}\) ?\d{3}-(?:\d{2}-\d{2}|\d{4})|\(\d{2}\) ?\d{4}[- ]\d{4}")
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


class NumberReader:
    """Reads the numbers of an article as somebody at home there would dial them."""

    def __init__(self, business: Business, language: str, text: str = "") -> None:
        self._home_of = business, language, text

    @cached_property
    def home(self) -> Home:
        """Found out when the first national number is read, for it may take reading others."""
        return home_of(*self._home_of)

    @property
    def north_american(self) -> bool:
        return self.home.region in NORTH_AMERICA

    @property
    def tells_by_length(self) -> bool:
        """Whether all national numbers have one length, so that few other numbers look alike."""
        return self.home.region in _OF_ONE_LENGTH

    def read(self, written: str) -> Reading:
        """The number in `written`, which holds nothing but it."""
        if written.startswith("+"):
            abroad = _read(written, None, True)
            if abroad is not None:
                return abroad
        region, certain, known = self.home
        elsewhere = None
        if not known and _BRITISH_FORM.fullmatch(written):
            elsewhere = _read(written, "GB", False)
        elif not known and _IRISH_FORM.fullmatch(written):
            elsewhere = _read(written, "IE", False)
        elif region == "ES" and not certain and _MEXICAN_FORM.fullmatch(written):
            elsewhere = _read(written, "MX", False)
        if elsewhere is not None and elsewhere.assigned:
            return elsewhere
        return _read(written, region, certain) or _unreadable(written, certain)


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

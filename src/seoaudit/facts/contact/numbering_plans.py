"""What the numbering plans of the world say of a written number, asked of libphonenumber."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from phonenumbers import (
    NumberParseException,
    PhoneMetadata,
    PhoneNumberFormat,
    ValidationResult,
    format_number,
    is_possible_number_with_reason,
    is_valid_number,
    parse,
    region_code_for_number,
)

from seoaudit.facts.contact.home_country import NORTH_AMERICA
from seoaudit.facts.contact.number_verdicts import Reading
from seoaudit.facts.contact.written_numbers import impossible, is_dummy, spelt_out
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_NORTH_AMERICAN_FORM = deferred(r"(?:1\W{1,2})?\(?[2-9]\d{2}\)?\W{1,3}[2-9]\d{2}\W{1,3}\d{4}")
_NORTH_AMERICAN = deferred(r"1?([2-9]\d{2}[2-9]\d{6})")
# Numbers kept for fiction: NANPA (555-0100 to 555-0199), Ofcom, ACMA, ARCEP and the
# Bundesnetzagentur.
_FICTION = deferred(
    r"\+(?:1\d{3}55501\d\d|1555\d{7}|44(?:1632960|7700900|2079460)\d{3}"
    r"|61[2378](?:5550|7010)\d{4}|33(?:19900|26191|35301|46571|53649|63998)\d{4}"
    r"|49(?:3023125|6990009|4066969|2214710|8999998)\d{3})"
)


# A site names its own few numbers in every article.
@lru_cache(maxsize=4096)
def reading_of(written: str, region: str | None, certain: bool) -> Reading | None:
    """What the plan of a region says, None where it knows no country for the number."""
    number = _parsed(spelt_out(written), region)
    if number is None:
        return None
    e164 = format_number(number, PhoneNumberFormat.E164)
    assigned = is_valid_number(number)
    possible = True if assigned else _possible(number, written, certain)
    placeholder = is_dummy(written) or _FICTION.fullmatch(e164) is not None
    known = assigned or written.lstrip(" (").startswith(("+", "00")) or possible is True
    return Reading(e164 if known else None, assigned, possible, placeholder)


def _parsed(written: str, region: str | None) -> PhoneNumber | None:
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
    metadata = PhoneMetadata.metadata_for_region(region)
    return metadata is not None and metadata.national_prefix == "0"


def _possible(number: PhoneNumber, written: str, certain: bool) -> bool | None:
    """Whether a number that is not assigned could be, by its length (and form in America)."""
    if number.country_code == 1:
        if _NORTH_AMERICAN.fullmatch(str(number.national_number)):
            return True
        return impossible(written, certain)
    if not (certain or "+" in written):
        return None
    verdict = is_possible_number_with_reason(number)
    local = verdict == ValidationResult.IS_POSSIBLE_LOCAL_ONLY and "+" not in written
    return bool(local or verdict == ValidationResult.IS_POSSIBLE)


@lru_cache(maxsize=1024)
def region_of(written: str) -> str | None:
    """The country of a number with its country code, None where it has none."""
    try:
        region: str | None = region_code_for_number(parse(written))
    except NumberParseException:
        return None
    return region

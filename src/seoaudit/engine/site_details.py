"""Guesses who owns a site from its data files and from what repeats across its articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from seoaudit.engine.data_files import leaves, read_data
from seoaudit.engine.repeated_details import Repeated, count_repeated
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Data files that speak of the owner, in the folders where generators keep them.
_OWNER_FILES = frozenset(
    "business client company contact global info meta metadata organization settings site "
    "siteinfo siteconfig".split()
)
_DATA_FOLDERS = ("_data", "src/_data", "data", "src/data", "content/settings", "_settings")
# Tables of a generator's configuration that may speak of the owner.
_OWNER_TABLES = frozenset("params extra owner site organization business company contact".split())

_KEYS: dict[str, re.Pattern[str]] = {
    "name": re.compile(r"(?:business|company|organi[sz]ation|client|brand)_?name|name", re.I),
    "phones": re.compile(r"(?:tele)?phone(?:_?number)?|tel|phone_?formatted|phone_?for_?tel", re.I),
    "emails": re.compile(r"e-?mail(?:_?address)?", re.I),
    "address": re.compile(r"(?:street_?|full_?)?address|address_?line_?1?", re.I),
    "site-url": re.compile(r"base_?url|site_?url|url|domain|website", re.I),
}
# Paths in which these keys speak of somebody or something else.
_SOMEBODY_ELSE = deferred(
    r"author|team|staff|people|founder|menu|nav|social|plugin|analytics|module|theme|image|default|"
    r"collection|testimonial|sponsor|job|language|taxonom",
    re.I,
)
# What a template for sites came with.
_NEVER_FILLED_IN = deferred(r"123 (?:example|main|any|your)\b", re.I)
_COUNTED_UP = "1234567"
_EMAIL = deferred(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MOST = 3


class Detail(Struct, frozen=True):
    """One thing that may be the owner's: where it was found, and whether that is sure.

    `count` is the number of articles that say it, 0 where a data file does.
    """

    value: str
    found: str
    sure: bool = False
    count: int = 0


class Owner(Struct, frozen=True):
    """What is known of the owner by key of `[business]`, the likeliest first.

    `region` is the two-letter country of the first phone number, "" where none is known.
    """

    details: dict[str, tuple[Detail, ...]] = {}
    region: str = ""


def find_owner(
    folder: Path, generator_data: dict[str, Any], evidence: str, sample: Iterable[Facts]
) -> Owner:
    """The owner of a site by its settings, its data files and the articles in `sample`."""
    details: dict[str, list[Detail]] = {}
    for file, data, own in _sources(folder, generator_data, evidence):
        for key, value in _told(data, own):
            _add(details, key, Detail(value, f"in {file}", own or key != "name"))
    repeated = count_repeated(sample)
    for key, found in repeated.items():
        for one in found:
            if _is_worth_telling(one, details.get(key, []), key):
                _add(details, key, Detail(one.value, one.where, one.sure, one.count))
    regions = (_region(detail.value) for detail in details.get("phones", ()))
    region = next((code for code in regions if code), "")
    return Owner({key: tuple(found[:_MOST]) for key, found in details.items()}, region)


def _is_worth_telling(one: Repeated, known: list[Detail], key: str) -> bool:
    """Whether a detail is sure, says again what is known, or repeats while nothing is sure.

    An address that a template came with is not, where another one is sure.
    """
    if key == "emails" and any(detail.sure for detail in known):
        from seoaudit.facts.contact.emails import is_made_up

        if is_made_up(one.value):
            return False
    if one.sure:
        return True
    if any(_same(detail.value, one.value) for detail in known):
        return True
    return one.is_common and not any(detail.sure for detail in known)


def _sources(
    folder: Path, generator_data: dict[str, Any], evidence: str
) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Data that may speak of the owner: the file, its content, whether it is all about them."""
    for place in _DATA_FOLDERS:
        if (folder / place).is_dir():
            for path in sorted((folder / place).iterdir()):
                if path.stem.lower() in _OWNER_FILES:
                    yield path.relative_to(folder).as_posix(), read_data(path), True
    if generator_data:
        yield evidence, generator_data, False


def _told(data: dict[str, Any], own: bool) -> Iterator[tuple[str, str]]:
    """What a data file says of the owner, by key of `[business]`."""
    for path, value in leaves(data):
        if not path or not isinstance(value, str) or not 3 <= len(value.strip()) <= 120:
            continue
        if _SOMEBODY_ELSE.search(".".join(path)) or "{{" in value or len(path) > 3:
            continue
        if not own and len(path) > 1 and path[0].lower() not in _OWNER_TABLES:
            continue
        for key, pattern in _KEYS.items():
            if pattern.fullmatch(path[-1]) and _is_plausible(key, value.strip()):
                yield key, value.strip()
        if path[-1].lower() == "title" and len(path) == 1:
            yield "name", value.strip()


def _is_plausible(key: str, value: str) -> bool:
    if key == "address" and _NEVER_FILLED_IN.search(value):
        return False
    if key == "emails":
        return _EMAIL.fullmatch(value) is not None
    if key == "phones":
        digits = "".join(character for character in value if character.isdigit())
        return 7 <= len(digits) <= 15 and _COUNTED_UP not in digits
    if key == "site-url":
        return re.fullmatch(r"https?://[\w.-]+\.\w+/?|[\w-]+(?:\.[\w-]+)+", value) is not None
    return key != "address" or any(character.isdigit() for character in value)


def _add(details: dict[str, list[Detail]], key: str, detail: Detail) -> None:
    """Add a detail; what two sources say is sure."""
    listed = details.setdefault(key, [])
    for index, known in enumerate(listed):
        if _same(known.value, detail.value):
            if not known.count and detail.found not in known.found:
                listed[index] = Detail(known.value, f"{known.found}, {detail.found}", True)
            return
    listed.append(detail)


def _same(first: str, second: str) -> bool:
    """Whether two details say the same: the same digits of a number, or the same words."""
    numbers = [re.sub(r"\D", "", text) for text in (first, second)]
    if min(map(len, numbers)) >= 7 and "@" not in first + second:
        return numbers[0][-9:] == numbers[1][-9:]
    return first.casefold().rstrip("/") == second.casefold().rstrip("/")


def _region(number: str) -> str:
    """The country that a number in E.164 belongs to, "" where that is not known."""
    from phonenumbers import NumberParseException, parse, region_code_for_number

    try:
        return region_code_for_number(parse(number, None)) or ""
    except NumberParseException:
        return ""

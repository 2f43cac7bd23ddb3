"""Counts what repeats across the articles of a site and may therefore be its owner's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from html import unescape
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# What stands in so many articles, and in that share of those that name such a thing at all, is
# the owner's.
_SURE_COUNT = 3
_SURE_SHARE = 0.5
_COMMON_SHARE = 0.3
_MOST = 3

_TITLE_END = deferred(r"\s[|–—-]\s+([^|–—]{3,40})$")
_ORIGIN = deferred(r"https?://[\w.-]+")


class Repeated(Struct, frozen=True):
    """A detail, in how many articles it stands, and whether that makes it the owner's.

    `is_common` tells that it may be: it did not turn up just once.
    """

    value: str
    count: int
    where: str
    sure: bool
    is_common: bool


def count_repeated(sample: Iterable[Facts]) -> dict[str, list[Repeated]]:
    """The commonest details of the articles by key of `[business]`."""
    keys = ("phones", "emails", "address", "site-url", "name")
    counters: dict[str, Counter[str]] = {key: Counter() for key in keys}
    named: Counter[str] = Counter()
    for facts in sample:
        for key, values in _details(facts).items():
            counters[key].update(values)
            named[key] += bool(values)
    return {
        key: [_repeated(key, value, count, named[key]) for value, count in found.most_common(_MOST)]
        for key, found in counters.items()
    }


def _details(facts: Facts) -> dict[str, set[str]]:
    """What one article says of somebody, each thing once."""
    contact, metadata = facts.contact, facts.metadata
    title = metadata.title.value if metadata.title else None
    end = _TITLE_END.search(title) if isinstance(title, str) else None
    canonical = metadata.canonical.value if metadata.canonical else None
    origin = _ORIGIN.match(canonical) if isinstance(canonical, str) else None
    return {
        "phones": {
            phone.e164 for phone in contact.phones if phone.e164 and phone.valid is not False
        },
        "emails": {email.address.lower() for email in contact.emails},
        "address": {_on_one_line(facts.source_text(address.span)) for address in contact.addresses},
        "site-url": {origin[0]} if origin else set(),
        "name": {end[1].strip()} if end else set(),
    }


def _repeated(key: str, value: str, count: int, named: int) -> Repeated:
    sure = count >= _SURE_COUNT and count >= _SURE_SHARE * named
    if key == "name":
        # The end of a title may as well be a section or a slogan.
        common = count >= _SURE_COUNT and count >= _COMMON_SHARE * named
        return Repeated(value, count, f"at the end of {count} titles", False, common)
    where = f"in {count} article{'s' if count > 1 else ''}"
    return Repeated(value, count, where, sure, count > 1)


def _on_one_line(address: str) -> str:
    """An address without markup, its lines after commas."""
    line = re.sub(r"[\s,]*(?:<[^>]*>|\n)[\s,]*", ", ", unescape(address.strip()))
    return " ".join(re.sub(r"(?:, )+", ", ", line).split())

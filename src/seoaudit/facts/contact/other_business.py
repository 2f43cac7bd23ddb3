"""Contact details that belong to another client of the same batch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from seoaudit.article import Prose
from seoaudit.facts.contact.booking import BookingLink, same_page
from seoaudit.facts.contact.emails import Email
from seoaudit.facts.contact.numbering import NumberReader
from seoaudit.facts.contact.phones import Phone
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.settings import Business
from seoaudit.language.deferred import deferred

# Hosts of mail where anybody can have an address.
_PUBLIC_HOSTS = deferred(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|"
    r"gmx|web|mail|shaw|telus|rogers|bell|comcast|verizon|att|btinternet|orange|wanadoo|free|"
    r"t-online|laposte|zoho|fastmail)\.[a-z.]{2,6}$"
)


class ForeignDetail(Occurrence, frozen=True):
    """A detail of another client.

    `kind` is `phone`, `email`, `booking link` or `name`, `label` what the article says, `business`
    the client that it belongs to.
    """

    kind: Literal["phone", "email", "booking link", "name"] = "phone"
    label: str = ""
    business: str = ""


class Directory(Struct, frozen=True):
    """The details of other clients, each with the client's name.

    What two of them or the business itself share tells nothing and is left out. `names` are
    written as in the configuration.
    """

    phones: dict[str, str]
    emails: dict[str, str]
    domains: dict[str, str]
    booking_links: dict[str, str]
    names: dict[str, str]


@lru_cache(maxsize=64)
def directory(own: Business, others: tuple[Business, ...]) -> Directory:
    """What belongs to others alone."""
    ours = _details(own)
    names = (other.name or other.site_url or "another client" for other in others)
    theirs = list(zip(names, map(_details, others), strict=True))
    return Directory(
        *(_belonging([(who, d[index]) for who, d in theirs], ours[index]) for index in range(5))
    )


def _details(business: Business) -> tuple[frozenset[str], ...]:
    """Phones, emails, domains of emails, booking links and names of a business."""
    reader = NumberReader(business, "", "")
    phones = (reader.read(written).e164 for written in business.phones)
    emails = frozenset(address.lower() for address in business.emails)
    return (
        frozenset(number for number in phones if number),
        emails,
        frozenset(address.rpartition("@")[2] for address in emails),
        frozenset(business.booking_links),
        frozenset(name for name in (business.name, *business.name_variants) if _is_telling(name)),
    )


def _is_telling(name: str) -> bool:
    """Whether a name is no common word: two words at least, or one with capitals inside."""
    return len(name.split()) > 1 or re.search(r"[a-z][A-Z]", name) is not None


def _belonging(theirs: list[tuple[str, frozenset[str]]], ours: frozenset[str]) -> dict[str, str]:
    owners: dict[str, set[str]] = {}
    for who, details in theirs:
        for detail in details:
            owners.setdefault(detail, set()).add(who)
    return {
        detail: next(iter(whose))
        for detail, whose in sorted(owners.items())
        if len(whose) == 1 and detail not in ours
    }


def find_foreign_details(
    prose: Prose,
    own: Business,
    others: tuple[Business, ...],
    phones: Iterable[Phone],
    emails: Iterable[Email],
    booking_links: Iterable[BookingLink],
) -> tuple[ForeignDetail, ...]:
    """Details of other clients in an article and its fields, in source order."""
    if not others:
        return ()
    known = directory(own, others)
    found = [
        *_phones(known, phones),
        *_emails(known, emails),
        *_bookings(known, booking_links),
        *_names(known, prose, own),
    ]
    return tuple(sorted(found, key=lambda detail: detail.span))


def _phones(known: Directory, phones: Iterable[Phone]) -> Iterator[ForeignDetail]:
    for phone in phones:
        whose = known.phones.get(phone.e164 or "")
        if whose:
            yield ForeignDetail(span=phone.span, kind="phone", label=phone.label, business=whose)


def _emails(known: Directory, emails: Iterable[Email]) -> Iterator[ForeignDetail]:
    for email in emails:
        address = email.address
        whose = known.emails.get(address)
        if whose is None and not _is_public(address):
            whose = known.domains.get(address.rpartition("@")[2])
        if whose:
            yield ForeignDetail(span=email.span, kind="email", label=address, business=whose)


def _is_public(address: str) -> bool:
    """Whether anybody can have an address at this host."""
    return _PUBLIC_HOSTS.match(address.rpartition("@")[2]) is not None


def _bookings(known: Directory, links: Iterable[BookingLink]) -> Iterator[ForeignDetail]:
    for link in links:
        for target, whose in known.booking_links.items():
            if same_page(link.target, target):
                yield ForeignDetail(
                    span=link.span, kind="booking link", label=link.target, business=whose
                )
                break


def _names(known: Directory, prose: Prose, own: Business) -> Iterator[ForeignDetail]:
    """Names of others as they are written, but for one that is part of the business's own."""
    own_names = (own.name, *own.name_variants)
    for name, whose in known.names.items():
        if name not in prose.text or any(name in ours for ours in own_names):
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", prose.text):
            yield ForeignDetail(
                span=prose.span(*match.span()), kind="name", label=name, business=whose
            )

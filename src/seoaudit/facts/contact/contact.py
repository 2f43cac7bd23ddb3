"""How an article lets its reader reach somebody: phones, emails, addresses, booking links."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article
from seoaudit.facts.contact.addresses import Address, find_addresses
from seoaudit.facts.contact.booking import BookingLink, find_booking_links
from seoaudit.facts.contact.business_agreement import Disagreement, find_disagreements
from seoaudit.facts.contact.contact_links import DisagreeingLink, find_disagreeing_links
from seoaudit.facts.contact.contact_placeholders import Placeholder, find_placeholders
from seoaudit.facts.contact.contact_replacements import with_email_links, with_phone_links
from seoaudit.facts.contact.contact_stretches import Stretch, stretches
from seoaudit.facts.contact.emails import Email, find_emails, mail_links
from seoaudit.facts.contact.numbering import NumberReader
from seoaudit.facts.contact.other_business import ForeignDetail, find_foreign_details
from seoaudit.facts.contact.phone_shapes import Candidate, candidates
from seoaudit.facts.contact.phones import Phone, dialling_links, find_phones
from seoaudit.facts.settings import Business
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Templates that, by their name, put a way of contact on the page.
_CONTACT_TEMPLATE = deferred(r"contact|phone|tel\b|call|cta|book|appointment|form|address", re.I)
_FORM = deferred(r"<form\b", re.IGNORECASE)


class Contact(Struct, frozen=True):
    """Ways to reach somebody that an article names, and what is wrong with them.

    `phones`, `emails`, `addresses` and `booking_links` list what is there, in the body, around
    it on an HTML page (`scope` is `page`) and in the front matter (`scope` is `field`).
    `disagreeing_links` show one number or address and lead to another. `not_the_business` lists
    details that disagree with the configured business, `other_business` those that belong to
    another client of the same run. `placeholders` are details that were never filled in. `ways` is
    the number of ways of contact in the content and its fields: phones, emails, addresses, booking
    links, forms, and templates that put such a thing there.
    """

    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    addresses: tuple[Address, ...] = ()
    booking_links: tuple[BookingLink, ...] = ()
    disagreeing_links: tuple[DisagreeingLink, ...] = ()
    not_the_business: tuple[Disagreement, ...] = ()
    other_business: tuple[ForeignDetail, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    ways: int = 0


def measure_contact(facts: Facts) -> Contact:
    """The contact details of an article, compared with its business where one is configured."""
    article, business = facts.article, facts.settings.business
    reader = NumberReader(business, facts.language, article.source.text, facts.verdicts)
    places = tuple(stretches(article))
    numbers = _own_numbers(business, reader)
    dials, mails = dialling_links(article, reader), mail_links(article)
    phones = find_phones(article, places, dials, reader, numbers, partial(_number_shapes, facts))
    own_addresses = frozenset(address.lower() for address in business.emails)
    emails = find_emails(article, places, mails, own_addresses)
    addresses = find_addresses(places)
    booking_links = find_booking_links(article, business)
    return Contact(
        phones=with_phone_links(phones, article),
        emails=with_email_links(emails, article),
        addresses=addresses,
        booking_links=booking_links,
        disagreeing_links=find_disagreeing_links(dials, mails, phones),
        not_the_business=find_disagreements(
            article.prose, article.source.text, business, numbers, phones, emails, booking_links
        ),
        other_business=find_foreign_details(
            article.prose, business, facts.settings.others, phones, emails, booking_links
        ),
        placeholders=find_placeholders(article, places, phones, emails, dials),
        ways=_readable_ways(phones, emails, addresses, booking_links) + _unreadable_ways(article),
    )


def _number_shapes(facts: Facts, place: Stretch) -> Iterable[Candidate]:
    """What looks like a phone number in a text."""
    if place.passage is facts.article.prose:
        return facts.number_shapes
    return candidates(place.passage.text, place.outline, place.names_phone)


def _readable_ways(
    phones: tuple[Phone, ...],
    emails: tuple[Email, ...],
    addresses: tuple[Address, ...],
    booking_links: tuple[BookingLink, ...],
) -> int:
    """Ways of contact of the content and its fields, what surrounds it on a page left out."""
    details: tuple[Phone | Email | Address | BookingLink, ...]
    details = (*phones, *emails, *addresses, *booking_links)
    return sum(detail.scope != "page" for detail in details)


def _own_numbers(business: Business, reader: NumberReader) -> frozenset[str]:
    """The business's phones as E.164."""
    readings = (reader.read(written) for written in business.phones)
    return frozenset(reading.e164 for reading in readings if reading.e164)


def _unreadable_ways(article: Article) -> int:
    """Ways of contact whose details are not in the source: forms, templates, templated links."""
    text = article.source.text
    first = text.find("<", article.body.start)
    forms = len(_FORM.findall(text, first)) if first >= 0 else 0
    templates = sum(
        raw.kind == "template"
        and not text.startswith(("tel:", "sms:"), raw.span.start - 4)
        and not text.startswith("mailto:", raw.span.start - 7)
        and _CONTACT_TEMPLATE.search(text, raw.span.start, min(raw.span.end, raw.span.start + 200))
        is not None
        for raw in article.raws
    )
    links = sum(
        link.target.lower().startswith(("tel:", "mailto:", "sms:")) and "{" in link.target
        for link in article.links
    )
    return forms + templates + links

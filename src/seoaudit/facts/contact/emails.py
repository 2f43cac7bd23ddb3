"""The email addresses of an article, each at its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.article import Article, Link, Span
from seoaudit.facts.contact.contact_stretches import Origin, Scope, Stretch
from seoaudit.facts.contact.email_shapes import Found, addresses_in, spelt_out_addresses
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language import contact_words as words
from seoaudit.language.deferred import deferred

_ESCAPES = deferred(r"(?:%[0-9A-Fa-f]{2})+")
_INVITATION = deferred(rf"(?:{words.EMAIL_INVITATIONS})[^\w\n]{{0,4}}\n?\W?$", re.IGNORECASE)
_RESERVED = deferred(
    r"(?:.*\.)?example(?:\.(?:com|net|org|edu))?|.*\.(?:example|test|invalid)", re.IGNORECASE
)
_MADE_UP_DOMAIN = deferred(rf"(?:{words.MADE_UP_DOMAINS})\.\w+")
_MADE_UP_LOCAL = deferred(words.MADE_UP_MAILBOXES)
_OWN_DOMAIN = deferred(r"your[\w-]*\.\w+")
_OWN_MAILBOX = deferred(r"your[._-]?(?:name|e?mail)")
_MAILBOX_PATTERN = deferred(words.MAILBOX_PATTERNS)


class Email(Occurrence, frozen=True):
    """An email address; `span` is exactly the address as written.

    `address` is it in lower case. `linked` tells that it stands in a `mailto:` link or an
    autolink, `in_link` that it stands in any link. `scope` and `origin` are as for phones.
    `placeholder` marks addresses nobody can have (`info@example.com`, `name@yourdomain.com`).
    `obfuscated` is one spelt out as "name (at) host (dot) com", or with an entity or a backslash
    that keeps machines from finding it. `invited` tells that the article
    asks the reader to use it. `ours` tells that it is one of the business's addresses, None where
    those are not configured. `others` counts the other distinct addresses of the article, 0 for
    the business's own.
    """

    address: str = ""
    label: str = ""
    linked: bool = False
    in_link: bool = False
    scope: Scope = "main"
    origin: Origin = "text"
    placeholder: bool = False
    obfuscated: bool = False
    invited: bool = False
    ours: bool | None = None
    others: int = 0


class Mail(Struct, frozen=True):
    """A `mailto:` link or autolink: the `addresses` it writes to and where the first stands."""

    link: Link
    addresses: tuple[str, ...]
    span: Span | None


def mail_links(article: Article) -> tuple[Mail, ...]:
    """Links that write an email, in the order of the source."""
    found = []
    for link in article.links:
        target = link.target.lstrip()
        if target[:7].lower() == "mailto:":
            found.append(_mail(article, link, target[7:]))
        elif link.kind == "autolink" and "@" in target and "://" not in target:
            found.append(_mail(article, link, target))
    return tuple(found)


def _mail(article: Article, link: Link, written: str) -> Mail:
    from urllib.parse import unquote

    addresses = tuple(found.address for found in addresses_in(unquote(written.partition("?")[0])))
    span = link.target_span
    if span is not None:
        source = article.source.slice(span)
        first = next(addresses_in(source.partition("?")[0]), None)
        if first is not None:
            escaped = _ESCAPES.match(source, max(first.start - 1, 0))
            start = escaped.end() if escaped else first.start
            span = Span(span.start + start, span.start + first.end)
    return Mail(link, addresses, span)


def find_emails(
    article: Article,
    places: Iterable[Stretch],
    mails: tuple[Mail, ...],
    business_addresses: frozenset[str],
) -> tuple[Email, ...]:
    """Every email address of the article in the order of the source."""
    writing = {id(mail.link) for mail in mails}
    shown: set[int] = set()
    found: list[Email] = []
    for place in places:
        text = place.passage.text
        if not (read := [*addresses_in(text), *spelt_out_addresses(text, place.outline)]):
            continue
        links = _by_offset(article, place)
        for item in read:
            if _is_pattern(item.address):
                continue
            link = _link_from(links, item.start)
            # What ends in a link that writes an email may begin in the words or the link before.
            later = _link_from(links, item.end - 1)
            if later is not None and id(later) in writing:
                link = later
            if link is not None and (link.at > item.start or link.until < item.end):
                item = _within(text, link) or item
            linked = link is not None and id(link) in writing
            if link is not None and linked:
                shown.add(id(link))
            found.append(_email(article, place, item, link, linked))
    found.extend(
        _only_in_target(mail, mail.span)
        for mail in mails
        if id(mail.link) not in shown and mail.addresses and mail.span is not None
    )
    found.sort(key=lambda email: email.span)
    return _with_owners(found, business_addresses)


def _by_offset(article: Article, place: Stretch) -> list[Link]:
    if place.origin != "text":
        return []
    links = [link for link in article.links if link.scope == place.scope]
    return sorted(links, key=lambda link: link.at)


def _link_from(links: list[Link], start: int) -> Link | None:
    """The link whose visible text holds the offset."""
    index = bisect_right(links, start, key=lambda link: link.at) - 1
    return links[index] if index >= 0 and links[index].until > start else None


def _within(text: str, link: Link) -> Found | None:
    """The address that a link shows, where a word stands beside it without a space."""
    for found in addresses_in(text[link.at : link.until]):
        return found._replace(start=found.start + link.at, end=found.end + link.at)
    return None


def _email(article: Article, place: Stretch, item: Found, link: Link | None, linked: bool) -> Email:
    text = place.passage.text
    span = place.passage.span(item.start, item.end)
    written = article.source.slice(span)
    before = text[max(item.start - 45, 0) : item.start]
    linked = linked or before.rstrip()[-7:].lower() == "mailto:"
    half_linked = text.startswith("](", item.end)
    # An address in angle brackets links itself, as a signature under a commit does.
    led = linked and (link is None or link.kind != "autolink")
    return Email(
        span=span,
        address=item.address,
        label=text[item.start : item.end],
        linked=linked,
        in_link=linked or half_linked or link is not None,
        scope=place.scope,
        origin=place.origin,
        placeholder=is_made_up(item.address),
        obfuscated=item.obfuscated or "@" not in written or "\\@" in written,
        invited=led or _INVITATION.search(before) is not None or "mail" in place.name.lower(),
    )


def _only_in_target(mail: Mail, span: Span) -> Email:
    return Email(
        span=span,
        address=mail.addresses[0],
        label=mail.addresses[0],
        linked=True,
        in_link=True,
        scope=mail.link.scope,
        origin="target",
        placeholder=is_made_up(mail.addresses[0]),
        invited=True,
    )


def is_made_up(address: str) -> bool:
    """Whether an address is a stand-in: its domain is reserved or says "your domain"."""
    local, _, domain = address.partition("@")
    if _RESERVED.fullmatch(domain):
        return True
    if _OWN_DOMAIN.fullmatch(domain) or _OWN_MAILBOX.fullmatch(local):
        return True
    return bool(_MADE_UP_DOMAIN.fullmatch(domain) and _MADE_UP_LOCAL.fullmatch(local))


def _is_pattern(address: str) -> bool:
    """Whether an address tells how the addresses of a house are made up, and is nobody's."""
    local = address.partition("@")[0].lower()
    return _MAILBOX_PATTERN.fullmatch(local) is not None and not is_made_up(address)


def _with_owners(emails: list[Email], business_addresses: frozenset[str]) -> tuple[Email, ...]:
    distinct = {email.address for email in emails}
    besides = len(distinct - business_addresses) - 1
    owned = []
    for email in emails:
        ours = email.address in business_addresses if business_addresses else None
        owned.append(replace(email, ours=ours, others=0 if ours else besides))
    return tuple(owned)

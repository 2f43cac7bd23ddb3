"""Links that lead to an appointment or a contact page."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from seoaudit.article import Article, Span
from seoaudit.facts.contact.contact_stretches import Scope
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.settings import Business
from seoaudit.language import contact_words as words
from seoaudit.language.deferred import deferred

_SYSTEMS = deferred(
    r"(?:^|\.)(?:calendly\.com|janeapp\.(?:com|co\.uk)|acuityscheduling\.com|as\.me|square\.site|"
    r"setmore\.com|booksy\.com|fresha\.com|vagaro\.com|mindbodyonline\.com|mindbody\.io|"
    r"simplybook\.(?:me|it)|opentable\.\w+|resy\.com|zocdoc\.com|doctolib\.\w+|treatwell\.\w+|"
    r"noterro\.com|cliniko\.com|schedulicity\.com|genbook\.com|appointy\.com|youcanbook\.me|"
    r"cal\.com|tidycal\.com|housecallpro\.com|getjobber\.com|nexhealth\.com|localmed\.com|"
    r"clinicsense\.com|massagebook\.com|practicebetter\.io|oncehub\.com|booker\.com)$"
)
# The host with what stands beside it, the path and the fragment.
_ADDRESS = deferred(
    r"(?:[a-z][a-z0-9+.-]*:)?(?://([^/?#]*))?([^?#]*)(?:\?[^#]*)?(?:#(.*))?", re.DOTALL
)
_BETWEEN_STEPS = deferred(r"[/?#]")
_ENDING = deferred(r"\.(?:html?|php|md|aspx?)$")
_BOOKING_STEP = deferred(words.BOOKING_STEPS)
_CONTACT_STEP = deferred(words.CONTACT_STEPS)
_BOOKING_WORDS = deferred(words.BOOKING_WORDS, re.IGNORECASE)
_BARE_URL = deferred(r"https?://[^\s<>\"')\]]+")
_WORDS_BEFORE = 80


class BookingLink(Occurrence, frozen=True):
    """A link to a booking system, a booking page or a contact page.

    `kind` is `booking` or `contact`. `target` is where it leads, `label` its visible words.
    `linked` is False for a URL that stands bare in the text. `ours` tells that it is one of the
    business's booking links or lies on its site, None where neither is configured.
    """

    kind: Literal["booking", "contact"] = "booking"
    target: str = ""
    label: str = ""
    linked: bool = True
    system: bool = False
    scope: Scope = "main"
    ours: bool | None = None


def find_booking_links(article: Article, business: Business) -> tuple[BookingLink, ...]:
    """Links and bare URLs that lead to an appointment or a contact page, in source order."""
    found: list[BookingLink] = []
    for link in article.links:
        made = _made(link.span, link.target, link.label, business, link.scope)
        if made is not None:
            found.append(made)
    if article.prose.may_name_address:
        text = article.prose.text
        spans = [link.span for link in article.links]
        for url in _BARE_URL.finditer(text):
            target = url[0].rstrip(".,;:!?*_")
            span = article.prose.span(url.start(), url.start() + len(target))
            before = text[max(url.start() - _WORDS_BEFORE, 0) : url.start()]
            made = _made(span, target, before, business, "main", linked=False)
            if made is not None and not any(
                other.start <= span.start < other.end for other in spans
            ):
                found.append(made)
    return tuple(sorted(found, key=lambda link: link.span))


def _made(
    span: Span, target: str, words: str, business: Business, scope: Scope, linked: bool = True
) -> BookingLink | None:
    kind, system = _kind(target, words, business)
    if kind is None:
        return None
    return BookingLink(
        span=span,
        kind=kind,
        target=target,
        label=words if linked else target,
        linked=linked,
        system=system,
        scope=scope,
        ours=_is_ours(target, business),
    )


class _Destination(NamedTuple):
    """What a target tells of itself: its host, and what its system or its path is for."""

    host: str
    system: bool
    booking_step: bool
    contact_step: bool


_NOWHERE = _Destination("", False, False, False)


# Articles of a site lead to the same pages.
@lru_cache(maxsize=512)
def _destination(target: str) -> _Destination:
    lowered = target.strip().lower()
    if lowered.startswith(("mailto:", "tel:", "sms:", "javascript:", "data:")) or "{" in lowered:
        return _NOWHERE
    host, path = _host_and_path(lowered)
    if host and _SYSTEMS.search(host):
        return _Destination(host, True, False, False)
    parts = filter(None, _BETWEEN_STEPS.split(path))
    steps = [_ENDING.sub("", part) if "." in part else part for part in parts]
    books = any(map(_BOOKING_STEP.fullmatch, steps))
    contacts = bool(steps) and _CONTACT_STEP.fullmatch(steps[-1]) is not None
    return _Destination(host, False, books, contacts)


def _kind(
    target: str, words: str, business: Business
) -> tuple[Literal["booking", "contact"] | None, bool]:
    """What a target is for, and whether a booking system serves it."""
    if any(same_page(target, own) for own in business.booking_links):
        return "booking", _SYSTEMS.search(_host(target)) is not None
    host, system, booking_step, contact_step = _destination(target)
    if system:
        return "booking", True
    if booking_step and _BOOKING_WORDS.search(words):
        return "booking", False
    if contact_step and (not host or host == _host(business.site_url)):
        return "contact", False
    return None, False


def _is_ours(target: str, business: Business) -> bool | None:
    if not business.booking_links and not business.site_url:
        return None
    host = _host(target)
    if not host or host == _host(business.site_url):
        return True
    return any(same_page(target, own) for own in business.booking_links)


def same_page(target: str, other: str) -> bool:
    """Whether a target leads to the page or a page below it; schemes, `www.` and `/` aside."""
    wanted, given = _comparable(other), _comparable(target)
    if wanted.startswith("/") != given.startswith("/"):
        wanted = "/" + wanted.partition("/")[2] if given.startswith("/") else wanted
    if wanted in ("", "/"):
        return False
    return given == wanted or given.startswith((wanted + "/", wanted + "?", wanted + "#"))


@lru_cache(maxsize=512)
def _comparable(target: str) -> str:
    bare = re.sub(r"^(?:https?:)?//(?:www\.)?", "", target.strip().lower())
    return bare.rstrip("/") or "/"


@lru_cache(maxsize=512)
def _host(target: str) -> str:
    """The host of an address in lower case, without `www.`, the name and the port beside it."""
    return _host_and_path(target.strip().lower())[0]


def _host_and_path(target: str) -> tuple[str, str]:
    """The host as above and the path of an address in lower case; its fragment for no path."""
    found = _ADDRESS.match(target)
    if found is None:
        return "", ""
    place, path, fragment = found.groups("")
    host = place.rpartition("@")[2].partition(":")[0]
    return host.removeprefix("www."), path or f"/{fragment}"

"""Whether a link leads to what the article's own site offers, and to a place to act at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.language.call_surroundings import (
    GROUP_HOSTS,
    OFFERING_ADDRESSES,
    PLATFORMS,
    READING_ADDRESSES,
    TAKING_HOSTS,
)
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.article import Article
    from seoaudit.facts.calls.own_names import Names
    from seoaudit.facts.facts import Facts
    from seoaudit.language.call_lexicon import CallLexicon

_HOST = deferred(
    r"(?:[a-z][a-z0-9+.-]*:)?//(?:www\.)?([^/?#:]+)|mailto:[^@?]*@([^?]+)", re.IGNORECASE
)
_REACHING = ("mailto:", "tel:", "sms:")
_OFFERING = deferred(OFFERING_ADDRESSES)
_READING = deferred(READING_ADDRESSES)
_TAKING = deferred(TAKING_HOSTS, re.IGNORECASE)
_GROUPS = deferred(rf"//(?:[\w-]+\.)*(?:{GROUP_HOSTS}|{TAKING_HOSTS})", re.IGNORECASE)
_PAGE_FIELDS = frozenset(("canonical", "canonicalurl", "canonical_url", "og:url", "url"))
# A name that is shorter than this stands in many hosts by chance.
_SHORTEST_NAME = 5


class Offers(Struct, frozen=True):
    """What is known of an article's own site.

    `sites` are the registrable domains that are its own. `tutorial` tells that the article shows
    code, so that a link to anybody else's place to sign up is a step. `telling` are words of a
    label that tell of an offer by themselves (`now`).
    """

    sites: frozenset[str]
    tutorial: bool
    telling: frozenset[str]

    def at(self, address: str, label: Sequence[str]) -> bool:
        """Whether a place to act at that a link's words (`label`) lead to is the site's."""
        site = site_of(address)
        if not site or site in self.sites or address.startswith(_REACHING):
            return True
        if self.tutorial or site in PLATFORMS:
            return False
        return _TAKING.search(site) is not None or not self.telling.isdisjoint(label)


# Articles of a site lead to the same pages.
@lru_cache(maxsize=512)
def may_offer(address: str) -> bool:
    """Whether an address looks like a place to act at, whosever it is."""
    if address.startswith(_REACHING):
        return True
    lowered = address.lower()
    return _OFFERING.search(lowered) is not None and _READING.search(lowered) is None


def leads_to_offer(address: str, tutorial: bool) -> bool:
    """Whether an address is a place to act at that words of the site's own may lead to.

    It is an address within the site, or a host that takes orders and names for others; in a
    `tutorial`, only the latter.
    """
    if not may_offer(address):
        return False
    return _GROUPS.search(address) is not None or not (tutorial or site_of(address))


def is_platforms(address: str) -> bool:
    """Whether an address is a platform's own, not a form or a group that it keeps for a site."""
    return site_of(address) in PLATFORMS and _GROUPS.search(address) is None


def own_offers(
    facts: Facts, lexicon: CallLexicon, names: Names, addresses: Iterable[str]
) -> Offers:
    """What is known of an article's site: `addresses` are where its certain calls lead."""
    business, article = facts.settings.business, facts.article
    known = [business.site_url, *business.booking_links, *addresses]
    known += [f"mailto:{address}" for address in business.emails]
    for front_matter in (article.head, article.front_matter):
        for field in front_matter.fields if front_matter else ():
            if field.name.lower() in _PAGE_FIELDS and isinstance(field.value, str):
                known.append(field.value)
    sites = {site_of(address if ":" in address else f"mailto:{address}") for address in known}
    squeezed = {"".join(words).replace("-", "") for named in names.values() for words in named}
    for link in article.links:
        site = site_of(link.target)
        if len(site) > _SHORTEST_NAME and site.partition(".")[0].replace("-", "") in squeezed:
            sites.add(site)
    return Offers(
        sites=frozenset(sites - PLATFORMS - {""}),
        tutorial=shows_code(article),
        telling=lexicon.telling,
    )


def shows_code(article: Article) -> bool:
    """Whether an article shows code, so that what others offer is a step in it."""
    return any(raw.kind == "code-block" for raw in article.raws)


# As above.
@lru_cache(maxsize=512)
def site_of(address: str) -> str:
    """The registrable domain of an address (`example.co.uk`), empty where it has no host."""
    found = _HOST.match(address)
    if found is None:
        return ""
    labels = (found[1] or found[2]).lower().strip(".").split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if short else -2 :])

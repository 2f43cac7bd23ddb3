"""Links of an article, and addresses and references that are no links."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article, Link
from seoaudit.article.elements import LinkKind, Scope
from seoaudit.facts.links.bare_urls import BareUrl, bare_urls
from seoaudit.facts.links.broken_links import BrokenLink, broken_links
from seoaudit.facts.links.dangling_references import DanglingReference, dangling_references
from seoaudit.facts.links.destinations import Destination, destination_of, host_of
from seoaudit.facts.links.empty_links import EmptyLink, empty_links
from seoaudit.facts.links.insecure_links import InsecureLink, insecure_links
from seoaudit.facts.links.link_texts import GenericText, generic_texts
from seoaudit.facts.links.tracking import TrackedAddress, tracked_addresses
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# An address in a template construct or a component: what it makes may be a link, or an image.
_GIVEN_PATH = deferred(
    r"[\"'(]\s*(?![^\"')\s]*\.(?:png|jpe?g|gif|svg|webp|avif|mp4|css|js)\b)"
    r"(?:(?:/(?!/)|\.\.?/)[\w-]|[\w-]+/[\w.-]|[\w-]+\.mdx?\b)|\b(?:rel)?ref\b"
)
_GIVEN_ADDRESS = deferred(r"https?://")


class FoundLink(Occurrence, frozen=True):
    """A link. `target` is as written, `label` what a reader sees of it.

    `kind` is how it is written (`inline`, `reference`, `autolink`, `html`, `jsx`), `destination`
    where it leads: `internal` (the same site), `external`, `fragment`, `mail`, `tel`, `template`
    (a template makes the address) or `other`. `host` is the lower-case host of an external link.
    `image` tells that an image stands in it.
    """

    target: str = ""
    label: str = ""
    kind: LinkKind = "inline"
    destination: Destination = "internal"
    host: str = ""
    image: bool = False
    scope: Scope = "main"


class Links(Struct, frozen=True):
    """Links in the order of the source.

    `all` lists those of the main content and of the page around it (see `scope`); `internal` and
    `external` those of the main content that lead to a page of the same site or of another.
    `may_lead_inside` and `may_lead_outside` tell that there is such a link, or a template construct
    that may make one. `generic` are links whose text says nothing of where they lead, null where
    the language has no list of such texts. `empty` are links without text or address, `insecure`
    those to http addresses. `bare_urls` are addresses that stand as text in the prose, in no link
    and no code; `dangling` are mentions of another article of the site that are not linked, null
    where the language has no words for them. `tracked` are addresses that still say which chat
    assistant or advertisement they were copied from. `broken_external` are links to addresses of
    the web that are not there, null where the web was not asked.
    """

    all: tuple[FoundLink, ...] = ()
    internal: tuple[FoundLink, ...] = ()
    external: tuple[FoundLink, ...] = ()
    may_lead_inside: bool = False
    may_lead_outside: bool = False
    generic: tuple[GenericText, ...] | None = None
    empty: tuple[EmptyLink, ...] = ()
    insecure: tuple[InsecureLink, ...] = ()
    bare_urls: tuple[BareUrl, ...] = ()
    dangling: tuple[DanglingReference, ...] | None = None
    tracked: tuple[TrackedAddress, ...] = ()
    broken_external: tuple[BrokenLink, ...] | None = None


def measure_links(facts: Facts) -> Links:
    """List the links of the article and the addresses that are none."""
    article = facts.article
    own = host_of(facts.settings.business.site_url)
    if not own and article.response is not None:
        own = host_of(article.response.url)
    if not own and facts.metadata.canonical is not None:
        own = host_of(str(facts.metadata.canonical.value))
    images = sorted(image.span.start for image in article.images)
    found = tuple(_found(link, own, images) for link in article.links)
    main = [link for link in found if link.scope == "main"]
    internal = tuple(link for link in main if link.destination == "internal")
    external = tuple(link for link in main if link.destination == "external")
    bare = tuple(bare_urls(article))
    inside, outside = _made_by_templates(article, main)
    pack = facts.lexicon.pack
    return Links(
        all=found,
        internal=internal,
        external=external,
        may_lead_inside=inside or bool(internal),
        may_lead_outside=outside or bool(external or bare),
        generic=generic_texts(article, pack) if pack else None,
        empty=empty_links(article),
        insecure=insecure_links(article),
        bare_urls=bare,
        dangling=dangling_references(facts, pack) if pack else None,
        tracked=tracked_addresses(article),
        broken_external=broken_links(facts),
    )


def _found(link: Link, own: str, images: list[int]) -> FoundLink:
    destination = destination_of(link.target, own)
    host = host_of(link.target) if destination == "external" else ""
    following = bisect_right(images, link.span.start)
    image = following < len(images) and images[following] < link.span.end
    return FoundLink(
        link.span, None, link.target, link.label, link.kind, destination, host, image, link.scope
    )


def _made_by_templates(article: Article, main: list[FoundLink]) -> tuple[bool, bool]:
    """Whether a template or a component may make a link within the site, and one out of it."""
    inside = outside = False
    for link in main:
        if link.destination == "template":
            elsewhere = _GIVEN_ADDRESS.match(link.target) is not None
            inside, outside = inside or not elsewhere, outside or elsewhere
    for raw in article.raws:
        if inside and outside:
            break
        if raw.kind == "template" or (article.format == "mdx" and raw.kind == "html"):
            written = article.source.slice(raw.span)
            inside = inside or _GIVEN_PATH.search(written) is not None
            outside = outside or _GIVEN_ADDRESS.search(written) is not None
    return inside, outside

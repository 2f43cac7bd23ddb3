"""Links of an article, and addresses that are no links."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from seoaudit.article import Article, Link, Prose, Span
from seoaudit.article.elements import LinkKind, Scope
from seoaudit.facts.new_links import as_link, can_hold_link, is_html
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

Destination = Literal["internal", "external", "fragment", "mail", "tel", "template", "other"]

_SCHEME = deferred(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_HOST = deferred(r"(?:https?:)?//(?:[^/@?#]*@)?([^/:?#]+)", re.IGNORECASE)
_BARE = deferred(
    r"(?<![\w@/.=-])(?:https?://|www\.(?=[\w-]+\.))[^\s<>\"“”«»]{1,2000}", re.IGNORECASE
)
# An address of these names no place: an example, a machine of one's own, a blank to fill in.
_PLACEHOLDER = deferred(
    r"(?:https?://)?(?:[\w.-]*\.)?(?:example\.(?:com|net|org|edu)|localhost|[\w-]+\.(?:test|invalid|"
    r"example|localhost|local))(?![\w.])|(?:https?://)?(?:127\.|10\.|192\.168\.|0\.0\.0\.0)",
    re.IGNORECASE,
)
_BLANK = deferred(
    r"[{}\[\]$*|\\`…]|\.\.\.|xxx|your[-_]?\w*\.(?:com|org|net|site)"
    r"|/(?-i:[A-Z]{2,}(?:[-_][A-Z]{2,})+)(?![\w-])",
    re.IGNORECASE,
)
# What stands right before an address that is an example of one, or the value of an attribute or
# the target of a link that the parser did not take for such.
_NO_ADDRESS_AFTER = deferred(
    r"(?:\]\(|=[\"']|(?<!\w)(?:e\.? ?g\.?,?|for (?:example|instance),?|z\. ?B\.|par exemple,?"
    r"|por ejemplo,?|p\. ?ej\.,?)[:(]?[\s\"'“*_(]{0,3})$",
    re.IGNORECASE,
)
# Characters before an address that are looked at for it.
_BEFORE = 24
# Alone in a paragraph, an address of these is what many generators turn into a player or a card.
_EMBEDDED = deferred(
    r"(?:https?://)?(?:www\.|m\.|mobile\.|open\.)?(?:youtube\.com|youtu\.be|vimeo\.com|twitter\.com|x\.com|"
    r"instagram\.com|tiktok\.com|soundcloud\.com|spotify\.com|codepen\.io|gist\.github\.com|"
    r"facebook\.com|loom\.com|ted\.com|flickr\.com|reddit\.com|bsky\.app|giphy\.com)/",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'\"*_~>’”]"
_LABEL_WORDS = 8


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


class BareUrl(Occurrence, frozen=True):
    """An address that stands as text. `replacement` makes it a link where the format can.

    `label_before` is the short text before it that would be its link text, "" where there is none.
    """

    url: str = ""
    label_before: str = ""


class Links(Struct, frozen=True):
    """Links in the order of the source.

    `all` lists those of the main content and of the page around it (see `scope`); `internal` and
    `external` those of the main content that lead to a page of the same site or of another.
    `bare_urls` are addresses that stand as text in the prose, in no link and no code.
    """

    all: tuple[FoundLink, ...] = ()
    internal: tuple[FoundLink, ...] = ()
    external: tuple[FoundLink, ...] = ()
    bare_urls: tuple[BareUrl, ...] = ()


def measure_links(facts: Facts) -> Links:
    """List the links of the article and the addresses that are none."""
    article = facts.article
    own = _host(facts.settings.business.site_url)
    if not own and facts.metadata.canonical is not None:
        own = _host(str(facts.metadata.canonical.value))
    images = sorted(image.span.start for image in article.images)
    found = tuple(_found(link, own, images) for link in article.links)
    main = [link for link in found if link.scope == "main"]
    return Links(
        all=found,
        internal=tuple(link for link in main if link.destination == "internal"),
        external=tuple(link for link in main if link.destination == "external"),
        bare_urls=tuple(_bare_urls(article)),
    )


def _found(link: Link, own: str, images: list[int]) -> FoundLink:
    destination = destination_of(link.target, own)
    host = _host(link.target) if destination == "external" else ""
    following = bisect_right(images, link.span.start)
    image = following < len(images) and images[following] < link.span.end
    return FoundLink(
        link.span, None, link.target, link.label, link.kind, destination, host, image, link.scope
    )


def destination_of(target: str, own_host: str = "") -> Destination:
    """Where an address leads; `own_host` is the host of the site without `www.`, if known."""
    if "{{" in target or "{%" in target or "<%" in target:
        return "template"
    if target.startswith("#"):
        return "fragment"
    scheme = _SCHEME.match(target)
    name = scheme[1].lower() if scheme else ""
    if name in ("http", "https") or target.startswith("//"):
        return "internal" if own_host and _host(target) == own_host else "external"
    if name in ("mailto", "tel"):
        return "mail" if name == "mailto" else "tel"
    if name in ("sms", "callto"):
        return "tel"
    return "other" if name else "internal"


def _host(address: str) -> str:
    found = _HOST.match(address)
    return found[1].lower().removeprefix("www.") if found else ""


def _bare_urls(article: Article) -> list[BareUrl]:
    prose = article.prose
    text = prose.text
    if "://" not in text and "www." not in text:
        return []
    linked = sorted((link.at, link.until) for link in article.links if link.scope == "main")
    starts = [at for at, _ in linked]
    found = []
    for match in _BARE.finditer(text):
        url = _trimmed(match[0])
        start, end = match.start(), match.start() + len(url)
        before = bisect_right(starts, start) - 1
        if before >= 0 and linked[before][1] > start:
            continue
        if "." not in url or _PLACEHOLDER.match(url) or _BLANK.search(url):
            continue
        if _NO_ADDRESS_AFTER.search(text[max(start - _BEFORE, 0) : start]):
            continue
        block = prose.blocks[prose.block_at(start)]
        alone = not (text[block.start : start] + text[end : block.end]).strip()
        if alone and block.kind == "paragraph" and _EMBEDDED.match(url):
            continue
        span = prose.span(start, end)
        if article.source.slice(span) != url:
            continue
        found.append(
            BareUrl(span, _link(article, span, url), url, _label_before(prose, start, starts))
        )
    return found


def _trimmed(url: str) -> str:
    """`url` without the punctuation of the sentence around it."""
    end = len(url)
    unmatched = url.count(")") - url.count("(")
    while end and (url[end - 1] in _TRAILING or (url[end - 1] == ")" and unmatched > 0)):
        unmatched -= url[end - 1] == ")"
        end -= 1
    return url[:end]


def _link(article: Article, span: Span, url: str) -> str | None:
    """The address as a link that shows itself."""
    if not can_hold_link(article, span):
        return None
    if "://" not in url:
        return as_link(article, span, f"https://{url}")
    autolinks = article.format == "markdown" and not is_html(article, span)
    return f"<{url}>" if autolinks else as_link(article, span, url)


def _label_before(prose: Prose, at: int, link_starts: list[int]) -> str:
    """The short text right before the address at prose offset `at`, if no link stands in it."""
    index = prose.block_at(at)
    start = prose.blocks[index].start
    written = prose.text[start:at]
    if not written.strip() and index:
        block = prose.blocks[index - 1]
        start, written = block.start, prose.block_text(block)
    label = written.strip().rstrip(":-–—>(| ")
    if not label or "://" in label or label[-1] in ".!?" or len(label.split()) > _LABEL_WORDS:
        return ""
    holds_link = bisect_left(link_starts, start) < bisect_left(link_starts, at)
    return "" if holds_link else label

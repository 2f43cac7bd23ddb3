"""What the head of an HTML page says, and whether it can be right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article, Attribute, HeadTag
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.title.standing import redirects
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_ABSOLUTE = deferred(r"https?://[^\s/?#<>\"]+\.[^\s/?#<>\"]+(?:[/?#][^\s<>\"]*)?", re.IGNORECASE)
_HIDDEN = deferred(r"\b(?:noindex|none)\b", re.IGNORECASE)
_ROBOTS = frozenset(("robots", "googlebot", "bingbot"))
_TEMPLATE = deferred(r"\{\{|\{%|\{#|<%|<\?|\$\{|\[\[|%[A-Z_]+%")
# Pages that are kept out of search on purpose.
_UNLISTED = deferred(
    r"(?:^|/)(?:404|500|not[-_]?found|thank[-_]?(?:you|s)|success|search|offline|admin|login)"
    r"[^/]*(?:/index\.\w+)?$|"
    # Pages that the law asks for and nobody looks for.
    r"(?:^|/)(?:impressum|datenschutz\w*|agb|mentions-legales|aviso-legal|imprint"
    r"|privacy(?:-policy)?)(?:\.\w+|/index\.\w+)$|"
    r"(?:^|/)(?:admin|404|search|thank[-_]?you)/[^/]*$",
    re.IGNORECASE,
)
_SHARED = ("og:title", "og:description", "og:image", "og:url")


class HeadFault(Occurrence, frozen=True):
    """Something wrong in the head: `label` is the text at the place, `reason` says why."""

    label: str = ""
    reason: str = ""


class Sharing(Occurrence, frozen=True):
    """The page's words for those who share it, where some are missing.

    `missing` names the properties, `begun` tells that there are others.
    """

    missing: str = ""
    begun: bool = False


class HtmlHead(Struct, frozen=True):
    """The head of an HTML page; everything is empty for other formats and for parts of pages.

    `whole` tells a page with a head of its own. `lang_missing` and `lang_faults` are about the
    `lang` of the root, `descriptions_repeated` lists meta descriptions after the first,
    `canonical_faults` canonical links that are relative, empty or contradict the first one,
    `hidden` the robots tags that keep the page out of search, `hreflang_faults` links to other
    languages that cannot work, `sharing` what Open Graph lacks.

    Nothing but `lang` is judged where template code stands in the head.
    """

    whole: bool = False
    lang_missing: tuple[HeadFault, ...] = ()
    lang_faults: tuple[HeadFault, ...] = ()
    descriptions_repeated: tuple[HeadFault, ...] = ()
    canonical_faults: tuple[HeadFault, ...] = ()
    hidden: tuple[HeadFault, ...] = ()
    hreflang_faults: tuple[HeadFault, ...] = ()
    sharing: Sharing | None = None


_NONE = HtmlHead()


def measure_html(facts: Facts) -> HtmlHead:
    """Judge the head of an HTML page."""
    article = facts.article
    tags = article.head_tags
    head = next((tag for tag in tags if tag.name == "head"), None)
    if head is None or redirects(article):
        return _NONE
    missing, faults = tuple(_lang_missing(tags)), tuple(_lang_faults(tags))
    if _templated(article, head):
        return HtmlHead(True, missing, faults)
    metas = [tag for tag in tags if tag.name == "meta"]
    links = [tag for tag in tags if tag.name == "link" and _is_known(tag)]
    canonicals = [tag for tag in links if "canonical" in _value(tag, "rel").lower().split()]
    alternates = [tag for tag in links if "hreflang" in tag.attributes]
    return HtmlHead(
        whole=True,
        lang_missing=missing,
        lang_faults=faults,
        descriptions_repeated=tuple(_descriptions_repeated(metas)),
        canonical_faults=tuple(_canonical_faults(canonicals)),
        hidden=() if _UNLISTED.search(article.path.replace("\\", "/")) else tuple(_hidden(metas)),
        hreflang_faults=tuple(_hreflang_faults(alternates, canonicals)),
        sharing=_sharing(head, metas),
    )


def _value(tag: HeadTag, name: str) -> str:
    found = tag.attributes.get(name)
    return found.value.strip() if found is not None else ""


def _is_known(tag: HeadTag) -> bool:
    """Whether no template code stands in a tag."""
    return not any(_TEMPLATE.search(attribute.value) for attribute in tag.attributes.values())


def _named(metas: list[HeadTag], name: str) -> list[HeadTag]:
    """The meta tags of a name or property."""
    return [
        tag
        for tag in metas
        if name in (_value(tag, "name").lower(), _value(tag, "property").lower())
    ]


def _lang_missing(tags: tuple[HeadTag, ...]) -> Iterator[HeadFault]:
    for tag in tags:
        if tag.name == "html":
            if not _value(tag, "lang"):
                yield HeadFault(tag.span)
            return


def _lang_faults(tags: tuple[HeadTag, ...]) -> Iterator[HeadFault]:
    from seoaudit.facts.html.language_tags import fault_of

    for tag in tags:
        lang = tag.attributes.get("lang") if tag.name == "html" else None
        if lang is None or not lang.value.strip() or _TEMPLATE.search(lang.value):
            continue
        if reason := fault_of(lang.value.strip()):
            yield HeadFault(lang.span, None, lang.value, reason)


def _descriptions_repeated(metas: list[HeadTag]) -> Iterator[HeadFault]:
    found = _named(metas, "description")
    for tag in found[1:]:
        if all(map(_is_known, found)):
            content = tag.attributes.get("content")
            yield HeadFault(tag.span, None, content.value if content else "")


def _canonical_faults(canonicals: list[HeadTag]) -> Iterator[HeadFault]:
    from seoaudit.facts.html.hreflang import same_address

    first = None
    for tag in canonicals:
        target: Attribute | None = tag.attributes.get("href")
        address = target.value.strip() if target else ""
        if target is None or not address:
            yield HeadFault(tag.span, None, "", "empty")
            continue
        if not _ABSOLUTE.fullmatch(address):
            yield HeadFault(target.span, None, address, "not an absolute http or https address")
        if first is not None and not same_address(first, address):
            yield HeadFault(target.span, None, address, f"not the first one ({first})")
        first = first or address


def _hidden(metas: list[HeadTag]) -> Iterator[HeadFault]:
    for tag in metas:
        content = tag.attributes.get("content")
        if content is None or _value(tag, "name").lower() not in _ROBOTS:
            continue
        if _is_known(tag) and _HIDDEN.search(content.value):
            yield HeadFault(content.span, None, content.value)


def _hreflang_faults(alternates: list[HeadTag], canonicals: list[HeadTag]) -> Iterator[HeadFault]:
    from seoaudit.facts.html.hreflang import hreflang_faults

    if not alternates:
        return
    canonical = _value(canonicals[0], "href") if canonicals else None
    for span, label, reason in hreflang_faults(alternates, canonical):
        yield HeadFault(span, None, label, reason)


def _sharing(head: HeadTag, metas: list[HeadTag]) -> Sharing | None:
    """What Open Graph lacks, None where it lacks nothing."""
    said: dict[str, HeadTag] = {}
    for tag in metas:
        for name in (_value(tag, "property").lower(), _value(tag, "name").lower()):
            if name.startswith("og:"):
                said.setdefault(name, tag)
    missing = [name for name in _SHARED if name not in said or not _value(said[name], "content")]
    if not missing:
        return None
    place = next(iter(said.values()), head)
    return Sharing(place.span, None, ", ".join(missing), bool(said))


def _templated(article: Article, head: HeadTag) -> bool:
    """Whether template code stands in the head."""
    templates = [raw.span.start for raw in article.raws if raw.kind == "template"]
    if not templates:
        return False
    closing = (raw.span.start for raw in article.raws if raw.name == "head")
    end = next((start for start in closing if start > head.span.start), len(article.source.text))
    return any(head.span.start < start < end for start in templates)

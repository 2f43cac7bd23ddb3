"""Links that show a reader nothing, and links that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from seoaudit.article import Article, Link, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

Lack = Literal["text", "address"]

# What a writer or a program leaves where an address is to come.
_NO_ADDRESS = deferred(
    r"(?:https?:/*|(?:tel|mailto|sms):)?|#?(?:to-?do|tbd|fixme|xxx+)"
    r"|\(?(?:url|link|href|insert[-_ ]?(?:link|url)(?:[-_ ]?here)?"
    r"|(?:link|url)[-_ ](?:here|goes[-_ ]here|to[-_ ]come)"
    r"|your[-_ ]?(?:link|url)(?:[-_ ]?here)?)\)?",
    re.IGNORECASE,
)
_TO_THE_TOP = deferred(r"\b(?:top|up|oben|haut|arriba)\b|[↑⬆^▲]", re.IGNORECASE)
# What within a link shows something although it is no text, or may do so.
_SHOWS = deferred(
    r"[{}]|<(?:img|picture|video|iframe|object|embed|input|button|canvas|audio|slot|use|template)\b"
    r"|(?-i:<[A-Z])|<[a-z]+-[a-z]|</?(?:svg:)?title\b"
    r"|\b(?:aria-label|aria-labelledby|title|alt)\s*=",
    re.IGNORECASE,
)
_HTML_SPACE = deferred(r"<!--.*?-->|<[^>]*>|&nbsp;|&#160;|\s+", re.DOTALL)
_IMAGE = deferred(r"<img\b[^>]*>", re.IGNORECASE)
_EMPTY_ALT = deferred(r"\balt\s*=\s*(?:\"\s*\"|'\s*'|(?=[\s/>]))", re.IGNORECASE)
# A script or a framework gives the address.
_BOUND = deferred(r"(?:[:@]|v-bind:|x-bind:|data-)href\b")
# A name for the link itself, or that it is hidden on purpose, or filled in by a program.
_NAMED_TAG = deferred(
    r"\b(?:aria-label|aria-labelledby|title|v-text|v-html|x-text|data-\w*text|set:html)\s*="
    r"|aria-hidden\s*=\s*[\"']?true|\bhidden\b|[{}]",
    re.IGNORECASE,
)


class EmptyLink(Occurrence, frozen=True):
    """A link that lacks its `text` (nothing to see or to click) or its `address`.

    `lack` says which; `label` is the text that there is, `target` the address as written.
    """

    lack: Lack = "text"
    label: str = ""
    target: str = ""


def empty_links(article: Article) -> tuple[EmptyLink, ...]:
    """Links of the main content without text or without address."""
    return tuple(_empty(article))


def _empty(article: Article) -> Iterator[EmptyLink]:
    for link in article.links:
        if link.scope != "main":
            continue
        target = link.target.strip()
        if not link.label:
            if target and _shows_nothing(article, link, target):
                yield EmptyLink(link.span, None, "text", "", target)
        elif len(target) < 24 and _leads_nowhere(article, link, target):
            yield EmptyLink(link.span, None, "address", link.label, target)


def _leads_nowhere(article: Article, link: Link, target: str) -> bool:
    """Whether an address is none: nothing, or what stands for one that is to come.

    In HTML `#` is what a script acts upon. A Markdown target without a slash may be a file.
    """
    if target == "#":
        markdown = article.format in ("markdown", "text") and link.kind != "html"
        return markdown and not _TO_THE_TOP.search(link.label)
    if not _NO_ADDRESS.fullmatch(target):
        return False
    # A template that is hidden from the parser may make the address: `<a href={url}>`.
    return link.kind != "html" or not _is_made(article, link)


def _is_made(article: Article, link: Link) -> bool:
    tag = article.source.text[link.span.start : link.content.start]
    return "{" in tag or _BOUND.search(tag) is not None


def _shows_nothing(article: Article, link: Link, target: str) -> bool:
    """Whether nothing of a link can be seen, heard or clicked.

    A heading's own anchor is none that readers follow. Images without text are another matter.
    """
    if target.startswith("#"):
        return False
    text = article.source.text
    opening = Span(link.span.start, link.content.start)
    if link.kind == "html" and _NAMED_TAG.search(text, opening.start, opening.end):
        return False
    content = article.source.slice(link.content)
    if link.kind != "html":
        return not content.strip() and not link.title
    if _HTML_SPACE.sub("", content):
        return False
    image = _IMAGE.search(content)
    if image is not None:
        return _is_bare_image(content, image)
    return not _SHOWS.search(content)


def _is_bare_image(content: str, image: re.Match[str]) -> bool:
    """Whether the only thing in a link is an image that says it is decoration (`alt=""`)."""
    if not _EMPTY_ALT.search(image[0]):
        return False
    return not _SHOWS.search(content[: image.start()] + content[image.end() :])

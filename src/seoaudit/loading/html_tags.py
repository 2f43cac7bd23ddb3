"""What HTML tags mean for an article, and where their attributes stand."""

from __future__ import annotations

import re

from seoaudit.article import Attribute, Span
from seoaudit.article.elements import RawKind
from seoaudit.language.deferred import deferred

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# These hold one run of words; their source, tags included, is the block.
LEAVES = frozenset(
    (
        "p",
        "dt",
        "dd",
        "figcaption",
        "caption",
        "summary",
        "address",
        "button",
        "legend",
        "li",
        "td",
        "th",
    )
)
# These end the block before them and hold others; words right inside open a block of their own.
BOXES = frozenset(
    (
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "fieldset",
        "figure",
        "footer",
        "form",
        "frameset",
        "head",
        "header",
        "hgroup",
        "hr",
        "html",
        "iframe",
        "main",
        "map",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "option",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
        "video",
    )
)
# An open one of these says what kind of block the words within are.
CONTAINERS = frozenset(
    ("blockquote", "dd", "dl", "dt", "li", "menu", "ol", "table", "td", "th", "ul")
)
LISTS = frozenset(("ul", "ol", "menu", "dl"))
ITEMS = frozenset(("li", "dt", "dd"))
CELLS = frozenset(("td", "th"))
# What stands in these is no prose, and how such a stretch is recorded.
SILENT: dict[str, RawKind] = {
    "audio": "html",
    "canvas": "html",
    "code": "code",
    "datalist": "html",
    "iframe": "html",
    "kbd": "code",
    "label": "html",
    "math": "math",
    "noscript": "html",
    "object": "html",
    "pre": "code-block",
    "samp": "code",
    "script": "script",
    "select": "html",
    "style": "script",
    "svg": "html",
    "template": "html",
    "textarea": "html",
    "title": "html",
    "video": "html",
}
# The tokenizer reads to the end tag of these, or to the end of the text.
RAW_TEXT = frozenset(("iframe", "noscript", "script", "style", "textarea", "title"))
# A reader sees these among the words, though they are none.
SHOWN = frozenset(("code", "kbd", "samp", "math"))
EMPHASES = {"b": True, "strong": True, "i": False, "em": False}
_ATTRIBUTE = deferred(
    r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`][^\s"'<>`]*)))?"""
)
# The attributes that tell something of an article.
_READ = frozenset(
    (
        *("alt", "content", "data-src", "href", "hreflang", "http-equiv", "id", "itemprop", "lang"),
        *("name", "property", "rel", "src", "title", "type"),
    )
)
# A link as nearly all are written; its target is the group.
_PLAIN_LINK = deferred(
    r"""<a(?:\s+(?!href|title)[a-z-]+="[^"]*")*\s+href="([^"]*)"(?:\s+(?!title)[a-z-]+="[^"]*")*\s*>"""
)
_TAG_NAME = deferred(r"</?[^\s/>]+")
_CLOSING = {tag: deferred(rf"</{tag}(?=[\s/>])[^>]*>", re.IGNORECASE) for tag in SILENT}


def attributes_of(text: str, hidden: str, start: int, end: int) -> dict[str, Attribute]:
    """The attributes of the tag at `text[start:end]` by lower-case name, the first of equal ones.

    `hidden` is `text` with its template constructs blanked out, so that their quotes do not count.
    """
    found: dict[str, Attribute] = {}
    name = _TAG_NAME.match(hidden, start, end)
    for match in _ATTRIBUTE.finditer(hidden, name.end() if name else start, end):
        key = match[1]
        if key not in _READ:
            key = key.lower()
            if key not in _READ:
                continue
        if key in found:
            continue
        group = match.lastindex or 1
        first, last = match.span(group) if group > 1 else (match.end(), match.end())
        found[key] = Attribute(text[first:last], Span(first, last))
    return found


def link_attributes(
    text: str, hidden: str, start: int, end: int
) -> tuple[Attribute | None, Attribute | None]:
    """The target and the title of the `<a>` tag at `text[start:end]`."""
    plain = _PLAIN_LINK.fullmatch(hidden, start, end)
    if plain is not None:
        first, last = plain.span(1)
        return Attribute(text[first:last], Span(first, last)), None
    attributes = attributes_of(text, hidden, start, end)
    return attributes.get("href"), attributes.get("title")


def closing_tag(tag: str, text: str, start: int, end: int) -> Span | None:
    """The span of the end tag that closes a silent `tag` opened before `start`."""
    match = _CLOSING[tag].search(text, start, end)
    return Span(*match.span()) if match else None

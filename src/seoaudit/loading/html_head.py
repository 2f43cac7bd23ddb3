"""What the head of an HTML page says of it, in the shape of front matter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from seoaudit.article import (
    Attribute,
    Field,
    FrontMatter,
    HeadTag,
    Passage,
    Piece,
    Raw,
    Source,
    Span,
)
from seoaudit.language.deferred import deferred
from seoaudit.loading.html_tags import attributes_of

_NAMES = {
    "article:author": "author",
    "article:published_time": "date",
    "article:modified_time": "updated",
    "og:image": "image",
    "dc.language": "lang",
}
_RUN = deferred(
    r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?|[ \t\r\n\f]+|[^&\s]+(?: [^&\s]+)*|."
)
_TITLE_END = deferred(r"</title", re.IGNORECASE)


def read_head(
    source: Source, hidden: str, raws: Iterable[Raw]
) -> tuple[FrontMatter | None, tuple[HeadTag, ...]]:
    """The metadata of an HTML page, None where it has none, and the tags that tell of the page.

    `raws` are the tags of the page, `hidden` is its text with template constructs blanked out.
    Fields are `title`, `description`, `canonical`, `robots`, `author`, `date`, `updated`, `image`,
    `lang` and whatever else a `<meta>` names, under that name; the first of a name counts.
    """
    fields: dict[str, Field] = {}
    spans: list[Span] = []
    tags: list[HeadTag] = []
    for raw in raws:
        if raw.name not in _READERS or source.text.startswith("</", raw.span.start):
            continue
        attributes: dict[str, Attribute] = {}
        if raw.name not in ("title", "head"):
            attributes = attributes_of(source.text, hidden, raw.span.start, raw.span.end)
        if raw.name != "link" or _is_telling(attributes):
            tags.append(HeadTag(raw.name, raw.span, attributes))
        field = _field(source.text, hidden, raw, attributes)
        if field is not None and field.name not in fields:
            fields[field.name] = field
            spans.append(raw.span)
    if not fields:
        return None, tuple(tags)
    span = Span(spans[0].start, max(span.end for span in spans))
    data = {name: field.value for name, field in fields.items()}
    return FrontMatter("head", span, span, tuple(fields.values()), (), data), tuple(tags)


def _is_telling(attributes: dict[str, Attribute]) -> bool:
    """Whether a `<link>` leads to the page itself or to another version of it."""
    rel = attributes["rel"].value.lower() if "rel" in attributes else ""
    return "canonical" in rel or ("alternate" in rel and "hreflang" in attributes)


def _field(text: str, hidden: str, raw: Raw, attributes: dict[str, Attribute]) -> Field | None:
    if raw.name == "title":
        return _title(text, hidden, raw)
    if raw.name == "meta":
        return _meta(text, attributes)
    if raw.name == "link":
        rel = attributes.get("rel")
        if rel is None or rel.value.lower() != "canonical":
            return None
        return _from_attribute(text, "canonical", rel.span, attributes.get("href"))
    return _from_attribute(text, "lang", raw.span, attributes.get("lang"))


def _title(text: str, hidden: str, raw: Raw) -> Field:
    start = hidden.find(">", raw.span.start) + 1
    closing = _TITLE_END.search(text, start, raw.span.end)
    end = closing.start() if closing else raw.span.end
    key = Span(raw.span.start + 1, raw.span.start + 6)
    inner = text[start:end]
    blank = len(inner) - len(inner.lstrip())
    content = Span(start + blank, max(start + len(inner.rstrip()), start + blank))
    return _text_field(text, "title", key, content, content)


def _meta(text: str, attributes: dict[str, Attribute]) -> Field | None:
    name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop")
    if name is None or not name.value:
        return None
    key = name.value.strip().lower()
    return _from_attribute(text, _NAMES.get(key, key), name.span, attributes.get("content"))


def _from_attribute(text: str, name: str, key: Span, value: Attribute | None) -> Field | None:
    if value is None:
        return None
    start, end = value.span.start, value.span.end
    quoted = start > 0 and text[start - 1] in "\"'"
    raw = Span(start - 1, end + 1) if quoted else value.span
    return _text_field(text, name, key, value.span, raw)


def _text_field(text: str, name: str, key: Span, span: Span, raw: Span) -> Field:
    passage = passage_of(text, span)
    return Field((name,), key, passage.text, span, raw, passage)


def passage_of(text: str, span: Span) -> Passage:
    """The text of an attribute or a title: references decoded, white space collapsed."""
    parts: list[str] = []
    pieces: list[Piece] = []
    at = 0
    for match in _RUN.finditer(text, span.start, span.end):
        written = match[0]
        value = " " if written.isspace() and written != "\xa0" else written
        if written[0] == "&":
            value = unescape(written)
        parts.append(value)
        pieces.append(Piece(at, at + len(value), match.start(), match.end()))
        at += len(value)
    return Passage("".join(parts), tuple(pieces))


_READERS = frozenset(("title", "meta", "link", "html", "head"))

"""Where an article may name a phone or an address: its words, its fields, its template calls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from seoaudit.article import Article, Field, FrontMatter, Passage, Piece, Span
from seoaudit.language.deferred import deferred

Scope = Literal["main", "page", "field"]
Origin = Literal["text", "target", "field", "template"]

# Fields whose value is a name for machines; a number in one is never there to be dialled.
_MACHINE_FIELD = deferred(
    r"(?:^|[_\-. ])(?:id|ids|uid|uuid|guid|url|urls|uri|href|link|links|slug|permalink|path|file|"
    r"files|filename|src|image|images|img|thumbnail|picture|photo|video|hash|sha|sha\d+|md5|"
    r"checksum|commit|date|time|lastmod|created|updated|modified|published|expires|version|sku|"
    r"isbn|doi|key|token|code|sources|aliases|canonical|width|height|weight|order|color|colour|"
    r"template|layout|theme|tracking|analytics|license|licence|registration|latitude|longitude|"
    r"lat|lng|lon|geo|coordinates|map)$",
    re.IGNORECASE,
)
_TAG_END = deferred(r"[%>]?\}\}|%\}|%>")
_CAMEL = deferred(r"(?<=[a-z])(?=[A-Z])")
_PHONE_FIELD = deferred(
    r"(?:^|[_\-. ])(?:phone|phones|phonenumber|telephone|tel|mobile|cell|hotline|telefon|whatsapp|"
    r"sms|fax|faxnumber|faks)(?:$|[_\-. ])",
    re.IGNORECASE,
)


class Stretch(Struct, frozen=True):
    """A text to search, with the way back to the source.

    `names_phone` tells a field whose name promises a phone number (`contact_phone`).
    """

    passage: Passage
    scope: Scope
    origin: Origin
    name: str = ""
    names_phone: bool = False

    @property
    def outline(self) -> str:
        """The outline of its text, for cheap tests."""
        return self.passage.outline


def stretches(article: Article) -> Iterator[Stretch]:
    """Every text of `article` that may hold contact details, code and scripts left out."""
    if article.prose.text:
        yield Stretch(article.prose, "main", "text")
    if article.surroundings.text:
        yield Stretch(article.surroundings, "page", "text")
    for front_matter in (article.front_matter, article.head):
        if front_matter is not None:
            yield from _fields(article, front_matter)
    for raw in article.raws:
        if raw.kind == "template":
            yield Stretch(_opening_tag(article, raw.span), "main", "template", raw.name)


def _fields(article: Article, front_matter: FrontMatter) -> Iterator[Stretch]:
    for field in front_matter.fields:
        if not isinstance(field.value, str | int) or isinstance(field.value, bool):
            continue
        promised, is_for_machines = _promises(_field_name(field))
        if promised or (field.passage is not None and not is_for_machines):
            passage = field.passage or _verbatim(article, field.span)
            yield Stretch(passage, "field", "field", field.path, promised)


@lru_cache(maxsize=1024)
def _promises(name: str) -> tuple[bool, bool]:
    """Whether a field of this name holds a phone number, and whether it is for machines."""
    words = _CAMEL.sub("_", name)
    return _PHONE_FIELD.search(words) is not None, _MACHINE_FIELD.search(words) is not None


def _field_name(field: Field) -> str:
    """The last key that is a name; items of a list go by the name of the list."""
    for key in reversed(field.keys):
        if not key.isdigit():
            return key
    return ""


def _opening_tag(article: Article, span: Span) -> Passage:
    """The tag with its parameters; what stands between it and an end tag is code or data."""
    closing = _TAG_END.search(article.source.text, span.start, span.end)
    return _verbatim(article, Span(span.start, closing.end() if closing else span.end))


def _verbatim(article: Article, span: Span) -> Passage:
    text = article.source.slice(span)
    return Passage(text=text, pieces=(Piece(0, len(text), span.start, span.end),))

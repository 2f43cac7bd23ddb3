"""The means that a call names in its sentence: a form, an address below, a template's link."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article, Link, Prose, Raw, Span
from seoaudit.article.prose import Piece
from seoaudit.facts.calls.call_details import Detail
from seoaudit.language.call_lexicon import CallMeans
from seoaudit.language.deferred import deferred
from seoaudit.language.packs import part

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINKING = deferred(r"(?:^|[-_.:/])(?:link|links|ref|relref|href|url|button|btn|mailto|tel)$|link$")
_ADDRESS = deferred(r"\b(?:href|url|to|link)\s*=\s*[\"']([^\"'\n]+)[\"']", re.IGNORECASE)
# A variable that holds a number or an address (`{{ site.email }}`).
_PRINTED_DETAIL = deferred(
    r"\{\{-?[^}|]*(?:\b|_)(?:e-?mail|mail|phone|tel|telephone|mobile|contact)(?:_?(?:number|address))?\b",
    re.IGNORECASE,
)

# A variable that holds the site's own name.
_PRINTED_NAME = deferred(
    r"\{\{-?[^}|]*\b(?:(?:business|company|organi[sz]ation|clinic|practice|firm)\.name"
    r"|(?:business|company)_?name)\b",
    re.IGNORECASE,
)

# So far before its words a button's tag may begin, and what is shown may follow, in characters.
_BUTTON_REACH = 1000
_SHOWN_REACH = 120
_RAW_LINK = deferred(r"\]\(([^)\s]+)\)")
_SHOWN = deferred(r"`([^`\s]+@[^`\s]+)`")


class Named(Struct, frozen=True):
    """Means that a sentence names: what they are, where in the prose, and on which side."""

    kind: str
    start: int
    end: int
    before: bool


def named_means(prose: Prose, code: str, start: int, end: int) -> Named | None:
    """The means that a sentence at prose offsets `start` to `end` names, None where it does not.

    `code` is the language; one without data names none.
    """
    words = part(code, "call_means", CallMeans)
    if words is None:
        return None
    said = prose.text[start:end]
    for kind, pattern in words.kinds:
        found = pattern.search(said)
        if found is not None:
            before = words.before.search(found[0]) is not None
            return Named(kind, start + found.start(), start + found.end(), before)
    return None


def speaks_of_form(text: str, code: str) -> bool:
    """Whether words send the reader to a form on the same page (`the form below`)."""
    words = part(code, "call_means", CallMeans)
    return words is not None and words.form_here.search(text) is not None


def meant_address(
    named: Named, links: Sequence[Link], details: Sequence[Detail]
) -> tuple[str, Link | None] | None:
    """The address or number that named means lie at, with its link, None where none is there.

    Of what fits, the nearest on the side where the words send the reader.
    """
    found = sorted(
        (abs(at - named.start), target, number)
        for number, (at, target) in enumerate(_fitting(named, links, details))
        if (at < named.start if named.before else at >= named.end)
    )
    if not found:
        return None
    target = found[0][1]
    return target, next((link for link in links if link.target == target), None)


def _fitting(
    named: Named, links: Sequence[Link], details: Sequence[Detail]
) -> Iterator[tuple[int, str]]:
    """The links and contact details of the kind that the words name."""
    schemes = {"email": ("mailto:",), "phone": ("tel:", "sms:"), "contact": ("mailto:", "tel:")}
    wanted = schemes.get(named.kind, ())
    for link in links:
        if named.kind == "link" or link.target.lstrip().lower().startswith(wanted):
            yield link.at, link.target
    for detail in details:
        if detail.kind == named.kind or (detail.kind == "url") == (named.kind == "link"):
            if named.kind in ("link", "contact", detail.kind):
                yield detail.start, detail.text


def template_link(article: Article, within: Span) -> str | None:
    """Where the link that a template or a component prints within a sentence leads.

    Its address where a parameter says it, else `template`; None where there is no such link.
    """
    for raw in article.raws:
        if raw.span.start >= within.end:
            break
        if raw.span.start >= within.start and _prints_link(article, raw):
            address = _ADDRESS.search(article.source.slice(raw.span))
            return address[1] if address else "template"
    return None


def _prints_link(article: Article, raw: Raw) -> bool:
    if raw.kind == "html":
        return raw.name.lower() == "link" and article.source.text[raw.span.start + 1] != "/"
    if raw.kind != "template" or raw.name.startswith(("/", "end")):
        return False
    return _LINKING.search(raw.name.lower()) is not None or (
        _PRINTED_DETAIL.match(article.source.slice(raw.span)) is not None
    )


def printed_details(article: Article, prose: Prose) -> tuple[tuple[int, int], ...]:
    """Where in the prose templates print a number, an address or the own name, as empty ranges."""
    pieces = prose.pieces
    found = []
    for raw in article.raws:
        if raw.kind == "template" and _prints_detail(article.source.slice(raw.span)):
            place = bisect_right(pieces, raw.span.start, key=_source_start) - 1
            if place >= 0:
                piece = pieces[place]
                at = min(piece.at + raw.span.start - piece.source, piece.until)
                found.append((at, at))
    return tuple(found)


def _prints_detail(written: str) -> bool:
    return (_PRINTED_DETAIL.match(written) or _PRINTED_NAME.match(written)) is not None


def _source_start(piece: Piece) -> int:
    return piece.source


def shown_means(prose: Prose, source: str, start: int, end: int) -> str | None:
    """What a call at prose offsets `start` to `end` stands on, or what follows it unlinked.

    A button (`form`), a link of Markdown that the HTML around it shows raw, an address as code.
    """
    at = prose.span(start, start + 1).start
    before = source[max(at - _BUTTON_REACH, 0) : at]
    if before.rfind("<button") > before.rfind("</button"):
        return "form"
    raw = _RAW_LINK.search(prose.text, end, end + _SHOWN_REACH)
    if raw is not None:
        return raw[1]
    at = prose.span(end - 1, end).end
    after = _SHOWN.search(source[at : at + _SHOWN_REACH].partition("\n\n")[0])
    return after[1] if after else None

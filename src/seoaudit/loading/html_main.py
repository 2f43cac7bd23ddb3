"""Tells the main content of an HTML page from what stands around it."""

from __future__ import annotations

import re

from msgspec import Struct

from seoaudit.article import Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.html_menus import after_menus

# Never main content on a page that marks its main content in no other way.
PAGE_FURNITURE = frozenset(("nav", "header", "footer", "aside"))
# Never main content even within it; a header there holds the title.
INNER_FURNITURE = frozenset(("nav", "footer", "aside"))

_MAIN = deferred(r"<(/?)main(?=[\s/>])[^>]*>")
_ARTICLE = deferred(r"<(/?)article(?=[\s/>])[^>]*>")
_MAIN_ROLE = deferred(r"\srole\s*=\s*[\"']?main(?=[\"'\s>/])")
# The readers' comments on an article, as common content management systems mark them.
_COMMENT_NAMES = ("comments", "respond", "disqus_thread")
_COMMENTS = deferred(r"\sid\s*=\s*[\"']?(?:comments|respond|disqus_thread)(?=[\"'\s>/])")
_SECTION = deferred(r"<(/?)section(?=[\s/>])[^>]*>")
# So many sections beside each other make a page.
_SECTIONS = 2
_ANY_TAG = deferred(r"<[^>]*>")
_TAG_NAME = deferred(r"<([a-z][^\s/>]*)")
_NOT_SHOWN = deferred(r"<!--.*?(?:-->|\Z)|<script\b.*?(?:</script|\Z)", re.DOTALL)


class Main(Struct, frozen=True):
    """The main content, and the tags whose content is none of it."""

    span: Span
    furniture: frozenset[str]


def main_content(text: str, body: Span) -> Main:
    """Where the main content of the page in `text` is; `body` is the part after front matter.

    In order: the only `<main>`, the only `role="main"`, the only `<article>`, what turbohtml's
    text density finds on a whole page unless that is but one of many sections, all of the body
    without its header, footer and navigation; of these two, what comes after the menus at their
    head.
    """
    shown = text.lower()
    if len(shown) != len(text):
        shown = text
    if "<main" in shown or "<article" in shown or _MAIN_ROLE.search(shown):
        shown = _NOT_SHOWN.sub(_blank, shown)
        span = _only(_MAIN, shown, body) or _by_role(shown, body) or _only(_ARTICLE, shown, body)
    else:
        span = None
    if span is None and shown.find("<body", body.start) >= 0:
        span = _densest(text, body)
        if span and "<section" in shown and _is_one_of_many(shown, body, span):
            span = None
        span = after_menus(shown, span) if span else None
    if span is None:
        return Main(after_menus(shown, body), PAGE_FURNITURE)
    return Main(_without_comments(shown, span), INNER_FURNITURE)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _without_comments(text: str, main: Span) -> Span:
    if not any(text.find(name, main.start, main.end) >= 0 for name in _COMMENT_NAMES):
        return main
    comments = _COMMENTS.search(text, main.start, main.end)
    start = text.rfind("<", main.start, comments.start()) if comments else -1
    return Span(main.start, start) if start > main.start else main


def _only(tag: re.Pattern[str], text: str, body: Span) -> Span | None:
    """The content of an element that stands once on the page, tags and all."""
    found = list(tag.finditer(text, body.start, body.end))
    openings = [match for match in found if not match[1]]
    if len(openings) != 1:
        return None
    start = openings[0].start()
    ends = [match.end() for match in found if match[1] and match.start() > start]
    return Span(start, ends[0] if ends else body.end)


def _by_role(text: str, body: Span) -> Span | None:
    found = list(_MAIN_ROLE.finditer(text, body.start, body.end))
    start = text.rfind("<", body.start, found[0].start()) if len(found) == 1 else -1
    name = _TAG_NAME.match(text, start) if start >= 0 else None
    if name is None:
        return None
    depth = 0
    for match in re.finditer(rf"<(/?){re.escape(name[1])}(?=[\s/>])", text[start : body.end]):
        depth += -1 if match[1] else 1
        if depth == 0:
            return Span(start, text.find(">", start + match.end()) + 1 or body.end)
    return Span(start, body.end)


def _is_one_of_many(shown: str, body: Span, found: Span) -> bool:
    """Whether the page is made of sections, and `found` lies in one of them and has less than half
    of their words."""
    sections: list[Span] = []
    depth = start = 0
    for tag in _SECTION.finditer(shown, body.start, body.end):
        if not tag[1]:
            start = start if depth else tag.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                sections.append(Span(start, tag.end()))
    within = any(one.start <= found.start and found.end <= one.end + 1 for one in sections)
    if len(sections) < _SECTIONS or not within:
        return False
    return 2 * _words(shown, found) < sum(_words(shown, one) for one in sections)


def _words(shown: str, span: Span) -> int:
    return len(_ANY_TAG.sub(" ", shown[span.start : span.end]).split())


def _densest(text: str, body: Span) -> Span | None:
    """The element that turbohtml takes for the main content, where it stands in the source."""
    from turbohtml import parse

    # The parser counts a carriage return and a line feed as one character.
    page = text[body.start : body.end].replace("\r\n", " \n")
    element = parse(page, source_locations=True).main_content()
    place = element.source_location if element is not None else None
    if place is None or place.start_tag is None or place.end_tag is None:
        return None
    return Span(body.start + place.start_tag.start_offset, body.start + place.end_tag.end_offset)

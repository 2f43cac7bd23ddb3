"""Finds the menus at the head of a page that marks neither them nor its main content."""

from __future__ import annotations

import re

from seoaudit.article import Span
from seoaudit.language.deferred import deferred

_LIST = deferred(r"<(ul|ol)(?=[\s>])[^>]*>")
_NAMED = r"[^>]*\s(?:id|class)\s*=\s*[\"']?[^\"'>]*\b\w*(?:menu|nav)[^>]*>"
# The list itself or what it stands in first is named a menu.
_MENU = deferred(rf"<(?:ul|ol)\b{_NAMED}")
_IN_MENU = deferred(rf"<(?:div|section)\b{_NAMED}(?:\s|<div\b[^>]*>)*$")
_CONTENT = deferred(r"<(?:h[1-6]|p|table|article|form)(?=[\s>])")
_LINK = deferred(r"<a\b[^>]*>.*?</a\s*>", re.DOTALL)
_TAG = deferred(r"<[^>]*>")
_FEWEST_LINKS = 3
_REACH = 400


def after_menus(text: str, main: Span) -> Span:
    """`main` without the lists of links at its head that are named menus.

    `text` is in lower case. Nothing is left out after the first heading or paragraph.
    """
    content = _CONTENT.search(text, main.start, main.end)
    limit = content.start() if content else main.start
    start = main.start
    for opening in _LIST.finditer(text, main.start, limit):
        if opening.start() < start:
            continue
        end = _end_of_list(text, opening, limit)
        if end is not None and _is_menu(text, opening, end):
            start = end
    return Span(start, main.end)


def _end_of_list(text: str, opening: re.Match[str], limit: int) -> int | None:
    depth = 0
    for tag in re.compile(rf"<(/?){opening[1]}(?=[\s>])[^>]*>").finditer(
        text, opening.start(), limit
    ):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.end()
    return None


def _is_menu(text: str, opening: re.Match[str], end: int) -> bool:
    before = text[max(opening.start() - _REACH, 0) : opening.start()]
    if not (_MENU.match(opening[0]) or _IN_MENU.search(before)):
        return False
    held = text[opening.end() : end]
    rest, links = _LINK.subn("", held)
    return links >= _FEWEST_LINKS and not _TAG.sub("", rest).strip()

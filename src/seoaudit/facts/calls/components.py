"""Components, templates and forms that are there to act with, told by their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.article import Article, Raw

# MDX and Astro begin the names of components with a capital.
_NAME = deferred(r"<([A-Z][\w.]*)")
_ACTING_TEMPLATE = deferred(
    r"cta|call-?to-?action|contact|booking|newsletter|sign-?up|subscribe|button|btn|form\b|calendly"
    r"|cal\b|tidycal|embed|widget|appointment|schedul",
    re.IGNORECASE,
)
_SEARCH = deferred(r"search", re.IGNORECASE)


def component_name(article: Article, raw: Raw) -> str:
    """The name of the component that a tag opens, as written; empty where it is none."""
    if raw.kind != "html":
        return ""
    found = _NAME.match(article.source.text, raw.span.start)
    return found[1] if found else ""


def may_act(article: Article, raw: Raw) -> bool:
    """Whether a template, a component or a frame is a button or a form by its first words."""
    if raw.kind != "template" and raw.name != "iframe" and not component_name(article, raw):
        return False
    head = article.source.text[raw.span.start : min(raw.span.end, raw.span.start + 80)]
    return _ACTING_TEMPLATE.search(head) is not None


def opens_form(article: Article, raw: Raw) -> bool:
    """Whether a form's tag is its first and it is no search box."""
    written = article.source.slice(raw.span)
    return not written.startswith("</") and not _SEARCH.search(written)

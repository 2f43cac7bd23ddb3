"""Components of MDX and Astro, told by the capital of their name in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.article import Article, Raw

_NAME = deferred(r"<([A-Z][\w.]*)")


def component_name(article: Article, raw: Raw) -> str:
    """The name of the component that a tag opens, as written; empty where it is none."""
    if raw.kind != "html":
        return ""
    found = _NAME.match(article.source.text, raw.span.start)
    return found[1] if found else ""

"""How a text becomes a link in the place where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right

from seoaudit.article import Article, Span
from seoaudit.language.deferred import deferred

# What is there to be pressed or chosen holds nothing else to press.
_CONTROL = deferred(r"<(?P<closing>/?)(?:button|option)\b", re.IGNORECASE)
_LONGEST_CONTROL = 1000


def can_hold_link(article: Article, span: Span) -> bool:
    """Whether a link can be made of the text at `span`, which stands in no link."""
    if article.format == "text":
        return False
    before = article.source.text[max(span.start - _LONGEST_CONTROL, 0) : span.start]
    controls = list(_CONTROL.finditer(before))
    return not controls or bool(controls[-1]["closing"])


def is_html(article: Article, span: Span) -> bool:
    """Whether only HTML is markup at a place: in a page and in the HTML blocks of Markdown."""
    if article.format == "html":
        return True
    index = bisect_right(article.html_blocks, span.start, key=lambda block: block.start) - 1
    return index >= 0 and article.html_blocks[index].end > span.start


def as_link(article: Article, span: Span, target: str) -> str:
    """The text at `span` as a link to `target`, in HTML or Markdown as the place has it."""
    label = article.source.slice(span)
    if is_html(article, span):
        return f'<a href="{target}">{label}</a>'
    return f"[{label}]({target})"

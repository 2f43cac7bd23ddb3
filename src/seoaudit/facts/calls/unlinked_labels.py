"""Calls whose address stands bare after them, where one link would say both."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from seoaudit.article import Span
from seoaudit.facts.calls.call_occurrence import Call, UnlinkedLabel
from seoaudit.facts.new_links import is_html
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.article import Article

_URL = deferred(r"https?://[^\s<>\"]*[\w/]")
# Between a label and its address: markup, white space, a colon, an arrow, and no words.
_BETWEEN = deferred(r"[^\w\n]*\n?[^\w\n]*")
_LABEL_REACH = 80
_MARKS = deferred(r"(\*\*\*|\*\*|__|\*|_)")
# A link, or the border of a table's cell.
_NO_LABEL = deferred(r"[\[|]")
_SENTENCE_END = deferred(r"[.!?]\s")


def unlinked_labels(article: Article, calls: Sequence[Call]) -> tuple[UnlinkedLabel, ...]:
    """The calls of the main content that are followed by their bare address.

    A fix is offered where Markdown makes one link of both; HTML is left to its author.
    """
    if article.format == "html":
        return ()
    leading = [call for call in calls if not call.linked and (call.target or "").startswith("http")]
    if not leading:
        return ()
    found = []
    links = sorted(link.span for link in article.links)
    for call in leading:
        label = _unlinked(article, call, links)
        if label is not None:
            found.append(label)
    return tuple(found)


def _unlinked(article: Article, call: Call, links: list[Span]) -> UnlinkedLabel | None:
    text = article.source.text
    url = _URL.search(text, call.span.end, call.span.end + _LABEL_REACH + 200)
    if url is None or _in_link(links, url.start()):
        return None
    line = text[call.span.end : url.start()].rstrip()
    label_end = call.span.end + len(line.partition("\n")[0].rstrip("\r").rstrip())
    if not _BETWEEN.fullmatch(text, label_end, url.start()):
        return None
    start, end = call.span.start, label_end
    label = text[start:end].rstrip(" :–—-→>👉<(")
    end = start + len(label)
    if len(label) > _LABEL_REACH or _SENTENCE_END.search(label) or _NO_LABEL.search(label):
        return None
    until = url.end()
    if "(" in text[end : url.start()]:
        # The bracket round the address goes with it.
        if not text.startswith(")", until):
            return None
        until += 1
    start, opening = _opening_marks(text, start)
    core = _MARKS.sub("", label)
    closing = opening[::-1] if label.endswith(opening[::-1]) else ""
    if opening and not closing and text.startswith(opening[::-1], end):
        closing = opening[::-1]
    if bool(opening) != bool(closing):
        return None
    span = Span(start, until)
    is_markdown = article.format != "text" and not is_html(article, span)
    return UnlinkedLabel(
        span=span,
        replacement=f"{opening}[{core}]({url[0]}){closing}" if is_markdown else None,
        label=core,
        target=url[0],
    )


def _in_link(links: list[Span], offset: int) -> bool:
    index = bisect_left(links, Span(offset + 1, 0)) - 1
    return index >= 0 and links[index].end > offset and links[index].start < offset


def _opening_marks(text: str, start: int) -> tuple[int, str]:
    """Where the label begins with the marks of its emphasis, and those marks."""
    begin = start
    while begin > 0 and text[begin - 1] in "*_":
        begin -= 1
    return begin, text[begin:start]

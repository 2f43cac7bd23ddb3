"""What goes along with a text that is taken out: the space or the line that it leaves empty."""

from __future__ import annotations

from seoaudit.article import Article, Span

_SPACE = " \t"


def removal(article: Article, span: Span) -> Span:
    """The span to take out so that no space is doubled or left at the end of a line, and no line
    is left empty.

    In the front matter no line goes along, as it may be part of a value.
    """
    text = article.source.text
    start, end = span.start, span.end
    while start and text[start - 1] in _SPACE:
        start -= 1
    while end < len(text) and text[end] in _SPACE:
        end += 1
    ends_line = _is_break(text, end)
    if _is_break(text, start - 1):
        is_line = ends_line and article.body.start <= span.start < span.end
        return _lines(text, start, end) if is_line else Span(span.start, end)
    if ends_line:
        return Span(start, span.end)
    return Span(span.start - 1, span.end) if start < span.start and end > span.end else span


def _is_break(text: str, at: int) -> bool:
    """Whether a line ends here; the text begins and ends with a line."""
    return not 0 <= at < len(text) or text[at] in "\r\n"


def _lines(text: str, start: int, end: int) -> Span:
    """Whole lines with their line end, and of two empty lines around them one."""
    after = _past_break(text, end)
    if not _is_break(text, start - 2 - text.startswith("\r\n", start - 2)):
        return Span(start, after)
    if after < len(text):
        return Span(start, _past_break(text, after) if _is_break(text, after) else after)
    return Span(max(start - 1 - text.startswith("\r\n", start - 2), 0), after)


def _past_break(text: str, at: int) -> int:
    return min(at + 1 + text.startswith("\r\n", at), len(text))

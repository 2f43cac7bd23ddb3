"""Quoted text in which some sequences stand for other characters, mapped to its source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from seoaudit.article import Passage, Span
from seoaudit.loading.parsed import passage_of, verbatim


def decoded(
    text: str, span: Span, special: re.Pattern[str], meaning: Callable[[str], str]
) -> Passage:
    """The text at `span`, with `meaning` put for all that `special` matches."""
    if special.search(text, span.start, span.end) is None:
        return verbatim(text, span)
    return passage_of(_runs(text, span, special, meaning), span.start)


def _runs(
    text: str, span: Span, special: re.Pattern[str], meaning: Callable[[str], str]
) -> Iterator[tuple[str, int, int]]:
    position = span.start
    for found in special.finditer(text, span.start, span.end):
        start, end = found.span()
        yield text[position:start], position, start
        yield meaning(found.group()), start, end
        position = end
    yield text[position : span.end], position, span.end

"""Which lines a suppression in a comment is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import structs

from seoaudit.article import Article, Span
from seoaudit.facts.suppressions.suppression import Suppression


def placed(article: Article, found: Iterable[tuple[Span, Suppression]]) -> Iterator[Suppression]:
    """Suppressions, given with the spans of their comments, with the lines they are about.

    The next line is the next that is neither blank nor a suppression. In front matter a line
    stands for the whole value of each field that begins on it.
    """
    pairs = list(found)
    source = article.source
    next_lines = _next_lines(article, pairs)
    ends = _field_ends(article) if article.front_matter else {}
    blocks = article.prose.blocks
    prose = blocks[0].span.start if blocks else len(source.text)
    for comment, one in pairs:
        first = last = 0
        if one.effect == "disable-line":
            first, last = source.position(comment.start)[0], source.position(comment.end)[0]
        elif one.effect == "disable-next-line":
            first = last = next_lines[source.position(comment.end)[0] + 1]
        last = max([last, *(ends.get(line, 0) for line in range(first, last + 1))])
        heads = comment.start < prose
        yield structs.replace(one, first_line=first, last_line=last, heads=heads)


def _next_lines(article: Article, pairs: list[tuple[Span, Suppression]]) -> dict[int, int]:
    """The next line that is not passed over, by the line behind each comment about the next."""
    source = article.source
    passed = _own_lines(article, [comment for comment, _ in pairs])
    last = len(source.line_starts)
    behind = {source.position(comment.end)[0] + 1 for comment, _ in pairs}
    found: dict[int, int] = {}
    for start in sorted(behind, reverse=True):
        line = start
        while line in passed or (line < last and _blank(article, line)):
            line = found.get(line + 1, line + 1)
        found[start] = line
    return found


def _blank(article: Article, line: int) -> bool:
    source = article.source
    return not source.slice(source.line_span(line)).strip()


def _own_lines(article: Article, comments: Iterable[Span]) -> set[int]:
    """The lines that hold nothing but comments with suppressions."""
    source = article.source
    held: dict[int, int] = {}
    for comment in dict.fromkeys(comments):
        first, last = source.position(comment.start)[0], source.position(comment.end)[0]
        for line in range(first, last + 1):
            span = source.line_span(line)
            part = Span(max(span.start, comment.start), min(span.end, comment.end))
            held[line] = held.get(line, 0) + len("".join(source.slice(part).split()))
    return {
        line
        for line, length in held.items()
        if length == len("".join(source.slice(source.line_span(line)).split()))
    }


def _field_ends(article: Article) -> dict[int, int]:
    """The last line of what begins on a line of the front matter."""
    position = article.source.position
    ends: dict[int, int] = {}
    for field in article.front_matter.fields if article.front_matter else ():
        line = position(field.key_span.start)[0]
        ends[line] = max(ends.get(line, 0), position(field.raw.end)[0])
    return ends

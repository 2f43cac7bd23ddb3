"""Suppressions in comments: of HTML, of MDX and templates, of YAML and TOML front matter."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from seoaudit.article import Article, Span
from seoaudit.facts.suppressions.suppression import MARK, Suppression, read_names
from seoaudit.language.deferred import deferred

# The mark at the head of a comment or of a line in it, behind what opens the comment.
_DIRECTIVE = deferred(
    r"(?:\A|[\r\n])(?:[^\w\r\n]*(?:comment\b[^\w\r\n]*)?)(seoaudit-([\w-]*))", re.ASCII
)
_CLOSING = deferred(r"\s*(?:--!?>|\*/\}|-?#\}|\{%-?\s*endcomment\s*-?%\})\Z")
_IN_FIELDS = deferred(r"(?<=[ \t\r\n])#+[ \t]*seoaudit-([\w-]*)([^\r\n]*)", re.ASCII)


def comment_suppressions(article: Article) -> list[tuple[Span, Suppression]]:
    """The suppressions in comments in the order of the source, each with its comment's span."""
    found = list(_in_front_matter(article))
    for raw in article.raws:
        if raw.kind == "comment" and MARK in article.source.slice(raw.span):
            found += ((raw.span, one) for one in _in_comment(article, raw.span))
    return sorted(found, key=lambda pair: pair[1].span)


def _in_comment(article: Article, comment: Span) -> Iterator[Suppression]:
    """One suppression for each line of a comment that begins with the mark."""
    written = article.source.slice(comment)
    closing = _CLOSING.search(written)
    end = closing.start() if closing else len(written)
    matches = list(_DIRECTIVE.finditer(written, 0, end))
    for index, match in enumerate(matches):
        until = matches[index + 1].start() if index + 1 < len(matches) else end
        rest = written[match.end() : until]
        span = Span(comment.start + match.start(1), comment.start + match.end() + _length(rest))
        alone = len(matches) == 1
        yield _suppression(comment if alone else span, match[2], rest, comment.start + match.end())


def _in_front_matter(article: Article) -> Iterator[tuple[Span, Suppression]]:
    """Those behind `#`, but for what stands in the text of a value."""
    front_matter = article.front_matter
    if front_matter is None or front_matter.style not in ("yaml", "toml"):
        return
    values = sorted(field.raw for field in front_matter.fields if field.passage is not None)
    starts = [value.start for value in values]
    content = front_matter.content
    for match in _IN_FIELDS.finditer(article.source.text, content.start, content.end):
        before = bisect_right(starts, match.start()) - 1
        if before >= 0 and match.start() < values[before].end:
            continue
        span = Span(match.start(), match.start(2) + _length(match[2]))
        yield span, _suppression(span, match[1], match[2], match.start(2))


def _length(text: str) -> int:
    return len(text.rstrip())


def _suppression(span: Span, effect: str, rest: str, at: int) -> Suppression:
    named = read_names(rest)
    return Suppression(
        span=span,
        effect=effect,
        rules=tuple(name for _, name in named.names),
        rule_places=named.places(at),
        reason=named.reason,
        stray=named.stray,
        label=MARK + effect,
    )

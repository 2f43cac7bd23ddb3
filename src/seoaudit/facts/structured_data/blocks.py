"""Where JSON-LD stands: in scripts, and in fields of which a template makes one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from seoaudit.article import Article, Field, Passage, Raw, Source, Span
from seoaudit.language.deferred import deferred

_START_TAG = deferred(r"<script\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", re.IGNORECASE)
_END_TAG = deferred(r"</script[^>]*>\Z", re.IGNORECASE)
# Template code, in whose place nobody knows what will stand.
_TEMPLATE = deferred(r"\{\{|\{%|\{#|<%|<\?|\$\{|@\w+\(|%%|\[\[|<[#$]")
# The tag takes its content from elsewhere.
_FILLED = deferred(
    r"\b(?:src|set:html|v-html|:?innerhtml|dangerouslysetinnerhtml)\s*=", re.IGNORECASE
)
# A text in JavaScript that JSX puts there as it is.
_JSX_TEXT = deferred(r"\{\s*`([^`\\]*)`\s*\}")
_LITERAL = deferred(r"\s*(?:\[|\{\s*[\"}])")
_WRAPPED = deferred(
    r"\s*(?://\s*|/\*\s*)?<!(?:\[CDATA\[|--)(?:\s*\*/)?"
    r"(.*?)(?://\s*|/\*\s*)?(?:\]\]|--)>(?:\s*\*/)?\s*",
    re.DOTALL,
)
_WORTH = ('"@context"', '"@type"')


class Block(Struct, frozen=True):
    """A text that should be JSON-LD: `source` holds it at `content`.

    `whole` is the tag or the field that it stands in. Where `passage` is given,
    `source` is its text (a field of the front matter) and not the article's.
    """

    source: Source
    content: Span
    whole: Span
    passage: Passage | None = None

    def place(self, span: Span) -> Span:
        """Where a span of `source` stands in the article."""
        return span if self.passage is None else self.passage.span(span.start, span.end)

    @property
    def text(self) -> str:
        return self.source.slice(self.content)


def json_ld_blocks(article: Article) -> Iterator[Block]:
    """The blocks of JSON-LD in an article whose text is known, in order.

    Blocks that template code fills in are left out.
    """
    yield from _in_fields(article)
    if "ld+json" not in article.source.text:
        return
    templates = sorted(raw.span.start for raw in article.raws if raw.kind == "template")
    for raw in article.raws:
        if raw.kind == "script" and _is_json_ld(raw.name):
            block = _of_script(article, raw, templates)
            if block is not None:
                yield block


def _is_json_ld(type: str) -> bool:
    return type.partition(";")[0].strip().lower() == "application/ld+json"


def _of_script(article: Article, raw: Raw, templates: list[int]) -> Block | None:
    source = article.source
    tag = _START_TAG.match(source.text, raw.span.start, raw.span.end)
    if tag is None or tag[0].endswith("/>") or _FILLED.search(tag[0]):
        return None
    closing = _END_TAG.search(source.text, tag.end(), raw.span.end)
    content = Span(tag.end(), closing.start() if closing else raw.span.end)
    if article.format == "mdx":
        text = _JSX_TEXT.fullmatch(source.slice(content).strip())
        if text is not None:
            start = source.text.index("`", content.start) + 1
            content = Span(start, start + len(text[1]))
        elif not _LITERAL.match(source.text, content.start, content.end):
            return None
    else:
        after = bisect_left(templates, raw.span.start)
        if after < len(templates) and templates[after] < raw.span.end:
            return None
    if wrapped := _WRAPPED.fullmatch(source.text, content.start, content.end):
        content = Span(*wrapped.span(1))
    if _TEMPLATE.search(source.text, content.start, content.end):
        return None
    return Block(source, content, Span(*tag.span()))


def _in_fields(article: Article) -> Iterator[Block]:
    """Text fields of the front matter that hold a JSON object."""
    for field in article.front_matter.fields if article.front_matter else ():
        if field.passage is None or not _is_object(field):
            continue
        text = field.passage.text
        if not _TEMPLATE.search(text):
            whole = Span(0, len(text))
            yield Block(Source(article.path, text), whole, whole, field.passage)


def _is_object(field: Field) -> bool:
    text = field.passage.text if field.passage else ""
    return text.lstrip()[:1] in ("{", "[") and any(mark in text for mark in _WORTH)

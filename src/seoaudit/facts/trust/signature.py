"""Whether somebody signs an article, in any way beside the author field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from seoaudit.article import Article, Field
from seoaudit.facts.metadata.field_names import squeezed_key
from seoaudit.facts.metadata.field_values import is_empty
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Fields that name somebody who wrote or took part, whatever a site calls them.
_WRITERS = frozenset(
    "by byline bylines writer writers contributor contributors creator creators".split()
)
_MARKED = deferred(
    r"\b(?:rel|class|itemprop|id)\s*=\s*[\"'][^\"']*(?:author|byline)", re.IGNORECASE
)
# A component that shows who wrote: `<Author name="Ann Example" />`.
_SHOWN = deferred(r"<(?:Authors?|Byline|PostAuthor|WrittenBy)\b")
_SIGNED = deferred(
    r"\W*(?:(?:written|écrit|rédigé|geschrieben|verfasst|escrito|redactado)\s+)?"
    r"(?:by|par|von|por)\s+(?-i:[A-ZÀ-Þ])|[-–—~]\s?(?-i:[A-ZÀ-Þ][\w.'’-]+)(?: |$)",
    re.IGNORECASE,
)
# What is published in the name of all.
_OF_ALL = deferred(
    r"(?:^|/)_?(?:change(?:s|logs?)|releases?(?:[-_]?notes)?|press[-_]?releases?)/", re.IGNORECASE
)
# A signature stands in one of the last blocks, and alone.
_LAST = 4
_LONGEST = 80


def is_signed(facts: Facts) -> bool:
    """Whether anything beside the author field tells who wrote an article, or nobody would.

    Release notes and press releases are everybody's.
    """
    article = facts.article
    if _OF_ALL.search(article.path.replace("\\", "/")):
        return True
    if any(_names_writer(field) for field in fields_of(article)):
        return True
    data = facts.linked_data
    if data is not None and any("author" in node.values for node in data.nodes):
        return True
    if article.format == "mdx" and _SHOWN.search(article.source.text):
        return True
    if article.format == "html" and _MARKED.search(article.source.text):
        return True
    return any(
        block.end - block.start <= _LONGEST
        and _SIGNED.match(article.prose.text, block.start, block.end)
        for block in article.prose.blocks[-_LAST:]
    )


def fields_of(article: Article) -> Iterator[Field]:
    """The fields of the front matter and of the head."""
    for metadata in (article.front_matter, article.head):
        yield from metadata.fields if metadata else ()


def _names_writer(field: Field) -> bool:
    name = squeezed_key(field.keys[-1])
    return (name in _WRITERS or "author" in squeezed_key(field.path)) and not is_empty(field.value)

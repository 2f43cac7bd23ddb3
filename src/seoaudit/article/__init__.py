"""The document model: what an article is, and where each part of it stands in its source."""

from seoaudit.article.article import Article, Format
from seoaudit.article.elements import (
    Attribute,
    Emphasis,
    Heading,
    HeadTag,
    Image,
    Link,
    ListItem,
    Raw,
    Table,
)
from seoaudit.article.front_matter import Field, FrontMatter, Problem
from seoaudit.article.prose import Block, Passage, Piece, Prose
from seoaudit.article.source import Place, Source, Span

__all__ = [
    "Article",
    "Attribute",
    "Block",
    "Emphasis",
    "Field",
    "Format",
    "FrontMatter",
    "HeadTag",
    "Heading",
    "Image",
    "Link",
    "ListItem",
    "Passage",
    "Piece",
    "Place",
    "Problem",
    "Prose",
    "Raw",
    "Source",
    "Span",
    "Table",
]

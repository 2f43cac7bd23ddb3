"""Which language an article is in."""

from __future__ import annotations

from seoaudit.article import Article
from seoaudit.facts.metadata import Metadata
from seoaudit.facts.settings import Settings


def article_language(article: Article, metadata: Metadata, settings: Settings) -> str:
    """TODO."""
    raise NotImplementedError

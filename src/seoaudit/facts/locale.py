"""Which language an article is in."""

from __future__ import annotations

import re

from seoaudit.article import Article
from seoaudit.facts.metadata import Metadata
from seoaudit.facts.settings import Settings

_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[.@].*)?")


def article_language(article: Article, metadata: Metadata, settings: Settings) -> str:
    """The language code of an article (`en`, `en-GB`)."""
    field = metadata.language
    if field is not None and isinstance(field.value, str) and (code := _code(field.value)):
        return code
    return _code(article.language or "") or settings.language


def _code(written: str) -> str | None:
    found = _CODE.fullmatch(written.strip())
    if found is None:
        return None
    language, region = found.groups()
    return f"{language.lower()}-{region.upper()}" if region else language.lower()

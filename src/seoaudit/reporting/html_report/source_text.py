"""The source of an article, read again for showing it."""

from __future__ import annotations

from pathlib import Path

from seoaudit.article import Source
from seoaudit.engine.report import ArticleReport
from seoaudit.loading.decoding import decode
from seoaudit.loading.errors import LoadError
from seoaudit.loading.formats import format_of

# Of a larger file only the lines with issues are shown.
_MOST_BYTES = 2_000_000


def source_of(article: ArticleReport) -> Source | None:
    """The source of an article, None where it is not there any more as it was audited.

    It is the same where every issue finds its line in it.
    """
    path = Path(article.path)
    format = format_of(article.path)
    if format is None:
        return None
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return None
        source = decode(article.path, path.read_bytes(), format)
    except (OSError, ValueError, LoadError):
        return None
    return source if all(_finds(source, article, index) for index in _placed(article)) else None


def _placed(article: ArticleReport) -> list[int]:
    return [index for index, issue in enumerate(article.issues) if issue.snippet]


def _finds(source: Source, article: ArticleReport, index: int) -> bool:
    issue = article.issues[index]
    if issue.place.line > len(source.line_starts):
        return False
    line = source.slice(source.line_span(issue.place.line))
    return line[issue.snippet_column - 1 :].startswith(issue.snippet)

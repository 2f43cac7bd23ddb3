"""Bytes in, article out: picks the reader for a file by its name."""

from __future__ import annotations

from seoaudit.article import Article, Format, Source
from seoaudit.loading.decoding import decode
from seoaudit.loading.errors import LoadError
from seoaudit.loading.formats import FORMATS, format_of


def load(path: str, data: bytes, format: Format | None = None) -> Article:
    """Load one article.

    `path` names it in reports and decides the format unless `format` does. Raises `LoadError`
    where the bytes are no text or the format is unknown.
    """
    format = format or format_of(path)
    if format is None:
        known = ", ".join(FORMATS)
        raise LoadError(path, f"unknown kind of file; seoaudit reads {known}")
    return read(decode(path, data, format), format)


def read(source: Source, format: Format) -> Article:
    """Load one article from text that is already decoded."""
    if format == "html":
        from seoaudit.loading.html import read_html

        return read_html(source)
    if format == "text":
        from seoaudit.loading.text import read_text

        return read_text(source)
    from seoaudit.loading.markdown import read_markdown

    return read_markdown(source, format)

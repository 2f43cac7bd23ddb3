"""Finds the front matter of an article and where its body begins."""

from __future__ import annotations

from seoaudit.article import FrontMatter, Source


def read_front_matter(source: Source) -> tuple[FrontMatter | None, int]:
    """The front matter, None where there is none, and the 0-based offset where the body begins."""
    return None, 0

"""The reports of a run in which some articles were fixed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seoaudit.engine.article_reports import StoredReports
from seoaudit.engine.report import ArticleReport


class Remaining(StoredReports):
    """The reports of all articles, those of fixed ones by what is left in them.

    The others stay where they are, which for a large run is outside of memory.
    """

    def __init__(
        self, reported: Sequence[ArticleReport], fixed: Mapping[int, ArticleReport]
    ) -> None:
        self._reported = reported
        self._fixed = fixed

    def __len__(self) -> int:
        return len(self._reported)

    def at(self, place: int) -> ArticleReport:
        """What is left of the article at a place."""
        return self._fixed.get(place) or self._reported[place]

"""The report of one run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from seoaudit.engine.issue import Issue


class ArticleReport(Struct, frozen=True):
    """The issues and scores of one article, issues in the order of the source.

    `words` counts the words of the main content. `score` and `scores` (by category) are 0 to 100,
    None where no rule applied. `language` is a code such as `en`.
    """

    path: str
    format: str
    language: str
    words: int
    score: int | None
    scores: dict[str, int]
    issues: tuple[Issue, ...]


class RunError(Struct, frozen=True):
    """Something the run could not do, in one line; `path` is the file it concerns."""

    path: str
    message: str


class Summary(Struct, frozen=True):
    """Counts over a report. `fixable` counts issues that carry a fix."""

    articles: int
    errors: int
    warnings: int
    infos: int
    fixable: int


class Report(Struct, frozen=True, dict=True):
    """All issues of one run, articles by path.

    The articles of a large run are held outside of memory: each is read when it is asked for.
    """

    articles: Sequence[ArticleReport]
    errors: tuple[RunError, ...] = ()
    site_issues: tuple[Issue, ...] = ()
    fail_on: str = "error"

    @property
    def issues(self) -> list[Issue]:
        """Every issue of every article, in order; of a large run they are many."""
        return [issue for article in self.articles for issue in article.issues]

    @cached_property
    def summary(self) -> Summary:
        return self._counted[0]

    @cached_property
    def score(self) -> int | None:
        """The mean of the articles' scores, rounded, None without any."""
        _, total, scored = self._counted
        return round(total / scored) if scored else None

    @cached_property
    def _counted(self) -> tuple[Summary, int, int]:
        """The summary, the sum of the scores and how many there are, in one pass."""
        counted = {"error": 0, "warning": 0, "info": 0}
        fixable = total = scored = 0
        for article in self.articles:
            for issue in article.issues:
                counted[issue.severity] += 1
                fixable += issue.fix is not None
            if article.score is not None:
                total += article.score
                scored += 1
        for issue in self.site_issues:
            counted[issue.severity] += 1
            fixable += issue.fix is not None
        summary = Summary(
            len(self.articles), counted["error"], counted["warning"], counted["info"], fixable
        )
        return summary, total, scored

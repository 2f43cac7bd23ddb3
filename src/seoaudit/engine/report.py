"""The report of one run."""

from __future__ import annotations

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


class Report(Struct, frozen=True):
    """All issues of one run, articles by path."""

    articles: tuple[ArticleReport, ...]
    errors: tuple[RunError, ...] = ()
    site_issues: tuple[Issue, ...] = ()
    fail_on: str = "error"

    @property
    def issues(self) -> list[Issue]:
        """Every issue of every article, in order."""
        return [issue for article in self.articles for issue in article.issues]

    @property
    def summary(self) -> Summary:
        counted = {"error": 0, "warning": 0, "info": 0}
        fixable = 0
        for issue in (*self.issues, *self.site_issues):
            counted[issue.severity] += 1
            fixable += issue.fix is not None
        return Summary(
            len(self.articles), counted["error"], counted["warning"], counted["info"], fixable
        )

    @property
    def score(self) -> int | None:
        """The mean of the articles' scores, rounded, None without any."""
        scores = [article.score for article in self.articles if article.score is not None]
        return round(sum(scores) / len(scores)) if scores else None

"""Every issue of a report with the path of its article, in one stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report, Suppressed

# How reports for people name what is of no single article.
THE_SITE = "the site as a whole"


class Located(NamedTuple):
    """An issue and the path of its article, "" where it is of the site as a whole."""

    path: str
    issue: Issue


def located(report: Report) -> Iterator[Located]:
    """The issues of all articles in the order of the report, then those of the site."""
    for article in report.articles:
        for issue in article.issues:
            yield Located(article.path, issue)
    for issue in report.site_issues:
        yield Located("", issue)


def suppressed_in(report: Report) -> Iterator[tuple[str, Suppressed]]:
    """What the articles suppress, with their paths."""
    for article in report.articles:
        for suppressed in article.suppressed:
            yield article.path, suppressed

"""`jsonl`: one JSON object a line: the issues, what could not be audited, and a summary."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.report import Report
from seoaudit.reporting.contract import ErrorLine
from seoaudit.reporting.encoding import json_text
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.records import issue_line, summary_line, suppressed_line


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The lines. The last is always the summary."""
    for article in report.articles:
        for issue in article.issues:
            yield json_text(issue_line(article.path, issue))
        for suppressed in article.suppressed if options.show_suppressed else ():
            yield json_text(suppressed_line(article.path, suppressed))
    for issue in report.site_issues:
        yield json_text(issue_line("", issue))
    for error in report.errors:
        yield json_text(ErrorLine(error.path, error.message))
    yield json_text(summary_line(report))

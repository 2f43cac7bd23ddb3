"""`concise`: one line an issue, `path:line:column: severity rule message`."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report
from seoaudit.reporting.columns import printable
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The issues in the order of the report, then what could not be audited."""
    paint = Paint(options.color)
    for article in report.articles:
        path = printable(article.path)
        for issue in article.issues:
            place = issue.place
            yield f"{path}:{place.line}:{place.column}: {_said(issue, paint)}"
        for suppressed in article.suppressed if options.show_suppressed else ():
            place, reason = suppressed.issue.place, printable(suppressed.reason)
            why = f" ({reason})" if reason else ""
            said = f"{paint('dim', 'suppressed')} {_said(suppressed.issue, paint)}{why}"
            yield f"{path}:{place.line}:{place.column}: {said}"
    for issue in report.site_issues:
        yield _said(issue, paint)
    for error in report.errors:
        where = f"{printable(error.path)}: " if error.path else ""
        yield f"{where}{paint('error', f'not {error.undone}')}: {printable(error.message)}"


def _said(issue: Issue, paint: Paint) -> str:
    severity = paint(issue.severity, issue.severity)
    return f"{severity} {paint('dim', issue.rule)} {printable(issue.message)}"

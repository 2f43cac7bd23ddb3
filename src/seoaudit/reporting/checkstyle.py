"""`checkstyle`: the XML of Checkstyle, which Jenkins, reviewdog and many editors read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report
from seoaudit.reporting.located import THE_SITE
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.repository_paths import SITE_FILE
from seoaudit.reporting.xml_text import XML_HEAD, xml_attributes


def render(report: Report, _: RenderOptions) -> Iterator[str]:
    """The lines of the document: every article as a file, then what could not be audited."""
    yield XML_HEAD
    yield '<checkstyle version="4.3">'
    for article in report.articles:
        yield from _file(article.path, (_issue(issue) for issue in article.issues))
    if report.site_issues:
        yield from _file(SITE_FILE, (_issue(issue, THE_SITE) for issue in report.site_issues))
    for error in report.errors:
        fault: dict[str, str | int] = {
            "line": 1,
            "severity": "error",
            "message": f"not {error.undone}: {error.message}",
            "source": f"seoaudit.not-{error.undone}",
        }
        yield from _file(error.path, [fault])
    yield "</checkstyle>"


def _file(path: str, errors: Iterable[dict[str, str | int]]) -> Iterator[str]:
    yield f"  <file{xml_attributes({'name': path})}>"
    for attributes in errors:
        yield f"    <error{xml_attributes(attributes)}/>"
    yield "  </file>"


def _issue(issue: Issue, of: str = "") -> dict[str, str | int]:
    """The attributes of an issue; one of the site says so and has no place."""
    place = {"line": 1} if of else {"line": issue.place.line, "column": issue.place.column}
    return {
        **place,
        "severity": issue.severity,
        "message": f"{of}: {issue.message}" if of else issue.message,
        "source": f"seoaudit.{issue.rule}",
    }

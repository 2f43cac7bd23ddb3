"""Reports made by hand, so that a renderer is tested without the engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from seoaudit.article import Source, Span
from seoaudit.catalogue.rule import Severity
from seoaudit.engine.issue import Fix, Issue, PlacedEdit
from seoaudit.engine.report import ArticleReport, Report, RunError, Suppressed


def issue_of(
    text: str,
    found: str,
    message: str = "this is wrong",
    rule: str = "links/bare-url",
    severity: Severity = "warning",
    fix: str | None = None,
    nth: int = 0,
    lines: tuple[int, ...] = (),
    values: dict[str, Any] | None = None,
) -> Issue:
    """An issue at the nth (from 0) place where `found` stands in `text`."""
    source = Source("a.md", text)
    start = -1
    for _ in range(nth + 1):
        start = text.index(found, start + 1)
    place = source.place(Span(start, start + len(found)))
    return Issue(
        rule=rule,
        severity=severity,
        message=message,
        place=place,
        excerpt=found,
        snippet=source.slice(source.line_span(place.line)),
        values=values or {},
        fix=None if fix is None else Fix("safe", (PlacedEdit(place, fix),)),
        url=f"rules/{rule}.md",
        fingerprint="0123456789abcdef",
        lines=lines,
    )


def report_of(
    articles: Mapping[str, Sequence[Issue]],
    errors: tuple[tuple[str, str], ...] = (),
    score: int | None = 71,
    site: Sequence[Issue] = (),
    suppressed: Mapping[str, Sequence[tuple[int, str]]] | None = None,
) -> Report:
    """A report on articles by path, files that could not be audited with the reason, the site.

    Of the articles in `suppressed` the first issue is suppressed once more on each line, for each
    reason.
    """
    hushed = {
        path: tuple(Suppressed(articles[path][0], line, reason) for line, reason in causes)
        for path, causes in (suppressed or {}).items()
    }
    return Report(
        tuple(
            ArticleReport(
                path=path,
                format="html" if path.endswith(".html") else "markdown",
                language="en",
                words=120,
                score=score,
                scores={"links": 50},
                issues=tuple(issues),
                suppressed=hushed.get(path, ()),
            )
            for path, issues in articles.items()
        ),
        tuple(RunError(path, message) for path, message in errors),
        tuple(site),
    )

"""What a report holds as records of the JSON contract."""

from __future__ import annotations

from typing import Any

from seoaudit.engine.issue import Fix, Issue
from seoaudit.engine.report import (
    ArticleReport,
    Base,
    Report,
    Site,
    Summary,
    Suppressed,
    Tally,
)
from seoaudit.reporting.contract import (
    ArticleRecord,
    BaseRecord,
    EditRecord,
    ErrorRecord,
    FixRecord,
    IssueLine,
    IssueRecord,
    ReportRecord,
    SiteRecord,
    SummaryLine,
    SummaryRecord,
    SuppressedLine,
    SuppressedRecord,
    SuppressionRecord,
    ToolRecord,
)


def report_frame(report: Report) -> ReportRecord:
    """A report in the shape of the contract but for its articles, of which there may be many."""
    return ReportRecord(
        version=1,
        tool=ToolRecord(),
        articles=(),
        site_issues=tuple(issue_record(issue) for issue in report.site_issues),
        errors=tuple(ErrorRecord(error.path, error.message) for error in report.errors),
        summary=SummaryRecord(**_counts(report.summary)),
        sites=tuple(_site(site, report.of_site(site)) for site in report.sites),
        base=_base(report.base),
    )


def _site(site: Site, tally: Tally) -> SiteRecord:
    summary = tally.summary
    return SiteRecord(
        path=site.path,
        name=site.name,
        articles=summary.articles,
        errors=summary.errors,
        warnings=summary.warnings,
        infos=summary.infos,
        score=tally.score,
    )


def article_record(article: ArticleReport, site: str) -> ArticleRecord:
    """An article in the shape of the contract; `site` is the path of its site."""
    return ArticleRecord(
        path=article.path,
        format=article.format,
        language=article.language,
        words=article.words,
        score=article.score,
        scores=article.scores,
        issues=tuple(issue_record(issue) for issue in article.issues),
        site=site,
        suppressed=tuple(SuppressedRecord(**_suppressed_fields(one)) for one in article.suppressed),
    )


def issue_record(issue: Issue) -> IssueRecord:
    """An issue in the shape of the contract."""
    place = issue.place
    return IssueRecord(
        issue.rule,
        issue.category,
        issue.severity,
        issue.message,
        place.line,
        place.column,
        place.end_line,
        place.end_column,
        issue.excerpt,
        issue.values,
        _fix(issue.fix),
        issue.url,
        issue.fingerprint,
    )


def issue_line(path: str, issue: Issue) -> IssueLine:
    """An issue as a line of its own."""
    return IssueLine(path=path, **_issue_fields(issue))


def suppressed_line(path: str, suppressed: Suppressed) -> SuppressedLine:
    """A suppressed issue as a line of its own."""
    return SuppressedLine(path=path, **_suppressed_fields(suppressed))


def _suppressed_fields(suppressed: Suppressed) -> dict[str, Any]:
    return {
        **_issue_fields(suppressed.issue),
        "suppression": SuppressionRecord(suppressed.line, suppressed.reason),
    }


def _issue_fields(issue: Issue) -> dict[str, Any]:
    record = issue_record(issue)
    return {name: getattr(record, name) for name in record.__struct_fields__}


def _fix(fix: Fix | None) -> FixRecord | None:
    if fix is None:
        return None
    edits = (
        EditRecord(
            edit.place.line,
            edit.place.column,
            edit.place.end_line,
            edit.place.end_column,
            edit.replacement,
        )
        for edit in fix.edits
    )
    return FixRecord(fix.safety, tuple(edits))


def summary_line(report: Report) -> SummaryLine:
    """The counts of a report as a line of their own."""
    counts = _counts(report.summary)
    return SummaryLine(version=1, tool=ToolRecord(), base=_base(report.base), **counts)


def _base(base: Base | None) -> BaseRecord | None:
    if base is None:
        return None
    return BaseRecord(**{name: getattr(base, name) for name in BaseRecord.__struct_fields__})


def _counts(summary: Summary) -> dict[str, int]:
    return {name: getattr(summary, name) for name in SummaryRecord.__struct_fields__}

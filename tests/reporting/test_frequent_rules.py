"""The rules that come up most, below a long report."""

from __future__ import annotations

from handmade_reports import issue_of, report_of

from seoaudit.engine.report import Report
from seoaudit.reporting.frequent_rules import frequent_rules
from seoaudit.reporting.options import RenderOptions


def lines(report: Report) -> list[str]:
    return list(frequent_rules(report, RenderOptions()))


def test_rules_with_errors_come_first() -> None:
    often = issue_of("One two", "One", rule="links/bare-url", severity="info")
    grave = issue_of("One two", "two", rule="title/missing", severity="error")
    articles = {f"{number}.md": [often, often] for number in range(1200)}
    assert lines(report_of(articles | {"a.md": [grave]})) == [
        "  error    title/missing       1 article",
        "  info     links/bare-url  1,200 articles, 2,400 issues",
        "",
    ]


def test_only_some_are_shown() -> None:
    issues = [issue_of("One", "One", rule=f"links/{number}") for number in range(8)]
    found = lines(report_of({f"{number}.md": issues for number in range(6)}))
    assert found[5:] == [
        "  warning  links/5  6 articles",
        "  and 2 more rules; 'seoaudit explain RULE' tells about each",
        "",
    ]


def test_a_short_report_is_read_as_it_stands() -> None:
    issues = [issue_of("One", "One")]
    assert lines(report_of({f"{number}.md": issues for number in range(5)} | {"b.md": []})) == []

"""Which rules a long report is mostly about."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from seoaudit.catalogue.rule import SEVERITIES, Severity, graver
from seoaudit.engine.report import Report
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint
from seoaudit.reporting.summary_line import counted

# A report on fewer articles with issues is read as it stands.
_LEAST_ARTICLES = 6
_MOST_RULES = 6


class Frequency(Struct, frozen=True):
    """How often a rule reports, and at which severity at the gravest."""

    rule: str
    severity: Severity
    articles: int
    issues: int


def frequencies(report: Report) -> tuple[int, list[Frequency]]:
    """How many articles have issues, and which rules report them.

    Rules with errors come first, then those that report on most articles.
    """
    having = 0
    worst: dict[str, Severity] = {}
    articles: dict[str, int] = {}
    issues: dict[str, int] = {}
    for article in report.articles:
        having += bool(article.issues)
        for issue in article.issues:
            worst[issue.rule] = graver(issue.severity, worst.get(issue.rule, "info"))
            issues[issue.rule] = issues.get(issue.rule, 0) + 1
        for rule in {issue.rule for issue in article.issues}:
            articles[rule] = articles.get(rule, 0) + 1
    found = [Frequency(rule, worst[rule], articles[rule], issues[rule]) for rule in issues]
    found.sort(key=lambda one: (one.severity != "error", -one.articles, one.rule))
    return having, found


def frequent_rules(report: Report, options: RenderOptions) -> Iterator[str]:
    """A line for each of the rules that come up most, where the report is long."""
    having, found = frequencies(report)
    if having < _LEAST_ARTICLES:
        return
    paint = Paint(options.color)
    shown = found[:_MOST_RULES]
    width = max(len(one.rule) for one in shown)
    severity_width = max(map(len, SEVERITIES)) + 2
    digits = max(len(f"{one.articles:,}") for one in shown)
    for one in shown:
        severity = paint(one.severity, f"{one.severity:<{severity_width}}")
        articles = f"{one.articles:>{digits},} article{'s' if one.articles > 1 else ''}"
        issues = f", {counted(one.issues, 'issue')}" if one.issues > one.articles else ""
        yield f"  {severity}{one.rule:<{width}}  {articles}{paint('dim', issues)}"
    if len(found) > len(shown):
        rest = counted(len(found) - len(shown), "more rule")
        yield paint("dim", f"  and {rest}; 'seoaudit explain RULE' tells about each")
    yield ""

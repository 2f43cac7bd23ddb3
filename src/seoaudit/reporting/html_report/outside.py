"""What is of no single article: issues of the site as a whole, and what could not be audited."""

from __future__ import annotations

from seoaudit.engine.report import Report
from seoaudit.reporting.html_report.markup import Markup, tag
from seoaudit.reporting.html_report.message import message_of
from seoaudit.reporting.html_report.rule_texts import RuleTexts
from seoaudit.reporting.html_report.tasks import severity_mark


def site_issue_section(report: Report, rules: RuleTexts) -> Markup:
    """The issues that no single article has; nothing without any."""
    if not report.site_issues:
        return Markup("")
    items = (
        tag(
            "li",
            tag("p", severity_mark(issue.severity), " ", message_of(issue), class_="message"),
            tag("p", rules.of(issue).title, class_="quiet"),
        )
        for issue in report.site_issues
    )
    title = tag("h2", "The site as a whole", id="as-a-whole")
    return tag("section", title, tag("ul", *items, class_="issues"), aria_labelledby="as-a-whole")


def errors_section(report: Report) -> Markup:
    """What could not be done, and what was left out."""
    if not (report.errors or report.notes):
        return Markup("")
    items = [
        tag("li", tag("code", error.path), f": not {error.undone}: {error.message}")
        for error in report.errors
    ]
    items += [tag("li", note) for note in report.notes]
    title = tag("h2", "What this report leaves out", id="left-out")
    return tag("section", title, tag("ul", *items), aria_labelledby="left-out")

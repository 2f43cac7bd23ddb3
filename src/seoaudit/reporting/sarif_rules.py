"""The rules of a report as SARIF describes them, each with its page as help."""

from __future__ import annotations

from typing import Any

from seoaudit.catalogue.rule_page import RulePage, read_rule_page
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report
from seoaudit.reporting.located import located, suppressed_in
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.page import first_paragraph, show_page

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_GITHUB_SEVERITIES = {"error": "error", "warning": "warning", "note": "recommendation"}
_HELP_WIDTH = 100


def rule_descriptors(report: Report, show_suppressed: bool = False) -> list[dict[str, Any]]:
    """A `reportingDescriptor` of each rule that reported, by id."""
    first: dict[str, Issue] = {}
    for _, issue in located(report):
        first.setdefault(issue.rule, issue)
    for _, suppressed in suppressed_in(report) if show_suppressed else ():
        first.setdefault(suppressed.issue.rule, suppressed.issue)
    return [_descriptor(issue) for _, issue in sorted(first.items())]


def _descriptor(issue: Issue) -> dict[str, Any]:
    page = read_rule_page(issue.url) or RulePage("", "", "", (), "")
    level = LEVELS.get(page.severity) or LEVELS[issue.severity]
    title = page.title or issue.rule
    explained = f"'seoaudit explain {issue.rule}' tells more."
    descriptor: dict[str, Any] = {
        "id": issue.rule,
        "name": issue.rule,
        "shortDescription": {"text": title},
        "fullDescription": {"text": first_paragraph(page.page) or title},
        "help": {
            "text": "\n".join(show_page(page.page, RenderOptions(width=_HELP_WIDTH))) or explained,
            "markdown": page.page or explained,
        },
        "defaultConfiguration": {"level": level},
        "properties": {
            "tags": [tag for tag in (issue.category, page.evidence) if tag],
            "problem.severity": _GITHUB_SEVERITIES[level],
        },
    }
    if address := next((one for one in page.sources if one.startswith("http")), ""):
        descriptor["helpUri"] = address
    return descriptor

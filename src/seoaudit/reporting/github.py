"""`github`: annotations of GitHub Actions, one an issue, shown at its line in the changed files.

GitHub keeps ten of each severity a step, so the gravest come first, and every rule of every
article once before any of them again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from seoaudit.catalogue.rule import SEVERITIES
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report
from seoaudit.reporting.columns import printable
from seoaudit.reporting.located import located
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.repository_paths import repository_paths
from seoaudit.reporting.workflow_commands import workflow_command

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report, _: RenderOptions) -> Iterator[str]:
    """The annotations: what could not be audited, then issues, the gravest first."""
    shown = repository_paths()
    for error in report.errors:
        where = {"file": printable(shown(error.path))} if error.path else {}
        about = {**where, "title": f"not {error.undone}"}
        yield workflow_command("error", about, printable(error.message))
    seen: Counter[tuple[str, str]] = Counter()
    ranked: list[tuple[int, int, str]] = []
    for path, issue in located(report):
        seen[path, issue.rule] += 1
        rank = (-SEVERITIES.index(issue.severity), seen[path, issue.rule])
        ranked.append((*rank, _annotation(shown(path), issue)))
    ranked.sort(key=lambda one: one[:2])
    yield from (line for _, _, line in ranked)


def _annotation(path: str, issue: Issue) -> str:
    properties = {"file": printable(path), **_place(issue)} if path else {}
    properties["title"] = f"seoaudit {issue.rule}"
    return workflow_command(_COMMANDS[issue.severity], properties, printable(issue.message))


def _place(issue: Issue) -> dict[str, str | int]:
    """Lines and columns; GitHub takes no columns of a place that goes over several lines."""
    place = issue.place
    lines: dict[str, str | int] = {"line": place.line, "endLine": place.end_line}
    if place.line == place.end_line:
        lines |= {"col": place.column, "endColumn": place.end_column}
    return lines

"""Entries of the text report for the things to do that matter most."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.impact import Task, tasks_in
from seoaudit.engine.report import Report
from seoaudit.reporting.columns import printable, wrapped
from seoaudit.reporting.located import THE_SITE
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.summary_line import counted
from seoaudit.reporting.text_entry import Layout, message_lines, place_lines


def top_entries(report: Report, options: RenderOptions) -> Iterator[list[str]]:
    """An entry for each thing to do: what is said, where, how often, and its most telling place.

    What is left out is told at the end.
    """
    tasks = tasks_in(report.articles, report.site_issues)
    shown = tasks[: options.top]
    layout = Layout.for_issues((task.issue for task in shown), options)
    indent, room = " " * layout.indent, layout.width - layout.indent
    for task in shown:
        where = wrapped(printable(_where(task)), room, room)
        lines = [*message_lines(task.issue, layout), *(indent + line for line in where)]
        yield [*lines, *place_lines(task.issue, layout)]
    if left := len(tasks) - len(shown):
        issues = sum(task.issues for task in tasks[options.top :])
        told = f"  and {counted(left, 'more rule')} with {counted(issues, 'issue')}"
        yield [layout.paint("dim", told)]


def _where(task: Task) -> str:
    if not task.path:
        return THE_SITE
    if task.issues == 1:
        return f"in {task.path}"
    many = f"{counted(task.issues, 'issue')} in {counted(task.articles, 'article')}"
    return f"{many}, first in {task.path}" if task.articles > 1 else f"{many}, {task.path}"

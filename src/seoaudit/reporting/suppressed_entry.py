"""Entries of the text report for what articles suppress."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Suppressed
from seoaudit.reporting.columns import printable, wrapped
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.text_entry import Layout, entries


def suppressed_entries(
    suppressed: Iterable[Suppressed], options: RenderOptions
) -> Iterator[list[str]]:
    """The entries of suppressed issues, each with the line that suppresses it and the reason."""
    by_cause: dict[tuple[int, str], list[Issue]] = {}
    for one in suppressed:
        by_cause.setdefault((one.line, one.reason), []).append(one.issue)
    layout = Layout.for_issues((issue for group in by_cause.values() for issue in group), options)
    for (line, reason), issues in by_cause.items():
        told = f"suppressed on line {line}" + (f": {printable(reason)}" if reason else "")
        for lines in entries(issues, layout):
            parts = wrapped(told, layout.room, layout.room)
            yield [*lines, *(layout.gutter() + layout.paint("good", part) for part in parts)]

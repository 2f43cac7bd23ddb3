"""What changed on a site since its last kept run."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from seoaudit.engine.report import Report
from seoaudit.history.comparison import Comparison, compared
from seoaudit.history.recorder import history_of
from seoaudit.history.store import History, KeptIssue, Run
from seoaudit.reporting.html_report.client import Client

# The trend shows a year of weeks.
_MOST_RUNS = 52


class Changes(Struct, frozen=True):
    """The kept runs of a site, oldest first, and how its issues compare with those of the last."""

    runs: tuple[Run, ...]
    comparison: Comparison

    @property
    def last(self) -> Run:
        return self.runs[-1]


def changes_since_last(report: Report, client: Client, file: str) -> Changes | None:
    """The changes since the last run in the history file, or in that of the site.

    None where no run is kept, or where the report is but of what changed. Raises `HistoryError`.
    """
    if report.base is not None:
        return None
    history = History(Path(file)) if file else history_of(Path(client.site.folder or "."))
    if not history.path.is_file():
        return None
    runs = history.runs(client.site.path if file else None)
    if not runs:
        return None
    now = [
        KeptIssue(
            article.path,
            issue.place.line,
            issue.rule,
            issue.severity,
            issue.message,
            issue.fingerprint,
        )
        for article in client.articles(report)
        for issue in article.issues
    ]
    return Changes(runs[-_MOST_RUNS:], compared(history.issues(runs[-1].id), now))

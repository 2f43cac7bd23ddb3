"""Keeps a run: each site in a file of its own, or all in one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from seoaudit.engine.report import Report, Site
from seoaudit.history.store import FOLDER, History, Run
from seoaudit.version import VERSION

FILE = "history.sqlite3"


def history_of(folder: Path) -> History:
    """The history of the site in a folder."""
    return History(folder / FOLDER / FILE)


def recorded(
    report: Report, given: Path | None, revision: str, now: datetime | None = None
) -> Iterator[tuple[Path, int]]:
    """Keep the run of each site of a report, and give the file and the number of each.

    `given` is one file for all; else each site has its own, and articles that no configuration
    governs have one in the current folder. Raises `HistoryError`.
    """
    at = (now or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    for site in _sites(report):
        tally = report.of_site(site)
        history = History(given) if given else history_of(Path(site.folder or "."))
        run = Run(0, at, revision, VERSION, site.path, site.name, tally.summary, tally.score)
        articles = (article for article in report.articles if article.site == site.folder)
        yield history.path, history.record(run, articles)


def _sites(report: Report) -> Iterator[Site]:
    yield from report.sites
    nowhere = Site("", ".", Path.cwd().name)
    if report.of_site(nowhere).summary.articles:
        yield nowhere

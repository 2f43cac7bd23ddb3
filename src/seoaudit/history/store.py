"""Runs kept in a SQLite file: what was counted, and the fingerprint of every issue."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct

from seoaudit.engine.options import UsageError
from seoaudit.engine.report import ArticleReport, Summary

# Of the site's own files, where its history lies.
FOLDER = ".seoaudit"
# Another writer may hold the file for so many seconds.
_PATIENCE = 30.0
_FORMAT = 1

_TABLES = """
CREATE TABLE IF NOT EXISTS runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, revision TEXT NOT NULL,
    version TEXT NOT NULL, site TEXT NOT NULL, name TEXT NOT NULL, articles INTEGER NOT NULL,
    errors INTEGER NOT NULL, warnings INTEGER NOT NULL, infos INTEGER NOT NULL, score INTEGER
);
CREATE TABLE IF NOT EXISTS articles (
    run INTEGER NOT NULL REFERENCES runs (id), path TEXT NOT NULL, score INTEGER,
    errors INTEGER NOT NULL, warnings INTEGER NOT NULL, infos INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS issues (
    run INTEGER NOT NULL REFERENCES runs (id), path TEXT NOT NULL, line INTEGER NOT NULL,
    rule TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL, fingerprint TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS articles_of_run ON articles (run);
CREATE INDEX IF NOT EXISTS issues_of_run ON issues (run);
"""


class HistoryError(UsageError):
    """A history that cannot be read or written: one line that says which file, why, what to do."""


class Run(Struct, frozen=True):
    """One kept run over one site.

    `at` is the time in UTC (`2026-01-31T08:00:00Z`), `revision` the commit that was audited, ""
    where it is not known, `version` that of seoaudit, `site` the path of the site.
    """

    id: int
    at: str
    revision: str
    version: str
    site: str
    name: str
    summary: Summary
    score: int | None


class KeptArticle(Struct, frozen=True):
    """An article of a kept run."""

    path: str
    score: int | None
    errors: int
    warnings: int
    infos: int


class KeptIssue(Struct, frozen=True):
    """An issue of a kept run; `line` is 1-based."""

    path: str
    line: int
    rule: str
    severity: str
    message: str
    fingerprint: str


class History:
    """The runs in one file. Whoever writes does so whole or not at all; earlier runs stay."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def record(self, run: Run, articles: Iterable[ArticleReport]) -> int:
        """Keep a run; its `id` is given anew and returned. Raises `HistoryError`."""
        with self._opened(write=True) as connection:
            connection.execute("BEGIN IMMEDIATE")
            cursor = connection.execute(
                "INSERT INTO runs (at, revision, version, site, name, articles, errors, warnings,"
                " infos, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(run.at, run.revision, run.version, run.site, run.name, run.summary.articles),
                    *(run.summary.errors, run.summary.warnings, run.summary.infos, run.score),
                ),
            )
            number = int(cursor.lastrowid or 0)
            for article in articles:
                _insert(connection, number, article)
            connection.execute("COMMIT")
        return number

    def runs(self, site: str | None = None) -> tuple[Run, ...]:
        """The kept runs, oldest first, of all sites or of one. Raises `HistoryError`."""
        with self._opened() as connection:
            rows = connection.execute(
                "SELECT id, at, revision, version, site, name, articles, errors, warnings, infos,"
                " score FROM runs WHERE ? IS NULL OR site = ? ORDER BY id",
                (site, site),
            ).fetchall()
        return tuple(map(_run, rows))

    def articles(self, run: int) -> tuple[KeptArticle, ...]:
        """The articles of a run by path. Raises `HistoryError`."""
        with self._opened() as connection:
            rows = connection.execute(
                "SELECT path, score, errors, warnings, infos FROM articles WHERE run = ?"
                " ORDER BY path",
                (run,),
            ).fetchall()
        return tuple(KeptArticle(*row) for row in rows)

    def issues(self, run: int) -> tuple[KeptIssue, ...]:
        """The issues of a run by path and line. Raises `HistoryError`."""
        with self._opened() as connection:
            rows = connection.execute(
                "SELECT path, line, rule, severity, message, fingerprint FROM issues WHERE run = ?"
                " ORDER BY path, line, rule, fingerprint",
                (run,),
            ).fetchall()
        return tuple(KeptIssue(*row) for row in rows)

    @contextmanager
    def _opened(self, write: bool = False) -> Iterator[sqlite3.Connection]:
        """The file, checked; what goes wrong with it is told in a line and changes nothing."""
        if not write and not self.path.is_file():
            raise HistoryError(
                f"{self.path}: no runs are kept; 'seoaudit check --record' keeps one"
            )
        try:
            if write:
                _prepare(self.path)
            with closing(
                sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
            ) as connection:
                self._check(connection, write)
                yield connection
        except sqlite3.Error as fault:
            raise HistoryError(f"{self.path}: {_reason(fault)}; earlier runs are kept") from None
        except OSError as fault:
            raise HistoryError(f"{self.path}: {fault.strerror or fault}") from None

    def _check(self, connection: sqlite3.Connection, write: bool) -> None:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        if found > _FORMAT:
            raise HistoryError(f"{self.path}: written by a newer seoaudit; update this one")
        if write and found < _FORMAT:
            connection.executescript(f"{_TABLES} PRAGMA user_version = {_FORMAT};")


def _run(row: tuple[Any, ...]) -> Run:
    id, at, revision, version, site, name, articles, errors, warnings, infos, score = row
    summary = Summary(articles, errors, warnings, infos, fixable=0)
    return Run(id, at, revision, version, site, name, summary, score)


def _insert(connection: sqlite3.Connection, run: int, article: ArticleReport) -> None:
    counted = {"error": 0, "warning": 0, "info": 0}
    for issue in article.issues:
        counted[issue.severity] += 1
    path = _storable(article.path)
    connection.execute(
        "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)",
        (run, path, article.score, counted["error"], counted["warning"], counted["info"]),
    )
    connection.executemany(
        "INSERT INTO issues VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *(run, path, issue.place.line, issue.rule, issue.severity),
                *(_storable(issue.message), issue.fingerprint),
            )
            for issue in article.issues
        ],
    )


def _storable(text: str) -> str:
    """A text that SQLite takes: half a surrogate pair is written as an escape."""
    return text.encode("utf-8", "backslashreplace").decode()


def _prepare(path: Path) -> None:
    """Make the folder; a folder of our own is kept out of the site's repository."""
    path.parent.mkdir(parents=True, exist_ok=True)
    ignored = path.parent / ".gitignore"
    if path.parent.name == FOLDER and not ignored.exists():
        ignored.write_text("*\n")


def _reason(fault: sqlite3.Error) -> str:
    text = str(fault)
    if "full" in text:
        return "the disk is full; the run was not recorded"
    if "locked" in text:
        return f"another process has held it for {_PATIENCE:.0f} seconds; try again"
    if "not a database" in text or "malformed" in text:
        return "this is no history of seoaudit; name another file with --history"
    return f"{text}"

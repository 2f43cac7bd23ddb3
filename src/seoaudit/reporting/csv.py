"""`csv`: a table of the issues for spreadsheets (RFC 4180, UTF-8), one row an issue."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report
from seoaudit.language.deferred import deferred
from seoaudit.reporting.columns import printable
from seoaudit.reporting.located import located
from seoaudit.reporting.options import RenderOptions

COLUMNS = (
    "type",
    "path",
    "line",
    "column",
    "end_line",
    "end_column",
    "severity",
    "category",
    "rule",
    "message",
    "excerpt",
    "fix",
    "fingerprint",
)

# What begins a formula, also in full width; a semicolon separates cells where the decimal sign is a
# comma.
_FORMULA = deferred(r"[\s\"']*[=+\-@＝＋－＠]")
_BEHIND_SEMICOLON = deferred(r"(;[\s\"']*)(?=[=+\-@＝＋－＠])")


def render(report: Report, _: RenderOptions) -> Iterator[str]:
    """The lines: a head, the issues, then what could not be audited (of the type `error`)."""
    yield _row(COLUMNS)
    for path, issue in located(report):
        yield _row(_cells(path, issue))
    for error in report.errors:
        message = f"not {error.undone}: {error.message}"
        said = {"type": "error", "path": error.path, "message": message}
        yield _row(tuple(said.get(column, "") for column in COLUMNS))


def _cells(path: str, issue: Issue) -> tuple[str | int, ...]:
    place = issue.place
    where = (place.line, place.column, place.end_line, place.end_column) if path else ("",) * 4
    return (
        "issue",
        path,
        *where,
        issue.severity,
        issue.category,
        issue.rule,
        issue.message,
        issue.excerpt,
        issue.fix.safety if issue.fix else "",
        issue.fingerprint,
    )


def _row(cells: tuple[str | int, ...]) -> str:
    """A line with the carriage return that RFC 4180 wants before the line feed."""
    return ",".join(str(cell) if isinstance(cell, int) else _quoted(cell) for cell in cells) + "\r"


def _quoted(text: str) -> str:
    """A cell of text that no spreadsheet takes for a formula: an apostrophe stands before it."""
    shown = printable(text)
    if _FORMULA.match(shown):
        shown = f"'{shown}"
    if ";" in shown:
        shown = _BEHIND_SEMICOLON.sub(r"\1'", shown)
    doubled = shown.replace('"', '""')
    return f'"{doubled}"' if doubled else ""

"""`xlsx`: a workbook with a summary, the issues and the articles, to sort and to filter.

Every cell with text is written as text, so that none is ever a formula or a link.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from seoaudit.engine.issue import Issue
from seoaudit.engine.report import ArticleReport, Report
from seoaudit.reporting.columns import printable
from seoaudit.reporting.located import located
from seoaudit.reporting.missing_library import MissingLibrary

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_Cell = str | int | None
# The most that a sheet can have, its head among them.
_MOST_ROWS = 1_048_576
_LONGEST_CELL = 32_767

_ISSUES = (
    ("site", 20),
    ("article", 40),
    ("line", 8),
    ("severity", 10),
    ("category", 14),
    ("rule", 30),
    ("message", 90),
    ("text", 40),
    ("fix", 8),
    ("fingerprint", 20),
)
_ARTICLES = (
    ("site", 20),
    ("article", 40),
    ("format", 10),
    ("language", 10),
    ("words", 10),
    ("score", 8),
    ("errors", 8),
    ("warnings", 10),
    ("infos", 8),
)
_SUMMARY = (
    ("site", 30),
    ("articles", 10),
    ("errors", 8),
    ("warnings", 10),
    ("infos", 8),
    ("score", 8),
)


def write(report: Report, path: str) -> None:
    """Write the workbook. Raises `MissingLibrary`, and `OSError` where it cannot be written."""
    try:
        import xlsxwriter
        from xlsxwriter.exceptions import FileCreateError
    except ImportError:
        raise MissingLibrary(
            "xlsx needs a library that is not installed: pip install 'seoaudit[report]'"
        ) from None
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(path, options)
    names = {site.folder: site.name for site in report.sites}
    _sheet(book, "Summary", _SUMMARY, _summary(report))
    sites = {article.path: names.get(article.site, "") for article in report.articles}
    rows = ((sites.get(where, ""), where, *_issue(issue)) for where, issue in located(report))
    _sheet(book, "Issues", _ISSUES, rows)
    articles = (_article(article, sites[article.path]) for article in report.articles)
    _sheet(book, "Articles", _ARTICLES, articles)
    try:
        book.close()
    except FileCreateError as fault:
        raise OSError(*fault.args[0].args[:2], path) from None


def _summary(report: Report) -> Iterable[Sequence[_Cell]]:
    if len(report.sites) > 1:
        for site in report.sites:
            tally = report.of_site(site)
            yield _counted(site.name, tally.summary, tally.score)
    yield _counted("all", report.summary, report.score)
    for error in report.errors:
        yield (f"not {error.undone}: {error.path}: {error.message}",)


def _counted(name: str, summary: Any, score: int | None) -> Sequence[_Cell]:
    counts = (summary.articles, summary.errors, summary.warnings, summary.infos)
    return (name, *counts, score)


def _issue(issue: Issue) -> Sequence[_Cell]:
    fix = issue.fix.safety if issue.fix else ""
    what = (issue.severity, issue.category, issue.rule, issue.message, issue.excerpt)
    return (issue.place.line, *what, fix, issue.fingerprint)


def _article(article: ArticleReport, site: str) -> Sequence[_Cell]:
    found = [issue.severity for issue in article.issues]
    counts = (found.count("error"), found.count("warning"), found.count("info"))
    about = (article.format, article.language, article.words, article.score)
    return (site, article.path, *about, *counts)


def _sheet(
    book: Workbook,
    name: str,
    columns: Sequence[tuple[str, int]],
    rows: Iterable[Sequence[_Cell]],
) -> None:
    """A sheet with a head that stays in sight and filters, and as many rows as it takes."""
    sheet = book.add_worksheet(name)
    bold = book.add_format({"bold": True})
    for index, (title, width) in enumerate(columns):
        sheet.set_column(index, index, width)
        sheet.write_string(0, index, title, bold)
    sheet.freeze_panes(1, 0)
    number = 0
    for row in rows:
        if number + 2 == _MOST_ROWS:
            _write(sheet, number + 1, ("more than a sheet can hold; audit fewer articles at once",))
            break
        number += 1
        _write(sheet, number, row)
    if number:
        sheet.autofilter(0, 0, number, len(columns) - 1)


def _write(sheet: Worksheet, number: int, cells: Sequence[_Cell]) -> None:
    for index, cell in enumerate(cells):
        if isinstance(cell, int):
            sheet.write_number(number, index, cell)
        elif cell:
            sheet.write_string(number, index, printable(cell)[:_LONGEST_CELL])

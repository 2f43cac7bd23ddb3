"""`text`: the report that a writer reads, article by article, each place shown and underlined."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.report import ArticleReport, Report
from seoaudit.reporting.columns import columns_of, printable, wrapped
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint, glyphs
from seoaudit.reporting.site_head import site_head
from seoaudit.reporting.summary_line import summary_line
from seoaudit.reporting.text_entry import Layout, entries


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The lines of the report. Articles without an issue are only counted."""
    site = None
    for article in report.articles:
        if article.site != site and len(report.sites) > 1:
            site = article.site
            yield from site_head(report, site, options)
        if article.issues:
            yield _head(article.path, _score(article), options)
            yield ""
            yield from _issues(article, options)
    if report.site_issues:
        yield _head("the site as a whole", "", options)
        yield ""
        layout = Layout.for_issues(report.site_issues, options)
        for lines in entries(report.site_issues, layout):
            yield from lines
            yield ""
    yield from _errors(report, options)
    if not options.quiet:
        yield from summary_line(report, options)


def _issues(article: ArticleReport, options: RenderOptions) -> Iterator[str]:
    layout = Layout.for_issues(article.issues, options)
    for lines in entries(article.issues, layout):
        yield from lines
        yield ""


def _score(article: ArticleReport) -> str:
    return "" if article.score is None else f"score {article.score}"


def _head(path: str, note: str, options: RenderOptions) -> str:
    """A rule across the width with the path in it, which is never cut."""
    paint, drawn = Paint(options.color), glyphs(options.ascii)
    shown = printable(path)
    tail = f" {note} {drawn.rule * 2}" if note else ""
    room = options.width - 4 - columns_of(shown) - len(tail)
    fill = drawn.rule * max(room, 2)
    return "".join(
        (
            paint("dim", drawn.rule * 2),
            f" {paint('bold', shown)} ",
            paint("dim", fill),
            f" {note} " if note else "",
            paint("dim", drawn.rule * 2) if note else "",
        )
    )


def _errors(report: Report, options: RenderOptions) -> Iterator[str]:
    paint = Paint(options.color)
    for error in report.errors:
        text = f"{printable(error.path)}: {printable(error.message)}"
        label = f"not {error.undone}"
        first, *others = wrapped(text, options.width - len(label) - 2, options.width - 4)
        yield f"{paint('error', label)}  {first}"
        yield from (f"    {line}" for line in others)
    if report.errors and not options.quiet:
        yield ""

"""`text`: the report that a writer reads, article by article, each place shown and underlined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from seoaudit.engine.report import ArticleReport, Report
from seoaudit.reporting.columns import columns_of, printable, wrapped
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint, glyphs
from seoaudit.reporting.site_head import site_head
from seoaudit.reporting.summary_line import summary_line
from seoaudit.reporting.text_entry import Layout, entries

if TYPE_CHECKING:
    from seoaudit.reporting.folding import Folding, Shared

# Below so many articles a report is read as it stands.
_LONG = 5


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The lines of the report. Articles without an issue are only counted."""
    if options.top:
        yield from _top(report, options)
        return
    folding = _folding(report, options)
    whole: list[list[str]] = []
    for site, articles in groupby(report.articles, key=lambda article: article.site):
        yield from _of_the_whole(whole, options)
        if len(report.sites) > 1:
            yield from site_head(report, site, options)
        for article in articles:
            yield from _article(folding.rest(article) if folding else article, options)
        whole = list(_shared(folding.shared(site), options)) if folding else []
    layout = Layout.for_issues(report.site_issues, options)
    whole += entries(report.site_issues, layout)
    yield from _of_the_whole(whole, options)
    yield from _errors(report, options)
    if options.quiet:
        return
    if len(report.articles) >= _LONG:
        from seoaudit.reporting.frequent_rules import frequent_rules

        yield from frequent_rules(report, options)
    yield from summary_line(report, options)


def _top(report: Report, options: RenderOptions) -> Iterator[str]:
    """What matters most, in that order, instead of all article by article."""
    from seoaudit.reporting.text_top import top_entries

    yield from _separated(top_entries(report, options))
    yield from _errors(report, options)
    if not options.quiet:
        yield from summary_line(report, options)


def _folding(report: Report, options: RenderOptions) -> Folding | None:
    """What tells issues that most articles share, None where nothing is to be folded."""
    if options.full or len(report.articles) < _LONG:
        return None
    from seoaudit.reporting.folding import folding_of

    return folding_of(report)


def _shared(shared: Sequence[Shared], options: RenderOptions) -> Iterator[list[str]]:
    if shared:
        from seoaudit.reporting.shared_entry import shared_entries

        yield from shared_entries(shared, options)


def _of_the_whole(whole: list[list[str]], options: RenderOptions) -> Iterator[str]:
    """The entries of no single article."""
    if whole:
        yield _head("the site as a whole", "", options)
        yield ""
        yield from _separated(whole)


def _article(article: ArticleReport, options: RenderOptions) -> Iterator[str]:
    """What is said of one article; nothing where there is nothing to say."""
    suppressed = article.suppressed if options.show_suppressed else ()
    if not (article.issues or suppressed):
        return
    yield _head(article.path, _score(article), options)
    yield ""
    yield from _separated(entries(article.issues, Layout.for_issues(article.issues, options)))
    if suppressed:
        from seoaudit.reporting.suppressed_entry import suppressed_entries

        yield from _separated(suppressed_entries(suppressed, options))


def _separated(entries: Iterable[list[str]]) -> Iterator[str]:
    for lines in entries:
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

"""`json`: the whole report as one document; its contract is in `contract`."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.report import Report
from seoaudit.reporting.encoding import json_text
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.records import article_record, report_frame

_NO_ARTICLES = '  "articles": [],'


def render(report: Report, _: RenderOptions) -> Iterator[str]:
    """The document, indented, however it is to look.

    Articles are written one by one, so that a large report is never in memory as a whole.
    """
    for line in json_text(report_frame(report), indent=2).split("\n"):
        if line == _NO_ARTICLES and report.articles:
            yield from _articles(report)
        else:
            yield line


def _articles(report: Report) -> Iterator[str]:
    yield '  "articles": ['
    last = len(report.articles) - 1
    paths = {site.folder: site.path for site in report.sites}
    for index, article in enumerate(report.articles):
        record = article_record(article, paths.get(article.site, ""))
        written = json_text(record, indent=2, depth=2)
        yield written if index == last else f"{written},"
    yield "  ],"

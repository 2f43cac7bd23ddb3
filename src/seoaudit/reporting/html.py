"""`html`: one file that a client reads in a browser or as a PDF (docs/report.md)."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.report import Report
from seoaudit.reporting.options import RenderOptions


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The document in pieces. Raises `UsageError` for a history or a template that cannot be used,
    before the first piece is asked for.
    """
    from seoaudit.reporting.html_report.document import document

    return document(report, options)

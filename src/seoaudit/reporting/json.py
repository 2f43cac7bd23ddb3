"""`json`: the whole report as one document; its contract is in `contract`."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.report import Report
from seoaudit.reporting.contract import report_record
from seoaudit.reporting.encoding import json_text
from seoaudit.reporting.options import RenderOptions


def render(report: Report, _: RenderOptions) -> Iterator[str]:
    """The document, indented, however it is to look."""
    yield json_text(report_record(report), indent=2)

"""The facts of articles as one JSON document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoaudit.engine.fact_sheet import FactSheet, Found
from seoaudit.engine.report import RunError
from seoaudit.reporting.encoding import json_text
from seoaudit.reporting.options import RenderOptions


def render(
    sheets: tuple[FactSheet, ...], errors: tuple[RunError, ...], _: RenderOptions
) -> Iterator[str]:
    """The document, indented, however it is to look."""
    yield json_text(facts_record(sheets, errors), indent=2)


def facts_record(sheets: tuple[FactSheet, ...], errors: tuple[RunError, ...]) -> dict[str, Any]:
    """The facts in the shape of the contract, version 1 (`docs/json.md`)."""
    return {
        "version": 1,
        "articles": [
            {
                "path": sheet.path,
                "language": sheet.language,
                "metrics": sheet.metrics,
                "occurrences": {
                    name: [_found(one) for one in found]
                    for name, found in sheet.occurrences.items()
                },
            }
            for sheet in sheets
        ],
        "errors": [{"path": error.path, "message": error.message} for error in errors],
    }


def _found(found: Found) -> dict[str, Any]:
    place = found.place
    placed = {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "text": found.text,
    }
    return placed | {name: value for name, value in found.values.items() if name not in placed}

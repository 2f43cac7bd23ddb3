"""The JSON Schema of the report, made from the records of the contract.

`python -m seoaudit.reporting.schema > docs/report.schema.json` writes the file that ships.
"""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

import msgspec

from seoaudit.reporting.contract import ReportRecord
from seoaudit.reporting.encoding import json_text

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def report_schema() -> dict[str, Any]:
    """The schema of `--format json`."""
    schema = msgspec.json.schema(ReportRecord)
    return {"$schema": DIALECT, "title": "seoaudit report, version 1", **_outdented(schema)}


def _outdented(value: Any) -> Any:
    """A schema whose descriptions begin at the margin, as not every release of Python has them."""
    if isinstance(value, list):
        return [_outdented(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    return {
        key: cleandoc(entry)
        if key == "description" and isinstance(entry, str)
        else _outdented(entry)
        for key, entry in value.items()
    }


if __name__ == "__main__":
    print(json_text(report_schema(), indent=2))

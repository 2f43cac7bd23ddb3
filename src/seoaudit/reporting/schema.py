"""The JSON Schema of the report, made from the records of the contract.

`python -m seoaudit.reporting.schema > docs/report.schema.json` writes the file that ships.
"""

from __future__ import annotations

from typing import Any

import msgspec

from seoaudit.reporting.contract import ReportRecord
from seoaudit.reporting.encoding import json_text

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def report_schema() -> dict[str, Any]:
    """The schema of `--format json`."""
    schema = msgspec.json.schema(ReportRecord)
    return {"$schema": DIALECT, "title": "seoaudit report, version 1", **schema}


if __name__ == "__main__":
    print(json_text(report_schema(), indent=2))

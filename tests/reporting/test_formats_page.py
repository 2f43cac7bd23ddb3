"""The page that tells of all formats."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from seoaudit.reporting import FORMATS
from seoaudit.reporting.csv import COLUMNS
from seoaudit.reporting.markdown import LIMIT, MARKER

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "formats.md").read_text("utf-8")


def test_every_format_is_in_the_table() -> None:
    rows = "\n".join(line.split("|")[1] for line in PAGE.splitlines() if line.startswith("| `"))
    told = set(re.findall(r"`([a-z-]+)`", rows)) - {"error", "warning", "info"}
    assert told == set(FORMATS)


def test_what_the_page_quotes() -> None:
    assert MARKER in PAGE and f"{LIMIT:,} characters" in PAGE
    assert {"type", "path", "fix"} <= set(COLUMNS)


def test_examples_ask_for_formats_that_exist() -> None:
    asked = re.findall(r"--format[ =]([a-z][a-z-]*)", PAGE)
    assert len(asked) > 8 and set(asked) <= set(FORMATS)
    for example in re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.M | re.S):
        assert yaml.safe_load(example)

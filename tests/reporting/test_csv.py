"""The table for spreadsheets."""

from __future__ import annotations

import csv
import io
import re

import pytest
from handmade_reports import issue_of, report_of
from hostile_text import HOSTILE
from hypothesis import given

from seoaudit.engine.report import Report
from seoaudit.reporting import renderer
from seoaudit.reporting.options import RenderOptions


def written(report: Report) -> str:
    return "".join(f"{line}\n" for line in renderer("csv")(report, RenderOptions()))


def rows(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(report), newline=""), strict=True))


def test_a_row_an_issue() -> None:
    issue = issue_of("one\ntwo, “words”", "two", 'say "it", 東京', fix="2")
    assert rows(report_of({"posts/a.md": [issue]})) == [
        {
            "type": "issue",
            "path": "posts/a.md",
            "line": "2",
            "column": "1",
            "end_line": "2",
            "end_column": "4",
            "severity": "warning",
            "category": "links",
            "rule": "links/bare-url",
            "message": 'say "it", 東京',
            "excerpt": "two",
            "fix": "safe",
            "fingerprint": "0123456789abcdef",
        }
    ]


def test_the_site_and_what_could_not_be_audited() -> None:
    site, error = rows(report_of({}, (("b.md", "broken"),), site=[issue_of("it", "it")]))
    assert (site["type"], site["path"], site["line"], site["rule"]) == (
        "issue", "", "", "links/bare-url",
    )  # fmt: skip
    assert (error["type"], error["path"], error["message"]) == (
        "error", "b.md", "not audited: broken",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1 202-555-0100", "'+1 202-555-0100"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("＝1", "'＝1"),
        ("a;=1", "a;'=1"),
        ("a-b=c", "a-b=c"),
        ("5 = 5", "5 = 5"),
    ],
)
def test_no_cell_is_a_formula(text: str, cell: str) -> None:
    (row,) = rows(report_of({"a.md": [issue_of("it", "it", text)]}))
    assert row["message"] == cell


@given(path=HOSTILE, message=HOSTILE, excerpt=HOSTILE)
def test_any_content(path: str, message: str, excerpt: str) -> None:
    text = f"x{excerpt}"
    report = report_of({path: [issue_of(text, excerpt or "x", message)]}, ((path, message),))
    table = written(report)
    assert table.encode("utf-8")
    assert re.fullmatch(r'(?:(?:"(?:[^"\r\n]|"")*"|\d*)(?:,|\r\n))+', table)
    assert table.count("\r\n") == 3
    for delimiter in ",;":
        for row in csv.reader(io.StringIO(table, newline=""), delimiter=delimiter):
            assert not [cell for cell in row if re.match(r"[\s\"]*[=+\-@＝＋－＠]", cell)]

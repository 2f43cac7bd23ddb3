"""`xlsx`, read back with openpyxl: three sheets, and no cell that is a formula or a link."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from handmade_reports import issue_of, report_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seoaudit.cli.main import main
from seoaudit.reporting.xlsx import write

BAD = "---\ntitle: Drains\ntitle: Again\n---\n\nPour hot water in it.\n"


def test_the_sheets_of_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(BAD)
    (tmp_path / "b.md").write_text(BAD.replace("title: Again\n", ""))
    (tmp_path / "broken.md").write_bytes(b"PK\x03\x04\x00\x00")
    assert main(["check", ".", "--format", "xlsx=report.xlsx", "--no-cache", "-q"]) == 2
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    assert book.sheetnames == ["Summary", "Issues", "Articles"]
    issues = list(book["Issues"].iter_rows(values_only=True))
    assert issues[0][:3] == ("site", "article", "line")
    assert ("a.md", "frontmatter/duplicate-key") in {(row[1], row[5]) for row in issues}
    articles = list(book["Articles"].iter_rows(values_only=True))
    assert [row[1] for row in articles[1:]] == ["a.md", "b.md"]
    assert book["Issues"].auto_filter.ref == f"A1:J{len(issues)}"
    summary = list(book["Summary"].iter_rows(values_only=True))
    assert summary[1][:2] == ("all", 2)
    assert "broken.md" in str(summary[2][0])


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=30).map(lambda text: f"={text}"))
def test_no_cell_is_a_formula(text: str, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    line = "see it here"
    write(report_of({text: [issue_of(line, "it", message=text)]}), str(path))
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            assert all(cell.data_type in ("s", "n") and cell.hyperlink is None for cell in row)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--format", "xlsx"], "xlsx is no text; give it a file: --format xlsx=FILE"),
        (["--format", "xlsx=nowhere/report.xlsx"], "there is no such folder"),
    ],
    ids=["no file", "no folder"],
)
def test_a_workbook_needs_a_file(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", ".", *arguments]) == 2
    assert told in capsys.readouterr().err

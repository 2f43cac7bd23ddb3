"""The log of a step in GitHub Actions."""

from __future__ import annotations

from handmade_reports import issue_of, report_of

from seoaudit.engine.report import Report
from seoaudit.reporting import renderer
from seoaudit.reporting.options import RenderOptions


def lines_of(report: Report, format: str) -> list[str]:
    return list(renderer(format)(report, RenderOptions()))


def test_annotations_are_folded_away_and_the_report_stands_below() -> None:
    report = report_of({"a.md": [issue_of("Call us.", "Call")]})
    lines = lines_of(report, "github-log")
    assert lines[0] == "::group::Annotations (1)"
    assert lines[1:2] == lines_of(report, "github")
    assert lines[2] == "::endgroup::"
    assert lines[3:] == lines_of(report, "text")


def test_commands_are_stopped_only_where_text_could_be_one() -> None:
    report = report_of({"a.md": [issue_of("Write ##[error] here.", "Write")]})
    lines = lines_of(report, "github-log")
    stop, resume = lines[3], lines[-1]
    assert lines[4:-1] == lines_of(report, "text")
    assert stop.removeprefix("::stop-commands::") == resume.strip(":")
    assert lines == lines_of(report, "github-log")


def test_nothing_to_annotate() -> None:
    report = report_of({"a.md": []})
    assert lines_of(report, "github-log") == lines_of(report, "text")

"""Annotations of GitHub Actions, read as the runner reads them."""

from __future__ import annotations

from actions_runner import Command, commands
from handmade_reports import issue_of, report_of
from hostile_text import HOSTILE
from hypothesis import given

from seoaudit.engine.report import Report
from seoaudit.reporting import renderer
from seoaudit.reporting.columns import printable
from seoaudit.reporting.options import RenderOptions

TEXT = "---\ntitle: Drains\n---\nCall us.\nBook now.\n"


def log_of(report: Report, format: str = "github") -> str:
    return "\n".join(renderer(format)(report, RenderOptions())) + "\n"


def test_an_annotation_at_its_place() -> None:
    issue = issue_of(TEXT, "Call", "50% say: call, or write", severity="error")
    report = report_of({"posts/a,b:c.md": [issue]})
    assert log_of(report) == (
        "::error file=posts/a%2Cb%3Ac.md,line=4,endLine=4,col=1,endColumn=5,"
        "title=seoaudit links/bare-url::50%25 say: call, or write\n"
    )
    assert commands(log_of(report)) == [
        Command(
            "error",
            {
                "file": "posts/a,b:c.md",
                "line": "4",
                "endLine": "4",
                "col": "1",
                "endColumn": "5",
                "title": "seoaudit links/bare-url",
            },
            "50% say: call, or write",
        )
    ]


def test_a_place_over_several_lines_has_no_columns() -> None:
    report = report_of({"a.md": [issue_of(TEXT, "us.\nBook")]})
    (command,) = commands(log_of(report))
    assert command.properties | {"title": ""} == {
        "file": "a.md",
        "line": "4",
        "endLine": "5",
        "title": "",
    }


def test_gravest_first_and_every_rule_before_repeats() -> None:
    report = report_of(
        {
            "a.md": [
                issue_of(TEXT, "title", "a1", rule="a/one"),
                issue_of(TEXT, "Drains", "a2", rule="a/one"),
                issue_of(TEXT, "Call", "info", rule="a/two", severity="info"),
                issue_of(TEXT, "Book", "a3", rule="a/three"),
            ],
            "b.md": [
                issue_of(TEXT, "Call", "b1", rule="a/one"),
                issue_of(TEXT, "Book", "grave", rule="a/four", severity="error"),
            ],
        },
        errors=(("c.md", "cannot be read"),),
        site=[issue_of(TEXT, "title", "twins", rule="site/twins")],
    )
    found = commands(log_of(report))
    assert [(command.name, command.data) for command in found] == [
        ("error", "cannot be read"),
        ("error", "grave"),
        ("warning", "a1"),
        ("warning", "a3"),
        ("warning", "b1"),
        ("warning", "twins"),
        ("warning", "a2"),
        ("notice", "info"),
    ]
    assert "file" not in found[5].properties


@given(message=HOSTILE, path=HOSTILE, excerpt=HOSTILE)
def test_content_commands_nothing(message: str, path: str, excerpt: str) -> None:
    path = path or "a.md"
    text = f"x{excerpt}x"
    issue = issue_of(text, text, message, fix=excerpt)
    report = report_of({path: [issue]}, ((path, message),), site=[issue])
    annotations = commands(log_of(report))
    assert [command.name for command in annotations] == ["error", "warning", "warning"]
    assert {command.data for command in annotations} == {printable(message)}
    whole = commands(log_of(report, "github-log"))
    assert [command.name for command in whole] == [
        "group",
        *[c.name for c in annotations],
        "endgroup",
    ]
    assert whole[1:-1] == annotations

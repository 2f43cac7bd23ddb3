"""The JSON contract: what programs read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from handmade_reports import issue_of, report_of

from seoaudit import __version__
from seoaudit.engine.report import Report
from seoaudit.engine.run import run
from seoaudit.reporting import FILE_FORMATS, FORMATS, UnknownFormat, file_writer, renderer
from seoaudit.reporting.encoding import json_text
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.schema import report_schema

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "docs" / "report.schema.json"


def document(report: Report) -> Any:
    return json.loads("\n".join(renderer("json")(report, RenderOptions())))


def test_whole_document() -> None:
    issue = issue_of("see it — now", "it — now", fix="this", values={"count": 2}, severity="error")
    assert document(report_of({"a.md": [issue]}, (("b.md", "broken"),))) == {
        "version": 1,
        "tool": {"name": "seoaudit", "version": __version__},
        "articles": [
            {
                "path": "a.md",
                "format": "markdown",
                "language": "en",
                "words": 120,
                "score": 71,
                "scores": {"links": 50},
                "issues": [
                    {
                        "rule": "links/bare-url",
                        "category": "links",
                        "severity": "error",
                        "message": "this is wrong",
                        "line": 1,
                        "column": 5,
                        "end_line": 1,
                        "end_column": 13,
                        "excerpt": "it — now",
                        "values": {"count": 2},
                        "fix": {
                            "safety": "safe",
                            "edits": [
                                {
                                    "line": 1,
                                    "column": 5,
                                    "end_line": 1,
                                    "end_column": 13,
                                    "replacement": "this",
                                }
                            ],
                        },
                        "url": "rules/links/bare-url.md",
                        "fingerprint": "0123456789abcdef",
                    }
                ],
                "site": "",
                "suppressed": [],
            }
        ],
        "site_issues": [],
        "errors": [{"path": "b.md", "message": "broken"}],
        "summary": {
            "articles": 1,
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "fixable": 1,
            "fixed": 0,
            "suppressed": 0,
            "resolved": 0,
            "known": 0,
            "outdated": 0,
        },
        "sites": [],
        "base": None,
    }


def test_missing_values_are_null() -> None:
    found = document(report_of({"a.md": [issue_of("it", "it")]}, score=None))
    assert found["articles"][0]["score"] is None
    assert found["articles"][0]["issues"][0]["fix"] is None


def test_the_schema_that_ships_is_current() -> None:
    shipped = SCHEMA.read_text("utf-8")
    assert shipped == json_text(report_schema(), indent=2) + "\n", (
        "run: python -m seoaudit.reporting.schema > docs/report.schema.json"
    )


def test_a_real_report_is_as_the_schema_says() -> None:
    report = run([str(ROOT / "fixtures" / "seeds"), str(ROOT / "nothing-here.md")])
    found = document(report)
    assert any(article["issues"] for article in found["articles"]) and found["errors"]
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(found)


def test_the_schema_refuses_what_is_no_report() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"version": 2}, schema)


@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_half_a_surrogate_pair_is_written_as_an_escape(format: str) -> None:
    report = report_of({"bad\udcff.md": [issue_of("it", "it", values={"text": "\ud800"})]})
    text = "\n".join(renderer(format)(report, RenderOptions()))
    assert "bad\\\\udcff.md" in text and text.encode("utf-8")


def test_lines_of_jsonl() -> None:
    report = report_of({"a.md": [issue_of("it", "it")]}, (("b.md", "broken"),))
    issue, error, summary = map(json.loads, renderer("jsonl")(report, RenderOptions()))
    whole = document(report)
    assert issue == {"type": "issue", "path": "a.md", **whole["articles"][0]["issues"][0]}
    assert error == {"type": "error", **whole["errors"][0]}
    assert summary == {
        "type": "summary",
        "version": 1,
        "tool": whole["tool"],
        "base": None,
        **whole["summary"],
    }


def test_suppressed_issues() -> None:
    report = report_of({"a.md": [issue_of("it", "it")]}, suppressed={"a.md": [(2, "as agreed")]})
    whole = document(report)
    (article,) = whole["articles"]
    (suppressed,) = article["suppressed"]
    assert suppressed["suppression"] == {"line": 2, "reason": "as agreed"}
    assert {**suppressed, "suppression": None} == {**article["issues"][0], "suppression": None}
    assert whole["summary"]["suppressed"] == 1 and whole["summary"]["warnings"] == 1
    jsonschema.validate(whole, json.loads(SCHEMA.read_text("utf-8")))
    asked = renderer("jsonl")(report, RenderOptions(show_suppressed=True))
    _, line, summary = map(json.loads, asked)
    assert line == {"type": "suppressed", "path": "a.md", **suppressed}
    assert summary["suppressed"] == 1
    assert len(list(renderer("jsonl")(report, RenderOptions()))) == 2


def test_jsonl_of_nothing_is_a_summary() -> None:
    (line,) = renderer("jsonl")(report_of({}), RenderOptions())
    assert json.loads(line)["articles"] == 0


def test_every_format_has_a_renderer() -> None:
    for name in FORMATS:
        if name in FILE_FORMATS:
            assert callable(file_writer(name))
        else:
            assert isinstance(list(renderer(name)(report_of({}), RenderOptions())), list)


@pytest.mark.parametrize(
    ("name", "hint"),
    [("jsno", "did you mean 'json'?"), ("zzz", "use one of text, concise, json, jsonl, github, ")],
)
def test_unknown_format(name: str, hint: str) -> None:
    with pytest.raises(UnknownFormat, match=f"unknown format '{name}'") as refused:
        renderer(name)
    assert hint in str(refused.value)

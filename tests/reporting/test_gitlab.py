"""The Code Quality report, held to what GitLab's documentation demands of it."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from handmade_reports import issue_of, report_of
from hostile_text import HOSTILE
from hypothesis import given

from seoaudit.catalogue.rule import Severity
from seoaudit.engine.report import Report
from seoaudit.reporting import renderer
from seoaudit.reporting.options import RenderOptions

SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)."},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def document(report: Report) -> Any:
    found = json.loads("\n".join(renderer("gitlab")(report, RenderOptions())))
    jsonschema.validate(found, SCHEMA)
    return found


@pytest.mark.parametrize(
    ("severity", "shown"), [("error", "major"), ("warning", "minor"), ("info", "info")]
)
def test_an_issue(severity: Severity, shown: str) -> None:
    report = report_of({"posts/a.md": [issue_of("one\ntwo", "two", severity=severity)]})
    assert document(report) == [
        {
            "description": "this is wrong",
            "check_name": "links/bare-url",
            "fingerprint": "0123456789abcdef",
            "severity": shown,
            "location": {"path": "posts/a.md", "lines": {"begin": 2, "end": 2}},
        }
    ]


def test_the_site_and_what_could_not_be_audited() -> None:
    report = report_of({}, (("b.md", "broken"), ("", "lost")), site=[issue_of("it", "it")])
    found = document(report)
    assert [(one["check_name"], one["location"]["path"]) for one in found] == [
        ("links/bare-url", "seoaudit.toml"),
        ("not-audited", "b.md"),
        ("not-audited", "seoaudit.toml"),
    ]
    assert found[0]["description"] == "the site as a whole: this is wrong"
    assert found[1]["severity"] == "critical"


@given(path=HOSTILE.filter(bool), message=HOSTILE)
def test_fingerprints_are_unique_and_the_same_each_time(path: str, message: str) -> None:
    issues = [issue_of("it it it", "it", message, nth=nth) for nth in range(3)]
    report = report_of({f"x{path}": issues, "other.md": issues}, ((path, message),), site=issues)
    found = json.loads("\n".join(renderer("gitlab")(report, RenderOptions())))
    fingerprints = [one["fingerprint"] for one in found]
    assert len(set(fingerprints)) == len(fingerprints) == 10
    assert fingerprints[0] == "0123456789abcdef"
    again = json.loads("\n".join(renderer("gitlab")(report, RenderOptions())))
    assert again == found

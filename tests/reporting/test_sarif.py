"""SARIF 2.1.0: valid by its schema, and read back by sarif-tools."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from handmade_reports import issue_of, report_of
from hostile_text import HOSTILE
from hypothesis import given, settings
from msgspec.structs import replace
from sarif import loader

from seoaudit.article import Source
from seoaudit.catalogue.rule import Severity
from seoaudit.engine.report import Base, Report
from seoaudit.engine.run import run
from seoaudit.reporting import renderer
from seoaudit.reporting.columns import printable
from seoaudit.reporting.options import RenderOptions

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads(Path(__file__).with_name("sarif-2.1.0.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
# RFC 3986: what a relative or an absolute address may hold.
URI_REFERENCE = re.compile(
    r"(?:(?:[a-z][a-z0-9+.-]*:)|(?![^/?#]*:))(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
)


def text_of(report: Report) -> str:
    return "\n".join(renderer("sarif")(report, RenderOptions()))


def run_of(report: Report) -> dict[str, Any]:
    document = json.loads(text_of(report))
    VALIDATOR.validate(document)
    (found,) = document["runs"]
    return dict(found)


def edited(text: str, replacements: list[dict[str, Any]], ends: str) -> str:
    """A text with the replacements of a SARIF fix, by lines and columns in characters."""
    starts = [0, *(end.end() for end in re.finditer(ends, text))]

    def offset(region: dict[str, int], which: str) -> int:
        return starts[region[f"{which}Line"] - 1] + region[f"{which}Column"] - 1

    for one in reversed(replacements):
        region = one["deletedRegion"]
        start, end = offset(region, "start"), offset(region, "end")
        text = text[:start] + one["insertedContent"]["text"] + text[end:]
    return text


def test_a_result() -> None:
    text = "one\n🙂 two words"
    issue = issue_of(text, "two", severity="error", fix="2", lines=(2, 7))
    found = run_of(report_of({"posts/a.md": [issue]}))
    assert found["columnKind"] == "unicodeCodePoints"
    location = {"uri": "posts/a.md", "uriBaseId": "%SRCROOT%"}
    region = {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 6}
    assert found["results"] == [
        {
            "ruleId": "links/bare-url",
            "ruleIndex": 0,
            "level": "error",
            "message": {"text": "this is wrong"},
            "locations": [{"physicalLocation": {"artifactLocation": location, "region": region}}],
            "partialFingerprints": {"seoaudit/v1": "0123456789abcdef"},
            "relatedLocations": [
                {
                    "physicalLocation": {
                        "artifactLocation": location,
                        "region": {"startLine": line},
                    },
                    "message": {"text": f"line {line}"},
                }
                for line in (2, 7)
            ],
            "fixes": [
                {
                    "description": {"text": "Safe: it cannot change what the article means"},
                    "artifactChanges": [
                        {
                            "artifactLocation": location,
                            "replacements": [
                                {"deletedRegion": region, "insertedContent": {"text": "2"}}
                            ],
                        }
                    ],
                }
            ],
        }
    ]


@pytest.mark.parametrize(
    ("severity", "level"), [("error", "error"), ("warning", "warning"), ("info", "note")]
)
def test_levels(severity: Severity, level: str) -> None:
    found = run_of(report_of({"a.md": [issue_of("it", "it", severity=severity)]}))
    assert found["results"][0]["level"] == level


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("posts/a b.md", "posts/a%20b.md"),
        ("größe.md", "gr%C3%B6%C3%9Fe.md"),
        ("100%.md", "100%25.md"),
        ("a#b?c.md", "a%23b%3Fc.md"),
        ("a:b.md", "a%3Ab.md"),
        ("a\udcff.md", "a%FF.md"),
        ("../up.md", "../up.md"),
    ],
)
def test_addresses_of_files(path: str, uri: str) -> None:
    found = run_of(report_of({path: [issue_of("it", "it")]}))
    location = found["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": uri, "uriBaseId": "%SRCROOT%"}


def test_a_file_outside_the_repository_has_an_absolute_address(tmp_path: Path) -> None:
    path = (tmp_path / "a b.md").as_posix()
    found = run_of(report_of({path: [issue_of("it", "it")]}))
    location = found["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": (tmp_path / "a b.md").as_uri()}


def test_a_live_page_keeps_its_address() -> None:
    found = run_of(report_of({"https://example.com/a b?c=%20#d": [issue_of("it", "it")]}))
    location = found["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": "https://example.com/a%20b?c=%20#d"}


def test_rules_explain_themselves() -> None:
    found = run_of(report_of({"a.md": [issue_of("it", "it", rule="hygiene/mojibake")]}))
    (rule,) = found["tool"]["driver"]["rules"]
    assert rule["id"] == "hygiene/mojibake"
    assert rule["shortDescription"]["text"] == "Garbled characters"
    assert rule["fullDescription"]["text"].startswith("A dash shows as ‚Äî or â€” when text")
    assert rule["help"]["markdown"].startswith("# Garbled characters\n")
    assert "## Bad" in rule["help"]["markdown"]
    assert rule["help"]["text"].startswith("Garbled characters\n")
    assert rule["helpUri"] == "https://encoding.spec.whatwg.org/"
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert rule["properties"]["tags"] == ["hygiene", "standard"]


def test_a_rule_whose_page_is_gone_is_still_described() -> None:
    found = run_of(report_of({"a.md": [issue_of("it", "it", rule="own/gone")]}))
    (rule,) = found["tool"]["driver"]["rules"]
    assert rule["help"]["text"] == "'seoaudit explain own/gone' tells more."
    assert "helpUri" not in rule


def test_a_site_s_own_rule(tmp_path: Path) -> None:
    source = (ROOT / "rules" / "hygiene" / "mojibake.md").read_text("utf-8")
    own = source.replace("id: hygiene/mojibake", "id: house/mojibake")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "mojibake.md").write_text(own, "utf-8")
    (tmp_path / "seoaudit.toml").write_text('rules-folder = "own"\nselect = ["house"]\n', "utf-8")
    (tmp_path / "a.md").write_text("Open 9‚Äì5.\n", "utf-8")
    (rule,) = run_of(run([str(tmp_path)]))["tool"]["driver"]["rules"]
    assert rule["id"] == "house/mojibake"
    assert rule["help"]["markdown"].startswith("# Garbled characters\n")


def test_what_could_not_be_audited_is_a_notification() -> None:
    found = run_of(report_of({}, (("b c.md", "cannot be read"), ("", "lost"))))
    (invocation,) = found["invocations"]
    assert invocation["executionSuccessful"] is False
    named, nameless = invocation["toolExecutionNotifications"]
    assert (named["level"], named["message"]["text"]) == ("error", "not audited: cannot be read")
    (location,) = named["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "b%20c.md"
    assert "locations" not in nameless
    assert run_of(report_of({"a.md": []}))["invocations"][0]["executionSuccessful"] is True


def test_what_articles_suppress_when_asked_for() -> None:
    report = report_of(
        {"a.md": [issue_of("it", "it")]}, suppressed={"a.md": [(3, "as agreed"), (4, "")]}
    )
    assert len(run_of(report)["results"]) == 1
    lines = renderer("sarif")(report, RenderOptions(show_suppressed=True))
    document = json.loads("\n".join(lines))
    VALIDATOR.validate(document)
    first, second, third = (one["suppressions"] for one in document["runs"][0]["results"])
    assert (first, [one["kind"] for one in second + third]) == ([], ["inSource"] * 2)
    assert second[0]["justification"] == "as agreed" and "justification" not in third[0]
    assert second[0]["location"]["physicalLocation"]["region"] == {"startLine": 3}


def test_what_a_report_compares_with_is_told() -> None:
    report = report_of({"a.md": [issue_of("it", "it")]})
    assert "baselineState" not in run_of(report)["results"][0]
    found = run_of(replace(report, base=Base("main", "1234abcd"), notes=("b.md was left out",)))
    assert found["results"][0]["baselineState"] == "new"
    assert found["invocations"] == [
        {
            "executionSuccessful": True,
            "toolExecutionNotifications": [
                {"level": "note", "message": {"text": "b.md was left out"}}
            ],
        }
    ]


def test_an_issue_of_the_site_has_the_location_that_code_scanning_demands() -> None:
    (result,) = run_of(report_of({}, site=[issue_of("it", "it")]))["results"]
    assert result["message"]["text"] == "the site as a whole: this is wrong"
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "seoaudit.toml"


def test_a_message_holds_no_embedded_link() -> None:
    found = run_of(report_of({"a.md": [issue_of("it", "it", "see [it](https://example.com)")]}))
    assert "](" not in found["results"][0]["message"]["text"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_fixes_mend_the_article(tmp_path: Path, line_end: str) -> None:
    lines = ["---", "title: Caf‚Äî hours", "---", "🙂 Open 9‚Äì5, or 10‚Äì4.", ""]
    text = line_end.join(lines)
    (tmp_path / "a.md").write_bytes(text.encode())
    (tmp_path / "seoaudit.toml").write_text('select = ["hygiene/mojibake"]\n', "utf-8")
    found = run_of(run([str(tmp_path)]))
    ends = "|".join(map(re.escape, found["newlineSequences"]))
    for result in reversed(found["results"]):
        ((change,),) = (fix["artifactChanges"] for fix in result["fixes"])
        text = edited(text, change["replacements"], ends)
    assert text == line_end.join(["---", "title: Caf— hours", "---", "🙂 Open 9–5, or 10–4.", ""])


def test_sarif_tools_read_the_same_issues(tmp_path: Path) -> None:
    report = run([str(ROOT / "fixtures"), str(ROOT / "nothing-here.md")])
    path = tmp_path / "out.sarif"
    path.write_text(text_of(report), "utf-8")
    read = loader.load_sarif_file(str(path))
    assert read.get_distinct_tool_names() == ["seoaudit"]
    shown = [
        (record["Location"], str(record["Line"]), record["Severity"], record["Code"])
        for record in read.get_records()
    ]
    levels = {"error": "error", "warning": "warning", "info": "note"}
    root = f"{ROOT.as_posix()}/"
    assert shown == [
        (
            article.path.removeprefix(root),
            str(issue.place.line),
            levels[issue.severity],
            issue.rule,
        )
        for article in report.articles
        for issue in article.issues
    ]
    for rule in {issue.rule for issue in report.issues}:
        (described,) = read.get_rules_by_id(rule)
        assert len(described["help"]["text"]) > 200


def test_every_result_points_at_its_text() -> None:
    """The region of each result holds what the issue shows, counted in characters."""
    report = run([str(ROOT / "fixtures")])
    found = run_of(report)
    texts: dict[str, Source] = {}
    for result, issue in zip(found["results"], report.issues, strict=True):
        location = result["locations"][0]["physicalLocation"]
        path = unquote(location["artifactLocation"]["uri"])
        if path not in texts:
            data = (ROOT / path).read_bytes().decode("utf-8-sig", "replace")
            texts[path] = Source(path, data)
        region = location["region"]
        start = texts[path].offset(region["startLine"], region["startColumn"])
        end = texts[path].offset(region["endLine"], region["endColumn"])
        said = " ".join(texts[path].text[start:end].split())
        assert not issue.excerpt or said.startswith(issue.excerpt.rstrip("…"))


@settings(max_examples=40)
@given(
    path=HOSTILE.filter(lambda text: bool(text) and not text.startswith("http")), message=HOSTILE
)
def test_any_content_makes_a_valid_file(path: str, message: str) -> None:
    issue = issue_of("it", "it", message, fix=message, values={"text": message})
    found = run_of(report_of({path: [issue]}, ((path, message),), site=[issue]))
    assert found["results"][0]["message"]["text"].replace("\u200b", "") == printable(
        message
    ).replace("\u200b", "")
    uris = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in found["results"]
    ]
    assert all(URI_REFERENCE.fullmatch(uri) for uri in uris)

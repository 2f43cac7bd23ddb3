"""`sarif`: the Static Analysis Results Interchange Format 2.1.0, for code scanning and editors.

Specification: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from seoaudit import __version__
from seoaudit.article import Place
from seoaudit.engine.issue import Fix, Issue
from seoaudit.engine.report import Report, RunError, Suppressed
from seoaudit.reporting.columns import printable
from seoaudit.reporting.encoding import json_text
from seoaudit.reporting.json_items import json_items
from seoaudit.reporting.located import THE_SITE, located, suppressed_in
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.repository_paths import PAGE_ADDRESSES, SITE_FILE, repository_paths
from seoaudit.reporting.sarif_rules import LEVELS, rule_descriptors

_NO_RESULTS = '      "results": []'
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
# GitHub shows no more places of one result.
_MOST_RELATED = 100
_SAFETY = {
    "safe": "Safe: it cannot change what the article means",
    "unsafe": "Unsafe: look at it before you keep it",
}


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The lines of one document with one run, each result on a line of its own."""
    shows = options.show_suppressed
    locations = _Locations()
    rules = rule_descriptors(report, shows)
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report, rules, locations)]}
    for line in json_text(document, indent=2).split("\n"):
        if line == _NO_RESULTS:
            yield '      "results": ['
            yield from json_items(_results(report, rules, locations, shows), indent=8)
            yield "      ]"
        else:
            yield line


def _run(report: Report, rules: list[dict[str, Any]], locations: _Locations) -> dict[str, Any]:
    """The run without its results."""
    return {
        "tool": {"driver": {"name": "seoaudit", "version": __version__, "rules": rules}},
        "invocations": [
            {
                "executionSuccessful": not report.errors,
                "toolExecutionNotifications": [
                    *(_notification(error, locations) for error in report.errors),
                    *({"level": "note", "message": _message(note)} for note in report.notes),
                ],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [],
    }


def _results(
    report: Report, rules: list[dict[str, Any]], locations: _Locations, shows_suppressed: bool
) -> Iterator[dict[str, Any]]:
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    for path, issue in located(report):
        result = _result(path, issue, index[issue.rule], locations)
        if report.base is not None:
            result["baselineState"] = "new"
        if shows_suppressed:
            result["suppressions"] = []
        yield result
    for path, suppressed in suppressed_in(report) if shows_suppressed else ():
        issue = suppressed.issue
        result = _result(path, issue, index[issue.rule], locations)
        yield {**result, "suppressions": [_suppression(path, suppressed, locations)]}


def _suppression(path: str, suppressed: Suppressed, locations: _Locations) -> dict[str, Any]:
    """Where and why an article suppresses an issue (section 3.35)."""
    suppression: dict[str, Any] = {
        "kind": "inSource",
        "location": locations.of(path, {"startLine": suppressed.line}),
    }
    if suppressed.reason:
        suppression["justification"] = printable(suppressed.reason)
    return suppression


def _result(path: str, issue: Issue, rule: int, locations: _Locations) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": issue.rule,
        "ruleIndex": rule,
        "level": LEVELS[issue.severity],
        "message": _message(issue.message if path else f"{THE_SITE}: {issue.message}"),
        # Code scanning takes a file with a result without a location for broken.
        "locations": [locations.of(path or SITE_FILE, _region(issue.place) if path else _FIRST)],
        "partialFingerprints": {"seoaudit/v1": issue.fingerprint},
    }
    if path and len(issue.lines) > 1:
        result["relatedLocations"] = [
            {**locations.of(path, {"startLine": line}), "message": {"text": f"line {line}"}}
            for line in issue.lines[:_MOST_RELATED]
        ]
    if path and issue.fix is not None and issue.fix.edits:
        result["fixes"] = [_fix(path, issue.fix, locations)]
    return result


def _message(text: str) -> dict[str, str]:
    """A message, without what would read as an embedded link in it (section 3.11.6)."""
    return {"text": printable(text).replace("](", "]\u200b(")}


_FIRST = {"startLine": 1}


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fix(path: str, fix: Fix, locations: _Locations) -> dict[str, Any]:
    return {
        "description": {"text": _SAFETY[fix.safety]},
        "artifactChanges": [
            {
                "artifactLocation": locations.artifact(path),
                "replacements": [
                    {
                        "deletedRegion": _region(edit.place),
                        "insertedContent": {"text": edit.replacement},
                    }
                    for edit in fix.edits
                ],
            }
        ],
    }


def _notification(error: RunError, locations: _Locations) -> dict[str, Any]:
    """What could not be audited or fixed."""
    notification: dict[str, Any] = {
        "level": "error",
        "message": _message(f"not {error.undone}: {error.message}"),
    }
    if error.path:
        location = {"artifactLocation": locations.artifact(error.path)}
        notification["locations"] = [{"physicalLocation": location}]
    return notification


class _Locations:
    """Makes locations, each path's address once."""

    def __init__(self) -> None:
        self._shown = repository_paths()
        self._artifacts: dict[str, dict[str, str]] = {}

    def of(self, path: str, region: dict[str, int]) -> dict[str, Any]:
        """A location: a region of a file."""
        return {
            "physicalLocation": {"artifactLocation": self.artifact(path), "region": region},
        }

    def artifact(self, path: str) -> dict[str, str]:
        """A file by its address, which is relative to the root of the repository if it is in it."""
        if path not in self._artifacts:
            self._artifacts[path] = _artifact(self._shown(path))
        return self._artifacts[path]


def _artifact(path: str) -> dict[str, str]:
    from pathlib import Path
    from urllib.parse import quote

    try:
        name = os.fsencode(path)
    except UnicodeEncodeError:
        name = path.encode("utf-8", "surrogatepass")
    if path.startswith(PAGE_ADDRESSES):
        return {"uri": quote(name, safe=":/?#@!$&'()*+,;=%")}
    if Path(path).is_absolute():
        return {"uri": f"file://{'' if path.startswith('/') else '/'}{quote(name, safe='/:')}"}
    return {"uri": quote(name), "uriBaseId": "%SRCROOT%"}

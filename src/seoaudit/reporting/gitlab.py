"""`gitlab`: the Code Quality report of GitLab.

Format: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from seoaudit.engine.report import Report
from seoaudit.reporting.columns import printable
from seoaudit.reporting.json_items import json_items
from seoaudit.reporting.located import THE_SITE, located
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.repository_paths import SITE_FILE, repository_paths

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, _: RenderOptions) -> Iterator[str]:
    """The lines of one list: the issues, then what could not be audited."""
    yield "["
    yield from json_items(_unique(_entries(report)), indent=2)
    yield "]"


def _entries(report: Report) -> Iterator[dict[str, Any]]:
    shown = repository_paths()
    for path, issue in located(report):
        message = printable(issue.message)
        yield {
            "description": message if path else f"{THE_SITE}: {message}",
            "check_name": issue.rule,
            "fingerprint": issue.fingerprint,
            "severity": _SEVERITIES[issue.severity],
            "location": {
                "path": shown(path) if path else SITE_FILE,
                "lines": {"begin": issue.place.line, "end": issue.place.end_line}
                if path
                else {"begin": 1},
            },
        }
    for error in report.errors:
        path = shown(error.path)
        yield {
            "description": f"not {error.undone}: {printable(error.message)}",
            "check_name": f"not-{error.undone}",
            "fingerprint": _hash(f"not-{error.undone}", path, error.message),
            "severity": "critical",
            "location": {"path": path or SITE_FILE, "lines": {"begin": 1}},
        }


def _unique(entries: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The entries with fingerprints of their own: GitLab shows but the first of equal ones."""
    taken: set[str] = set()
    for entry in entries:
        fingerprint, again = entry["fingerprint"], 1
        while fingerprint in taken:
            again += 1
            fingerprint = _hash(entry["fingerprint"], str(again))
        taken.add(fingerprint)
        yield {**entry, "fingerprint": fingerprint}


def _hash(*parts: str) -> str:
    import hashlib

    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]

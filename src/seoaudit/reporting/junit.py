"""`junit`: the XML of JUnit, for the test report of any CI: an article is a suite."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report, RunError
from seoaudit.reporting.located import THE_SITE
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.xml_text import XML_HEAD, xml_attributes, xml_text


def render(report: Report, _: RenderOptions) -> Iterator[str]:
    """The lines of the document.

    Each issue is a failed test, an article without any one test that passed, and a file that
    could not be audited a test with an error.
    """
    found = report.summary
    failures = found.errors + found.warnings + found.infos
    passed = sum(not article.issues for article in report.articles)
    yield XML_HEAD
    totals = _counts(failures + passed + len(report.errors), failures, len(report.errors))
    yield f"<testsuites{xml_attributes({'name': 'seoaudit', **totals})}>"
    for article in report.articles:
        yield from _suite(article.path, article.issues, article.path)
    if report.site_issues:
        yield from _suite(THE_SITE, report.site_issues, "")
    for error in report.errors:
        yield from _error_suite(error)
    yield "</testsuites>"


def _counts(tests: int, failures: int, errors: int) -> dict[str, str | int]:
    return {"tests": tests, "failures": failures, "errors": errors, "skipped": 0, "time": "0"}


def _suite(name: str, issues: Iterable[Issue], path: str) -> Iterator[str]:
    failed = list(issues)
    counts = _counts(len(failed) or 1, len(failed), 0)
    yield f"  <testsuite{xml_attributes({'name': name, **counts})}>"
    if not failed:
        case = {"name": "no issues", "classname": name, "file": path, "time": "0"}
        yield f"    <testcase{xml_attributes(case)}/>"
    seen: Counter[str] = Counter()
    for issue in failed:
        # Named by what it says and not by its line, so that it is known again when text moves.
        title = f"{issue.rule}: {issue.message}"
        seen[title] += 1
        if seen[title] > 1:
            title += f" ({seen[title]})"
        yield from _failed(title, name, path, issue)
    yield "  </testsuite>"


def _failed(title: str, suite: str, path: str, issue: Issue) -> Iterator[str]:
    place = issue.place
    case = {"name": title, "classname": suite, "time": "0"}
    if path:
        case |= {"file": path, "line": str(place.line)}
    yield f"    <testcase{xml_attributes(case)}>"
    where = f"{path}:{place.line}:{place.column}: " if path else ""
    told = xml_text(f"{where}{issue.severity} {issue.rule} {issue.message}")
    failure = {"type": issue.severity, "message": issue.message}
    yield f"      <failure{xml_attributes(failure)}>{told}</failure>"
    yield "    </testcase>"


def _error_suite(error: RunError) -> Iterator[str]:
    name = error.path or "seoaudit"
    yield f"  <testsuite{xml_attributes({'name': name, **_counts(1, 0, 1)})}>"
    undone = f"not {error.undone}"
    case = {"name": undone, "classname": name, "time": "0"}
    if error.path:
        case["file"] = error.path
    yield f"    <testcase{xml_attributes(case)}>"
    fault = {"type": undone, "message": error.message}
    told = xml_text(f"{name}: {undone}: {error.message}")
    yield f"      <error{xml_attributes(fault)}>{told}</error>"
    yield f"      <system-err>{told}</system-err>"
    yield "    </testcase>"
    yield "  </testsuite>"

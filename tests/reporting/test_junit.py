"""The test report, read back by junitparser."""

from __future__ import annotations

from handmade_reports import issue_of, report_of
from hostile_text import HOSTILE
from hypothesis import given
from junitparser import Error, Failure, JUnitXml, TestSuite

from seoaudit.engine.report import Report
from seoaudit.reporting import renderer
from seoaudit.reporting.options import RenderOptions


def read(report: Report) -> JUnitXml:
    text = "\n".join(renderer("junit")(report, RenderOptions()))
    return JUnitXml.fromstring(text.encode("utf-8"))


def suites_of(report: Report) -> list[TestSuite]:
    return list(read(report))


def test_a_suite_an_article_and_a_failure_an_issue() -> None:
    text = "one\ntwo <b> & words"
    issues = [
        issue_of(text, "words", "“<b>” & more"),
        issue_of(text, "one", "other", severity="error"),
    ]
    suite, clean = suites_of(report_of({"posts/a.md": issues, "b.md": []}))
    assert (suite.name, suite.tests, suite.failures, suite.errors) == ("posts/a.md", 2, 2, 0)
    case, other = suite
    assert case.name == "links/bare-url: “<b>” & more"
    assert case.classname == "posts/a.md"
    (failure,) = case.result
    assert isinstance(failure, Failure)
    assert (failure.type, failure.message) == ("warning", "“<b>” & more")
    assert failure.text == "posts/a.md:2:11: warning links/bare-url “<b>” & more"
    assert other.result[0].type == "error"
    (passed,) = clean
    assert passed.is_passed and (clean.tests, clean.failures) == (1, 0)


def test_files_that_could_not_be_audited_are_errors() -> None:
    (suite,) = suites_of(report_of({}, (("b.md", "cannot be read"),)))
    (case,) = suite
    assert (suite.name, suite.tests, suite.errors, suite.failures) == ("b.md", 1, 1, 0)
    (error,) = case.result
    assert isinstance(error, Error) and error.message == "cannot be read"
    assert case.system_err == "b.md: not audited: cannot be read"


def test_the_site_is_a_suite() -> None:
    (suite,) = suites_of(report_of({}, site=[issue_of("it", "it")]))
    assert suite.name == "the site as a whole" and suite.failures == 1


def test_equal_issues_are_tests_of_their_own_name() -> None:
    issues = [issue_of("it it", "it", nth=nth) for nth in range(2)]
    (suite,) = suites_of(report_of({"a.md": issues}))
    assert [case.name for case in suite] == [
        "links/bare-url: this is wrong",
        "links/bare-url: this is wrong (2)",
    ]


@given(path=HOSTILE, message=HOSTILE)
def test_whatever_content_says_the_counts_are_right(path: str, message: str) -> None:
    issue = issue_of("it", "it", message)
    report = report_of({f"x{path}": [issue], f"y{path}": []}, ((path, message),), site=[issue])
    whole = read(report)
    assert (whole.tests, whole.failures, whole.errors) == (4, 2, 1)
    written = (whole.tests, whole.failures, whole.errors, whole.skipped)
    whole.update_statistics()  # type: ignore[no-untyped-call]
    assert (whole.tests, whole.failures, whole.errors, whole.skipped) == written

"""One line an issue."""

from __future__ import annotations

from handmade_reports import issue_of, report_of

from seoaudit.reporting import renderer
from seoaudit.reporting.options import RenderOptions


def test_lines() -> None:
    issue = issue_of("one\ntwo words", "words", "two\nlines of \x1b message", severity="error")
    report = report_of({"posts/a.md": [issue], "b.md": []}, (("c.md", "cannot be read"),))
    assert list(renderer("concise")(report, RenderOptions())) == [
        "posts/a.md:2:5: error links/bare-url two lines of <U+001B> message",
        "c.md: not audited: cannot be read",
    ]


def test_suppressed_issues_when_asked_for() -> None:
    issue = issue_of("one\ntwo words", "words", "wrong")
    report = report_of({"a.md": [issue]}, suppressed={"a.md": [(1, ""), (1, "as \x1bagreed")]})
    said = "links/bare-url wrong"
    assert list(renderer("concise")(report, RenderOptions(show_suppressed=True))) == [
        f"a.md:2:5: warning {said}",
        f"a.md:2:5: suppressed warning {said}",
        f"a.md:2:5: suppressed warning {said} (as <U+001B>agreed)",
    ]
    assert len(list(renderer("concise")(report, RenderOptions()))) == 1

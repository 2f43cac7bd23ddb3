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

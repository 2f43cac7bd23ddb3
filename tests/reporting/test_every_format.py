"""What holds for every format that is text."""

from __future__ import annotations

import re

import pytest
from handmade_reports import issue_of, report_of
from hostile_text import HOSTILE
from hypothesis import given

from seoaudit.engine.report import Report, RunError
from seoaudit.reporting import FILE_FORMATS, FORMATS, renderer
from seoaudit.reporting.options import RenderOptions

TEXTS = [name for name in FORMATS if name not in FILE_FORMATS]
every_format = pytest.mark.parametrize("format", TEXTS)


def written(format: str, report: Report) -> str:
    return "".join(f"{line}\n" for line in renderer(format)(report, RenderOptions()))


@every_format
def test_tells_of_articles_the_site_and_what_could_not_be_audited(format: str) -> None:
    report = report_of(
        {"posts/a.md": [issue_of("Call us.", "Call", "of the article")]},
        (("posts/b.md", "of the file"),),
        site=[issue_of("Call us.", "Call", "of all")],
    )
    text = written(format, report)
    for told in ("posts/a.md", "of the article", "posts/b.md", "of the file", "of all"):
        assert told in text


@pytest.mark.parametrize("format", [name for name in TEXTS if name not in ("json", "jsonl")])
def test_tells_what_was_not_fixed_from_what_was_not_audited(format: str) -> None:
    report = Report((), (RunError("a.md", "is read-only", undone="fixed"),))
    text = written(format, report)
    assert "not fixed" in text.lower() and "is read-only" in text
    assert "not audited" not in text.lower()


@every_format
def test_makes_something_of_nothing(format: str) -> None:
    assert written(format, report_of({"a.md": []})) == written(format, report_of({"a.md": []}))


@every_format
@given(path=HOSTILE.filter(bool), message=HOSTILE, excerpt=HOSTILE)
def test_holds_no_character_that_a_terminal_obeys(
    format: str, path: str, message: str, excerpt: str
) -> None:
    issue = issue_of(f"x{excerpt}", f"x{excerpt}", message, fix=excerpt, values={"text": excerpt})
    text = written(format, report_of({path: [issue]}, ((path, message),), site=[issue]))
    if format not in ("json", "jsonl", "sarif", "gitlab"):
        # JSON has escapes for the others and leaves these as they are.
        assert not re.search(r"[\x7f-\x9f]", text)
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f]", text)
    assert "\r" not in text.replace("\r\n", "\n" if format == "csv" else "\r\n")

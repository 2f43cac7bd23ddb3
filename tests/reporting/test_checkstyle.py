"""The XML of Checkstyle, read back by a strict parser."""

from __future__ import annotations

from xml.etree import ElementTree

from handmade_reports import issue_of, report_of
from hostile_text import HOSTILE
from hypothesis import given

from seoaudit.engine.report import Report
from seoaudit.reporting import renderer
from seoaudit.reporting.columns import printable
from seoaudit.reporting.options import RenderOptions


def read(report: Report) -> ElementTree.Element:
    text = "\n".join(renderer("checkstyle")(report, RenderOptions()))
    return ElementTree.fromstring(text.encode("utf-8"))


def test_files_and_errors() -> None:
    root = read(
        report_of(
            {"posts/a&b.md": [issue_of("one\ntwo", "wo", "say “<b>”")], "clean.md": []},
            (("c.md", "cannot be read"),),
            site=[issue_of("it", "it", "twins", severity="error")],
        )
    )
    assert root.tag == "checkstyle" and root.get("version")
    assert [(file.get("name"), [error.attrib for error in file]) for file in root] == [
        (
            "posts/a&b.md",
            [
                {
                    "line": "2",
                    "column": "2",
                    "severity": "warning",
                    "message": "say “<b>”",
                    "source": "seoaudit.links/bare-url",
                }
            ],
        ),
        ("clean.md", []),
        (
            "seoaudit.toml",
            [
                {
                    "line": "1",
                    "severity": "error",
                    "message": "the site as a whole: twins",
                    "source": "seoaudit.links/bare-url",
                }
            ],
        ),
        (
            "c.md",
            [
                {
                    "line": "1",
                    "severity": "error",
                    "message": "not audited: cannot be read",
                    "source": "seoaudit.not-audited",
                }
            ],
        ),
    ]


@given(path=HOSTILE, message=HOSTILE)
def test_always_well_formed_and_nothing_lost(path: str, message: str) -> None:
    file, failed = read(report_of({path: [issue_of("it", "it", message)]}, ((path, message),)))
    shown = printable(message).replace("\ufffe", "<U+FFFE>").replace("\uffff", "<U+FFFF>")
    assert file[0].get("message") == shown
    assert failed[0].get("message") == f"not audited: {shown}"
    assert file.get("name") == failed.get("name")

"""What suppressions cover, which of them are told to be for nothing, and what that costs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seoaudit.engine.options import RunOptions
from seoaudit.engine.report import ArticleReport
from seoaudit.engine.run import run

BARE = "links/bare-url"
UNUSED = "suppressions/unused"
UNKNOWN = "suppressions/unknown-name"
HERE = "See https://stretching.example.studio/book/ today."
WITH_TITLE = "---\ntitle: Back pain and what helps against it at home\n---\n\n"


def audit(text: str, folder: Path, *select: str, name: str = "a.md") -> ArticleReport:
    """Audit an article under a configuration that selects `select`."""
    rules = ", ".join(f'"{id}"' for id in select or (BARE, UNUSED, UNKNOWN))
    (folder / "seoaudit.toml").write_text(f"select = [{rules}]\n")
    path = folder / name
    path.write_bytes(text.encode())
    report = run([str(path)], RunOptions(today=date(2026, 1, 1), debug=True))
    assert not report.errors
    return report.articles[0]


def told(report: ArticleReport) -> list[tuple[str, int]]:
    return [(issue.rule, issue.place.line) for issue in report.issues]


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param(f"{HERE} <!-- seoaudit-disable-line links/bare-url -->", [], id="line"),
        pytest.param(f"{HERE} <!-- seoaudit-disable-line -->\n{HERE}", [2], id="line only"),
        pytest.param(
            f"<!-- seoaudit-disable-next-line -->\n{HERE}\n{HERE}", [3], id="next line only"
        ),
        pytest.param(
            f"<!-- seoaudit-disable-next-line links -->\n\n{HERE}", [], id="behind a blank line"
        ),
        pytest.param(
            f"<!-- seoaudit-disable links/* -->\n\n{HERE}\n\n<!-- seoaudit-enable -->\n\n{HERE}",
            [7],
            id="region",
        ),
        pytest.param(
            f"{HERE}\n\n<!-- seoaudit-disable -->\n\n{HERE}\n\n"
            f"<!-- seoaudit-enable links/bare-url -->\n\n{HERE}",
            [1, 9],
            id="region ended for one rule",
        ),
        pytest.param(
            f"Words {HERE} <!-- seoaudit-disable --> {HERE} <!-- seoaudit-enable --> {HERE}",
            [1, 1],
            id="region within a line",
        ),
        pytest.param(
            f"Words.\n\n<!-- seoaudit-disable -->\n\n{HERE}\n\n"
            f"<!-- seoaudit-disable links/bare-url -->\n\n{HERE}\n\n<!-- seoaudit-enable -->",
            [],
            id="region in a region",
        ),
        pytest.param(f"{HERE}\n\n<!-- seoaudit-disable-file links/bare-url -->", [], id="file"),
        pytest.param(f"---\nseoaudit-disable: [links]\n---\n\n{HERE}", [], id="field"),
        pytest.param(f"---\nseoaudit-disable: true\n---\n\n{HERE}", [], id="field for all"),
        pytest.param(f"---\nseoaudit-disable: all\n---\n\n{HERE}", [], id="field for all by name"),
    ],
)
def test_what_is_covered(text: str, left: list[int], end: str, tmp_path: Path) -> None:
    report = audit(text.replace("\n", end) + end, tmp_path)
    assert told(report) == [(BARE, line) for line in left]
    assert report.suppressed


def test_mdx(tmp_path: Path) -> None:
    text = f"{{/* seoaudit-disable-next-line {BARE} -- a card */}}\n{HERE}\n"
    report = audit(text, tmp_path, name="a.mdx")
    assert not report.issues
    (one,) = report.suppressed
    assert (one.issue.rule, one.issue.place.line, one.line, one.reason) == (BARE, 2, 1, "a card")


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        pytest.param("date: X # seoaudit-disable-line frontmatter", "", id="behind the value"),
        pytest.param("# seoaudit-disable-next-line frontmatter\ndate: >\n  X", "", id="above"),
        pytest.param("date: X\nseoaudit-disable: frontmatter", "", id="field"),
        pytest.param("date: X", "<!-- seoaudit-disable frontmatter -->\n\nWords.", id="head"),
        pytest.param("date: X", "Words. <!-- seoaudit-disable-file frontmatter -->", id="file"),
    ],
)
def test_issues_in_front_matter(fields: str, body: str, tmp_path: Path) -> None:
    report = audit(f"---\n{fields}\n---\n{body}\n", tmp_path, "frontmatter/date-invalid", UNUSED)
    assert told(report) == []
    assert [one.issue.rule for one in report.suppressed] == ["frontmatter/date-invalid"]


@pytest.mark.parametrize("effect", ["disable-file", "disable", "disable-line", "disable-next-line"])
def test_issues_of_the_whole_article(effect: str, tmp_path: Path) -> None:
    text = f"<!-- seoaudit-{effect} description/missing -->\n\nWords that are read by somebody.\n"
    report = audit(text, tmp_path, "description/missing", UNUSED)
    assert told(report) == []
    assert [one.issue.rule for one in report.suppressed] == ["description/missing"]


def test_region_that_ends_is_not_for_the_front_matter(tmp_path: Path) -> None:
    text = "---\ndate: X\n---\n<!-- seoaudit-disable -->\n\nWords.\n\n<!-- seoaudit-enable -->\n"
    report = audit(text, tmp_path, "frontmatter/date-invalid", UNUSED)
    assert told(report) == [("frontmatter/date-invalid", 2), (UNUSED, 4)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("<!-- seoaudit-disable-line -->\nWords.", [(1, 1)], id="all rules"),
        pytest.param("Words. <!-- seoaudit-disable-line links -->", [(1, 8)], id="category"),
        pytest.param(
            f"{HERE} <!-- seoaudit-disable-line {BARE}, {UNKNOWN} -->", [], id="rules about these"
        ),
        pytest.param(
            f"<!-- seoaudit-disable-next-line {BARE}, links -->\n{HERE}", [], id="named twice"
        ),
        pytest.param("<!-- seoaudit-disable -->\n\nWords.", [(1, 1)], id="region"),
        pytest.param("Words.\n\n<!-- seoaudit-enable -->", [(3, 1)], id="end of nothing"),
        pytest.param(
            f"<!-- seoaudit-disable -->\n\n{HERE}\n\n<!-- seoaudit-enable -->\n\n"
            "<!-- seoaudit-enable links -->",
            [(7, 1)],
            id="end of what has ended",
        ),
        pytest.param(
            f"<!-- seoaudit-disable links -->\n\n{HERE}\n\n"
            f"<!-- seoaudit-enable {BARE}, cta/missing -->",
            [(5, 38)],
            id="end of another",
        ),
        pytest.param("---\nseoaudit-disable: [links]\n---\n\nWords.", [(2, 20)], id="field"),
        pytest.param("---\nseoaudit-disable: true\n---\n\nWords.", [(2, 1)], id="field for all"),
        pytest.param(f"<!-- seoaudit-disable title -->\n\n{HERE}", [], id="rules that do not run"),
    ],
)
def test_what_is_for_nothing(text: str, places: list[tuple[int, int]], tmp_path: Path) -> None:
    report = audit(text, tmp_path)
    unused = [issue for issue in report.issues if issue.rule == UNUSED]
    assert [(issue.place.line, issue.place.column) for issue in unused] == places


@pytest.mark.parametrize(
    ("options", "reported"),
    [
        pytest.param(RunOptions(), True, id="as configured"),
        pytest.param(RunOptions(select=(UNUSED,)), False, id="one rule selected"),
        pytest.param(RunOptions(ignore=("title",)), False, id="some ignored"),
    ],
)
def test_a_run_of_fewer_rules_finds_no_suppression_unused(
    options: RunOptions, reported: bool, tmp_path: Path
) -> None:
    (tmp_path / "seoaudit.toml").write_text(f'select = ["{UNUSED}", "title/too-wide"]\n')
    (tmp_path / "a.md").write_text("<!-- seoaudit-disable -->\n\nWords.\n")
    report = run([str(tmp_path)], options)
    assert any(issue.rule == UNUSED for issue in report.issues) is reported


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "<!-- seoaudit-disable-file links/bare-ulr -->",
            "Unknown rule or category 'links/bare-ulr'; did you mean 'links/bare-url'?",
            id="rule",
        ),
        pytest.param(
            "<!-- seoaudit-disable-file bare-url -->",
            "Unknown rule or category 'bare-url'; did you mean 'links/bare-url'?",
            id="rule without its category",
        ),
        pytest.param(
            "<!-- seoaudit-ignore-file -->",
            "There is no 'seoaudit-ignore-file'; did you mean 'seoaudit-disable-file'?",
            id="effect",
        ),
        pytest.param(
            "<!-- seoaudit-disable-file title as we like -->",
            "'as we like' is no rule; write a reason behind ' -- '",
            id="reason",
        ),
    ],
)
def test_what_nobody_knows(text: str, message: str, tmp_path: Path) -> None:
    report = audit(f"{text}\n\nWords.\n", tmp_path)
    assert [(issue.rule, issue.message) for issue in report.issues] == [(UNKNOWN, message)]


def test_faults_of_suppressions_are_suppressed_by_name_only(tmp_path: Path) -> None:
    nothing = "<!-- seoaudit-disable-line links -->"
    assert told(audit(f"<!-- seoaudit-disable-file all -->\n\n{HERE}\n\n{nothing}", tmp_path)) == [
        (UNUSED, 5)
    ]
    report = audit(f"<!-- seoaudit-disable-file {UNUSED} -->\n\n{nothing}\n", tmp_path)
    assert told(report) == []
    assert [one.issue.rule for one in report.suppressed] == [UNUSED]


def test_what_is_suppressed_costs_nothing(tmp_path: Path) -> None:
    before = audit(f"{WITH_TITLE}{HERE}\n", tmp_path, "links", "title")
    after = audit(
        f"{WITH_TITLE}{HERE} <!-- seoaudit-disable-line -->\n", tmp_path, "links", "title"
    )
    assert before.score is not None and before.score < 100
    assert (after.score, after.scores) == (100, {"links": 100, "title": 100})


def test_fingerprints_of_others_stay(tmp_path: Path) -> None:
    before = audit(f"{HERE}\n\n{HERE}\n", tmp_path)
    after = audit(f"{HERE} <!-- seoaudit-disable-line -->\n\n{HERE}\n", tmp_path)
    assert [issue.fingerprint for issue in after.issues] == [before.issues[1].fingerprint]


def test_an_article_without_suppressions_is_not_asked_for_them(tmp_path: Path) -> None:
    report = audit(f"{HERE}\n", tmp_path)
    assert set(report.scores) == {"links"}


def test_many(tmp_path: Path) -> None:
    lines = f"<!-- seoaudit-disable {BARE} -->\n\n{HERE}\n\n" * 500
    report = audit(lines, tmp_path)
    assert len(report.suppressed) == 500

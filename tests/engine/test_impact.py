from __future__ import annotations

import pytest

from seoaudit.article import Place
from seoaudit.catalogue.rule import Severity
from seoaudit.engine.effort import minutes_for
from seoaudit.engine.impact import impact_of, prominence_of, tasks_in
from seoaudit.engine.issue import Fix, Issue
from seoaudit.engine.report import ArticleReport


def an_issue(
    rule: str = "links/bare-url",
    severity: Severity = "warning",
    line: int = 100,
    fix: Fix | None = None,
    whole: bool = False,
) -> Issue:
    text = "" if whole else "text"
    place = Place(line, 1, line, 5)
    return Issue(rule, severity, "wrong", place, text, text, {}, fix, f"rules/{rule}.md", "f")


def an_article(path: str, *issues: Issue, score: int | None = 80) -> ArticleReport:
    return ArticleReport(path, "markdown", "en", 100, score, {}, issues)


@pytest.mark.parametrize(
    ("severity", "evidence", "prominence", "articles", "impact"),
    [
        ("error", "policy", 2.0, 1, 24.0),
        ("warning", "guideline", 1.0, 1, 3.0),
        ("warning", "guideline", 1.0, 4, 9.0),
        ("info", "heuristic", 1.0, 0, 0.75),
        ("info", "unheard of", 1.0, 1, 0.75),
    ],
)
def test_the_formula(
    severity: Severity, evidence: str, prominence: float, articles: int, impact: float
) -> None:
    assert impact_of(severity, evidence, prominence, articles) == pytest.approx(impact)


@pytest.mark.parametrize(
    ("issue", "prominence"),
    [
        (an_issue("title/missing", whole=True), 2.0),
        (an_issue("description/length", line=400), 2.0),
        (an_issue(line=30), 1.5),
        (an_issue(line=31), 1.0),
        (an_issue(line=1, whole=True), 1.0),
    ],
    ids=["title", "description", "first screen", "below", "of the whole"],
)
def test_prominence(issue: Issue, prominence: float) -> None:
    assert prominence_of(issue) == prominence


def test_what_many_articles_have_goes_before_what_one_has() -> None:
    often, once = an_issue("links/bare-url"), an_issue("links/empty")
    found = tasks_in([an_article("a.md", once), an_article("b.md", often), an_article("c", often)])
    assert [(task.rule, task.articles, task.issues) for task in found] == [
        ("links/bare-url", 2, 2),
        ("links/empty", 1, 1),
    ]


def test_the_most_prominent_place_tells_of_a_task() -> None:
    found = tasks_in([an_article("a.md", an_issue(line=90)), an_article("b.md", an_issue(line=3))])
    assert (found[0].path, found[0].issue.place.line) == ("b.md", 3)


def test_among_equal_places_one_with_a_fix_tells_of_a_task() -> None:
    mended = an_issue(line=91, fix=Fix("safe", ()))
    (task,) = tasks_in([an_article("a.md", an_issue(line=90), mended)])
    assert task.issue == mended


def test_points_share_what_an_article_lost_by_weight() -> None:
    # 20 points are lost to weights 8 and 3 + 3, in one of two articles.
    issues = (
        an_issue("a/grave", "error"),
        an_issue("a/grave", "info"),
        an_issue("b/one"),
        an_issue("b/one"),
        an_issue("c/two"),
    )
    found = tasks_in([an_article("a.md", *issues), an_article("b.md", score=100)])
    points = {(task.rule, task.severity): task.points for task in found}
    assert points["a/grave", "error"] == pytest.approx(20 * 8 / 14 / 2)
    assert points["a/grave", "info"] == 0
    assert sum(points.values()) == pytest.approx(10)


def test_issues_of_the_site_are_tasks_without_an_article() -> None:
    (task,) = tasks_in([], [an_issue("site/twins")])
    assert (task.path, task.articles, task.points) == ("", 0, 0.0)


def test_what_the_tool_mends_takes_less_time_than_what_is_to_be_written() -> None:
    safe, unsafe = (an_issue(fix=Fix(kind, ())) for kind in ("safe", "unsafe"))
    order = [safe, unsafe, an_issue(), an_issue("title/missing"), an_issue("structure/order")]
    minutes = [minutes_for(issue) for issue in order]
    assert minutes == sorted(minutes) and len(set(minutes)) == len(minutes)

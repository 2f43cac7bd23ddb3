"""What most articles of a site share is told once, and nothing is lost by it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from handmade_reports import issue_of, report_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from seoaudit.engine.issue import Issue
from seoaudit.engine.report import ArticleReport
from seoaudit.reporting.folding import Folding, Shared

TEXT = "One line.\nAnother line.\n"


def having(issues: dict[str, Sequence[Issue]]) -> Sequence[ArticleReport]:
    return report_of(issues).articles


def folded(articles: Sequence[ArticleReport]) -> tuple[tuple[Shared, ...], list[ArticleReport]]:
    folding = Folding(articles)
    return folding.shared(""), [folding.rest(article) for article in articles]


def told(articles: Sequence[ArticleReport]) -> list[tuple[str, str, int, int]]:
    """Format, folder, and how many of how many articles, of all that is shared."""
    shared, _ = folded(articles)
    return [
        (share.format, share.folder, share.holding, share.among)
        for one in shared
        for share in one.shares
    ]


def pages(count: int, folder: str = "", issues: Sequence[Issue] = ()) -> dict[str, Sequence[Issue]]:
    return {f"{folder}{number}.md": issues for number in range(count)}


HERE = [issue_of(TEXT, "One", "this is wrong")]


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        pytest.param(pages(5, "a/", HERE), [("markdown", "", 5, 5)], id="all"),
        pytest.param(pages(4, "a/", HERE), [], id="too few"),
        pytest.param(
            pages(6, "a/", HERE) | pages(5, "b/"), [("markdown", "", 6, 11)], id="more than half"
        ),
        pytest.param(
            pages(6, "a/", HERE) | pages(6, "b/"), [("markdown", "a/", 6, 6)], id="one folder"
        ),
        pytest.param(
            pages(6, "s/a/", HERE) | pages(7, "s/b/", HERE) | pages(40, "s/c/"),
            [("markdown", "s/b/", 7, 7), ("markdown", "s/a/", 6, 6)],
            id="two folders",
        ),
        pytest.param(
            pages(9, "a/", HERE) | {"a/x.html": (), "b/x.html": ()},
            [("markdown", "", 9, 9)],
            id="another format",
        ),
        pytest.param(
            {f"{number}/index.md": HERE for number in range(8)},
            [("markdown", "", 8, 8)],
            id="a folder for each",
        ),
        pytest.param(
            {f"a/{number}/index.md": HERE for number in range(8)} | pages(30, "b/"),
            [("markdown", "a/", 8, 8)],
            id="a folder for each below one",
        ),
    ],
)
def test_shares(
    articles: dict[str, Sequence[Issue]], expected: list[tuple[str, str, int, int]]
) -> None:
    assert told(having(articles)) == expected


@pytest.mark.parametrize(
    ("issues", "is_shared"),
    [
        pytest.param(
            [issue_of(f"{'x ' * n}One", "One", f"on line {n}") for n in range(6)], True, id="place"
        ),
        pytest.param(
            [issue_of("One", "One", f"wrong {'x' * n}") for n in range(6)], False, id="message"
        ),
        pytest.param(
            [issue_of(f"{'x' * (n + 1)}", "x" * (n + 1)) for n in range(6)], False, id="text"
        ),
        pytest.param(
            [issue_of("", "", f"reading ease is {n}") for n in range(6)], False, id="measured"
        ),
        pytest.param([issue_of("", "", "no title") for _ in range(6)], True, id="whole article"),
        pytest.param([issue_of("One", "One", rule=f"a/{n}") for n in range(6)], False, id="rule"),
    ],
)
def test_which_issues_are_the_same(issues: Sequence[Issue], is_shared: bool) -> None:
    articles = having({f"{number}.md": [issue] for number, issue in enumerate(issues)})
    assert bool(told(articles)) is is_shared


def test_other_issues_stay_with_their_articles() -> None:
    own = issue_of(TEXT, "Another", "only here")
    _, rest = folded(having(pages(6, issues=HERE) | {"5.md": [*HERE, own, *HERE]}))
    assert [(article.path, article.issues) for article in rest if article.issues] == [
        ("5.md", (own,))
    ]


def test_each_site_by_itself() -> None:
    mine, theirs = having(pages(6, "a/", HERE)), having(pages(20, "b/"))
    articles = [
        *(structs.replace(article, site="/mine") for article in mine),
        *(structs.replace(article, site="/theirs") for article in theirs),
    ]
    folding = Folding(articles)
    assert [one.articles for one in folding.shared("/mine")] == [6]
    assert folding.shared("/theirs") == ()
    assert not any(folding.rest(article).issues for article in articles)


def test_formats_are_told_in_one_entry() -> None:
    articles = pages(6, "a/", HERE) | {f"b/{number}.html": HERE for number in range(9)}
    (shared,), _ = folded(having(articles))
    assert [(share.format, share.holding) for share in shared.shares] == [
        ("html", 9),
        ("markdown", 6),
    ]
    assert (shared.path, shared.issue) == ("a/0.md", HERE[0])


FOLDERS = st.sampled_from(["", "a/", "a/b/", "c/"])
MESSAGES = st.lists(st.sampled_from(["one", "two", "three"]), max_size=3)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.tuples(FOLDERS, st.integers(0, 9)), MESSAGES, max_size=30))
def test_nothing_is_lost_and_nothing_told_twice(
    written: dict[tuple[str, int], list[str]],
) -> None:
    articles = having(
        {
            f"{folder}{number}.md": [issue_of(TEXT, "One", message) for message in messages]
            for (folder, number), messages in written.items()
        }
    )
    shared, rest = folded(articles)
    assert [article.path for article in rest] == [article.path for article in articles]
    for one in shared:
        message = one.issue.message
        before = [a for a in articles if any(i.message == message for i in a.issues)]
        after = [a for a in rest if any(i.message == message for i in a.issues)]
        assert len(before) - len(after) == one.articles
        assert any(article.path == one.path for article in before)
        for share in one.shares:
            assert 5 <= share.holding <= share.among < share.holding * 2
    kept = {one.issue.message for one in shared}
    for old, new in zip(articles, rest, strict=True):
        lost = {i.message for i in old.issues} - {i.message for i in new.issues}
        assert lost <= kept

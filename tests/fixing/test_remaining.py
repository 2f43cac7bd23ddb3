"""Reports of fixed articles in the place of those of the run."""

from __future__ import annotations

import pytest

from seoaudit.engine.report import ArticleReport
from seoaudit.fixing.remaining import Remaining


def report(path: str) -> ArticleReport:
    return ArticleReport(path, "markdown", "en", 0, None, {}, ())


@pytest.fixture
def remaining() -> Remaining:
    return Remaining([report("a"), report("b"), report("c")], {1: report("fixed")})


def test_fixed_ones_stand_where_they_stood(remaining: Remaining) -> None:
    assert [one.path for one in remaining] == ["a", "fixed", "c"]
    assert [one.path for one in remaining[-2:]] == ["fixed", "c"]
    assert (len(remaining), remaining[-2].path, remaining[0].path) == (3, "fixed", "a")


def test_there_are_no_more(remaining: Remaining) -> None:
    with pytest.raises(IndexError):
        remaining[3]

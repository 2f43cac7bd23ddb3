"""What is new and what is no more, as a multiset of fingerprints."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from seoaudit.article import Place
from seoaudit.engine.comparison import count_resolved, new_issues
from seoaudit.engine.fingerprint import Fingerprints, kind_of
from seoaudit.engine.issue import Issue

# What each issue is about, and the text of its line.
contents = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz")), max_size=12)


def issues_of(written: list[tuple[str, str]]) -> list[Issue]:
    fingerprints = Fingerprints("a.md")
    return [
        Issue(
            rule="house/rule",
            severity="info",
            message=content,
            place=Place(line, 1, line, 2),
            excerpt=content,
            snippet=text,
            values={},
            fix=None,
            url="",
            fingerprint=fingerprints.next("house/rule", content),
        )
        for line, (content, text) in enumerate(written, start=1)
    ]


def kinds(issues: list[Issue] | tuple[Issue, ...]) -> Counter[str]:
    return Counter(kind_of(issue.fingerprint) for issue in issues)


@given(now=contents, before=contents)
def test_new_and_resolved_are_the_difference(
    now: list[tuple[str, str]], before: list[tuple[str, str]]
) -> None:
    current, earlier = issues_of(now), issues_of(before)
    new = new_issues(current, earlier)
    assert kinds(new) == kinds(current) - kinds(earlier)
    assert count_resolved(current, earlier) == (kinds(earlier) - kinds(current)).total()
    assert [issue.place for issue in new] == sorted(issue.place for issue in new)


@given(written=contents, order=st.randoms(use_true_random=False))
def test_what_moves_is_neither(written: list[tuple[str, str]], order: object) -> None:
    moved = list(written)
    order.shuffle(moved)  # type: ignore[attr-defined]
    current, earlier = issues_of(moved), issues_of(written)
    assert new_issues(current, earlier) == ()
    assert count_resolved(current, earlier) == 0


def test_of_equal_ones_that_on_a_new_line_is_new() -> None:
    earlier = issues_of([("a", "first line"), ("a", "second line")])
    current = issues_of([("a", "new line"), ("a", "  second line"), ("a", "first line")])
    assert new_issues(current, earlier) == (current[0],)

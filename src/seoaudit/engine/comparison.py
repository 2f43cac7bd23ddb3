"""What has changed between two audits of an article: by fingerprint, whatever has moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from seoaudit.engine.fingerprint import kind_of
from seoaudit.engine.issue import Issue


def new_issues(now: Sequence[Issue], before: Iterable[Issue]) -> tuple[Issue, ...]:
    """The issues that were not there before, in their order.

    Of several equal ones those count as new whose line was not there before, as far as lines
    tell them apart.
    """
    earlier = _by_kind(before)
    new: set[int] = set()
    for kind, group in _by_kind(now).items():
        known = earlier.get(kind, [])
        if len(group) > len(known):
            new.update(map(id, _familiar_first(group, known)[len(known) :]))
    return tuple(issue for issue in now if id(issue) in new)


def count_resolved(now: Iterable[Issue], before: Iterable[Issue]) -> int:
    """How many issues are there no more."""
    left = Counter(kind_of(issue.fingerprint) for issue in before)
    left.subtract(kind_of(issue.fingerprint) for issue in now)
    return sum(count for count in left.values() if count > 0)


def _by_kind(issues: Iterable[Issue]) -> dict[str, list[Issue]]:
    kinds: dict[str, list[Issue]] = {}
    for issue in issues:
        kinds.setdefault(kind_of(issue.fingerprint), []).append(issue)
    return kinds


def _familiar_first(group: list[Issue], known: list[Issue]) -> list[Issue]:
    """Equal issues, first those on a line that an earlier one stood on."""
    lines = Counter(issue.snippet.strip() for issue in known)
    familiar: list[Issue] = []
    others: list[Issue] = []
    for issue in group:
        line = issue.snippet.strip()
        if lines[line]:
            lines[line] -= 1
            familiar.append(issue)
        else:
            others.append(issue)
    return familiar + others

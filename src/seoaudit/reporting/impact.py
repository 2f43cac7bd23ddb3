"""What a short report says first: repeats folded into one, then ordered by how much they matter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from seoaudit.catalogue.rule import SEVERITIES, Severity
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report
from seoaudit.reporting.folding import Folding, Shared, folding_of
from seoaudit.reporting.located import Located, located


class Fold(Struct, frozen=True):
    """All issues of one rule and one severity in an article, or of the site (its path is "").

    `count` says how many they are, `message` is that of the first, and `alike` whether all say
    the same. `lines` are the 1-based lines of their places, none where an issue is of the article
    as a whole. `shared`, where most articles of a site have it, says which; it is then of the site.
    """

    path: str
    rule: str
    severity: Severity
    message: str
    count: int
    alike: bool
    lines: tuple[int, ...]
    shared: Shared | None = None


class _Pile:
    """What is kept of the issues of a fold while they come."""

    def __init__(self, path: str, first: Issue) -> None:
        self.path = path
        self.first = first
        self.count = 0
        self.alike = True
        self.lines: set[int] = set()

    def add(self, issue: Issue) -> None:
        self.count += 1
        self.alike = self.alike and issue.message == self.first.message
        if self.path and issue.snippet:
            self.lines.update(issue.lines or (issue.place.line,))

    def folded(self) -> Fold:
        rule, severity, message = self.first.rule, self.first.severity, self.first.message
        lines = tuple(sorted(self.lines))
        return Fold(self.path, rule, severity, message, self.count, self.alike, lines)


def folds(report: Report) -> list[Fold]:
    """The issues of a report, those of one rule and severity in one article together.

    What most articles of a site share is told once.
    """
    piles: dict[tuple[str, str, str], _Pile] = {}
    folding = folding_of(report)
    for path, issue in _unshared(report, folding) if folding else located(report):
        key = (path, issue.rule, issue.severity)
        if key not in piles:
            piles[key] = _Pile(path, issue)
        piles[key].add(issue)
    shared = folding.shared() if folding else ()
    return [*(pile.folded() for pile in piles.values()), *map(_fold, shared)]


def _unshared(report: Report, folding: Folding) -> Iterator[Located]:
    for article in report.articles:
        for issue in folding.rest(article).issues:
            yield Located(article.path, issue)
    for issue in report.site_issues:
        yield Located("", issue)


def _fold(shared: Shared) -> Fold:
    issue = shared.issue
    return Fold("", issue.rule, issue.severity, issue.message, shared.articles, True, (), shared)


def by_impact(found: Iterable[Fold]) -> list[Fold]:
    """Folds in the order in which they matter.

    The gravest severity first; within one, each rule once, where it repeats most, before any rule
    again; the rest by how often they repeat.
    """
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, int, Fold]] = []
    for fold in sorted(found, key=lambda fold: (-grade(fold), -fold.count)):
        seen[fold.rule] += 1
        ranked.append((-grade(fold), seen[fold.rule], fold))
    ranked.sort(key=lambda one: one[:2])
    return [fold for _, _, fold in ranked]


def grade(fold: Fold) -> int:
    """How grave a fold is: 0 (info) to 2 (error)."""
    return SEVERITIES.index(fold.severity)

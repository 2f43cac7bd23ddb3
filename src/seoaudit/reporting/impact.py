"""What a short report says first: repeats folded into one, then ordered by how much they matter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from seoaudit.catalogue.rule import SEVERITIES, Severity
from seoaudit.engine.impact import evidence_of, impact_of, prominence_of, tasks_in
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report
from seoaudit.reporting.folding import Folding, Shared, folding_of
from seoaudit.reporting.located import Located, located


class Fold(Struct, frozen=True):
    """All issues of one rule and one severity in an article, or of the site (its path is "").

    `count` says how many they are, `message` is that of the first, and `alike` whether all say
    the same. `lines` are the 1-based lines of their places, none where an issue is of the article
    as a whole. `shared`, where most articles of a site have it, says which; it is then of the site.
    `impact` says how much it matters (docs/impact.md).
    """

    path: str
    rule: str
    severity: Severity
    message: str
    count: int
    alike: bool
    lines: tuple[int, ...]
    shared: Shared | None = None
    impact: float = 0.0


class _Pile:
    """What is kept of the issues of a fold while they come."""

    def __init__(self, path: str, first: Issue) -> None:
        self.path = path
        self.first = first
        self.count = 0
        self.alike = True
        self.prominence = 1.0
        self.lines: set[int] = set()

    def add(self, issue: Issue) -> None:
        self.count += 1
        self.alike = self.alike and issue.message == self.first.message
        self.prominence = max(self.prominence, prominence_of(issue))
        if self.path and issue.snippet:
            self.lines.update(issue.lines or (issue.place.line,))

    def folded(self, evidence: str, articles: int) -> Fold:
        rule, severity, message = self.first.rule, self.first.severity, self.first.message
        lines = tuple(sorted(self.lines))
        impact = impact_of(severity, evidence, self.prominence, articles)
        alike, path = self.alike, self.path
        return Fold(path, rule, severity, message, self.count, alike, lines, impact=impact)


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
    reach = Counter((rule, severity) for path, rule, severity in piles if path)
    evidence = evidence_of([*(pile.first for pile in piles.values()), *(o.issue for o in shared)])
    return [
        *(
            pile.folded(evidence[rule], reach[rule, pile.first.severity])
            for (_, rule, _), pile in piles.items()
        ),
        *(_fold(one, evidence[one.issue.rule]) for one in shared),
    ]


def foremost(report: Report, most: int) -> list[Fold]:
    """The things to do that matter most, each at its most telling place."""
    return [
        Fold(
            path=task.path,
            rule=task.rule,
            severity=task.severity,
            message=task.issue.message,
            count=task.issues,
            alike=False,
            lines=(task.issue.place.line,) if task.path and task.issue.snippet else (),
            impact=task.impact,
        )
        for task in tasks_in(report.articles, report.site_issues)[:most]
    ]


def _unshared(report: Report, folding: Folding) -> Iterator[Located]:
    for article in report.articles:
        for issue in folding.rest(article).issues:
            yield Located(article.path, issue)
    for issue in report.site_issues:
        yield Located("", issue)


def _fold(shared: Shared, evidence: str) -> Fold:
    issue, articles = shared.issue, shared.articles
    impact = impact_of(issue.severity, evidence, prominence_of(issue), articles)
    return Fold(
        "", issue.rule, issue.severity, issue.message, articles, True, (), shared, impact=impact
    )


def by_impact(found: Iterable[Fold]) -> list[Fold]:
    """Folds in the order in which they matter.

    The second fold of a rule counts a quarter, the third a ninth: few rules are told of again
    before all others are told of once.
    """
    seen: Counter[str] = Counter()
    ranked: list[tuple[float, Fold]] = []
    for fold in sorted(found, key=lambda fold: (-fold.impact, -fold.count)):
        seen[fold.rule] += 1
        ranked.append((-fold.impact / seen[fold.rule] ** 2, fold))
    ranked.sort(key=lambda one: one[0])
    return [fold for _, fold in ranked]


def grade(fold: Fold) -> int:
    """How grave a fold is: 0 (info) to 2 (error)."""
    return SEVERITIES.index(fold.severity)

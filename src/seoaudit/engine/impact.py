"""How much it matters to mend an issue, and what to do first (docs/impact.md).

impact = severity * evidence * prominence * reach. Severities weigh what they weigh in scores.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import log2

from msgspec import Struct

from seoaudit.catalogue.rule import Severity, graver
from seoaudit.engine.effort import minutes_for
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import ArticleReport
from seoaudit.engine.scores import WEIGHTS

# How far the reason of a rule is trusted; what is not known of a rule's evidence is a heuristic.
EVIDENCE = {"policy": 1.5, "standard": 1.25, "config": 1.25, "guideline": 1.0, "heuristic": 0.75}

# Search results and shared links show these; what follows is seen first on the page.
IN_RESULTS = 2.0
ON_FIRST_SCREEN = 1.5
_IN_RESULTS = frozenset({"title", "description"})
_FIRST_SCREEN_LINES = 30


class Task(Struct, frozen=True):
    """One thing to do: what one rule reports at one severity, in all articles.

    `issues` are so many in so many `articles`; `issue` in `path` is the most telling of them ("" is
    the site as a whole). `impact` ranks it. `points` is about how many points the mean of the
    articles' scores rises by when it is done, `minutes` a rough estimate of the work.
    """

    rule: str
    severity: Severity
    issues: int
    articles: int
    path: str
    issue: Issue
    impact: float
    points: float
    minutes: int


def impact_of(severity: Severity, evidence: str, prominence: float, articles: int) -> float:
    """The impact of an issue that `articles` articles have; an issue of the site has 0 of them."""
    trust = EVIDENCE.get(evidence, EVIDENCE["heuristic"])
    return WEIGHTS[severity] * trust * prominence * (1 + log2(max(articles, 1)))


def prominence_of(issue: Issue) -> float:
    """How prominent the place of an issue is: 2 in the title and the description, 1.5 on the first
    screen (the first 30 lines of the file), else 1.
    """
    if issue.category in _IN_RESULTS:
        return IN_RESULTS
    on_first_screen = not issue.whole and issue.place.line <= _FIRST_SCREEN_LINES
    return ON_FIRST_SCREEN if on_first_screen else 1.0


def tasks_in(
    articles: Iterable[ArticleReport], site_issues: Iterable[Issue] = ()
) -> tuple[Task, ...]:
    """What to do about some articles, what matters most first."""
    piles: dict[tuple[str, Severity], _Pile] = {}
    scored = 0
    for article in articles:
        scored += article.score is not None
        losses = dict(_losses(article))
        for issue in article.issues:
            pile = piles.setdefault((issue.rule, issue.severity), _Pile())
            pile.add(issue, article.path, losses.pop((issue.rule, issue.severity), 0.0))
    for issue in site_issues:
        piles.setdefault((issue.rule, issue.severity), _Pile()).add(issue, "", 0.0)
    evidence = evidence_of(pile.issue for pile in piles.values())
    found = [pile.task(evidence[rule], scored) for (rule, _), pile in piles.items()]
    return tuple(sorted(found, key=lambda task: (-task.impact, task.rule, task.severity)))


def evidence_of(issues: Iterable[Issue]) -> dict[str, str]:
    """The evidence of the rule of each issue, by rule; "" where its page does not say it."""
    from seoaudit.catalogue.rule_page import read_rule_page

    pages = {issue.rule: issue.url for issue in issues}
    read = {rule: read_rule_page(url) for rule, url in pages.items()}
    return {rule: page.evidence if page else "" for rule, page in read.items()}


def _losses(article: ArticleReport) -> Iterator[tuple[tuple[str, Severity], float]]:
    """About how many points of its score each rule costs an article, at its gravest severity."""
    if article.score is None:
        return
    worst: dict[str, Severity] = {}
    for issue in article.issues:
        worst[issue.rule] = graver(issue.severity, worst.get(issue.rule, "info"))
    lost = sum(WEIGHTS[severity] for severity in worst.values())
    for rule, severity in worst.items():
        yield (rule, severity), (100 - article.score) * WEIGHTS[severity] / lost


class _Pile:
    """What is kept of the issues of a task while they come."""

    def __init__(self) -> None:
        self.issues = 0
        self.paths = 0
        self.last: str | None = None
        self.points = 0.0
        self.minutes = 0.0
        self.best: tuple[float, bool] = (0.0, False)
        self.path = ""
        self.issue: Issue

    def add(self, issue: Issue, path: str, points: float) -> None:
        self.issues += 1
        self.points += points
        self.minutes += minutes_for(issue)
        if path != self.last:
            self.paths += bool(path)
            self.last = path
        telling = (prominence_of(issue), issue.fix is not None)
        if self.issues == 1 or telling > self.best:
            self.best, self.path, self.issue = telling, path, issue

    def task(self, evidence: str, scored: int) -> Task:
        issue = self.issue
        return Task(
            rule=issue.rule,
            severity=issue.severity,
            issues=self.issues,
            articles=self.paths,
            path=self.path,
            issue=issue,
            impact=impact_of(issue.severity, evidence, self.best[0], self.paths),
            points=self.points / scored if scored else 0.0,
            minutes=max(1, round(self.minutes)),
        )

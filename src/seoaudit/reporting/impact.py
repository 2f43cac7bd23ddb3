"""What a short report says first: repeats folded into one, then ordered by how much they matter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from seoaudit.catalogue.rule import SEVERITIES, Severity
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Report
from seoaudit.reporting.located import located


class Fold(NamedTuple):
    """All issues of one rule and one severity in an article, or of the site (its path is "")."""

    path: str
    issues: list[Issue]

    @property
    def rule(self) -> str:
        return self.issues[0].rule

    @property
    def severity(self) -> Severity:
        return self.issues[0].severity

    @property
    def message(self) -> str:
        return self.issues[0].message

    @property
    def lines(self) -> list[int]:
        """The 1-based lines of all places, in order."""
        found = {line for issue in self.issues for line in (issue.lines or (issue.place.line,))}
        return sorted(found)


def folds(report: Report) -> list[Fold]:
    """The issues of a report, those of one rule and severity in one article together."""
    grouped: dict[tuple[str, str, str], Fold] = {}
    for path, issue in located(report):
        key = (path, issue.rule, issue.severity)
        grouped.setdefault(key, Fold(path, [])).issues.append(issue)
    return list(grouped.values())


def by_impact(found: Iterable[Fold]) -> list[Fold]:
    """Folds in the order in which they matter.

    The gravest severity first; within one, each rule once, where it repeats most, before any rule
    again; the rest by how often they repeat.
    """
    ordered = sorted(found, key=lambda fold: (-_grade(fold), -len(fold.issues)))
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, int, Fold]] = []
    for fold in ordered:
        seen[fold.rule] += 1
        ranked.append((-_grade(fold), seen[fold.rule], fold))
    ranked.sort(key=lambda one: one[:2])
    return [fold for _, _, fold in ranked]


def _grade(fold: Fold) -> int:
    return SEVERITIES.index(fold.severity)

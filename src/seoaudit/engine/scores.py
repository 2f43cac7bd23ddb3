"""Scores: how much of what was asked of an article it meets.

score = 100 * (1 - lost / asked), rounded down. Every rule that applied asks its weight; a rule
that reported loses the weight of its gravest issue, once. No search engine uses this number.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from seoaudit.catalogue.rule import Rule, Severity

WEIGHTS: dict[Severity, int] = {"info": 1, "warning": 3, "error": 8}


def scored(
    applied: Iterable[Rule], worst: dict[str, Severity]
) -> tuple[int | None, dict[str, int]]:
    """The score of an article and its scores by category, from 0 to 100.

    `applied` are the rules whose conditions held, `worst` the gravest severity each reported.
    """
    asked: dict[str, int] = {}
    lost: dict[str, int] = {}
    for rule in applied:
        category = _category(rule.id)
        weight = WEIGHTS[rule.severity]
        reported = worst.get(rule.id)
        if reported is not None:
            weight = max(weight, WEIGHTS[reported])
            lost[category] = lost.get(category, 0) + WEIGHTS[reported]
        asked[category] = asked.get(category, 0) + weight
    if not asked:
        return None, {}
    scores = {name: _share(lost.get(name, 0), asked[name]) for name in sorted(asked)}
    return _share(sum(lost.values()), sum(asked.values())), scores


@cache
def _category(rule: str) -> str:
    """The category that the id of a rule names."""
    return rule.partition("/")[0]


def _share(lost: int, asked: int) -> int:
    return 100 - -(-100 * lost // asked)

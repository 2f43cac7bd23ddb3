"""Scores: how much of what was asked of an article it meets.

score = 100 * (1 - lost / asked), rounded down. Every rule that applied asks its weight; a rule
that reported loses the weight of its gravest issue, once. No search engine uses this number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TypeAlias

from seoaudit.catalogue.rule import Severity

WEIGHTS: dict[Severity, int] = {"info": 1, "warning": 3, "error": 8}

Stake: TypeAlias = tuple[str, Severity]
"""The category and the severity of a rule."""


def scored(
    applied: Iterable[Stake], worst: Iterable[tuple[Stake, Severity]]
) -> tuple[int | None, dict[str, int]]:
    """The score of an article and its scores by category, from 0 to 100.

    `applied` are the rules whose conditions held, `worst` those of them that reported, each with
    the gravest severity of its issues.
    """
    asked: dict[str, int] = {}
    lost: dict[str, int] = {}
    for (category, severity), rules in Counter(applied).items():
        asked[category] = asked.get(category, 0) + WEIGHTS[severity] * rules
    for (category, severity), gravest in worst:
        lost[category] = lost.get(category, 0) + WEIGHTS[gravest]
        asked[category] += max(WEIGHTS[gravest] - WEIGHTS[severity], 0)
    if not asked:
        return None, {}
    scores = {name: _share(lost.get(name, 0), asked[name]) for name in sorted(asked)}
    return _share(sum(lost.values()), sum(asked.values())), scores


def _share(lost: int, asked: int) -> int:
    return 100 - -(-100 * lost // asked)

"""Bounds of a number, of one severity or of several."""

from __future__ import annotations

from math import inf
from typing import Literal

from seoaudit.catalogue.rule import SEVERITIES, Severity

Bound = int | float | dict[Literal["info", "warning", "error"], int | float]


Crossed = tuple[Severity | None, float | int, str]


def crossed(value: float, low: Bound | None, high: Bound | None) -> Crossed | None:
    """What bound a value crosses: severity (None: the rule's own), the bound, `min` or `max`.

    Of several severities the gravest that is crossed counts. None where none is.
    """
    for name, bound in (("max", high), ("min", low)):
        if bound is None:
            continue
        if isinstance(bound, dict):
            for severity in reversed(SEVERITIES):
                limit = bound.get(severity)
                if limit is not None and _beyond(value, limit, name):
                    return severity, limit, name
        elif _beyond(value, bound, name):
            return None, bound, name
    return None


def loosest(low: Bound | None, high: Bound | None) -> tuple[float, float]:
    """The least and the greatest value that crosses no bound at all."""
    least = max(low.values()) if isinstance(low, dict) else low
    greatest = min(high.values()) if isinstance(high, dict) else high
    return -inf if least is None else least, inf if greatest is None else greatest


def goal(bound: Bound | None, name: str, limit: float) -> float | int:
    """The value to reach so that nothing more is said: the bound that is crossed first."""
    if not isinstance(bound, dict):
        return limit
    return min(bound.values()) if name == "max" else max(bound.values())


def _beyond(value: float, limit: float, name: str) -> bool:
    return value > limit if name == "max" else value < limit

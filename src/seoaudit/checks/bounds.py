"""Bounds of a number, of one severity or of several."""

from __future__ import annotations

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


def _beyond(value: float, limit: float, name: str) -> bool:
    return value > limit if name == "max" else value < limit

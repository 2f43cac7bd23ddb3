"""Small conditions that a rule states in its front matter: `">= 100"`, `true`, `[en, fr]`."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from msgspec import Struct

from seoaudit.language.deferred import deferred

_COMPARISON = deferred(r"^(>=|<=|==|!=|>|<)\s*(.+)$")


class Condition(Struct, frozen=True):
    """What one value must be. `operator` is a comparison, `in`, `is` (equal) or `not null`."""

    operator: str
    operand: Any

    def holds(self, value: Any) -> bool:
        """Whether `value` is as demanded; an ordering with null or another type never holds."""
        return _TESTS[self.operator](value, self.operand)


def _is(value: Any, operand: Any) -> bool:
    return bool(value) is operand if isinstance(operand, bool) else bool(value == operand)


def _ordered(compare: Callable[[Any, Any], Any]) -> Callable[[Any, Any], bool]:
    def test(value: Any, operand: Any) -> bool:
        if value is None or isinstance(value, str) != isinstance(operand, str):
            return False
        return bool(compare(value, operand))

    return test


_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "is": _is,
    "in": lambda value, operand: value in operand,
    "not null": lambda value, _: value is not None,
    "==": lambda value, operand: bool(value == operand),
    "!=": lambda value, operand: bool(value != operand),
    ">=": _ordered(operator.ge),
    "<=": _ordered(operator.le),
    ">": _ordered(operator.gt),
    "<": _ordered(operator.lt),
}


def parse_condition(written: Any) -> Condition:
    """The condition that a rule's front matter states as `written`. Raises ValueError."""
    if isinstance(written, list):
        return Condition("in", written)
    if isinstance(written, str):
        if written == "not null":
            return Condition("not null", None)
        if compared := _COMPARISON.match(written):
            return Condition(compared[1], _operand(compared[2].strip()))
    if isinstance(written, dict):
        raise ValueError("a condition is a value, a list or a comparison such as '>= 100'")
    return Condition("is", written)


def _operand(written: str) -> Any:
    if written in ("true", "false"):
        return written == "true"
    for number in (int, float):
        try:
            return number(written)
        except ValueError:
            continue
    return written.strip("'\"")

"""Small conditions that a rule states in its front matter: `">= 100"`, `true`, `[en, fr]`."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

_COMPARISON = re.compile(r"^(>=|<=|==|!=|>|<)\s*(.+)$")


class Condition(Struct, frozen=True):
    """What one value must be. `operator` is a comparison, `in`, `is` (equal) or `not null`."""

    operator: str
    operand: Any

    def holds(self, value: Any) -> bool:
        """Whether `value` is as demanded; a comparison with null never holds."""
        operator, operand = self.operator, self.operand
        if operator == "is":
            return (
                bool(value == operand) if not isinstance(operand, bool) else bool(value) is operand
            )
        if operator == "in":
            return value in operand
        if operator == "not null":
            return value is not None
        if operator == "!=":
            return bool(value != operand)
        if operator == "==":
            return bool(value == operand)
        if value is None or isinstance(value, str) != isinstance(operand, str):
            return False
        if operator == ">=":
            return bool(value >= operand)
        if operator == "<=":
            return bool(value <= operand)
        return bool(value > operand) if operator == ">" else bool(value < operand)


def parse_condition(written: Any) -> Condition:
    """The condition that a rule's front matter states as `written`. Raises ValueError."""
    if isinstance(written, list):
        return Condition("in", tuple(written))
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
    try:
        return int(written)
    except ValueError:
        pass
    try:
        return float(written)
    except ValueError:
        return written.strip("'\"")

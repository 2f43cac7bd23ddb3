"""Conditions of rules: what holds and what does not."""

from __future__ import annotations

from typing import Any

import pytest

from seoaudit.catalogue.conditions import parse_condition


@pytest.mark.parametrize(
    ("written", "holding", "failing"),
    [
        (">= 100", [100, 250.5], [99, None, "100"]),
        ("> 5", [6], [5, None]),
        ("<= 0.5", [0.5, -1], [0.51]),
        ("< 3", [2], [3]),
        ("== main", ["main"], ["page", None]),
        ("!= main", ["page", None], ["main"]),
        (True, [True, 1, "x"], [False, None, 0, ""]),
        (False, [False, None, 0, ""], [True, "x"]),
        (["en", "fr"], ["en"], ["de", None]),
        ("main", ["main"], ["page"]),
        (None, [None], [0, ""]),
        ("not null", [0, "", "x"], [None]),
    ],
)
def test_condition(written: Any, holding: list[Any], failing: list[Any]) -> None:
    condition = parse_condition(written)
    assert [value for value in holding if not condition.holds(value)] == []
    assert [value for value in failing if condition.holds(value)] == []


def test_table_is_no_condition() -> None:
    with pytest.raises(ValueError, match="condition"):
        parse_condition({"a": 1})

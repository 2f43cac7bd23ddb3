"""Fills the placeholders of a rule's message with measured values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seoaudit.catalogue.rule import Rule

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class MessageError(Exception):
    """A message whose placeholders cannot be filled, with the rule and the reason."""


class _Names(dict[str, Any]):
    """Values first, then the rule's options, then the facts."""

    def __init__(self, facts: Facts, rule: Rule, values: dict[str, Any]) -> None:
        super().__init__(rule.options)
        self.update(values)
        self._facts = facts

    def __missing__(self, name: str) -> Any:
        return getattr(self._facts, name)


def fill_message(facts: Facts, rule: Rule, values: dict[str, Any]) -> str:
    """The message of an issue. Raises `MessageError` for a placeholder that has no value."""
    try:
        return rule.message.format_map(_Names(facts, rule, values))
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise MessageError(f"message of {rule.id}: {type(fault).__name__}: {fault}") from fault


def listed(numbers: tuple[int, ...] | list[int], most: int = 12) -> str:
    """`3, 7 and 12`; a long list is cut and says how many more there are."""
    shown = [str(number) for number in numbers[:most]]
    if len(numbers) > most:
        return f"{', '.join(shown)} and {len(numbers) - most} more"
    if len(shown) > 1:
        return f"{', '.join(shown[:-1])} and {shown[-1]}"
    return "".join(shown)

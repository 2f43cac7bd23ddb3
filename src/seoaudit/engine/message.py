"""Fills the placeholders of a rule's message with measured values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from seoaudit.catalogue.errors import nearest
from seoaudit.catalogue.rule import Rule

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


# Characters of the text at its place that a message quotes.
_TEXT = 60


class MessageError(Exception):
    """A message whose placeholders cannot be filled, with the rule and the reason."""


class Standing(NamedTuple):
    """Where an issue stands: its 1-based lines, at how many places, and the text there."""

    lines: tuple[int, ...]
    places: int
    text: str


class _Names:
    """What a message may name: where it stands, then values, the rule's options, the facts."""

    def __init__(
        self, facts: Facts, rule: Rule, values: dict[str, Any], standing: Standing
    ) -> None:
        self._facts = facts
        self._options = rule.options
        self._values = values
        self._standing = standing

    def __getitem__(self, name: str) -> Any:
        lines, places, text = self._standing
        if name == "text":
            return shortened(text, _TEXT)
        if name == "lines":
            return listed(lines)
        if name == "where":
            return f"{'lines' if len(lines) > 1 else 'line'} {listed(lines)}"
        if name in self._values:
            return self._values[name]
        if name == "count":
            return places
        return self._options[name] if name in self._options else getattr(self._facts, name)


def fill_message(facts: Facts, rule: Rule, values: dict[str, Any], standing: Standing) -> str:
    """The message of an issue. Raises `MessageError` for a placeholder that has no value."""
    try:
        return rule.message.format_map(_Names(facts, rule, values, standing))
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise MessageError(f"{rule.path}: the message {_refused(fault, values)}") from fault


def _refused(fault: Exception, values: dict[str, Any]) -> str:
    """Why a message cannot be filled, in the words of somebody who wrote it."""
    if not isinstance(fault, AttributeError):
        return f"cannot be filled: {fault}"
    names = [*values, "text", "lines", "where", "count"]
    asked = "{" + str(fault.name) + "}"
    return f"names {asked}, which is no value, option or fact{nearest(str(fault.name), names)}"


def listed(numbers: tuple[int, ...] | list[int], most: int = 12) -> str:
    """`3, 7 and 12`; a long list is cut and says how many more there are."""
    shown = [str(number) for number in numbers[:most]]
    if len(numbers) > most:
        return f"{', '.join(shown)} and {len(numbers) - most} more"
    if len(shown) > 1:
        return f"{', '.join(shown[:-1])} and {shown[-1]}"
    return "".join(shown)


def shortened(text: str, most: int) -> str:
    """A text on one line, its end cut off with an ellipsis beyond `most` characters."""
    line = " ".join(text[: most * 4].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"

"""A rule's page for a terminal: what it is, its page, its options and sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from seoaudit.catalogue.conditions import Condition
from seoaudit.catalogue.rule import Evidence, Rule
from seoaudit.reporting.encoding import json_text
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.page import show_page
from seoaudit.reporting.paint import Paint, glyphs

_EVIDENCE: dict[Evidence, str] = {
    "policy": "a search engine's policy says so",
    "standard": "a standard says so",
    "guideline": "official advice",
    "config": "what your configuration asks",
    "heuristic": "practice or our own judgement; no search engine asks for it",
}
_WHERE_KEYS = {"text.words": "words", "article.format": "formats", "language_code": "languages"}
# Options that say where a check looks: the rule would be another one with others.
_WIRING = ("fact", "at", "attribute", "where", "once", "round")


def show_rule(rule: Rule, presets: Sequence[str], options: RenderOptions) -> Iterator[str]:
    """The lines of the page. `presets` are all presets that the rule is in."""
    paint, drawn = Paint(options.color), glyphs(options.ascii)
    yield paint("bold", rule.id)
    yield drawn.rule * len(rule.id)
    severity = paint(rule.severity, rule.severity)
    known = {
        "severity": f"{severity}{_levels(rule)}",
        "evidence": f"{rule.evidence}: {_EVIDENCE[rule.evidence]}",
        "presets": ", ".join(presets) or "none",
        "fix": f"{rule.fix}" if rule.fix else "",
        "applies": " and ".join(_condition(*entry) for entry in rule.when.items()),
        "since": rule.since,
    }
    for name, value in known.items():
        if value:
            yield f"{paint('dim', f'{name:<9}')} {value}"
    yield ""
    yield from show_page(rule.page, options)
    yield from _options(rule, paint)
    if rule.sources:
        yield paint("bold", "Sources")
        yield ""
        yield from (f"  {source}" for source in rule.sources)
        yield ""
    yield paint("dim", f"page: {rule.path}")


def _levels(rule: Rule) -> str:
    """Which other severities a rule with graded bounds reports."""
    graded: set[str] = set()
    for name in ("min", "max"):
        bound = rule.options.get(name)
        if isinstance(bound, dict):
            graded |= set(bound)
    graded.discard(rule.severity)
    return f" (graded: also {', '.join(sorted(graded))})" if graded else ""


def _condition(path: str, condition: Condition) -> str:
    name = _WHERE_KEYS.get(path, path)
    if condition.operator == "in":
        return f"{name} {' or '.join(str(one) for one in condition.operand)}"
    if condition.operator == "is":
        return f"{name} is {_toml(condition.operand)}"
    if condition.operator == "not null":
        return f"{name} is known"
    return f"{name} {condition.operator} {condition.operand}"


def _options(rule: Rule, paint: Paint) -> Iterator[str]:
    """The rule's settings as they stand in a configuration, ready to be copied."""
    yield paint("bold", "Options")
    yield ""
    yield f'  [rules."{rule.id}"]'
    yield f'  severity = "{rule.severity}"'
    for name, value in rule.options.items():
        if name not in _WIRING:
            yield f"  {name} = {_toml(value)}"
    yield ""


def _toml(value: Any) -> str:
    """A value as TOML on one line."""
    if isinstance(value, dict):
        inside = ", ".join(f"{_key(str(key))} = {_toml(entry)}" for key, entry in value.items())
        return f"{{ {inside} }}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_toml(entry) for entry in value)}]"
    return json_text(value)


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else json_text(key)

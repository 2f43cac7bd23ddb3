"""The facts of one article as plain names and values, for people and for other programs."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from seoaudit.article import Field, Place, Span
from seoaudit.catalogue.fact_paths import attributes, unwrapped
from seoaudit.checks.finding import described
from seoaudit.facts.facts import Facts
from seoaudit.facts.occurrence import Occurrence


class Found(Struct, frozen=True):
    """One occurrence: its place, its source text, and what else is known of it."""

    place: Place
    text: str
    values: dict[str, Any]


class FactSheet(Struct, frozen=True):
    """All facts of an article: `metrics` (numbers, texts, truths, null) and `occurrences`."""

    path: str
    language: str
    metrics: dict[str, Any]
    occurrences: dict[str, tuple[Found, ...]]


def fact_sheet(facts: Facts) -> FactSheet:
    """Measure everything about an article."""
    metrics: dict[str, Any] = {}
    occurrences: dict[str, tuple[Found, ...]] = {}
    for subject, kind in attributes(Facts).items():
        if subject in ("article", "settings", "lexicon", "metadata"):
            continue
        if not (isinstance(kind, type) and issubclass(kind, Struct)):
            continue
        record = getattr(facts, subject)
        for name, hint in attributes(kind).items():
            value = getattr(record, name)
            path = f"{subject}.{name}"
            if value is None and _stands_somewhere(hint):
                occurrences[path] = ()
            elif value is None or isinstance(value, (bool, int, float, str)):
                metrics[path] = value
            elif isinstance(value, Occurrence):
                occurrences[path] = (_found(facts, value),)
            elif isinstance(value, tuple) and all(isinstance(one, Occurrence) for one in value):
                occurrences[path] = tuple(_found(facts, one) for one in value)
    return FactSheet(facts.article.path, facts.language, metrics, occurrences)


def _stands_somewhere(hint: Any) -> bool:
    """Whether a fact of this declared type has a place, so that none of it is an empty list."""
    kind = unwrapped(hint)
    return isinstance(kind, type) and issubclass(kind, (Occurrence, Field, Span))


def _found(facts: Facts, occurrence: Occurrence) -> Found:
    values = {
        name: [facts.article.source.position(one.start)[0] for one in value]
        if _are_spans(value)
        else _plain(facts, value)
        for name, value in described(occurrence).items()
    }
    if occurrence.replacement is None:
        values.pop("replacement", None)
    place = facts.article.source.place(occurrence.span)
    return Found(place, facts.source_text(occurrence.span), values)


def _are_spans(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(one, Span) for one in value)


def _plain(facts: Facts, value: Any) -> Any:
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, Span):
        place = facts.article.source.place(value)
        return [place.line, place.column, place.end_line, place.end_column]
    if isinstance(value, (list, tuple)):
        return [_plain(facts, one) for one in value]
    return str(value)

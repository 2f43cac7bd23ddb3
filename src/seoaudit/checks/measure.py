"""`measure`: a number must keep within bounds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from seoaudit.catalogue.conditions import parse_condition
from seoaudit.catalogue.fact_paths import lookup
from seoaudit.checks.bounds import Bound, crossed
from seoaudit.checks.finding import (
    Check,
    Finding,
    default_span,
    described,
    edits_of,
    spans_of,
)
from seoaudit.facts.facts import Facts


class Options(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """`fact` is a number, or a list whose occurrences carry the number `attribute`.

    `round` is the number of decimals to which the value is rounded before it is compared and
    shown, so that nobody reads that 2.5 is over 2.5.
    """

    fact: str
    min: Bound | None = None
    max: Bound | None = None
    round: int | None = None
    at: str | None = None
    attribute: str | None = None
    where: dict[str, Any] = {}


def _run(facts: Facts, options: Options) -> Iterator[Finding]:
    measured = lookup(facts, options.fact)
    if options.attribute is None:
        places = spans_of(lookup(facts, options.at)) if options.at else []
        finding = _finding(measured, options, {}, places)
        if finding is not None:
            yield finding if places else _placed(finding, facts)
        return
    conditions = {name: parse_condition(written) for name, written in options.where.items()}
    for occurrence in measured or ():
        if all(held.holds(getattr(occurrence, name)) for name, held in conditions.items()):
            value = getattr(occurrence, options.attribute)
            found = _finding(value, options, described(occurrence), [occurrence.span])
            if found is not None:
                yield Finding(found.span, found.values, found.severity, edits_of(occurrence))


def _finding(
    value: Any, options: Options, values: dict[str, Any], places: list[Any]
) -> Finding | None:
    if value is None:
        return None
    if options.round is not None:
        value = round(value, options.round)
    beyond = crossed(value, options.min, options.max)
    if beyond is None:
        return None
    severity, limit, name = beyond
    values = {**values, "value": value, name: limit}
    first = places[0] if places else None
    return Finding(first, values, severity, (), tuple(places))  # type: ignore[arg-type]


def _placed(finding: Finding, facts: Facts) -> Finding:
    return Finding(default_span(facts), finding.values, finding.severity)


MEASURE = Check(Options, _run)

"""`measure`: a number must keep within bounds."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from msgspec import Struct, structs

from seoaudit.catalogue.fact_paths import lookup
from seoaudit.checks.bounds import Bound, Crossed, crossed, goal, loosest
from seoaudit.checks.finding import (
    Check,
    Finding,
    chosen,
    default_span,
    described,
    edits_of,
    spans_of,
)

if TYPE_CHECKING:
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
            # One number of the article: the same issue although the text at its place changes.
            yield structs.replace(finding, about="") if places else _placed(finding, facts)
        return
    number = attrgetter(options.attribute)
    least, greatest = loosest(options.min, options.max)
    for occurrence in chosen(measured, options.where):
        value = number(occurrence)
        if value is None or (options.round is None and least <= value <= greatest):
            continue
        found = _finding(value, options, described(occurrence), [occurrence.span])
        if found is not None:
            yield Finding(found.span, found.values, found.severity, edits_of(occurrence))


def _finding(
    value: Any, options: Options, values: dict[str, Any], places: list[Any]
) -> Finding | None:
    beyond = _crossed(value, options)
    if beyond is None:
        return None
    severity, limit, name = beyond
    shown = value if options.round is None else round(value, options.round)
    bound = options.max if name == "max" else options.min
    values = {**values, "value": shown, name: limit, "goal": goal(bound, name, limit)}
    first = places[0] if places else None
    return Finding(first, values, severity, (), tuple(places))  # type: ignore[arg-type]


def _crossed(value: Any, options: Options) -> Crossed | None:
    if value is None:
        return None
    if options.round is not None:
        value = round(value, options.round)
    return crossed(value, options.min, options.max)


def _placed(finding: Finding, facts: Facts) -> Finding:
    return Finding(default_span(facts), finding.values, finding.severity, whole=True)


MEASURE = Check(Options, _run)

"""`measure`: a number must keep within bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from seoaudit.catalogue.fact_paths import lookup
from seoaudit.checks.bounds import Bound, Crossed, crossed, goal, loosest
from seoaudit.checks.finding import (
    Check,
    Filtered,
    Finding,
    default_span,
    described,
    edits_of,
    spans_of,
)

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Options(Filtered, frozen=True):
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

    @cached_property
    def within(self) -> tuple[float, float]:
        """The least and the greatest value that crosses no bound at all."""
        return loosest(self.min, self.max)


def _run(facts: Facts, options: Options) -> Iterable[Finding]:
    measured = lookup(facts, options.fact)
    if options.attribute is not None:
        return _about_each(measured, options, attrgetter(options.attribute)) if measured else ()
    beyond = _crossed(measured, options)
    return () if beyond is None else (_about_article(facts, options, measured, beyond),)


def _about_each(measured: Any, options: Options, number: Callable[[Any], Any]) -> Iterator[Finding]:
    """What the numbers of some occurrences are."""
    least, greatest = options.within
    for occurrence in options.chosen(measured):
        value = number(occurrence)
        if value is None or (options.round is None and least <= value <= greatest):
            continue
        beyond = _crossed(value, options)
        if beyond is not None:
            values = described(occurrence) | _values(value, options, beyond)
            yield Finding(occurrence.span, values, beyond[0], edits_of(occurrence))


def _about_article(facts: Facts, options: Options, value: Any, beyond: Crossed) -> Finding:
    """What one number of the article is: the same issue although the text at its place changes."""
    values = _values(value, options, beyond)
    places = spans_of(lookup(facts, options.at)) if options.at else []
    if not places:
        return Finding(default_span(facts), values, beyond[0], whole=True)
    return Finding(places[0], values, beyond[0], (), tuple(places), about="")


def _values(value: Any, options: Options, beyond: Crossed) -> dict[str, Any]:
    """The value as it is shown, the bound that it crosses, and what to reach."""
    _, limit, name = beyond
    shown = value if options.round is None else round(value, options.round)
    bound = options.max if name == "max" else options.min
    return {"value": shown, name: limit, "goal": goal(bound, name, limit)}


def _crossed(value: Any, options: Options) -> Crossed | None:
    if value is None:
        return None
    if options.round is not None:
        value = round(value, options.round)
    least, greatest = options.within
    return None if least <= value <= greatest else crossed(value, options.min, options.max)


MEASURE = Check(Options, _run)

"""`absent`: a fact must not be there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.catalogue.fact_paths import lookup
from seoaudit.checks.finding import Check, Finding, default_span, spans_of

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Options(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """`fact` must be null, false, zero or empty; `at` says where to point if it is not."""

    fact: str
    at: str | None = None


def _run(facts: Facts, options: Options) -> Iterator[Finding]:
    value = lookup(facts, options.fact)
    if not value:
        return
    places = spans_of(lookup(facts, options.at)) if options.at else []
    if places:
        yield Finding(places[0], {"value": value}, about="")
    else:
        yield Finding(default_span(facts), {"value": value}, whole=True)


ABSENT = Check(Options, _run, needs_fact=True)

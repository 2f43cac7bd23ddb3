"""`present`: a fact must be there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.catalogue.fact_paths import lookup
from seoaudit.checks.finding import Check, Finding, default_span, spans_of

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Options(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """`fact` must not be null, false, zero or empty; `at` says where to point if it is."""

    fact: str
    at: str | None = None


def _run(facts: Facts, options: Options) -> Iterable[Finding]:
    if lookup(facts, options.fact):
        return ()
    places = spans_of(lookup(facts, options.at)) if options.at else []
    return (Finding(places[0], about="") if places else Finding(default_span(facts), whole=True),)


PRESENT = Check(Options, _run)

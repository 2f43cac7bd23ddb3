"""`occurrences`: what a fact lists must not be there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from seoaudit.catalogue.conditions import parse_condition
from seoaudit.catalogue.fact_paths import lookup
from seoaudit.checks.finding import Check, Finding, described, edits_of
from seoaudit.facts.facts import Facts


class Options(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """`where` filters by attributes; fewer than `at_least` that are left are no issue.

    `once` makes one issue of all of them, at the first.
    """

    fact: str
    where: dict[str, Any] = {}
    at_least: int = 1
    once: bool = False


def _run(facts: Facts, options: Options) -> Iterator[Finding]:
    listed = lookup(facts, options.fact) or ()
    conditions = {name: parse_condition(written) for name, written in options.where.items()}
    found = [
        occurrence
        for occurrence in (listed if isinstance(listed, tuple) else (listed,))
        if all(held.holds(getattr(occurrence, name)) for name, held in conditions.items())
    ]
    if len(found) < max(options.at_least, 1):
        return
    count = {"count": len(found)}
    if options.once:
        edits = tuple(edit for occurrence in found for edit in edits_of(occurrence))
        places = tuple(occurrence.span for occurrence in found)
        yield Finding(found[0].span, described(found[0]) | count, None, edits, places)
        return
    for occurrence in found:
        yield Finding(
            occurrence.span,
            count | described(occurrence),
            None,
            edits_of(occurrence),
            tuple(getattr(occurrence, "places", ())),
        )


OCCURRENCES = Check(Options, _run)

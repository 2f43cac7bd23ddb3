"""`occurrences`: what a fact lists must not be there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from seoaudit.catalogue.fact_paths import lookup
from seoaudit.checks.finding import Check, Filtered, Finding, described, edits_of

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Options(Filtered, frozen=True):
    """Fewer than `at_least` occurrences are no issue.

    `once` makes one issue of all of them, at the first.
    """

    fact: str
    at_least: int = 1
    once: bool = False


def _run(facts: Facts, options: Options) -> Iterable[Finding]:
    listed = lookup(facts, options.fact)
    found = options.chosen(listed) if listed else []
    if not found or len(found) < options.at_least:
        return ()
    return _findings(found, options)


def _findings(found: list[Any], options: Options) -> Iterator[Finding]:
    count = {"count": len(found)}
    if options.once:
        edits = tuple(edit for occurrence in found for edit in edits_of(occurrence))
        places = tuple(occurrence.span for occurrence in found)
        values = described(found[0]) | count
        # The one issue remains when its first place is mended.
        yield Finding(found[0].span, values, None, edits, places, about="")
        return
    for occurrence in found:
        yield Finding(
            occurrence.span,
            count | described(occurrence),
            None,
            edits_of(occurrence),
            tuple(getattr(occurrence, "places", ())),
        )


OCCURRENCES = Check(Options, _run, needs_fact=True)

"""What a check finds, before the engine makes an issue of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from seoaudit.article import Field, Heading, Span
from seoaudit.catalogue.conditions import Condition, parse_condition
from seoaudit.catalogue.rule import Severity
from seoaudit.facts.occurrence import Occurrence

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Edit(Struct, frozen=True):
    """A change to the source: `replacement` instead of what stands at `span`."""

    span: Span
    replacement: str


class Finding(Struct, frozen=True):
    """One place where a rule's demand is not met.

    `severity` is None where the rule's own holds. `values` are the measured values that the
    message and the report show. `places` are all places where it stands for several. `whole` tells
    that it is about the article as a whole, and `span` only names that. `about` tells it from the
    rule's other findings in the article where the text at `span` would not, or changes while the
    issue remains.
    """

    span: Span
    values: dict[str, Any] = field(default_factory=dict)
    severity: Severity | None = None
    edits: tuple[Edit, ...] = ()
    places: tuple[Span, ...] = ()
    whole: bool = False
    about: str | None = None


class Check(Struct, frozen=True):
    """A check: the options it takes and the function that holds facts against a rule.

    `run(facts, options)` gives findings; it writes nothing and changes nothing. `needs_fact` tells
    that it finds nothing where the fact that its option `fact` names is null, false, zero or
    empty, so that it need not be run there.
    """

    options: type[Struct]
    run: Callable[[Facts, Any], Iterable[Finding]]
    needs_fact: bool = False


class Filtered(
    Struct, frozen=True, dict=True, kw_only=True, rename="kebab", forbid_unknown_fields=True
):
    """Options of a check that looks at some occurrences only: `where` filters by attributes."""

    where: dict[str, Any] = {}

    @cached_property
    def _conditions(self) -> tuple[tuple[Callable[[Any], Any], Condition], ...]:
        """What gets each attribute, and what it must be."""
        return tuple(
            (attrgetter(name), parse_condition(written)) for name, written in self.where.items()
        )

    def chosen(self, listed: Any) -> list[Any]:
        """The occurrences of a fact (one or many) that are looked at."""
        if not listed and not isinstance(listed, Struct):
            return []
        occurrences = list(listed) if isinstance(listed, tuple) else [listed]
        for attribute, condition in self._conditions:
            if not occurrences:
                break
            holds = condition.holds
            occurrences = [one for one in occurrences if holds(attribute(one))]
        return occurrences


def default_span(facts: Facts) -> Span:
    """Where to point when a fact has no place: what names the article.

    The title field, else the first heading, else the first line that is not blank.
    """
    article = facts.article
    if facts.metadata.title is not None:
        return facts.metadata.title.span
    if article.headings and article.headings[0].scope == "main":
        return article.headings[0].span
    source = article.source
    for line in range(1, len(source.line_starts) + 1):
        span = source.line_span(line)
        if source.slice(span).strip():
            return span
    return Span(0, 0)


def spans_of(value: Any) -> list[Span]:
    """The places of a fact: an occurrence, a field, a heading, a span, or a list of them."""
    if value is None:
        return []
    if isinstance(value, (Occurrence, Field, Heading)):
        return [value.span]
    if isinstance(value, Span):
        return [value]
    if isinstance(value, (list, tuple)):
        return [span for entry in value for span in spans_of(entry)]
    return []


def edits_of(occurrence: Any) -> tuple[Edit, ...]:
    """The edit that an occurrence with a replacement asks for."""
    replacement = getattr(occurrence, "replacement", None)
    return () if replacement is None else (Edit(occurrence.span, replacement),)


def described(occurrence: Any) -> dict[str, Any]:
    """The attributes of an occurrence that a message may name."""
    return {
        name: getattr(occurrence, name) for name in occurrence.__struct_fields__ if name != "span"
    }

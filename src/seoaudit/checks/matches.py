"""`matches`: the text of a fact must not be like any of some patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from msgspec import field

from seoaudit.article import Field
from seoaudit.catalogue.fact_paths import lookup
from seoaudit.checks.finding import Check, Filtered, Finding, described, edits_of
from seoaudit.language.deferred import compiled

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Options(Filtered, frozen=True):
    """`patterns` and `except` are regular expressions, case-insensitive.

    They must match the whole text unless `partial`. `attribute` names the text to look at, the
    source at the place if it is not given.
    """

    fact: str
    patterns: tuple[str, ...]
    except_: tuple[str, ...] = field(default=(), name="except")
    partial: bool = False
    attribute: str | None = None

    def __post_init__(self) -> None:
        for pattern in (*self.patterns, *self.except_):
            try:
                compiled(pattern, re.IGNORECASE)
            except re.error as fault:
                raise ValueError(f"'{pattern}' is no regular expression ({fault})") from None


def _run(facts: Facts, options: Options) -> Iterator[Finding]:
    for entry in options.chosen(lookup(facts, options.fact)):
        text = _text(facts, entry, options.attribute)
        if any(_like(pattern, text, options.partial) for pattern in options.except_):
            continue
        for pattern in options.patterns:
            if matched := _like(pattern, text, options.partial):
                values = {} if isinstance(entry, Field) else described(entry)
                yield Finding(entry.span, {**values, "matched": matched[0]}, None, edits_of(entry))
                break


def _text(facts: Facts, entry: Any, attribute: str | None) -> str:
    if attribute is not None:
        return str(getattr(entry, attribute) or "")
    if isinstance(entry, Field):
        return str(entry.value or "")
    return facts.source_text(entry.span)


def _like(pattern: str, text: str, partial: bool) -> re.Match[str] | None:
    known = compiled(pattern, re.IGNORECASE)
    return known.search(text) if partial else known.fullmatch(text.strip())


MATCHES = Check(Options, _run, needs_fact=True)

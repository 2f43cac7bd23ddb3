"""`phrases`: words that the prose must not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.checks.finding import Check, Edit, Finding

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Options(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """`phrases` are found as whole words, in any case and over any white space.

    `replacements` says what to write instead of a phrase, where that is one text; it begins with a
    capital where the phrase does. No edit is offered where markup stands within the phrase.
    """

    phrases: tuple[str, ...]
    replacements: dict[str, str] = {}


def _run(facts: Facts, options: Options) -> Iterator[Finding]:
    if not options.phrases:
        return
    prose = facts.article.prose
    any_of = "|".join(
        r"\s+".join(map(re.escape, phrase.split()))
        for phrase in sorted(options.phrases, key=len, reverse=True)
    )
    instead = {" ".join(key.lower().split()): value for key, value in options.replacements.items()}
    for found in re.finditer(rf"(?<!\w)(?:{any_of})(?!\w)", prose.text, re.IGNORECASE):
        phrase = " ".join(found[0].split())
        span = prose.span(found.start(), found.end())
        replacement = _in_case_of(phrase, instead.get(phrase.lower()))
        is_plain = " ".join(facts.article.source.slice(span).split()) == phrase
        edits = (Edit(span, replacement),) if replacement is not None and is_plain else ()
        yield Finding(span, {"phrase": phrase, "replacement": replacement}, None, edits)


def _in_case_of(phrase: str, replacement: str | None) -> str | None:
    if not replacement or not phrase[0].isupper():
        return replacement
    return replacement[0].upper() + replacement[1:]


PHRASES = Check(Options, _run)

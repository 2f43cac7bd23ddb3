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

    `replacements` says what to write instead of a phrase, where that is one text.
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
        replacement = instead.get(phrase.lower())
        edits = () if replacement is None else (Edit(span, replacement),)
        yield Finding(span, {"phrase": phrase, "replacement": replacement}, None, edits)


PHRASES = Check(Options, _run)

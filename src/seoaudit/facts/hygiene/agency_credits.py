"""Lines in which an agency signs an article that it made for a client."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from msgspec import Struct

from seoaudit.article import Article, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import compiled
from seoaudit.language.pack import Pack
from seoaudit.language.pack_parts import AgencyCredits

# A credit stands among the last blocks and is a line, not a paragraph.
_LAST_BLOCKS = 4
_LONGEST = 300
_NAME = r"[^\W\d_a-z][\w&’'-]*(?:\.\w+)*"


class AgencyCredit(Occurrence, frozen=True):
    """A line that credits an agency; `label` is its text, `agency` the name in it."""

    label: str = ""
    agency: str = ""


class _Patterns(Struct, frozen=True):
    """What a credit looks like; words of `by` stand after one that ends as `credited` do."""

    by: frozenset[str]
    credited: tuple[str, ...]
    service: re.Pattern[str]
    made: re.Pattern[str]
    agency: re.Pattern[str]


@cache
def _patterns(words: AgencyCredits) -> _Patterns:
    def any_of(options: Iterable[str]) -> str:
        return "|".join(sorted(map(re.escape, options), key=lambda word: (-len(word), word)))

    by = any_of(words.by)
    name = rf"(?P<name>{_NAME}(?:\s+(?:{_NAME}|&|{any_of(words.inside)}))*)"
    services = rf"(?:{any_of(words.services)})"
    return _Patterns(
        by=frozenset(phrase.split()[0] for phrase in words.by),
        credited=tuple(phrase.split()[-1] for phrase in (*words.services, *words.made)),
        service=compiled(
            rf"(?<!\w)(?i:{services})\s+(?:(?i:{any_of(words.made)})\s+)?(?P<by>(?i:{by}))\s+"
            rf"{name}"
        ),
        made=compiled(rf"(?<!\w)(?i:{any_of(words.made)})\s+(?P<by>(?i:{by}))\s+{name}"),
        agency=compiled(rf"(?<!\w)(?:{any_of(words.agencies)})(?![\w.])", re.IGNORECASE),
    )


def _may_credit(patterns: _Patterns, words: list[str]) -> bool:
    """A cheap test of the words of a line, in lower case."""
    if patterns.by.isdisjoint(words):
        return False
    return any(
        word in patterns.by and before.endswith(patterns.credited)
        for before, word in pairwise(words)
    )


def find_agency_credits(
    article: Article, pack: Pack | None, own: Iterable[str]
) -> Iterator[AgencyCredit]:
    """Lines near the end of an article such as `website design by Example Media`.

    What an agency sells, or what it did, stands before its name; where it is only what it did, a
    word such as `marketing` is a part of the name. `own` are names of the site's business.
    """
    if pack is None or pack.agency_credits is None:
        return
    patterns = _patterns(pack.agency_credits)
    prose = article.prose
    names = {name.casefold() for name in own if name}
    for block in prose.blocks[-_LAST_BLOCKS:]:
        text = prose.block_text(block)
        if len(text) > _LONGEST or block.kind not in ("paragraph", "item") or block.quoted:
            continue
        if not _may_credit(patterns, text.lower().split()):
            continue
        found = patterns.service.search(text) or patterns.made.search(text)
        if found is None:
            continue
        agency = found["name"].rstrip(".,")
        if agency.casefold() in names or not patterns.agency.search(
            text, found.start("by"), found.end("name")
        ):
            continue
        written = article.source.slice(block.span)
        start = block.span.start + len(written) - len(written.lstrip())
        span = Span(start, block.span.start + len(written.rstrip()))
        yield AgencyCredit(span, None, text, agency)

"""A suppression as an occurrence, and how the names in one are written."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from seoaudit.article import Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

Origin = Literal["comment", "front-matter"]

MARK = "seoaudit-"
SUPPRESSION_FIELD = MARK + "disable"
# What may follow the mark.
EFFECTS = ("disable-line", "disable-next-line", "disable", "enable", "disable-file")

# Between the names and the reason; an editor may have made one dash of the two.
_DIVIDER = deferred(r"(?:(?<=\s)|\A)(?:--|–|—)(?:\s+|\Z)")
_WORD = deferred(r"[^\s,]+")


class Suppression(Occurrence, frozen=True):
    """A place that says which rules need not be kept, and where.

    `effect` is `disable-line`, `disable-next-line`, `disable` (from here on), `enable` (no
    longer), `disable-file`, or another word, which has none. `rules` are the ids and categories
    as written, none for all rules, and `rule_places` where each stands. `reason` is "" where none
    is given, `stray` what stands among the names though it is none.

    `first_line` and `last_line` (1-based) are the lines it is about, 0 where the effect is not one
    of lines; `heads` tells that no prose stands before it. `label` is what it is called.
    """

    origin: Origin = "comment"
    effect: str = "disable-file"
    rules: tuple[str, ...] = ()
    rule_places: tuple[Span, ...] = ()
    reason: str = ""
    stray: str = ""
    first_line: int = 0
    last_line: int = 0
    heads: bool = False
    label: str = MARK + "disable-file"


class Named(Struct, frozen=True):
    """What follows the effect: names with their 0-based offsets, stray words, the reason."""

    names: list[tuple[int, str]]
    stray: str
    reason: str

    def places(self, at: int) -> tuple[Span, ...]:
        """Where the names stand in a text in which the first offset is `at`."""
        return tuple(Span(at + start, at + start + len(name)) for start, name in self.names)


def read_names(written: str) -> Named:
    """Read `rule, category -- reason`.

    Names are divided by commas, ids by spaces too; other words behind a name are stray.
    """
    divider = _DIVIDER.search(written)
    until = divider.start() if divider else len(written)
    reason = " ".join(written[divider.end() :].split()) if divider else ""
    names: list[tuple[int, str]] = []
    stray: list[str] = []
    at = 0
    for part in written[:until].split(","):
        words = [(at + match.start(), match[0]) for match in _WORD.finditer(part)]
        kept = len(words) if all("/" in word for _, word in words[1:]) else 1
        names += words[:kept]
        stray += (word for _, word in words[kept:])
        at += len(part) + 1
    return Named(names, " ".join(stray), reason)

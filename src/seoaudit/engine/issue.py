"""An issue: what a rule reports, in the shape that every reporter renders."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from seoaudit.article import Place
from seoaudit.catalogue.rule import Safety, Severity


class PlacedEdit(Struct, frozen=True):
    """A change to the source: `replacement` instead of what stands at `place`."""

    place: Place
    replacement: str


class Fix(Struct, frozen=True):
    """Edits that mend an issue; `safe` ones cannot change what the article means."""

    safety: Safety
    edits: tuple[PlacedEdit, ...]


class Issue(Struct, frozen=True):
    """What a rule reports about an article, at a place.

    `excerpt` is the text at the place, shortened to one line; `snippet` the source line it
    begins on, of a very long line the part around the place, and `snippet_column` the 1-based
    column at which that begins. Both texts are empty for an issue about the article as a whole,
    whose place only names the article. `values` are the measured values. `lines` are the 1-based
    lines of all places of an issue that stands for several. `url` is the rule's page.
    `fingerprint` stays the same when text above the place moves.
    """

    rule: str
    severity: Severity
    message: str
    place: Place
    excerpt: str
    snippet: str
    values: dict[str, Any]
    fix: Fix | None
    url: str
    fingerprint: str
    lines: tuple[int, ...] = ()
    snippet_column: int = 1

    @property
    def category(self) -> str:
        return self.rule.partition("/")[0]

    @property
    def whole(self) -> bool:
        """Whether it is about the article as a whole."""
        return not (self.excerpt or self.snippet)

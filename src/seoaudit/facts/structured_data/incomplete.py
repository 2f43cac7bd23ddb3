"""Something that structured data lacks."""

from __future__ import annotations

from seoaudit.facts.occurrence import Occurrence


class Incomplete(Occurrence, frozen=True):
    """An object that lacks something. `type` is its type, `missing` names the properties."""

    type: str = ""
    missing: str = ""

"""A statistical claim."""

from __future__ import annotations

from typing import Literal

from seoaudit.facts.occurrence import Occurrence

Kind = Literal["figure", "study"]


class Statistic(Occurrence, frozen=True):
    """A claim that wants a source: `kind` is `figure` or `study`, `label` the words of the claim.

    `cited` tells whether its paragraph names one.
    """

    kind: Kind = "figure"
    label: str = ""
    cited: bool = False

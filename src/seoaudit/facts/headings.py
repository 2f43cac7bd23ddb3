"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Headings(Struct, frozen=True):
    """TODO."""


def measure_headings(facts: Facts) -> Headings:
    """TODO."""
    raise NotImplementedError

"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Hygiene(Struct, frozen=True):
    """TODO."""


def measure_hygiene(facts: Facts) -> Hygiene:
    """TODO."""
    raise NotImplementedError

"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Links(Struct, frozen=True):
    """TODO."""


def measure_links(facts: Facts) -> Links:
    """TODO."""
    raise NotImplementedError

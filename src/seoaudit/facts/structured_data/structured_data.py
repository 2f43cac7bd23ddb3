"""What the structured data (JSON-LD) of an article says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.structured_data.incomplete import Incomplete

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class DataFault(Occurrence, frozen=True):
    """JSON-LD that does not parse or does not say what it is about; `reason` says why."""

    reason: str = ""


class Entity(Occurrence, frozen=True):
    """An object of a type; `leading` tells that it stands for itself, not as part of another."""

    type: str = ""
    leading: bool = False


class DataDisagreement(Occurrence, frozen=True):
    """A value that is not what the page shows.

    `property` is its name, `label` what the data says, `expected` what the page says.
    """

    property: str = ""
    label: str = ""
    expected: str = ""


class StructuredData(Struct, frozen=True):
    """JSON-LD in scripts, and in fields of the front matter.

    `entities` are the objects in it by type, `faults` what cannot be read, at the exact place.
    `incomplete_articles` and `incomplete_businesses` lack what search engines ask for;
    `disagreements` are values that differ from what the page says. Data that template code fills
    in is not judged, for nobody knows it.
    """

    entities: tuple[Entity, ...] = ()
    faults: tuple[DataFault, ...] = ()
    incomplete_articles: tuple[Incomplete, ...] = ()
    incomplete_businesses: tuple[Incomplete, ...] = ()
    disagreements: tuple[DataDisagreement, ...] = ()


_NOTHING = StructuredData()


def measure_structured_data(facts: Facts) -> StructuredData:
    """Judge the JSON-LD of an article."""
    data = facts.linked_data
    if data is None:
        return _NOTHING
    from seoaudit.facts.structured_data.agreement import disagreements
    from seoaudit.facts.structured_data.completeness import (
        incomplete_articles,
        incomplete_businesses,
    )

    return StructuredData(
        entities=tuple(
            Entity(node.place, None, type, node.leading)
            for node in data.nodes
            for type in node.types
        ),
        faults=tuple(DataFault(fault.span, None, fault.reason) for fault in data.faults),
        incomplete_articles=tuple(incomplete_articles(data)),
        incomplete_businesses=tuple(incomplete_businesses(data)),
        disagreements=tuple(
            DataDisagreement(span, None, property, label, expected)
            for property, span, label, expected in disagreements(facts, data)
        ),
    )

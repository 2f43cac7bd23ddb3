"""The objects of JSON-LD: what type each is and what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec import Struct

from seoaudit.article import Article, Field, Span
from seoaudit.facts.metadata.field_values import is_empty
from seoaudit.facts.structured_data.blocks import Block, json_ld_blocks
from seoaudit.facts.structured_data.json_faults import reason_of
from seoaudit.loading.parsed import MalformedError

_Keys = tuple[str, ...]
# An object under these stands for itself, as one at the top does.
_TRANSPARENT = frozenset(("@graph", "mainEntity", "mainEntityOfPage"))


class Fault(Struct, frozen=True):
    """JSON-LD that cannot be read, or does not say what it is about."""

    span: Span
    reason: str


class Node(Struct, frozen=True):
    """An object with a type. `types` are without `schema:` and `https://schema.org/`.

    `place` is the value of its type, `values` its own members by name, each with its place in the
    article. `leading` tells that it stands for itself and is not part of another.
    """

    types: tuple[str, ...]
    place: Span
    leading: bool
    id: str
    values: dict[str, Member]


class Member(Struct, frozen=True):
    """The value of a member: text, number, truth, list, mapping or None, and its place."""

    value: object
    span: Span


class LinkedData:
    """All JSON-LD of an article: `nodes` in the order of the source and `faults`."""

    def __init__(self, article: Article) -> None:
        nodes: list[Node] = []
        faults: list[Fault] = []
        for block in json_ld_blocks(article):
            try:
                reading = _Reading(block)
            except MalformedError as fault:
                faults.append(Fault(block.place(fault.span), reason_of(fault, block)))
                continue
            nodes.extend(reading.nodes())
            faults.extend(reading.faults())
        self.nodes = tuple(nodes)
        self.faults = tuple(faults)

    @cached_property
    def by_id(self) -> dict[str, Node]:
        """Nodes that others refer to; of two with one name that which says more."""
        known: dict[str, Node] = {}
        for node in self.nodes:
            if node.id and len(node.values) > len(known.get(node.id, _NOTHING).values):
                known[node.id] = node
        return known

    def leading(self, types: frozenset[str]) -> Iterator[Node]:
        """The nodes of some types that stand for themselves and say something."""
        for node in self.nodes:
            if node.leading and node.values and not types.isdisjoint(node.types):
                yield node


class _Reading:
    """The fields of one block, sorted by the object that they belong to."""

    def __init__(self, block: Block) -> None:
        from seoaudit.loading.json_fields import read_json_value

        if not block.text.strip():
            raise MalformedError("there is nothing in it", block.whole)
        self.block = block
        self.fields = read_json_value(block.source, block.content)
        self._members: dict[_Keys, list[Field]] = {}
        for field in self.fields[1:]:
            self._members.setdefault(field.keys[:-1], []).append(field)

    def nodes(self) -> Iterator[Node]:
        """Every object that has a type."""
        for field in self.fields:
            if not isinstance(field.value, dict):
                continue
            members = {member.name: member for member in self._members.get(field.keys, ())}
            types = tuple(_types(members.get("@type")))
            if not types:
                continue
            id = members.get("@id")
            yield Node(
                types,
                self.block.place(members["@type"].span),
                all(key.isdigit() or key in _TRANSPARENT for key in field.keys),
                id.value if id is not None and isinstance(id.value, str) else "",
                {
                    name: Member(member.value, self.block.place(member.span))
                    for name, member in members.items()
                    if not name.startswith("@") and not is_empty(member.value)
                },
            )

    def faults(self) -> Iterator[Fault]:
        """What is missing for the whole to mean something."""
        whole = self.fields[0]
        if isinstance(whole.value, dict):
            yield from self._faults_of(whole, outermost=True)
            for field in self.fields:
                if len(field.keys) == 2 and field.keys[0] == "@graph":
                    yield from self._faults_of(field)
        elif isinstance(whole.value, list):
            for field in self.fields:
                if len(field.keys) == 1:
                    yield from self._faults_of(field, outermost=True)
        else:
            yield Fault(self.block.place(whole.raw), "an object or a list is expected")

    def _faults_of(self, field: Field, *, outermost: bool = False) -> Iterator[Fault]:
        value = field.value
        brace = self.block.place(Span(field.raw.start, field.raw.start + 1))
        if not isinstance(value, dict):
            yield Fault(self.block.place(field.raw), "an object is expected")
            return
        if outermost and "@context" not in value:
            yield Fault(brace, 'there is no "@context", so nobody knows whose words these are')
        if "@type" not in value and "@graph" not in value and set(value) - {"@context", "@id"}:
            yield Fault(brace, 'there is no "@type", so nobody knows what it describes')


def _types(field: Field | None) -> Iterable[str]:
    if field is None:
        return
    values = field.value if isinstance(field.value, list) else [field.value]
    for value in values:
        if isinstance(value, str) and value.strip():
            yield value.strip().rpartition("/")[2].rpartition(":")[2]


_NOTHING = Node((), Span(0, 0), False, "", {})

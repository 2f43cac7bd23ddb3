"""What is missing from structured data for a search engine to show what it could."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.facts.metadata.field_values import is_empty
from seoaudit.facts.structured_data.incomplete import Incomplete
from seoaudit.facts.structured_data.nodes import LinkedData, Node
from seoaudit.facts.structured_data.types import ARTICLES, LOCAL_BUSINESSES


def incomplete_articles(data: LinkedData) -> Iterator[Incomplete]:
    """Articles without author, date of publication, image or headline.

    An author is an object with a type and an address; one that stands elsewhere is not judged.
    """
    for node in data.leading(ARTICLES):
        missing = [
            name for name in ("headline", "image", "datePublished") if name not in node.values
        ]
        missing.extend(_missing_of_author(node, data))
        if missing:
            yield _incomplete(node, missing, ARTICLES)


def incomplete_businesses(data: LinkedData) -> Iterator[Incomplete]:
    """Local businesses without name, telephone, or address and area served."""
    for node in data.leading(LOCAL_BUSINESSES):
        missing = [name for name in ("name", "telephone") if name not in node.values]
        if "address" not in node.values and "areaServed" not in node.values:
            missing.append("address or areaServed")
        if missing:
            yield _incomplete(node, missing, LOCAL_BUSINESSES)


def _incomplete(node: Node, missing: list[str], types: frozenset[str]) -> Incomplete:
    type = next(type for type in node.types if type in types)
    return Incomplete(node.place, None, type, _listed(missing))


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _missing_of_author(node: Node, data: LinkedData) -> list[str]:
    member = node.values.get("author")
    if member is None:
        return ["author"]
    authors = member.value if isinstance(member.value, list) else [member.value]
    if any(isinstance(author, str) for author in authors):
        return ["author as a Person with a url"]
    lacking = {name for author in authors for name in _lacking(author, data)}
    return [name for name in ("author.@type", "author.name", "author.url") if name in lacking]


def _lacking(author: object, data: LinkedData) -> Iterator[str]:
    if not isinstance(author, dict):
        return
    said = dict(author)
    id = author.get("@id")
    if isinstance(id, str):
        known = data.by_id.get(id)
        if known is None and len(author) < 3:
            return
        if known is not None:
            said |= {"@type": known.types} | {k: v.value for k, v in known.values.items()}
    if is_empty(said.get("@type")):
        yield "author.@type"
    if is_empty(said.get("name")):
        yield "author.name"
    if is_empty(said.get("url")) and is_empty(said.get("sameAs")):
        yield "author.url"

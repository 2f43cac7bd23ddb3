"""Whether structured data says what a reader of the page sees."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from seoaudit.article import Span
from seoaudit.facts.metadata.field_values import day_of
from seoaudit.facts.structured_data.nodes import LinkedData, Member, Node
from seoaudit.facts.structured_data.page_facts import (
    phones_shown,
    ratings_shown,
    titles_shown,
    words_of,
    words_shown,
)
from seoaudit.facts.structured_data.types import LOCAL_BUSINESSES, PEOPLE, WRITINGS
from seoaudit.facts.structured_data.visible_dates import days_shown

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Of two titles of one article this share of the words of the shorter one is in the other.
_SHARED = 0.5
# More pieces of writing than this are a list, of which the page's title says nothing.
_MOST_WRITINGS = 2
# A day is another one in another time zone.
_DAYS_APART = 1


class Disagreeing(NamedTuple):
    """A property, the place of its value, what that says and what the page says."""

    property: str
    span: Span
    label: str
    expected: str


def disagreements(facts: Facts, data: LinkedData) -> Iterator[Disagreeing]:
    """Headlines, authors, dates, phone numbers, names and ratings that the page contradicts.

    Only what the page does say can be contradicted; what it leaves out is no disagreement.
    """
    writings = list(data.leading(WRITINGS))
    if len(writings) <= _MOST_WRITINGS:
        for node in writings:
            yield from _headline(facts, node)
            yield from _authors(facts, node, data)
            yield from _dates(facts, node)
    for node in data.leading(LOCAL_BUSINESSES):
        yield from _name(facts, node)
    for node in data.leading(LOCAL_BUSINESSES | PEOPLE):
        yield from _telephone(facts, node)
    for node in data.nodes:
        if "AggregateRating" in node.types:
            yield from _rating(facts, node)


def _text(node: Node, name: str) -> tuple[str, Member] | None:
    member = node.values.get(name)
    if member is None or isinstance(member.value, (dict, list, bool)) or member.value is None:
        return None
    return " ".join(str(member.value).split()), member


def _headline(facts: Facts, node: Node) -> Iterator[Disagreeing]:
    found = _text(node, "headline")
    titles = titles_shown(facts)
    if found is None or not titles:
        return
    headline = words_of(found[0])
    if not headline or any(_share(headline, words_of(title)) >= _SHARED for title in titles):
        return
    yield Disagreeing("headline", found[1].span, found[0], titles[0])


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / (min(len(one), len(other)) or 1)


def _authors(facts: Facts, node: Node, data: LinkedData) -> Iterator[Disagreeing]:
    """The author, where the page names another and this one nowhere."""
    shown = [author.name for author in facts.trust.authors if not author.generic]
    named = list(_names(node, data))
    if not shown or not named:
        return
    visible = words_shown(facts)
    for name, _ in named:
        words = words_of(name)
        if words <= visible or any(_share(words, words_of(other)) == 1 for other in shown):
            return
    name, span = named[0]
    yield Disagreeing("author", span, name, ", ".join(shown))


def _names(node: Node, data: LinkedData) -> Iterator[tuple[str, Span]]:
    """The authors that an article names as such, not by reference alone."""
    member = node.values.get("author")
    if member is None:
        return
    if isinstance(member.value, str):
        yield member.value, member.span
        return
    for inner in data.nodes:
        if member.span.start <= inner.place.start < member.span.end:
            if (found := _text(inner, "name")) is not None:
                yield found[0], found[1].span


def _dates(facts: Facts, node: Node) -> Iterator[Disagreeing]:
    metadata = facts.metadata
    for property, field in (("datePublished", metadata.date), ("dateModified", metadata.updated)):
        found = _text(node, property)
        # A date that only the path gives has no place.
        if found is None or field is None or field.raw.end == 0:
            continue
        said, shown = day_of(found[0]), day_of(field.value)
        if said and shown and _apart(said, shown):
            yield Disagreeing(property, found[1].span, str(said), str(shown))
    if metadata.date is None and metadata.updated is None:
        yield from _day(facts, node)


def _day(facts: Facts, node: Node) -> Iterator[Disagreeing]:
    """The day of publication, where the page shows one day alone and it is neither of the two."""
    found = _text(node, "datePublished")
    shown = set(days_shown(facts)) if found else set()
    if found is None or len(shown) != 1:
        return
    (day,) = shown
    modified = _text(node, "dateModified")
    said = [day_of(text) for text in (found[0], modified[0] if modified else "")]
    known = [one for one in said if one is not None]
    if known and all(_apart(one, day) for one in known):
        yield Disagreeing("datePublished", found[1].span, str(known[0]), str(day))


def _apart(one: date, other: date) -> bool:
    return abs((one - other).days) > _DAYS_APART


def _name(facts: Facts, node: Node) -> Iterator[Disagreeing]:
    """The name of a business, where a page with a title says hardly a word of it."""
    found = _text(node, "name")
    if found is None or facts.article.format != "html" or not facts.article.surroundings.text:
        return
    title = facts.title.text
    words = words_of(found[0])
    if title and words and len(words & words_shown(facts)) / len(words) < _SHARED:
        yield Disagreeing("name", found[1].span, found[0], title)


def _telephone(facts: Facts, node: Node) -> Iterator[Disagreeing]:
    found = _text(node, "telephone")
    if found is None:
        return
    said, shown = phones_shown(facts, found[0])
    if said and shown and said not in shown:
        yield Disagreeing("telephone", found[1].span, found[0], next(iter(shown.values())))


def _rating(facts: Facts, node: Node) -> Iterator[Disagreeing]:
    found = _text(node, "ratingValue")
    shown = ratings_shown(facts)
    if found is None or not shown:
        return
    try:
        said = float(found[0].replace(",", "."))
    except ValueError:
        return
    if said not in shown:
        yield Disagreeing("ratingValue", found[1].span, found[0], f"{shown[0]:g}")

"""Holds the patterns of a language's invitations against words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from seoaudit.facts.calls.call_details import Detail, details_in
from seoaudit.language.call_lexicon import Element, Kind, Opening
from seoaudit.language.deferred import deferred

# Between two words of one phrase there is white space and markup; this parts them.
_PARTING = deferred(r"[.!?:;|()\[\]…•·,\n–—→»«]|\s-\s")
# Names have commas and abbreviations (`Plumbing, Heating and Air`, `Dr. Patel`).
_PARTING_IN_NAMES = deferred(r"[!?:;|()\[\]…•·\n–—→»«]|\s-\s")
_CONNECTORS = frozenset("of and the for at".split())
_NAME_WORDS = 8
# No pattern is longer than this, in characters.
_REACH = 200
# A contact detail comes next when no more stands between than this (`at`, `toll-free`).
_NEARBY = deferred(r"[\s(:*,–—-]*(?:(?:at|on|:|toll-free|us|is|via|by|directly)[\s(:*–—-]*){0,3}")


class Reading(Struct, frozen=True, dict=True):
    """Words of a text, and what of it is a contact detail, a link or the site's own name.

    The n-th of `tokens` stands at `text[starts[n]:ends[n]]`. `names` holds the words of the
    site's own names by the first of them. `contact_links` are the ranges of links that dial or
    write (`tel:`, `mailto:`), `link_starts` the offsets where any link begins.
    """

    text: str
    tokens: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    names: dict[str, tuple[tuple[str, ...], ...]] = {}
    contact_links: tuple[tuple[int, int], ...] = ()
    link_starts: frozenset[int] = frozenset()

    @cached_property
    def details(self) -> tuple[Detail, ...]:
        """The phone numbers, email addresses and bare URLs of the text, in order."""
        return details_in(self.text)

    @cached_property
    def contacts(self) -> list[int]:
        """The offsets of phone numbers, email addresses and links that dial or write."""
        found = [detail.start for detail in self.details if detail.kind != "url"]
        return sorted([*found, *(at for at, _ in self.contact_links)])

    def gap(self, index: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.ends[index - 1] if index else 0 : self.starts[index]]

    def joined(self, index: int) -> bool:
        """Whether nothing but white space and markup stands before a word."""
        return _PARTING.search(self.gap(index)) is None


def longest_match(
    reading: Reading, openings: Sequence[Opening | None], index: int, last: int
) -> tuple[Kind, int] | None:
    """The kind and the end of the longest match that begins at a word, None where none does."""
    following = reading.tokens[index + 1] if index + 1 < last else ""
    candidates = [
        pattern
        for opening in openings
        if opening is not None
        for pattern in opening.candidates(following)
        if pattern.shortest <= last - index
    ]
    if not candidates:
        return None
    without_contact = not _contact_near(reading, index)
    without_names = not reading.names
    without_capitals = _title_case(reading, index, last)
    best: tuple[Kind, int] | None = None
    for pattern in candidates:
        if (
            (pattern.reaches and without_contact)
            or (pattern.named and without_names)
            or (pattern.capitalised and without_capitals)
        ):
            continue
        end = next(_ends(reading, pattern.elements, 1, index, index + 1, last), None)
        if end is not None and (best is None or end > best[1]):
            best = pattern.kind, end
    return best


def _contact_near(reading: Reading, index: int) -> bool:
    """Whether a contact detail stands so near that a pattern could reach it."""
    start = reading.starts[index]
    following = bisect_left(reading.contacts, start - _REACH)
    return following < len(reading.contacts) and reading.contacts[following] < start + _REACH


def _ends(
    reading: Reading, elements: tuple[Element, ...], step: int, first: int, at: int, last: int
) -> Iterator[int]:
    """Where `elements` from `step` on may end when they begin at word `at`."""
    if step == len(elements):
        yield at
        return
    element = elements[step]
    if element.kind == "shown":
        if next(_ends(reading, elements, step + 1, first, at, last), None) is not None:
            yield at
        return
    for after in _after(reading, element, first, at, last):
        yield from _ends(reading, elements, step + 1, first, after, last)


def _after(reading: Reading, element: Element, first: int, at: int, last: int) -> Iterator[int]:
    """The words that may come next after one element."""
    kind = element.kind
    if kind == "words":
        if at < last and reading.tokens[at] in element.words and _reachable(reading, first, at):
            yield at + 1
        if element.named:
            yield from _name_ends(reading, at, last)
        if element.optional:
            yield at
    elif kind == "gap":
        yield at
        for end in range(at, min(at + element.most, last)):
            if end > first and _PARTING_IN_NAMES.search(reading.gap(end)):
                return
            if reading.tokens[end] in element.words:
                return
            yield end + 1
    elif kind == "other":
        if at < last and reading.tokens[at] not in element.words and _reachable(reading, first, at):
            yield at + 1
    elif kind == "name":
        yield from _name_ends(reading, at, last)
    elif kind == "capitals":
        yield from _capitals_ends(reading, at, last)
    elif _looks_ahead(reading, element, first, at, last):
        yield at


def _reachable(reading: Reading, first: int, at: int) -> bool:
    return at == first or reading.joined(at)


def _looks_ahead(reading: Reading, element: Element, first: int, at: int, last: int) -> bool:
    if element.kind == "reach":
        return _reaches(reading, first, at)
    ended = at >= last or not reading.joined(at)
    if element.kind == "end":
        return ended
    if element.kind == "follow":
        return ended or reading.tokens[at] in element.words or reading.tokens[at][0].isdigit()
    return ended or not any(
        tuple(reading.tokens[at : min(at + len(phrase), last)]) == phrase
        for phrase in element.phrases
    )


def _reaches(reading: Reading, first: int, at: int) -> bool:
    """Whether a contact detail comes next, or the words so far stand in a link to one."""
    start, end = reading.starts[first], reading.ends[at - 1]
    if any(left <= start and end <= right for left, right in reading.contact_links):
        return True
    following = bisect_left(reading.contacts, end)
    if following == len(reading.contacts):
        return False
    detail = reading.contacts[following]
    between = _NEARBY.match(reading.text, end, detail)
    return between is not None and between.end() == detail


def _name_ends(reading: Reading, at: int, last: int) -> Iterator[int]:
    if at >= last:
        return
    for name in reading.names.get(bare(reading.tokens[at]), ()):
        end = at + len(name)
        if end <= last and tuple(map(bare, reading.tokens[at:end])) == name:
            yield end
            return


def bare(token: str) -> str:
    """A word without its possessive ending."""
    return token.removesuffix("'s").removesuffix("'")


def _capitals_ends(reading: Reading, at: int, last: int) -> Iterator[int]:
    """Ends of the run of capitalised words at a word, the longest first."""
    if at >= last or not reading.text[reading.starts[at]].isupper():
        return
    ends: list[int] = []
    for index in range(at, min(at + _NAME_WORDS, last)):
        if _PARTING_IN_NAMES.search(reading.gap(index)):
            break
        if reading.text[reading.starts[index]].isupper():
            ends.append(index + 1)
        elif reading.tokens[index] not in _CONNECTORS:
            break
    yield from reversed(ends)


def _title_case(reading: Reading, first: int, last: int) -> bool:
    """Whether every longer word is capitalised, so that capitals show no name."""
    return not any(
        len(reading.tokens[index]) > 3 and reading.text[reading.starts[index]].islower()
        for index in range(first, last)
    )

"""Holds the patterns of a language's invitations against words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from seoaudit.facts.calls.reading import Reading
from seoaudit.language.call_grammar import CallPattern, Element, Opening, phrases_at
from seoaudit.language.call_lexicon import Kind
from seoaudit.language.call_surroundings import BEFORE_DETAILS, NAME_CONNECTORS
from seoaudit.language.deferred import deferred

_NAME_WORDS = 8
_ACRONYM = 5
# Elements that may be held against words in several ways.
_BRANCHING = frozenset(("words", "gap", "name", "capitals"))
# No pattern is longer than this, in characters.
_REACH = 200
# So far after a name its number or address still belongs to it, in characters.
_SOON = 120
_WEB = deferred(
    r"(?:https?://|www\.)\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|info|biz|shop|[a-z]{2})"
)
# A contact detail comes next when no more stands between than this (`at`, `toll-free`).
_NEARBY = deferred(rf"[\s(:*,–—-]*(?:(?:{BEFORE_DETAILS})(?!\w)[\s(:*–—-]*){{0,3}}", re.IGNORECASE)


def longest_match(
    reading: Reading, openings: Sequence[Opening], index: int, last: int
) -> tuple[Kind, int] | None:
    """The kind and the end of the longest match that begins at a word, None where none does."""
    following = reading.tokens[index + 1] if index + 1 < last else ""
    best: tuple[Kind, int] | None = None
    for opening in openings:
        for pattern in _possible(opening.candidates(following), reading, index, last):
            end = _end(reading, pattern.elements, 0, index, index + 1, last)
            if end is not None and (best is None or end > best[1]):
                best = pattern.kind, end
    return best


def _possible(
    patterns: Iterable[CallPattern], reading: Reading, index: int, last: int
) -> Iterator[CallPattern]:
    """The patterns that have what they need after a word, wherever: most fail these tests."""
    later = frozenset(reading.tokens[index + 1 : last])
    room = last - index
    reached = titled = offered = None
    for pattern in patterns:
        if pattern.shortest > room or any(map(later.isdisjoint, pattern.needs)):
            continue
        if pattern.reaches:
            reached = _contact_near(reading, index) if reached is None else reached
            if not reached:
                continue
        if pattern.capitalised:
            titled = _title_case(reading, index, last) if titled is None else titled
            if titled:
                continue
        if pattern.offers:
            offered = _offer_follows(reading, index, last) if offered is None else offered
            if not offered:
                continue
        yield pattern


def _contact_near(reading: Reading, index: int) -> bool:
    """Whether a contact detail stands so near that a pattern could reach it."""
    start = reading.starts[index]
    if not reading.contact_links and not reading.hints_at_contact(start - _REACH, start + _REACH):
        return False
    following = bisect_left(reading.contacts, start - _REACH)
    return following < len(reading.contacts) and reading.contacts[following] < start + _REACH


def _offer_follows(reading: Reading, index: int, last: int) -> bool:
    """Whether a link to a place to act at begins after a word and before the word `last`."""
    start, end = reading.starts[index], reading.starts[last - 1]
    return any(start < at <= end for at in reading.offer_starts)


def _end(
    reading: Reading, elements: tuple[Element, ...], step: int, first: int, at: int, last: int
) -> int | None:
    """Where `elements` from `step` on end when they begin at word `at`, None where they do not."""
    for number in range(step, len(elements)):
        element = elements[number]
        kind = element.kind
        if kind == "words" and not (element.named and reading.names):
            if at < last and reading.tokens[at] in element.words and reading.joined(at):
                if element.optional:
                    end = _end(reading, elements, number + 1, first, at + 1, last)
                    if end is not None:
                        return end
                else:
                    at += 1
            elif not element.optional:
                return None
        elif kind == "web":
            if at >= last or not is_web(reading.tokens[at]) or not reading.joined(at):
                return None
            at += 1
        elif kind == "other":
            if at >= last or reading.tokens[at] in element.words or not reading.joined(at):
                return None
            at += 1
        elif kind == "shown":
            shown = _end(reading, elements, number + 1, first, at, last)
            return None if shown is None else at
        elif kind in _BRANCHING:
            for after in _after(reading, element, at, last):
                end = _end(reading, elements, number + 1, first, after, last)
                if end is not None:
                    return end
            return None
        elif not _looks_ahead(reading, element, first, at, last):
            return None
    return at


def _after(reading: Reading, element: Element, at: int, last: int) -> Iterator[int]:
    """The words that may come next after an element that may be held in several ways."""
    kind = element.kind
    if kind == "words":
        if at < last and reading.tokens[at] in element.words and reading.joined(at):
            yield at + 1
        if element.named:
            yield from _name_ends(reading, at, last)
        if element.optional:
            yield at
    elif kind == "gap":
        yield at
        for end in range(at, min(at + element.most, last)):
            if not reading.joined_as_name(end) or reading.tokens[end] in element.words:
                return
            yield end + 1
    elif kind == "name":
        yield from _name_ends(reading, at, last)
    else:
        yield from _capitals_ends(reading, at, last)


def _looks_ahead(reading: Reading, element: Element, first: int, at: int, last: int) -> bool:
    if element.kind == "reach":
        return _reaches(reading, first, at)
    if element.kind == "near":
        return _comes_soon(reading, at)
    if element.kind == "offer":
        return at < last and reading.starts[at] in reading.offer_starts
    ended = at >= last or not reading.joined(at)
    if element.kind == "end":
        return ended
    if element.kind == "follow":
        return ended or reading.tokens[at] in element.words or reading.tokens[at][0].isdigit()
    return ended or not phrases_at(element.phrases, reading.tokens, at, last)


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


def _comes_soon(reading: Reading, at: int) -> bool:
    """Whether a contact detail comes soon after a word, in the same paragraph."""
    end = reading.ends[at - 1]
    following = bisect_left(reading.contacts, end)
    if following == len(reading.contacts) or reading.contacts[following] > end + _SOON:
        return False
    return "\n" not in reading.text[end : reading.contacts[following]]


def is_web(token: str) -> bool:
    """Whether a word is an address on the web: `example.com`, not `v1.2` or `readme.md`."""
    return "." in token and _WEB.fullmatch(token) is not None


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
        if not reading.joined_as_name(index):
            break
        if reading.text[reading.starts[index]].isupper():
            ends.append(index + 1)
        elif reading.tokens[index] not in NAME_CONNECTORS:
            break
    if len(ends) == 1 and _is_acronym(reading.text[reading.starts[at] : reading.ends[at]]):
        return
    yield from reversed(ends)


def _is_acronym(word: str) -> bool:
    """Whether a word is an authority's or a bank's initials (`HMRC`), hardly the site's name."""
    return len(word) <= _ACRONYM and word.isupper()


def _title_case(reading: Reading, first: int, last: int) -> bool:
    """Whether every longer word is capitalised, so that capitals show no name."""
    for index in range(first, last):
        if len(reading.tokens[index]) > 3 and reading.text[reading.starts[index]].islower():
            return False
    return True

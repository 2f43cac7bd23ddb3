"""Contact details offered as the business's that are not the business's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from seoaudit.article import Prose
from seoaudit.facts.contact.booking import BookingLink
from seoaudit.facts.contact.emails import Email
from seoaudit.facts.contact.phones import Phone
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.settings import Business
from seoaudit.language.contact_words import FIRST_PERSON
from seoaudit.language.deferred import deferred

_FIRST_PERSON = deferred(FIRST_PERSON, re.IGNORECASE)
_REACH = 80
_WORD = deferred(r"[^\W_]+(?:['’][^\W_]+)*")
_SHORTEST_MISSPELT = 5


class Disagreement(Occurrence, frozen=True):
    """A detail that disagrees with the configured business.

    `kind` is `phone`, `email`, `booking` or `name`. `label` is what the article says, `expected`
    what the business has (the nearest of several).
    """

    kind: Literal["phone", "email", "booking", "name"] = "phone"
    label: str = ""
    expected: str = ""


def find_disagreements(
    prose: Prose,
    source: str,
    business: Business,
    numbers: frozenset[str],
    phones: Iterable[Phone],
    emails: Iterable[Email],
    booking_links: Iterable[BookingLink],
) -> tuple[Disagreement, ...]:
    """Details that a reader takes for the business's and that are others, in source order.

    A number or address counts when it is offered in the first person ("call us at") or is a slip
    of the pen away from the business's own; a hotline that an article quotes is nobody's mistake.
    `numbers` are the business's phones as E.164.
    """
    found = [
        *_phones(source, numbers, phones),
        *_emails(source, business, emails),
        *_bookings(business, booking_links),
        *_names(prose, business),
    ]
    return tuple(sorted(found, key=lambda disagreement: disagreement.span))


def _phones(
    source: str, numbers: frozenset[str], phones: Iterable[Phone]
) -> Iterator[Disagreement]:
    for phone in phones:
        if not numbers or phone.e164 is None or phone.ours or phone.scope == "page":
            continue
        if phone.fax or phone.placeholder:
            continue
        nearest = min(sorted(numbers), key=lambda own: _difference(own, phone.e164 or ""))
        slip = _difference(nearest, phone.e164) <= 2
        if slip or _in_first_person(source, phone):
            yield Disagreement(span=phone.span, kind="phone", label=phone.label, expected=nearest)


def _emails(source: str, business: Business, emails: Iterable[Email]) -> Iterator[Disagreement]:
    own = sorted(address.lower() for address in business.emails)
    domains = {address.rpartition("@")[2] for address in own}
    for email in emails:
        domain = email.address.rpartition("@")[2]
        known = email.ours or domain in domains or email.placeholder
        if not own or known or email.scope == "page":
            continue
        nearest = min(own, key=lambda address: _difference(address, email.address))
        slip = _difference(nearest.rpartition("@")[2], domain) <= 2 and len(domain) > 6
        if slip or _in_first_person(source, email):
            yield Disagreement(span=email.span, kind="email", label=email.address, expected=nearest)


def _in_first_person(source: str, detail: Phone | Email) -> bool:
    before = source[max(detail.span.start - _REACH, 0) : detail.span.start]
    sentence = re.split(r"[.!?]\s|\n\s*\n", before)[-1]
    return _FIRST_PERSON.search(sentence) is not None


def _bookings(business: Business, links: Iterable[BookingLink]) -> Iterator[Disagreement]:
    if not business.booking_links:
        return
    for link in links:
        if link.system and link.kind == "booking" and not link.ours and link.scope == "main":
            yield Disagreement(
                span=link.span,
                kind="booking",
                label=link.target,
                expected=business.booking_links[0],
            )


def _names(prose: Prose, business: Business) -> Iterator[Disagreement]:
    """The business's name with one of its words misspelt, where the rest of it stands."""
    words = [_plain(word) for word in _WORD.findall(business.name)]
    if len(words) < 2:
        return
    accepted = {_plain(name) for name in (business.name, *business.name_variants)}
    anchor = max(words, key=len)
    second = max((word for word in words if word != anchor), key=len, default=anchor)
    lowered = prose.text.lower()
    if anchor not in lowered and second not in lowered:
        return
    tokens = list(_WORD.finditer(prose.text))
    plain = list(map(cache(_plain), (token[0] for token in tokens)))
    for index in range(len(tokens) - len(words) + 1):
        if plain[index] != words[0] and plain[index + 1] != words[1]:
            continue
        window = plain[index : index + len(words)]
        if not _is_misspelt(window, words) or " ".join(window) in accepted:
            continue
        start, end = tokens[index].start(), tokens[index + len(words) - 1].end()
        written = prose.text[start:end]
        if "\n" not in written and all(part[:1].isupper() for part in _WORD.findall(written)):
            yield Disagreement(
                span=prose.span(start, end), kind="name", label=written, expected=business.name
            )


def _plain(word: str) -> str:
    return re.sub(r"['’]", "", " ".join(_WORD.findall(re.sub(r"['’]s\b", "", word.lower()))))


def _is_misspelt(window: list[str], words: list[str]) -> bool:
    odd = [(given, wanted) for given, wanted in zip(window, words, strict=True) if given != wanted]
    if len(odd) != 1:
        return False
    given, wanted = odd[0]
    # Without its beginning it is another word: “alarm” beside “MyAlarm”.
    if len(given) <= len(wanted) - 2 and wanted.endswith(given):
        return False
    return len(wanted) >= _SHORTEST_MISSPELT and 0 < _difference(wanted, given) <= 2


def _difference(one: str, other: str) -> int:
    """Edits (insert, delete, replace, swap of neighbours) between two short texts, 3 at most."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        current = [i]
        for j, b in enumerate(other, 1):
            cost = min(row[j] + 1, current[j - 1] + 1, row[j - 1] + (a != b))
            if before and i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        before, row = row, current
    return min(row[-1], 3)

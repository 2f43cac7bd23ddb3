"""Phone numbers, email addresses and bare URLs beside which a call may stand."""

from __future__ import annotations

from typing import Literal, NamedTuple

from seoaudit.language.deferred import deferred

_BARE_URL = deferred(r"(?:https?://|www\.)[^\s<>\"]*[\w/]")


class Detail(NamedTuple):
    """A contact detail or a bare URL as it stands in a text, with its offsets."""

    start: int
    end: int
    text: str
    kind: Literal["phone", "email", "url"]


def details_in(text: str, drawn: str | None = None) -> tuple[Detail, ...]:
    """The phone numbers, email addresses and bare URLs of a text, in order.

    `drawn` is the outline of the text, where it is known.
    Phone numbers are told by their shape alone: no numbering plan is asked, because it is enough
    to know that a number stands there.
    """
    from seoaudit.facts.contact.email_shapes import addresses_in
    from seoaudit.facts.contact.phone_shapes import candidates

    found = [
        Detail(c.start, c.end, text[c.start : c.end], "phone")
        for c in candidates(text, drawn=drawn)
    ]
    if "@" in text:
        found += [
            Detail(address.start, address.end, text[address.start : address.end], "email")
            for address in addresses_in(text)
        ]
    if "://" in text or "www." in text:
        found += [Detail(u.start(), u.end(), u[0], "url") for u in _BARE_URL.finditer(text)]
    return tuple(sorted(found))

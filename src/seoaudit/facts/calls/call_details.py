"""Phone numbers, email addresses and bare URLs beside which a call may stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

from seoaudit.article.outline import outline
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.contact.phone_shapes import Candidate

_BARE_URL = deferred(r"(?:https?://|www\.)[^\s<>\"]*[\w/]")


class Detail(NamedTuple):
    """A contact detail or a bare URL as it stands in a text, with its offsets."""

    start: int
    end: int
    text: str
    kind: Literal["phone", "email", "url"]


def details_in(
    text: str, shapes: Iterable[Candidate] | None = None, may_name_address: bool = True
) -> tuple[Detail, ...]:
    """The phone numbers, email addresses and bare URLs of a text, in order.

    `shapes` are what looks like a phone number in it, where that is known, and `may_name_address`
    tells whether a URL may stand there.
    Phone numbers are told by their shape alone: no numbering plan is asked, because it is enough
    to know that a number stands there.
    """
    from seoaudit.facts.contact.email_shapes import addresses_in
    from seoaudit.facts.contact.phone_shapes import candidates

    shapes = candidates(text, outline(text)) if shapes is None else shapes
    found = [Detail(c.start, c.end, text[c.start : c.end], "phone") for c in shapes]
    if "@" in text:
        found += [
            Detail(address.start, address.end, text[address.start : address.end], "email")
            for address in addresses_in(text)
        ]
    if may_name_address and ("://" in text or "www." in text):
        found += [Detail(u.start(), u.end(), u[0], "url") for u in _BARE_URL.finditer(text)]
    return tuple(sorted(found))

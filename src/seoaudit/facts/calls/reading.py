"""Words of a text with what stands between them, as invitations are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.facts.calls.call_details import Detail, details_in
from seoaudit.facts.calls.offers import leads_to_offer
from seoaudit.language.deferred import deferred
from seoaudit.language.quotation_marks import is_open_quotation

if TYPE_CHECKING:
    from seoaudit.facts.contact.phone_shapes import Candidate

# Between two words of one phrase there is white space and markup; these part them.
_PARTING = frozenset(".!?:;|()[]…•·,\n–—→»«")
# Names have commas and abbreviations (`Plumbing, Heating and Air`, `Dr. Patel`).
_PARTING_IN_NAMES = _PARTING - frozenset(".,")
# What ends a clause when it stands between two words; emoji and arrows do as well.
_CLAUSE_END = frozenset('.!?:;|()[]…•·*/\n“”"‘–—→»«>')
_SPACED_HYPHEN = deferred(r"\s-\s")
_OPEN_QUOTE = deferred(r"[\"“‘«]$|\s'$")
# Digits for a phone number, the head of a toll-free one, or the middle of an email address.
_DETAIL_HINT = deferred(r"[0-9@](?:(?<=@)|(?:[^0-9]{0,3}[0-9]){6}|(?<=8)[0-9]{2}\)?[-. ])")
# So far from the beginning of a detail its hint may stand.
_HINT_REACH = 80
_CLOSING = frozenset('"”')
_QUOTES = frozenset("\"“‘«'")


class Reading(Struct, frozen=True, dict=True):
    """Words of a text, and what of it is a contact detail, a link or the site's own name.

    The n-th of `tokens` stands at `text[starts[n]:ends[n]]`. `names` holds the words of the
    site's own names by the first of them. `contact_links` are the ranges of links that dial or
    write (`tel:`, `mailto:`), and where a template prints a number. `link_starts` are the offsets
    where any link begins, `targets` where links lead by these offsets. `tutorial` tells that the
    text shows code, so that others' places to act at are steps in it. `number_shapes` finds what
    looks like a phone number, where that is known already; without `may_name_address` no address
    on the web stands in the text.
    """

    text: str
    tokens: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    names: dict[str, tuple[tuple[str, ...], ...]] = {}
    contact_links: tuple[tuple[int, int], ...] = ()
    link_starts: frozenset[int] = frozenset()
    targets: tuple[tuple[int, str], ...] = ()
    tutorial: bool = False
    number_shapes: Callable[[], Iterable[Candidate]] | None = None
    may_name_address: bool = True

    @cached_property
    def offer_starts(self) -> frozenset[int]:
        """The offsets where links to places to act at begin."""
        return frozenset(at for at, target in self.targets if leads_to_offer(target, self.tutorial))

    @cached_property
    def details(self) -> tuple[Detail, ...]:
        """The phone numbers, email addresses and bare URLs of the text, in order."""
        shapes = self.number_shapes() if self.number_shapes else None
        return details_in(self.text, shapes, self.may_name_address)

    def hints_at_contact(self, start: int, end: int) -> bool:
        """Whether a number or an email address may begin in a stretch: a cheap test."""
        start = max(start - _HINT_REACH, 0)
        return _DETAIL_HINT.search(self.text, start, end + _HINT_REACH) is not None

    def hints_at_detail(self, start: int, end: int) -> bool:
        """Whether a contact detail or a URL may begin in a stretch: a cheap test."""
        if self.hints_at_contact(start, end):
            return True
        return self.may_name_address and (
            self.text.find("://", start, end) >= 0 or self.text.find("www.", start, end) >= 0
        )

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
        gap = self.gap(index)
        return gap == " " or not _parts(gap, _PARTING)

    def joined_as_name(self, index: int) -> bool:
        """As `joined`, but commas and full stops may stand there too."""
        gap = self.gap(index)
        return gap == " " or not _parts(gap, _PARTING_IN_NAMES)

    def in_quotation(self, index: int) -> bool:
        """Whether a word stands between the quotation marks of its block."""
        at = self.starts[index]
        start = self.text.rfind("\n", 0, at) + 1
        before = self.text[start:at]
        if '"' not in before and "“" not in before:
            return False
        end = self.text.find("\n", at)
        after = self.text[at:end] if end >= 0 else self.text[at:]
        return is_open_quotation(before) and not _CLOSING.isdisjoint(after)

    def opens_clause(self, index: int) -> bool:
        """Whether a mark that ends a clause stands before a word; a comma is none."""
        gap = self.gap(index)
        return gap != " " and (_parts(gap, _CLAUSE_END) or _has_symbol(gap))


def _parts(gap: str, marks: frozenset[str]) -> bool:
    return not marks.isdisjoint(gap) or ("-" in gap and _SPACED_HYPHEN.search(gap) is not None)


def _has_symbol(gap: str) -> bool:
    """Whether an arrow, another symbol or an emoji stands in a gap."""
    return not gap.isascii() and any(
        "\u2190" <= character <= "\u2bff" or "\U0001f000" <= character <= "\U0001faff"
        for character in gap
    )


def ends_with_open_quote(text: str) -> bool:
    """Whether a text ends with an opening quotation mark."""
    return not _QUOTES.isdisjoint(text) and _OPEN_QUOTE.search(text) is not None

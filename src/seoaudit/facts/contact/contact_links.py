"""Links whose words promise one number or address while the target is another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal

from seoaudit.facts.contact.email_shapes import addresses_in
from seoaudit.facts.contact.emails import Mail
from seoaudit.facts.contact.phones import Dial, Phone
from seoaudit.facts.contact.written_numbers import spelt_out
from seoaudit.facts.occurrence import Occurrence

_FEWEST_DIGITS = 7


class DisagreeingLink(Occurrence, frozen=True):
    """A link that shows one phone number or address and dials or writes to another.

    `kind` is `phone` or `email`; `label` is what is shown, `target` what the link does.
    """

    kind: Literal["phone", "email"] = "phone"
    label: str = ""
    target: str = ""


def find_disagreeing_links(
    dials: tuple[Dial, ...],
    mails: tuple[Mail, ...],
    phones: tuple[Phone, ...],
) -> tuple[DisagreeingLink, ...]:
    """Links whose visible number or address is not their target's, in source order."""
    found = [*_phones(dials, phones), *_emails(mails)]
    return tuple(sorted(found, key=lambda link: link.span))


def _phones(dials: tuple[Dial, ...], phones: tuple[Phone, ...]) -> Iterator[DisagreeingLink]:
    shown = [phone for phone in phones if phone.linked and phone.origin == "text"]
    starts = [phone.span.start for phone in shown]
    for dial in dials:
        if dial.reading is None:
            continue
        first = bisect_left(starts, dial.link.span.start)
        inside = shown[first : bisect_left(starts, dial.link.span.end)]
        if inside and not any(_same(phone, dial) for phone in inside):
            yield DisagreeingLink(
                span=inside[0].span, kind="phone", label=inside[0].label, target=dial.written
            )


def _same(phone: Phone, dial: Dial) -> bool:
    target = dial.reading.e164 if dial.reading else None
    if phone.e164 and phone.e164 == target:
        return True
    shown = re.sub(r"\D", "", spelt_out(phone.label)).lstrip("0")
    dialled = re.sub(r"\D", "", spelt_out(dial.written)).lstrip("0")
    if "(0)" in phone.label:
        shown = re.sub(r"\D", "", phone.label.replace("(0)", "")).lstrip("0")
    shorter, longer = sorted((shown, dialled), key=len)
    return len(shorter) >= _FEWEST_DIGITS and longer.endswith(shorter)


def _emails(mails: tuple[Mail, ...]) -> Iterator[DisagreeingLink]:
    for mail in mails:
        if not mail.addresses or mail.link.kind == "autolink":
            continue
        shown = [found.address for found in addresses_in(mail.link.label)]
        if shown and not set(shown) & set(mail.addresses):
            yield DisagreeingLink(
                span=mail.link.content, kind="email", label=shown[0], target=mail.addresses[0]
            )

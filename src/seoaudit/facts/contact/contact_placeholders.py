"""Contact details that were never filled in: `[Your phone]`, 555-0100, info@example.com."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from seoaudit.article import Article, Span
from seoaudit.article.outline import stretches_after
from seoaudit.facts.contact.contact_stretches import Stretch
from seoaudit.facts.contact.emails import Email
from seoaudit.facts.contact.phones import Dial, Phone
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language import contact_words as words
from seoaudit.language.deferred import deferred

_SLOT = deferred(
    rf"[\[<{{(]\s*(?:(?:{words.SLOT_OWNERS})\s+)+(?:[a-z]+\s+)?(?:{words.SLOT_NOUNS})"
    rf"(?:\s+(?:{words.SLOT_ENDS})){{0,2}}\s*[\])}}>]"
    r"|(?:(?<=call )|(?<=us at )|(?<=phone: )|(?<=tel: ))"
    r"\[\s*(?:phone|telephone)(?:\s+number)?(?:\s+here)?\s*\](?![\[(:])",
    re.IGNORECASE,
)
# `(your work email address)` explains a word; only an order or a capital makes it a slot.
_ASIDE = deferred(r"\(\s*(?!ins|enter|add|indiquer)[a-zà-ÿ]")
_BLANK_NUMBER = deferred(
    r"(?<![\w#-])(?:\+?1[-. ])?"
    r"(?:\((?:[Xx]{3}|\#{3}|_{3})\)[-. ]?|(?:[Xx]{3}|\#{3}|_{3})[-. ])"
    r"(?:[Xx]{3}|\#{3}|_{3})[-. ](?:[Xx]{4}|\#{4}|_{4})(?![\w#])"
)
# The same as what a link dials: `tel:+1xxxxxxxxxx`.
_BLANK_DIAL = deferred(r"\+?\d{0,4}[x_#*]{5,12}", re.IGNORECASE)
# No house has the ZIP code of one of Schenectady's offices in another state.
_BLANK_ADDRESS = deferred(
    r"\b[A-Z][\w'’-]{1,30},\s+(?:State|ST|[A-Z]{2})\s+12345\b(?!-\d)(?<!, NY 12345)"
    r"|\b12345 Muster(?:stadt|hausen|ort)\b"
)
_EXAMPLE_WORDS = deferred(rf"\b(?:{words.EXAMPLES})", re.IGNORECASE)
_SLOT_SIGN = deferred(rf"[\[{{<(]\s{{0,3}}(?i:{words.SLOT_OWNERS}|phone|telephone)\b")
_SLOT_OUTLINE = deferred(r"\([ ?]{0,3}[aA?]")
_BLANK_SIGNS = ("xxx", "XXX", "###", "___")
_SENTENCE = 160


class Placeholder(Occurrence, frozen=True):
    """A contact detail that stands in for one that was never filled in.

    `kind` is `phone`, `email` or `blank` (`[Your phone number]`, `XXX-XXX-XXXX`, an address in
    `Anytown, ST 12345`).
    """

    kind: Literal["phone", "email", "blank"] = "blank"
    label: str = ""


def find_placeholders(
    article: Article,
    places: Iterable[Stretch],
    phones: Iterable[Phone],
    emails: Iterable[Email],
    dials: Iterable[Dial],
) -> tuple[Placeholder, ...]:
    """Stand-ins that the article offers its readers as real, in source order.

    A number or address that is shown as an example, in code or without any invitation to use it
    is none: documentation is full of them.
    """
    text = article.source.text
    found = [
        Placeholder(span=phone.span, kind="phone", label=phone.label)
        for phone in phones
        if _is_offered(phone, text)
    ]
    found.extend(
        Placeholder(span=email.span, kind="email", label=email.address)
        for email in emails
        if _is_offered(email, text)
    )
    for place in places:
        if place.origin != "template":
            found.extend(_blanks(place, article))
    for dial in dials:
        span = dial.link.target_span
        blank = dial.span is None and _BLANK_DIAL.fullmatch(dial.written)
        if blank and span is not None and not _is_example(text, span):
            found.append(Placeholder(span=span, kind="blank", label=dial.link.target))
    return tuple(sorted(found, key=lambda placeholder: placeholder.span))


def _is_offered(detail: Phone | Email, text: str) -> bool:
    if not detail.placeholder or not detail.invited or detail.ours or detail.origin == "template":
        return False
    return not _is_example(text, detail.span)


def _is_example(text: str, span: Span) -> bool:
    """Whether it is only an example by the words before it, or stands in a quotation."""
    line_start = text.rfind("\n", max(span.start - _SENTENCE, 0), span.start) + 1
    if text[line_start : span.start].lstrip(" ").startswith(">"):
        return True
    start = max(line_start, span.start - _SENTENCE)
    return _EXAMPLE_WORDS.search(text, start, span.start) is not None


def _blanks(place: Stretch, article: Article) -> Iterator[Placeholder]:
    text, drawn = place.passage.text, place.outline
    openings = [
        found.start()
        for stretch in stretches_after(drawn, "(")
        for found in _SLOT_OUTLINE.finditer(drawn, *stretch)
    ]
    blanks = [_SLOT.match(text, at) for at in openings if _SLOT_SIGN.match(text, at)]
    if any(sign[0] in text and sign in text for sign in _BLANK_SIGNS):
        blanks += _BLANK_NUMBER.finditer(text)
    if "12345" in text:
        blanks += _BLANK_ADDRESS.finditer(text)
    for found in blanks:
        if found is None or _ASIDE.match(text, found.start()):
            continue
        span = place.passage.span(found.start(), found.end())
        if not _is_example(article.source.text, span):
            yield Placeholder(span=span, kind="blank", label=found[0])

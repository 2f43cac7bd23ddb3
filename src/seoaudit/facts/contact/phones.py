"""The phone numbers of an article, each at its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.article import Article, Link, Span
from seoaudit.facts.contact.contact_stretches import Origin, Scope, Stretch
from seoaudit.facts.contact.number_verdicts import Reading
from seoaudit.facts.contact.numbering import NumberReader
from seoaudit.facts.contact.phone_shapes import Candidate
from seoaudit.facts.contact.written_numbers import spelt_out
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

_DIALLING = deferred(
    r"\s*(?:(?:tel|sms|smsto|callto|whatsapp):/{0,2}(?:send\?phone=)?"
    r"|https?://(?:wa\.me/|api\.whatsapp\.com/send/?\?(?:[^#]*&)?phone=))",
    re.IGNORECASE,
)
_NUMBER_IN_TARGET = deferred(
    r"(?:\+|%2B)?\s*[\d(][\d\s().%\-/\u2013]*[\d)]|(?:\+|%2B)?\d[\dA-Z.-]{6,}"
)
_TEMPLATE = deferred(r"\{[{%<]|<%|\$\{|^\w+:\{")
_FEWEST_DIGITS = 7

# What looks like a phone number in a text.
Shapes = Callable[[Stretch], Iterable[Candidate]]


class Phone(Occurrence, frozen=True):
    """A phone number; `span` is exactly the number as written.

    `label` is the number as read. `e164` is `+15879380458`, None where the country is unknown.
    `linked` tells that it stands in a link that dials it, `in_link` that it stands in any link.
    `scope` is `main`, `page` (what surrounds the content of an HTML page) or `field`; `origin` is
    `text`, `target` (only in a link's target), `field` or `template`. `valid` is False where no
    subscriber can have the number, None where nobody can tell. `placeholder` marks numbers kept
    for fiction and dummies such as 123-456-7890. `fax` is a fax number. `invited` tells that the
    article asks the reader to use it: a label such as "Tel.:", a link, a field for it. `ours` tells
    that it is one of the business's numbers, None where the business's numbers are not configured.
    `others` counts the other distinct numbers of the article, 0 for the business's own.
    """

    label: str = ""
    e164: str | None = None
    linked: bool = False
    in_link: bool = False
    scope: Scope = "main"
    origin: Origin = "text"
    valid: bool | None = None
    placeholder: bool = False
    fax: bool = False
    invited: bool = False
    ours: bool | None = None
    others: int = 0


class Dial(Struct, frozen=True):
    """A link that dials: its target's number as `written` there and as the plan reads it."""

    link: Link
    written: str
    span: Span | None
    reading: Reading | None


class _Links:
    """The links of one scope by the offset of their visible text."""

    def __init__(self, links: Iterable[Link]) -> None:
        self.links = sorted(links, key=lambda link: link.at)
        self.starts = [link.at for link in self.links]

    def around(self, start: int, end: int) -> Link | None:
        """The link whose visible text overlaps the range, None where none does."""
        index = bisect_right(self.starts, max(end - 1, start)) - 1
        if index < 0:
            return None
        link = self.links[index]
        return link if link.until > start else None


def dialling_links(article: Article, reader: NumberReader) -> tuple[Dial, ...]:
    """Links that dial or message a number, in the order of the source."""
    found = []
    for link in article.links:
        scheme = _DIALLING.match(link.target)
        if scheme and not _TEMPLATE.search(link.target):
            found.append(_dial(article, link, reader, scheme.end()))
    return tuple(found)


def _dial(article: Article, link: Link, reader: NumberReader, after: int) -> Dial:
    rest = re.split(r"[;?&,]", link.target[after:], maxsplit=1)[0]
    written = unquote(rest).strip()
    digits = sum(character.isdigit() for character in spelt_out(written))
    web = "://" in link.target[:after]
    # A business on WhatsApp may have a code for its number: wa.me/message/ABCDEFGHIJKLM1.
    if digits < _FEWEST_DIGITS or (web and re.search(r"[A-Za-z]", written)):
        return Dial(link, written, None, None)
    reading = reader.read("+" + written if web and written[:1].isdigit() else written)
    return Dial(link, written, _span_in_target(article, link), reading)


def _span_in_target(article: Article, link: Link) -> Span | None:
    if link.target_span is None:
        return None
    source = article.source.slice(link.target_span)
    scheme = _DIALLING.match(source)
    found = _NUMBER_IN_TARGET.search(source, scheme.end() if scheme else 0)
    if not found:
        return link.target_span
    start = found.start() + (3 if found[0].startswith("%2B") else 0)
    return Span(link.target_span.start + start, link.target_span.start + found.end())


def find_phones(
    article: Article,
    places: Iterable[Stretch],
    dials: tuple[Dial, ...],
    reader: NumberReader,
    business_numbers: frozenset[str],
    shapes: Shapes,
) -> tuple[Phone, ...]:
    """Every phone number of the article in the order of the source."""
    dialled = {id(dial.link): dial for dial in dials}
    shown: set[int] = set()
    found: list[Phone] = []
    links: dict[str, _Links] = {}
    for place in places:
        read = _read(place, reader, shapes)
        if not read:
            continue
        if place.origin == "text" and place.scope not in links:
            links[place.scope] = _Links(link for link in article.links if link.scope == place.scope)
        for candidate, reading in read:
            link = None
            if place.origin == "text":
                link = links[place.scope].around(candidate.start, candidate.end)
            dial = dialled.get(id(link)) if link else None
            if dial is not None:
                shown.add(id(dial.link))
            found.append(_phone(place, candidate, reading, link, dial))
    found.extend(_only_in_targets(dials, shown))
    found.sort(key=lambda phone: phone.span)
    return _with_owners(found, business_numbers)


def _read(place: Stretch, reader: NumberReader, shapes: Shapes) -> list[tuple[Candidate, Reading]]:
    """The candidates of a text that are phone numbers, none overlapping another."""
    if "0" not in place.outline:
        return []
    text = place.passage.text
    taken: list[Span] = []
    accepted: list[tuple[Candidate, Reading]] = []
    for candidate in shapes(place):
        if any(span.start < candidate.end and candidate.start < span.end for span in taken[-4:]):
            continue
        judged = _accepted(text, candidate, reader)
        if judged is not None:
            accepted.append(judged)
            taken.append(Span(judged[0].start, judged[0].end))
    return sorted(accepted, key=lambda pair: pair[0].start)


def _accepted(
    text: str, candidate: Candidate, reader: NumberReader
) -> tuple[Candidate, Reading] | None:
    written = text[candidate.start : candidate.end]
    if candidate.shape == "vanity":
        return candidate, reader.read("+1" + spelt_out(written)[-10:])
    reading = reader.read(written)
    if candidate.shape == "international":
        return _international(text, candidate, reading, reader)
    if candidate.shape == "north-american":
        return (candidate, reading) if _is_north_american(written, candidate, reading) else None
    if candidate.shape == "national":
        grouped = re.search(r"\d[^\d]+\d", written) is not None
        known = reading.assigned or reading.placeholder
        local = not reader.north_american and grouped and not _in_a_row(text, candidate)
        abroad = not (reading.e164 or "+1").startswith("+1")
        titled = candidate.titled and reader.tells_by_length
        fits = known and (local or titled or (candidate.cued and abroad))
        return (candidate, reading) if fits or _is_labelled(candidate, written, reading) else None
    fits = reading.assigned and _is_grouped_like_a_phone(written)
    if not candidate.cued:
        homes = ("IE", "AU") if written.startswith("1") else ("ES", "MX")
        return (candidate, reading) if fits and reader.home.region in homes else None
    return (candidate, reading) if fits or _is_labelled(candidate, written, reading) else None


def _international(
    text: str, candidate: Candidate, reading: Reading, reader: NumberReader
) -> tuple[Candidate, Reading] | None:
    """A number with its country code; groups after it that belong to something else are cut."""
    if reading.assigned or reading.placeholder:
        return candidate, reading
    shorter = candidate
    for _ in range(3):
        cut = re.search(r"[^\d+]+\d+$", text[shorter.start : shorter.end])
        if not cut:
            break
        shorter = shorter._replace(end=shorter.start + cut.start())
        read = reader.read(text[shorter.start : shorter.end])
        if read.assigned:
            return shorter, read
    return (candidate, reading) if candidate.cued else None


def _is_north_american(written: str, candidate: Candidate, reading: Reading) -> bool:
    if candidate.cued:
        return reading.possible is not None or reading.placeholder
    spaced = re.fullmatch(r"[\d\s]+", written) is not None
    return (reading.assigned and not spaced) or reading.placeholder


def _is_labelled(candidate: Candidate, written: str, reading: Reading) -> bool:
    """Whether a number that no plan confirms is taken for one because the text says so."""
    digits = sum(character.isdigit() for character in written)
    separated = re.search(r"\d[^\d]+\d", written) is not None
    if not _FEWEST_DIGITS <= digits <= 13 or not (separated or reading.assigned):
        return False
    return candidate.promised or (candidate.labelled and candidate.shape == "national")


def _in_a_row(text: str, candidate: Candidate) -> bool:
    """Whether more digits stand right beside the candidate, as in a table or a dump."""
    before = text[max(candidate.start - 2, 0) : candidate.start]
    after = text[candidate.end : candidate.end + 2]
    led = before[:1].isdigit() and before[1:].isspace()
    return led or (after[:1].isspace() and after[1:].isdigit())


def _is_grouped_like_a_phone(written: str) -> bool:
    return not re.search(r"\d{1,3}(?:[ .]\d{3}){2,}$", written) or written.count(" ") > 1


def _phone(
    place: Stretch, candidate: Candidate, reading: Reading, link: Link | None, dial: Dial | None
) -> Phone:
    text = place.passage.text
    dialled_in_text = text[max(candidate.start - 6, 0) : candidate.start].lower().endswith("tel:")
    linked = dial is not None or dialled_in_text
    half_linked = text.startswith("](", candidate.end)
    return Phone(
        span=place.passage.span(candidate.start, candidate.end),
        label=text[candidate.start : candidate.end],
        e164=reading.e164,
        linked=linked,
        in_link=link is not None or linked or half_linked,
        scope=place.scope,
        origin=place.origin,
        valid=reading.possible,
        placeholder=reading.placeholder,
        fax=candidate.fax,
        invited=candidate.labelled or linked or place.names_phone,
    )


def _only_in_targets(dials: tuple[Dial, ...], shown: set[int]) -> Iterator[Phone]:
    for dial in dials:
        if id(dial.link) in shown or dial.span is None or dial.reading is None:
            continue
        yield Phone(
            span=dial.span,
            label=dial.written,
            e164=dial.reading.e164,
            linked=True,
            in_link=True,
            scope=dial.link.scope,
            origin="target",
            valid=dial.reading.possible,
            placeholder=dial.reading.placeholder,
            invited=True,
        )


def _with_owners(phones: list[Phone], business_numbers: frozenset[str]) -> tuple[Phone, ...]:
    """The phones, each told whose it is and how many others stand beside it."""
    distinct = {phone.e164 or phone.label for phone in phones}
    besides = len(distinct - business_numbers) - 1
    owned = []
    for phone in phones:
        ours = phone.e164 in business_numbers if business_numbers else None
        owned.append(replace(phone, ours=ours, others=0 if ours else besides))
    return tuple(owned)

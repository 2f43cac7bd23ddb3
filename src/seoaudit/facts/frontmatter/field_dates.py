"""Dates in front matter: their form, their order, their age."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from msgspec import Struct

from seoaudit.article import Article, Field
from seoaudit.facts.frontmatter.field_issue import FieldIssue, about
from seoaudit.facts.metadata.field_names import SQUEEZED_ALIASES, squeezed
from seoaudit.facts.metadata.field_values import day_of, is_empty, is_true
from seoaudit.facts.metadata.metadata import Metadata
from seoaudit.language.deferred import deferred

_DATE_FIELDS = frozenset((*SQUEEZED_ALIASES["date"], *SQUEEZED_ALIASES["updated"]))
# What generators fill in themselves (Eleventy's `git Last Modified`), and template values.
_FILLED_IN = deferred(
    r"(?:git )?(?:created|last modified|now|today)|:\w+|.*(?:\{\{|\{%|<%|\$\{).*", re.IGNORECASE
)
# Years, and years with months, are ISO 8601 of reduced precision.
_REDUCED = deferred(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_YEAR_FIRST = deferred(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})([T ]\d{1,2}:\d{2}.*)?")
_YEAR_LAST = deferred(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_MONTH_FIRST = deferred(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_DAY_FIRST = deferred(r"(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})")
_ISO_LIKE = deferred(r"\d{4}-\d{2}-\d{2}(?:[T ].*)?")
# Dates of what is to come, not of publication.
_EVENTS = deferred(r"(?:^|/)(?:_?events?|calendar|webinars?|conferences?|meetups?)(?:/|$)", re.I)


class Dates(Struct, frozen=True):
    """What is wrong with dates; `latest` and `days_since_update` are None without a date."""

    invalid: tuple[FieldIssue, ...]
    future: tuple[FieldIssue, ...]
    misordered: tuple[FieldIssue, ...]
    latest: FieldIssue | None
    days_since_update: int | None


def measure_dates(article: Article, metadata: Metadata, today: date) -> Dates:
    """Judge the dates of an article as of `today`."""
    published = day_of(metadata.date.value) if metadata.date else None
    updated = day_of(metadata.updated.value) if metadata.updated else None
    dated = [
        (day, field)
        for day, field in ((published, metadata.date), (updated, metadata.updated))
        if day and field
    ]
    latest, newest = max(dated, key=lambda entry: entry[0], default=(None, None))
    misordered: tuple[FieldIssue, ...] = ()
    if metadata.updated and published and updated and updated < published:
        misordered = (about(metadata.updated, f"published on {published}"),)
    return Dates(
        invalid=tuple(_invalid(article)),
        future=tuple(_future(article, metadata, today)),
        misordered=misordered,
        latest=about(newest) if newest else None,
        days_since_update=(today - latest).days if latest else None,
    )


def _future(article: Article, metadata: Metadata, today: date) -> list[FieldIssue]:
    """Dates of publication and update that are still to come; of drafts and events they may be."""
    found = []
    for field in (metadata.date, metadata.updated):
        day = day_of(field.value) if field else None
        if field and day and day > today:
            found.append(about(field, f"{(day - today).days} days after {today}"))
    if not found or (metadata.draft and is_true(metadata.draft.value)):
        return []
    front_matter = article.front_matter
    kind = front_matter.by_path.get("type") if front_matter else None
    is_event = _EVENTS.search(article.path.rpartition("/")[0]) or (
        kind is not None and str(kind.value).lower() in ("event", "events", "webinar")
    )
    return [] if is_event else found


def _invalid(article: Article) -> list[FieldIssue]:
    """Values of date fields that are no ISO 8601 date, with the date they are meant to be."""
    found = []
    for field in article.front_matter.fields if article.front_matter else ():
        value = field.value
        if not isinstance(value, str) or not _is_date_field(field.keys) or is_empty(value):
            continue
        if day_of(value) is not None:
            continue
        text = value.strip()
        if not any(map(str.isdigit, text)) or _FILLED_IN.fullmatch(text):
            continue
        if _REDUCED.fullmatch(text):
            continue
        found.append(_issue(field, text))
    return found


@lru_cache(maxsize=1024)
def _is_date_field(keys: tuple[str, ...]) -> bool:
    return squeezed(".".join(keys)) in _DATE_FIELDS


def _issue(field: Field, text: str) -> FieldIssue:
    meant = _meant(text)
    if meant is None:
        impossible = _ISO_LIKE.fullmatch(text) is not None
        reason = "there is no such day or time" if impossible else "not an ISO 8601 date"
        return about(field, reason, None, field.span)
    time = _YEAR_FIRST.fullmatch(text)
    better = meant.isoformat() + ((time[4] or "") if time else "")
    return about(field, "not an ISO 8601 date", better, field.span)


def _meant(text: str) -> date | None:
    """The day that a date in another form means; None where day and month may be swapped."""
    numbers: tuple[int, int, int] | None = None
    if found := _YEAR_FIRST.fullmatch(text):
        numbers = int(found[1]), int(found[2]), int(found[3])
    elif found := _YEAR_LAST.fullmatch(text):
        first, second = int(found[1]), int(found[2])
        if first > 12 or first == second:
            numbers = int(found[3]), second, first
        elif second > 12:
            numbers = int(found[3]), first, second
    elif found := _MONTH_FIRST.fullmatch(text):
        numbers = int(found[3]), _month(found[1]), int(found[2])
    elif found := _DAY_FIRST.fullmatch(text):
        numbers = int(found[3]), _month(found[2]), int(found[1])
    try:
        return date(*numbers) if numbers else None
    except ValueError:
        return None


def _month(name: str) -> int:
    """1 to 12 for an English month or its abbreviation, 0 for any other word."""
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0

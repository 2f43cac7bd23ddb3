"""Dates in front matter: their form, their order, their age."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from msgspec import Struct

from seoaudit.article import Article, Field
from seoaudit.facts.clock import Clock
from seoaudit.facts.frontmatter.date_forms import day_meant, day_read, is_impossible, time_after
from seoaudit.facts.frontmatter.field_issue import FieldIssue, about
from seoaudit.facts.metadata.field_names import SQUEEZED_ALIASES, squeezed
from seoaudit.facts.metadata.field_values import is_empty, is_true
from seoaudit.facts.metadata.metadata import Metadata
from seoaudit.language.deferred import deferred

_DATE_FIELDS = frozenset((*SQUEEZED_ALIASES["date"], *SQUEEZED_ALIASES["updated"]))
# What generators fill in themselves (Eleventy's `git Last Modified`), and template values.
_FILLED_IN = deferred(
    r"(?:git )?(?:created|last modified|now|today)|:\w+|.*(?:\{\{|\{%|<%|\$\{).*", re.IGNORECASE
)
# Years, and years with months, are ISO 8601 of reduced precision.
_REDUCED = deferred(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
# A month or season of a year, which names no day.
_NO_DAY = deferred(r"[^\W\d_]+\.?,? \d{4}")
# Names that nothing but a date stands under; `updated: by Ann` is another thing.
_DATE_NAME = deferred(r"^date|date$|lastmod")
_ISO_LIKE = deferred(r"\d{4}-\d{2}-\d{2}(?:[T ].*)?")
# Dates of what is to come, not of publication.
_EVENTS = deferred(r"(?:^|/)(?:_?events?|calendar|webinars?|conferences?|meetups?)(?:/|$)", re.I)


# Only what takes place has an end.
_ENDS = frozenset("dateend enddate endsat endtime eventend eventdate".split())


class Dates(Struct, frozen=True):
    """What is wrong with dates; `latest` and its `day` are None without a date."""

    invalid: tuple[FieldIssue, ...]
    future: tuple[FieldIssue, ...]
    misordered: tuple[FieldIssue, ...]
    latest: FieldIssue | None
    day: date | None


def measure_dates(article: Article, metadata: Metadata, clock: Clock) -> Dates:
    """Judge the dates of an article."""
    published = day_read(metadata.date.value) if metadata.date else None
    updated = day_read(metadata.updated.value) if metadata.updated else None
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
        invalid=tuple(_invalid(article, metadata)),
        future=tuple(_future(article, metadata, clock)),
        misordered=misordered,
        latest=about(newest) if newest else None,
        day=latest,
    )


def _future(article: Article, metadata: Metadata, clock: Clock) -> list[FieldIssue]:
    """Dates of publication and update that are still to come; of drafts and events they may be."""
    found = []
    for field in (metadata.date, metadata.updated):
        day = day_read(field.value) if field else None
        if field and day and not clock.has_reached(day):
            found.append(about(field, f"{(day - clock.today).days} days after {clock.today}"))
    if not found or (metadata.draft and is_true(metadata.draft.value)):
        return []
    front_matter = article.front_matter
    kind = front_matter.by_path.get("type") if front_matter else None
    is_event = _EVENTS.search(article.path.rpartition("/")[0]) or (
        kind is not None and str(kind.value).lower() in ("event", "events", "webinar")
    )
    is_event = is_event or any(
        squeezed(field.path) in _ENDS for field in (front_matter.fields if front_matter else ())
    )
    return [] if is_event else found


def _invalid(article: Article, metadata: Metadata) -> list[FieldIssue]:
    """Values of date fields that no generator reads as a date, with the date they are meant to be.

    What names a month alone is enough for any date but that of publication.
    """
    found = []
    for field in article.front_matter.fields if article.front_matter else ():
        value = field.value
        if not isinstance(value, str) or not _is_date_field(field.keys) or is_empty(value):
            continue
        if day_read(value) is not None:
            continue
        text = value.strip()
        if _FILLED_IN.fullmatch(text) or _REDUCED.fullmatch(text):
            continue
        if not any(map(str.isdigit, text)) and not _is_nothing_else(field.keys):
            continue
        if field is not metadata.date and _NO_DAY.fullmatch(text):
            continue
        found.append(_issue(field, text))
    return found


@lru_cache(maxsize=1024)
def _is_date_field(keys: tuple[str, ...]) -> bool:
    return squeezed(".".join(keys)) in _DATE_FIELDS


def _is_nothing_else(keys: tuple[str, ...]) -> bool:
    return _DATE_NAME.search(squeezed(keys[-1])) is not None


def _issue(field: Field, text: str) -> FieldIssue:
    meant = day_meant(text)
    if meant is None:
        impossible = _ISO_LIKE.fullmatch(text) is not None or is_impossible(text)
        reason = "there is no such day or time" if impossible else "not an exact date"
        return about(field, reason, None, field.span)
    better = meant.isoformat() + time_after(text)
    return about(field, "not a form that every generator reads", better, field.span)

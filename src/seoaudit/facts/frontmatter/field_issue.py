"""Something about a front matter field, at its place."""

from __future__ import annotations

from seoaudit.article import Field, Span
from seoaudit.facts.occurrence import Occurrence


class FieldIssue(Occurrence, frozen=True):
    """`key` is the dotted path of the field, `label` its value or name as read, `reason` why."""

    key: str = ""
    label: str = ""
    reason: str = ""


def about(
    field: Field, reason: str = "", replacement: str | None = None, span: Span | None = None
) -> FieldIssue:
    """An issue about the value of `field`; at its key where the value is empty."""
    place = span or (field.raw if field.raw.end > field.raw.start else field.key_span)
    label = "" if field.value is None else str(field.value)
    return FieldIssue(place, replacement, field.path, label, reason)

"""What the front matter of an article has that its collection does not allow."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any

from seoaudit.article import Field, FrontMatter, Span
from seoaudit.facts.metadata.field_values import is_empty
from seoaudit.facts.schema.schema import ArticleSchema, Collection, SchemaField
from seoaudit.facts.schema.schema_violation import SchemaViolation

# Their values are filled in, may be absent as `false`, or are no front matter.
_NOT_ASKED = frozenset(("hidden", "boolean", "compute", "uuid", "map"))
_TEXTS = frozenset(("string", "text", "color", "code"))
_LONGEST = 5000

Keys = tuple[str, ...]


def schema_violations(
    schema: ArticleSchema, front_matter: FrontMatter, opening: Span
) -> tuple[SchemaViolation, ...]:
    """Violations of the collection that the article agrees with best.

    `opening` is the place of what is missing at the top level.
    """
    best: tuple[SchemaViolation, ...] | None = None
    for collection in schema.collections:
        if not _belongs(collection, front_matter.data):
            continue
        reader = _Reader(schema.source, collection.name, front_matter, opening)
        found = tuple(reader.group((), front_matter.data, collection.fields))
        if best is None or len(found) < len(best):
            best = found
    return best or ()


def _belongs(collection: Collection, data: dict[str, Any]) -> bool:
    if not collection.filter_by:
        return True
    return _said(data.get(collection.filter_by)) in collection.filter_for


class _Reader:
    """Holds the values of one front matter against the fields of one collection."""

    def __init__(self, source: str, collection: str, matter: FrontMatter, opening: Span) -> None:
        self._source = source
        self._collection = collection
        self._opening = opening
        self._fields: dict[Keys, Field] = {}
        for field in matter.fields:
            self._fields.setdefault(field.keys, field)
        self._by_widget: dict[str, Callable[[Keys, Any, SchemaField], Iterator[SchemaViolation]]]
        self._by_widget = {
            "number": self._number,
            "boolean": self._boolean,
            "datetime": self._date,
            "date": self._date,
            "select": self._select,
            "list": self._list,
            "object": self._object,
            "image": self._file,
            "file": self._file,
        }

    def group(
        self, at: Keys, value: dict[str, Any], fields: tuple[SchemaField, ...]
    ) -> Iterator[SchemaViolation]:
        """Violations of the fields of a mapping at the path `at`."""
        for field in fields:
            if at or field.name != "body":
                yield from self._field((*at, field.name), value.get(field.name), field)

    def _field(self, keys: Keys, value: Any, field: SchemaField) -> Iterator[SchemaViolation]:
        if is_empty(value):
            if _is_asked(field) and "." not in field.name:
                yield self._told(keys, "is required" if value is None else "is required but empty")
            return
        if field.widget in _TEXTS and isinstance(value, list | dict):
            yield self._told(keys, f"must be text, not a {_kind(value)}")
            return
        check = self._by_widget.get(field.widget)
        if check is not None:
            yield from check(keys, value, field)
        if field.pattern and not isinstance(value, list | dict):
            text = _said(value)[:_LONGEST]
            matches = _compiled(field.pattern)
            if matches is not None and not matches.search(text):
                yield self._told(keys, f"must be like `{field.pattern}`", field.hint)

    def _number(self, keys: Keys, value: Any, field: SchemaField) -> Iterator[SchemaViolation]:
        number = _as_number(value)
        if number is None:
            yield self._told(keys, f"must be a number, not {_shown(value)}")
        elif field.number == "int" and number != int(number):
            yield self._told(keys, f"must be a whole number, not {_shown(value)}")
        elif field.least is not None and number < field.least:
            yield self._told(keys, f"must be at least {field.least:g}, not {_shown(value)}")
        elif field.most is not None and number > field.most:
            yield self._told(keys, f"must be at most {field.most:g}, not {_shown(value)}")

    def _boolean(self, keys: Keys, value: Any, _: SchemaField) -> Iterator[SchemaViolation]:
        if not isinstance(value, bool):
            yield self._told(keys, f"must be true or false, not {_shown(value)}")

    def _date(self, keys: Keys, value: Any, _: SchemaField) -> Iterator[SchemaViolation]:
        # A format of its own may be anything with a number in it.
        if isinstance(value, date) or (isinstance(value, str) and re.search(r"\d", value)):
            return
        if not isinstance(value, int) or isinstance(value, bool):
            yield self._told(keys, f"must be a date, not {_shown(value)}")

    def _select(self, keys: Keys, value: Any, field: SchemaField) -> Iterator[SchemaViolation]:
        if isinstance(value, dict) or (isinstance(value, list) and not field.multiple):
            yield self._told(keys, f"must be one of its options, not a {_kind(value)}")
            return
        if not field.options:
            return
        values = value if isinstance(value, list) else [value]
        for index, one in enumerate(values):
            if _said(one) not in field.options:
                at = (*keys, str(index)) if isinstance(value, list) else keys
                listed = ", ".join(field.options[:8]) + (", …" if len(field.options) > 8 else "")
                yield self._told(at, f"must be one of {listed}, not {_shown(one)}")

    def _file(self, keys: Keys, value: Any, field: SchemaField) -> Iterator[SchemaViolation]:
        if isinstance(value, dict) or (isinstance(value, list) and not field.multiple):
            yield self._told(keys, f"must be the path of a file, not a {_kind(value)}")

    def _object(self, keys: Keys, value: Any, field: SchemaField) -> Iterator[SchemaViolation]:
        if not isinstance(value, dict):
            yield self._told(keys, f"must be a group of fields, not {_shown(value)}")
            return
        fields = field.types.get(_said(value.get(field.type_key)), field.fields)
        yield from self.group(keys, value, fields)

    def _list(self, keys: Keys, value: Any, field: SchemaField) -> Iterator[SchemaViolation]:
        if not isinstance(value, list):
            if field.fields or field.types or isinstance(value, dict):
                yield self._told(keys, f"must be a list, not {_shown(value)}")
            return
        if field.least is not None and len(value) < field.least:
            yield self._told(keys, f"must have at least {field.least:g} items, not {len(value)}")
        if field.most is not None and len(value) > field.most:
            yield self._told(keys, f"must have at most {field.most:g} items, not {len(value)}")
        for index, item in enumerate(value):
            yield from self._item((*keys, str(index)), item, field)

    def _item(self, keys: Keys, item: Any, field: SchemaField) -> Iterator[SchemaViolation]:
        if field.single:
            yield from self._field(keys, item, field.fields[0])
        elif field.types:
            if isinstance(item, dict):
                kind = _said(item.get(field.type_key))
                yield from self.group(keys, item, field.types.get(kind, ()))
        elif field.fields:
            if isinstance(item, dict):
                yield from self.group(keys, item, field.fields)
            else:
                yield self._told(keys, f"must be a group of fields, not {_shown(item)}")

    def _told(self, keys: Keys, reason: str, hint: str = "") -> SchemaViolation:
        field = self._fields.get(keys)
        if field is not None:
            place = field.raw if field.raw.end > field.raw.start else field.key_span
        else:
            above = self._fields.get(keys[:-1])
            place = above.key_span if above is not None else self._opening
        told = f"{reason} ({hint.strip()})" if hint.strip() else reason
        return SchemaViolation(place, None, ".".join(keys), told, self._collection, self._source)


def _is_asked(field: SchemaField) -> bool:
    """Whether a field must have a value; a group must if one of its fields must."""
    if not field.required or field.preset or field.widget in _NOT_ASKED:
        return False
    return field.widget != "object" or not field.fields or any(map(_is_asked, field.fields))


def _as_number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    try:
        return float(value.strip()) if isinstance(value, str) else None
    except ValueError:
        return None


def _said(value: Any) -> str:
    """A scalar as a person writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _kind(value: Any) -> str:
    return "list" if isinstance(value, list) else "group of fields"


def _shown(value: Any) -> str:
    if isinstance(value, list | dict):
        return f"a {_kind(value)}"
    text = " ".join(_said(value).split())
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"


@cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """A JavaScript expression as Python's, None where that cannot be."""
    try:
        return re.compile(re.sub(r"\(\?<(?![=!])", "(?P<", pattern))
    except (re.error, OverflowError, RecursionError):
        return None

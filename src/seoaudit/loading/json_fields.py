"""JSON with places: the standard library decides what is valid, a scan gives the places."""

from __future__ import annotations

import json
import re
from typing import Any

from seoaudit.article import Field, Source, Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.escapes import decoded
from seoaudit.loading.parsed import FieldList, MalformedError, Parsed

_SPACE = deferred(r"[ \t\r\n]*")
_STRING = deferred(r"\"(?:[^\"\\]|\\.)*\"", re.DOTALL)
_BARE = deferred(r"[^\s,\]}]+")
_ESCAPE = deferred(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL
)
_BLANKS = " \t\r\n"
_MOST_LEVELS = 60


def read_json(source: Source, content: Span) -> Parsed:
    """Read the JSON object at `content`, whose braces may be missing between `;;;` fences."""
    text = source.text[content.start : content.end]
    fields = FieldList(source)
    if not text.strip():
        return Parsed()
    offset = content.start
    braced = text.lstrip()[:1] in ("{", "[")
    written = text if braced else f"{{{text}}}"
    try:
        data = json.loads(written)
    except json.JSONDecodeError as error:
        position, reason = _fault(written, error)
        at = offset + min(max(position if braced else position - 1, 0), len(text))
        fields.invalid(Span(at, min(at + 1, content.end)), reason[:1].lower() + reason[1:])
        return fields.parsed({})
    except RecursionError:
        fields.invalid(Span(offset, offset), "the front matter nests too deep to be read")
        return fields.parsed({})
    if "\\ud" in text.lower() and not _encodable(data):
        fields.invalid(Span(offset, offset), "an escape (`\\ud...`) stands for half a character")
        return fields.parsed({})
    if not isinstance(data, dict):
        fields.invalid(Span(offset, offset + 1), "a list at the top; an object is expected")
        return fields.parsed({})
    if _levels(data) > _MOST_LEVELS:
        fields.invalid(Span(offset, offset), "the front matter nests too deep to be read")
        return fields.parsed({})
    scan = _Scan(fields, content.end)
    at = scan.skip(offset)
    scan.members(at + 1 if braced else at, data, ())
    return fields.parsed(data)


def read_json_value(source: Source, content: Span) -> tuple[Field, ...]:
    """The values of any JSON text at `content`, which must not be blank.

    The first field, without keys, is the whole; what it holds follows in the order of the source.
    Raises `MalformedError` with the place of the fault.
    """
    text = source.text[content.start : content.end]
    start = content.start + len(text) - len(text.lstrip(_BLANKS))
    try:
        data = json.loads(text)
    except json.JSONDecodeError as fault:
        at, reason = _fault(text, fault)
        if at >= len(text.rstrip(_BLANKS)):
            at, reason = len(text.rstrip(_BLANKS)) - 1, "it stops before it is complete"
        raise MalformedError(reason, Span(content.start + at, content.start + at + 1)) from None
    except ValueError:
        raise MalformedError("a number of thousands of digits", Span(start, start + 1)) from None
    except RecursionError:
        raise MalformedError("it nests too deep", Span(start, start + 1)) from None
    if _levels(data) > _MOST_LEVELS:
        raise MalformedError("it nests too deep", Span(start, start + 1))
    if "\\ud" in text.lower() and not _encodable(data):
        raise MalformedError("an escape stands for half a character", Span(start, start + 1))
    fields = FieldList(source)
    _Scan(fields, content.end).value(start, data, (), None)
    return fields.parsed({}).fields


def _fault(text: str, error: json.JSONDecodeError) -> tuple[int, str]:
    """Where a text is no JSON, and why."""
    comma = _needless_comma(text, error.pos)
    return (error.pos, error.msg) if comma is None else (comma, "a comma after the last member")


def _needless_comma(text: str, at: int) -> int | None:
    """Where a comma stands that nothing follows but the end of its list or object.

    Which of the two is called the fault depends on the release of Python.
    """
    if text[at : at + 1] == ",":
        return at if text[at + 1 :].lstrip(_BLANKS)[:1] in ("]", "}") else None
    before = text[:at].rstrip(_BLANKS)
    closes = text[at:].lstrip(_BLANKS)[:1] in ("]", "}")
    return len(before) - 1 if closes and before.endswith(",") else None


def _encodable(data: object) -> bool:
    """Whether no text holds a lone surrogate, which cannot be written out again."""
    try:
        json.dumps(data, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _levels(value: object) -> int:
    """How deep lists and objects nest; counted level by level, so depth costs no stack."""
    level = 0
    layer: list[object] = [value]
    while layer:
        level += 1
        layer = [
            inner
            for outer in layer
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
    return level


class _Scan:
    """Walks valid JSON beside its values. Positions are offsets of the source."""

    def __init__(self, fields: FieldList, end: int) -> None:
        self.list = fields
        self.text = fields.source.text
        self.end = end

    def skip(self, at: int) -> int:
        """The offset of what follows white space."""
        found = _SPACE.match(self.text, at, self.end)
        return found.end() if found else at

    def members(self, at: int, values: dict[str, Any], keys: tuple[str, ...]) -> int:
        """Members of an object from `at` on; the offset after its closing brace."""
        seen: dict[str, Span] = {}
        at = self.skip(at)
        while at < self.end and self.text[at] != "}":
            raw = self._string(at)
            key = decoded(self.text, Span(raw.start + 1, raw.end - 1), _ESCAPE, _meaning).text
            span = Span(raw.start + 1, raw.end - 1)
            path = (*keys, key)
            self.list.key(seen, path, span)
            at = self.skip(self.skip(raw.end) + 1)
            at = self.skip(self.value(at, values[key], path, span))
            if self.text[at : at + 1] == ",":
                at = self.skip(at + 1)
        return at + 1

    def value(self, at: int, value: Any, keys: tuple[str, ...], key_span: Span | None) -> int:
        """One value at `at`; the offset after it."""
        mark = self.text[at]
        if mark == '"':
            raw = self._string(at)
            span = Span(raw.start + 1, raw.end - 1)
            passage = decoded(self.text, span, _ESCAPE, _meaning)
            text = passage.text
            self.list.fields.append(Field(keys, key_span or raw, text, span, raw, passage))
            return raw.end
        if mark in "{[":
            slot = self.list.reserve()
            end = self._inside(at, value, keys)
            raw = Span(at, end)
            self.list.fields[slot] = Field(keys, key_span or raw, value, raw, raw)
            return end
        found = _BARE.match(self.text, at, self.end)
        raw = Span(at, found.end() if found else at + 1)
        number = self.text[raw.start : raw.end]
        read = json.loads(number)
        self.list.fields.append(Field(keys, key_span or raw, read, raw, raw, None, True))
        return raw.end

    def _inside(self, at: int, value: Any, keys: tuple[str, ...]) -> int:
        if self.text[at] == "{":
            return self.members(at + 1, value if isinstance(value, dict) else _Any(), keys)
        at = self.skip(at + 1)
        index = 0
        while self.text[at] != "]":
            inner = value[index] if isinstance(value, list) and index < len(value) else None
            at = self.skip(self.value(at, inner, (*keys, str(index)), None))
            index += 1
            if self.text[at] == ",":
                at = self.skip(at + 1)
        return at + 1

    def _string(self, at: int) -> Span:
        found = _STRING.match(self.text, at, self.end)
        return Span(at, found.end() if found else self.end)


class _Any(dict[str, Any]):
    """Stands for an object that a later key of the same name has replaced."""

    def __missing__(self, key: str) -> None:
        return None


def _meaning(written: str) -> str:
    """What an escape stands for, a pair of surrogates taken together."""
    return str(json.loads(f'"{written}"'))

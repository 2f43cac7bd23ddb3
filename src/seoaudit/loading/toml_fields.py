"""TOML front matter: the standard library decides what is valid, a scan gives the places."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from seoaudit.article import Field, Problem, Source, Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.escapes import decoded
from seoaudit.loading.parsed import FieldList, Parsed

_BLANK = deferred(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_SPACE = deferred(r"[ \t]*")
_KEY = deferred(r"[A-Za-z0-9_-]+|\"(?:[^\"\\\r\n]|\\.)*\"|'[^'\r\n]*'")
_STRINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ('"""', deferred(r'"""(?:[^"\\]|\\.|"(?!""))*"""("{0,2})', re.DOTALL)),
    ("'''", deferred(r"'''(?:[^']|'(?!''))*'''('{0,2})", re.DOTALL)),
    ('"', deferred(r'"(?:[^"\\]|\\.)*"', re.DOTALL)),
    ("'", deferred(r"'[^']*'")),
)
# A date may be followed by its time after a space.
_BARE = deferred(r"\d{4}-\d\d-\d\d \d\d:\d\d[^\s,\]}#]*|[^\s,\]}#]+")
_SPECIAL = deferred(
    r"\\(?:[ \t]*(?:\r\n|\n)[ \t\r\n]*|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|\r\n",
    re.DOTALL,
)
_LINE_END = deferred(r"\r\n")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}
_PLACE = deferred(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_TWICE = ("cannot overwrite", "twice", "cannot mutate", "duplicate", "cannot redefine")


def read_toml(source: Source, content: Span) -> Parsed:
    """Read the TOML at `content`. What does not parse is among the problems; nothing is raised."""
    text = source.text[content.start : content.end]
    fields = FieldList(source)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        fields.problems.append(_problem(str(error), source, content))
        return fields.parsed({})
    except RecursionError:
        span = Span(content.start, content.start)
        fields.invalid(span, "the front matter nests too deep to be read")
        return fields.parsed({})
    _Scan(fields, content, data).run()
    return fields.parsed(data)


def _problem(message: str, source: Source, content: Span) -> Problem:
    """The parser's words at their place in the file."""
    found = _PLACE.search(message)
    reason = message[: found.start()] if found else message
    reason = reason[:1].lower() + reason[1:]
    if found is None or found.group(1) is None:
        return Problem("invalid", Span(content.end, content.end), reason)
    at = content.start
    for _ in range(int(found.group(1)) - 1):
        at = source.text.find("\n", at, content.end) + 1 or content.end
    if any(word in reason.lower() for word in _TWICE):
        return _repeated_key(source, at, reason)
    at = min(at + int(found.group(2)) - 1, content.end)
    shown = source.text[at : at + 1]
    reason = _plain(reason, shown)
    return Problem("invalid", Span(at, at + (shown not in "\r\n" and shown != "")), reason)


def _plain(reason: str, shown: str) -> str:
    """The parser's words about the character `shown`, in those of somebody who writes fields."""
    if reason == "invalid value" and shown.isalpha():
        return "a text has to be in quotes"
    if reason.startswith("expected '=' after a key"):
        if shown == ":":
            return "fields of TOML are written `name = value`"
        if shown == "/":
            return "a name with a slash has to be in quotes"
    return reason


def _repeated_key(source: Source, at: int, reason: str) -> Problem:
    """The parser stops behind the second key; `at` is where its line begins."""
    key = re.compile(r"[ \t]*\[*[ \t]*([^\s=\]]+)").match(source.text, at)
    span = Span(*key.span(1)) if key else Span(at, at)
    name = source.slice(span)
    return Problem("duplicate-key", span, f"the key `{name}` is there before: {reason}", key=name)


class _Scan:
    """Walks valid TOML beside its values. Positions are offsets of the source."""

    def __init__(self, fields: FieldList, content: Span, data: dict[str, Any]) -> None:
        self.list = fields
        self.text = fields.source.text
        self.content = content
        self.data = data
        self.listed: set[tuple[str, ...]] = set()
        self.items: dict[tuple[str, ...], int] = {}

    def run(self) -> None:
        table: tuple[str, ...] = ()
        at = self._blank(self.content.start)
        while at < self.content.end:
            if self.text[at] == "[":
                table, at = self._header(at)
            else:
                at = self._pair(at, table)
            at = self._blank(at)

    def _blank(self, at: int) -> int:
        return self._after(_BLANK, at)

    def _after(self, pattern: re.Pattern[str], at: int) -> int:
        found = pattern.match(self.text, at, self.content.end)
        return found.end() if found else at

    def _header(self, at: int) -> tuple[tuple[str, ...], int]:
        """A `[table]` or an `[[item of a list of tables]]`; its keys and the offset after it."""
        many = self.text.startswith("[[", at)
        names, span, after = self._key(at + 1 + many)
        keys: tuple[str, ...] = ()
        for name in names[:-1]:
            keys = self._current((*keys, name))
            self._list_container(keys, span)
        keys = (*keys, names[-1])
        if many:
            self._list_container(keys, span)
            index = self.items.get(keys, 0)
            self.items[keys] = index + 1
            keys = (*keys, str(index))
        else:
            keys = self._current(keys)
        self._list_container(keys, span)
        return keys, self._after(_SPACE, after) + 1 + many

    def _current(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        """The item that a header's key names when it names a list of tables: the last so far."""
        return (*keys, str(self.items[keys] - 1)) if keys in self.items else keys

    def _list_container(self, keys: tuple[str, ...], span: Span) -> None:
        """A field for a table or list of tables, where its key is first met."""
        if keys not in self.listed:
            self.listed.add(keys)
            self.list.fields.append(Field(keys, span, self._lookup(keys), span, span))

    def _lookup(self, keys: tuple[str, ...]) -> Any:
        value: Any = self.data
        for key in keys:
            value = value[int(key)] if isinstance(value, list) else value[key]
        return value

    def _key(self, at: int) -> tuple[list[str], Span, int]:
        """A dotted key: its names, the span of the last, the offset after it."""
        names: list[str] = []
        span = Span(at, at)
        while True:
            at = self._after(_SPACE, at)
            end = self._after(_KEY, at)
            span = Span(at, end)
            if self.text[at] in "\"'":
                span = Span(at + 1, end - 1)
            quoted = self.text[at] == '"'
            written = self.text[span.start : span.end]
            names.append(decoded(self.text, span, _SPECIAL, _meaning).text if quoted else written)
            at = self._after(_SPACE, end)
            if self.text[at : at + 1] != ".":
                return names, span, at
            at += 1

    def _pair(self, at: int, table: tuple[str, ...]) -> int:
        """A key and its value in `table`; the offset after it."""
        names, span, at = self._key(at)
        keys = table
        for name in names[:-1]:
            keys = (*keys, name)
            self._list_container(keys, span)
        keys = (*keys, names[-1])
        return self._value(self._after(_SPACE, at + 1), keys, span)

    def _value(self, at: int, keys: tuple[str, ...], key_span: Span | None) -> int:
        for quotes, pattern in _STRINGS:
            if self.text.startswith(quotes, at):
                return self._string(at, quotes, pattern, keys, key_span)
        mark = self.text[at]
        if mark in "[{":
            slot = self.list.reserve()
            self.listed.add(keys)
            end = self._array(at, keys) if mark == "[" else self._inline_table(at, keys)
            raw = Span(at, end)
            self.list.fields[slot] = Field(keys, key_span or raw, self._lookup(keys), raw, raw)
            return end
        raw = Span(at, self._after(_BARE, at))
        value = self._lookup(keys)
        self.list.fields.append(Field(keys, key_span or raw, value, raw, raw, None, True))
        return raw.end

    def _string(
        self,
        at: int,
        quotes: str,
        pattern: re.Pattern[str],
        keys: tuple[str, ...],
        key_span: Span | None,
    ) -> int:
        end = self._after(pattern, at)
        raw = Span(at, end)
        start = at + len(quotes)
        if len(quotes) == 3:
            start += 2 * self.text.startswith("\r\n", start) or self.text.startswith("\n", start)
        span = Span(start, end - len(quotes))
        special = _SPECIAL if quotes[0] == '"' else _LINE_END
        passage = decoded(self.text, span, special, _meaning)
        self.list.fields.append(Field(keys, key_span or raw, passage.text, span, raw, passage))
        return end

    def _array(self, at: int, keys: tuple[str, ...]) -> int:
        at = self._blank(at + 1)
        index = 0
        while self.text[at] != "]":
            at = self._blank(self._value(at, (*keys, str(index)), None))
            index += 1
            if self.text[at] == ",":
                at = self._blank(at + 1)
        return at + 1

    def _inline_table(self, at: int, keys: tuple[str, ...]) -> int:
        at = self._blank(at + 1)
        while self.text[at] != "}":
            at = self._blank(self._pair(at, keys))
            if self.text[at] == ",":
                at = self._blank(at + 1)
        return at + 1


def _meaning(written: str) -> str:
    if written == "\r\n":
        return "\n"
    code = written[1]
    if code in "xuU":
        return chr(int(written[2:], 16))
    return "" if code in " \t\r\n" else _ESCAPES.get(code, code)

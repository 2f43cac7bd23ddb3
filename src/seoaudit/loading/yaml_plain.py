"""Everyday YAML front matter, read without the YAML library, which takes longer to load.

Keys with texts, numbers, dates, lists and further keys below them. Whatever is not
surely that, and whatever is wrong, is left to the library (`yaml_fields.py`), which reads what is
read here to the same fields, values and places.
"""

from __future__ import annotations

from typing import Any

from seoaudit.article import Field, Passage, Piece, Source, Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.parsed import FieldList, Parsed
from seoaudit.loading.yaml_plain_blocks import HEADERS, block_scalar
from seoaudit.loading.yaml_plain_values import NotPlain, value_of

# Beyond these the library has limits of its own to watch.
_LONGEST = 20_000
_MOST_BRACKETS = 60
_DEEPEST = 20
_LONGEST_KEY = 200

_KEY = deferred(r"([^\W\d][\w./-]*(?: [\w./-]+)*):(?: +|$)")
_ITEM = deferred(r"- +(?=\S)")
_FLOW_LIST = deferred(
    r"""\[ *(?:((?:"[^"\\]*"|'[^']*'|[^\s\[\]{},:?"'#&*!|>%@`-][^\[\]{},:?"'#]*)"""
    r"""(?:, *(?:"[^"\\]*"|'[^']*'|[^\s\[\]{},:?"'#&*!|>%@`-][^\[\]{},:?"'#]*))*))?\](?: +#.*)?"""
)
_FLOW_ITEM = deferred(r""" *("[^"\\]*"|'[^']*'|[^,"'\]]+)""")
_QUOTED = deferred(r"""("[^"\\]*"|'[^']*(?:''[^']*)*')(?: +#.*)?""")


def read_plain(source: Source, content: Span) -> Parsed | None:
    """As `read_yaml`, None where that must be asked."""
    text = source.text[content.start : content.end]
    if len(text) > _LONGEST or text.count("[") + text.count("{") > _MOST_BRACKETS:
        return None
    reader = _Reader(source)
    try:
        reader.take(text, content.start)
        return reader.parsed()
    except NotPlain:
        return None


# A line with something on it: its indentation, where that ends, and what follows.
_Line = tuple[int, int, str]


class _Reader:
    """Reads lines from first to last; each method begins at the first that is not read yet."""

    def __init__(self, source: Source) -> None:
        self.list = FieldList(source)
        self.lines: list[_Line] = []
        self.blocks: dict[int, tuple[Passage, Span]] = {}
        self.at = 0

    def take(self, text: str, offset: int) -> None:
        """Split the text, which stands at `offset`, into lines."""
        lines = text.split("\n")
        at = 0
        while at < len(lines):
            line = lines[at]
            at += 1
            written = line.removesuffix("\r").rstrip(" ")
            content = written.lstrip(" ")
            indent = len(written) - len(content)
            if not written.isprintable() or indent > _DEEPEST:
                raise NotPlain
            start, offset = offset + indent, offset + len(line) + 1
            if not content or content[0] == "#":
                continue
            self.lines.append((indent, start, content))
            if content.endswith(HEADERS) and (key := _KEY.match(content)):
                header = content[key.end() :]
                if header in HEADERS:
                    passage, span, at, offset = block_scalar(lines, at, offset, indent, header)
                    self.blocks[start + key.end()] = passage, span

    def parsed(self) -> Parsed:
        if not self.lines:
            return Parsed()
        if self.lines[0][0]:
            raise NotPlain
        data = self._mapping(0, ())
        if self.at < len(self.lines):
            raise NotPlain
        return self.list.parsed(data)

    def _mapping(self, indent: int, keys: tuple[str, ...]) -> dict[str, Any]:
        """The values of a mapping whose keys are indented so far."""
        values: dict[str, Any] = {}
        seen: dict[str, Span] = {}
        while self.at < len(self.lines) and self.lines[self.at][0] >= indent:
            depth, start, line = self.lines[self.at]
            found = _KEY.match(line) if depth == indent else None
            if found is None or found.end() > _LONGEST_KEY:
                raise NotPlain
            self.at += 1
            name = found[1]
            path = (*keys, name)
            span = Span(start, start + len(name))
            self.list.key(seen, path, span)
            end = found.end()
            written = line[end:]
            if written and written[0] != "#":
                values[name] = self._inline(written, start + end, path, span)
            else:
                values[name] = self._below(indent, path, span)
        return values

    def _below(self, indent: int, keys: tuple[str, ...], key_span: Span) -> Any:
        """What the lines below a key hold that has no value on its own line."""
        depth, start, line = self.lines[self.at] if self.at < len(self.lines) else (-1, 0, "")
        is_list = line.startswith("- ")
        if depth < indent or (depth == indent and not is_list):
            span = Span(key_span.end + 1, key_span.end + 1)
            self.list.fields.append(Field(keys, key_span, None, span, span, None, True))
            return None
        slot = self.list.reserve()
        read = self._sequence if is_list else self._mapping
        value: Any = read(depth, keys)
        self._close(slot, keys, key_span, start, value)
        return value

    def _sequence(self, indent: int, keys: tuple[str, ...]) -> list[Any]:
        """The items of a list whose dashes are indented so far."""
        values: list[Any] = []
        while self.at < len(self.lines) and self.lines[self.at][0] >= indent:
            depth, start, line = self.lines[self.at]
            found = _ITEM.match(line) if depth == indent else None
            if found is None:
                # The next key of a mapping whose lists are not indented, or nothing plain.
                break
            path = (*keys, str(len(values)))
            end = found.end()
            written, start = line[end:], start + end
            if _KEY.match(written):
                self.lines[self.at] = (indent + end, start, written)
                slot = self.list.reserve()
                values.append(self._mapping(indent + end, path))
                self._close(slot, path, None, start, values[-1])
            else:
                self.at += 1
                values.append(self._inline(written, start, path, None))
        return values

    def _close(
        self, slot: int, keys: tuple[str, ...], key_span: Span | None, start: int, value: Any
    ) -> None:
        """List a mapping or list that began at `start` and ends with the last field."""
        last = self.list.fields[-1]
        span = Span(start, max(last.raw.end, start) if last else start)
        self.list.fields[slot] = Field(keys, key_span or span, value, span, span)

    def _inline(
        self, written: str, start: int, keys: tuple[str, ...], key_span: Span | None
    ) -> Any:
        """List the value on the line of its key or dash, and hand it back."""
        first = written[0]
        if first == "[":
            return self._flow_list(written, start, keys, key_span)
        if first in "\"'":
            found = _QUOTED.fullmatch(written)
            if found is None:
                raise NotPlain
            return self._quoted(found[1], start, keys, key_span)
        if start in self.blocks:
            return self._block(start, keys, key_span)
        return self._plain(written.partition(" #")[0].rstrip(" "), start, keys, key_span)

    def _flow_list(
        self, written: str, start: int, keys: tuple[str, ...], key_span: Span | None
    ) -> list[Any]:
        found = _FLOW_LIST.fullmatch(written)
        if found is None:
            raise NotPlain
        slot = self.list.reserve()
        values: list[Any] = []
        if found[1]:
            for item in _FLOW_ITEM.finditer(written, found.start(1), found.end(1)):
                path, at, shown = (*keys, str(len(values))), start + item.start(1), item[1]
                read = self._quoted if shown[0] in "\"'" else self._plain
                values.append(read(shown.rstrip(" "), at, path, None))
        end = start + (found.end(1) if found[1] else 1)
        span = Span(start, self.list.source.text.index("]", end) + 1)
        self.list.fields[slot] = Field(keys, key_span or span, values, span, span)
        return values

    def _block(self, start: int, keys: tuple[str, ...], key_span: Span | None) -> str:
        passage, span = self.blocks[start]
        raw = Span(start, max(span.end, start + 1))
        self.list.fields.append(Field(keys, key_span or raw, passage.text, span, raw, passage))
        return passage.text

    def _quoted(
        self, written: str, start: int, keys: tuple[str, ...], key_span: Span | None
    ) -> str:
        value = written[1:-1]
        raw = Span(start, start + len(written))
        span = Span(raw.start + 1, raw.end - 1)
        if written[0] == "'" and "'" in value:
            from seoaudit.loading.yaml_scalars import scalar_passage

            value = value.replace("''", "'")
            span, passage = scalar_passage(self.list.source.text, raw, "'", value)
        else:
            passage = Passage(value, (Piece(0, len(value), span.start, span.end),))
        self.list.fields.append(Field(keys, key_span or raw, value, span, raw, passage))
        return value

    def _plain(self, written: str, start: int, keys: tuple[str, ...], key_span: Span | None) -> Any:
        value = value_of(written)
        raw = Span(start, start + len(written))
        passage = None
        if value.__class__ is str:
            passage = Passage(value, (Piece(0, len(value), raw.start, raw.end),))
        self.list.fields.append(Field(keys, key_span or raw, value, raw, raw, passage, True))
        return value

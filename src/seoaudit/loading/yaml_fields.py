"""YAML front matter: values and their places in one pass over the node tree."""

from __future__ import annotations

import re
from typing import Any

import yaml

from seoaudit.article import Field, Problem, Source, Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.parsed import FieldList, MalformedError, Parsed, verbatim
from seoaudit.loading.yaml_ambiguity import misreading
from seoaudit.loading.yaml_complaints import no_fields, plain_complaint
from seoaudit.loading.yaml_guard import refuse_bombs
from seoaudit.loading.yaml_scalars import scalar_passage

_TAG = "tag:yaml.org,2002:"
_TEXT_TAGS = frozenset({f"{_TAG}str", f"{_TAG}value", f"{_TAG}merge"})
_PROPERTIES = deferred(r"(?:[&!][^\s,\[\]{}]*(?:\s+|$))+")
# What YAML 1.1 (section 5.1) does not allow, as libyaml has it.
_UNPRINTABLE = deferred(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", re.UNICODE
)
# What the parser complains of stands where it began to read, not where it gave up.
_BEGAN = ("quoted scalar", "simple key", "flow mapping", "flow sequence")


def read_yaml(source: Source, content: Span) -> Parsed:
    """Read the YAML at `content`. What does not parse is among the problems; nothing is raised."""
    fields = FieldList(source)
    text = source.text[content.start : content.end]
    if not text.strip():
        return Parsed()
    loader = None
    try:
        aliases = refuse_bombs(text, content.start)
        loader = yaml.CSafeLoader(text)
        node = loader.get_single_node()
        data = _Reader(fields, content.start, loader, aliases).top(node)
        return fields.parsed(data)
    except MalformedError as error:
        fields.fields.clear()
        fields.invalid(error.span, error.reason)
    except yaml.reader.ReaderError:
        fields.problems.append(_unprintable(text, content.start))
    except yaml.MarkedYAMLError as error:
        fields.problems.append(_syntax_problem(error, text, content.start))
    finally:
        if loader is not None:
            loader.dispose()
    return fields.parsed({})


def _unprintable(text: str, offset: int) -> Problem:
    found = _UNPRINTABLE.search(text)
    start = found.start() if found else 0
    character = f"U+{ord(text[start]):04X}"
    reason = f"special characters are not allowed: {character}"
    return Problem("invalid", Span(offset + start, offset + start + 1), reason)


def _syntax_problem(error: yaml.MarkedYAMLError, text: str, offset: int) -> Problem:
    """What the parser complains of, at the place where the mistake was made."""
    context, mark = error.context or "", error.problem_mark
    if error.context_mark is not None and context.endswith(_BEGAN):
        mark = error.context_mark
    at = min(mark.index, len(text)) if mark else 0
    reason = plain_complaint(context, error.problem or "", text, at)
    shown = text[at : at + 1]
    end = at + 1 if shown and shown not in "\r\n" else at
    return Problem("invalid", Span(offset + at, offset + end), reason)


class _Reader:
    """Walks the node tree of one block; offsets of its marks count from `offset`."""

    def __init__(
        self, fields: FieldList, offset: int, loader: yaml.CSafeLoader, aliases: bool
    ) -> None:
        self.list = fields
        self.text = fields.source.text
        self.offset = offset
        self.loader = loader
        self.aliases = aliases
        self.known: set[int] = set()
        self.open: set[int] = set()

    def top(self, node: yaml.Node | None) -> dict[str, Any]:
        """The values of the whole block, whose top has to be a mapping."""
        if node is None:
            return {}
        if not isinstance(node, yaml.MappingNode):
            kind = "a list" if isinstance(node, yaml.SequenceNode) else "a text"
            start, end = node.start_mark.index, node.end_mark.index
            line = self._trimmed(start, min(end, self._line_end(start)))
            reason = f"{kind} at the top; `key: value` lines are expected"
            raise MalformedError(no_fields(self.text[line.start : line.end]) or reason, line)
        return self._pairs(node, (), False)

    def _line_end(self, index: int) -> int:
        end = self.text.find("\n", self.offset + index)
        return (end if end >= 0 else len(self.text)) - self.offset

    def _trimmed(self, start: int, end: int) -> Span:
        """A span of the source, white space at its end left out."""
        start, end = start + self.offset, end + self.offset
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return Span(start, end)

    def value(
        self, node: yaml.Node, keys: tuple[str, ...], key_span: Span | None, alias: bool
    ) -> Any:
        """List the field for `node` and all that it holds; hand back its plain value."""
        if self.aliases:
            alias = alias or id(node) in self.known
            self.known.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, keys, key_span, alias)
        slot = self.list.reserve()
        span = self._trimmed(node.start_mark.index, node.end_mark.index)
        if self._is_placeholder(node):
            return self._placeholder(slot, keys, key_span, span)
        self._enter(node, span)
        value: Any
        if isinstance(node, yaml.SequenceNode):
            value = [
                self.value(item, (*keys, str(index)), None, alias)
                for index, item in enumerate(node.value)
            ]
        else:
            value = self._pairs(node, keys, alias)
        self.open.discard(id(node))
        if (
            isinstance(node, yaml.CollectionNode)
            and not node.flow_style
            and len(self.list.fields) > slot + 1
        ):
            last = self.list.fields[-1]
            span = Span(span.start, max(last.raw.end, span.start)) if last and not alias else span
        self.list.fields[slot] = Field(keys, key_span or span, value, span, span)
        return value

    def _enter(self, node: yaml.Node, span: Span) -> None:
        if id(node) in self.open:
            raise MalformedError("an alias refers to what holds it", span)
        self.open.add(id(node))

    def _is_placeholder(self, node: yaml.Node) -> bool:
        """Whether a flow mapping is an unquoted `{{ template value }}`."""
        start = self.offset + node.start_mark.index
        return self.text.startswith("{{", start)

    def _placeholder(
        self, slot: int, keys: tuple[str, ...], key_span: Span | None, span: Span
    ) -> str:
        """An unquoted template value: a text to its writer, a mapping of mappings to YAML."""
        passage = verbatim(self.text, span)
        shown = passage.text if len(passage.text) < 40 else f"{passage.text[:36]} ..."
        reason = f"`{shown}` has to be in quotes: YAML reads its braces as a mapping"
        self.list.invalid(span, reason, ".".join(keys))
        self.list.fields[slot] = Field(keys, key_span or span, passage.text, span, span, passage)
        return passage.text

    def _pairs(self, node: yaml.Node, keys: tuple[str, ...], alias: bool) -> dict[str, Any]:
        """The values of a mapping; merged ones come last and give way to its own."""
        values: dict[str, Any] = {}
        seen: dict[str, Span] = {}
        merged: list[yaml.Node] = []
        for key, value in node.value:
            if key.tag == f"{_TAG}merge":
                merged.append(value)
                continue
            span = self._scalar_span(key)
            if not isinstance(key.value, str):
                raise MalformedError("a key has to be a text", span)
            path = (*keys, key.value)
            if not alias:
                self.list.key(seen, path, span)
            values[key.value] = self.value(value, path, span, alias)
        for mapping in merged:
            self._merge(mapping, keys, values)
        return values

    def _merge(self, node: yaml.Node, keys: tuple[str, ...], values: dict[str, Any]) -> None:
        """Add what `<<` names."""
        if isinstance(node, yaml.SequenceNode):
            for mapping in node.value:
                self._merge(mapping, keys, values)
            return
        if not isinstance(node, yaml.MappingNode):
            return
        self._enter(node, self._scalar_span(node))
        for key, value in node.value:
            if key.tag == f"{_TAG}merge":
                self._merge(value, keys, values)
            elif isinstance(key.value, str) and key.value not in values:
                span = self._scalar_span(key)
                values[key.value] = self.value(value, (*keys, key.value), span, True)
        self.open.discard(id(node))

    def _scalar_span(self, node: yaml.Node) -> Span:
        """The span of a node without its anchor and tag."""
        span = Span(self.offset + node.start_mark.index, self.offset + node.end_mark.index)
        if self.text[span.start : span.start + 1] in ("&", "!"):
            properties = _PROPERTIES.match(self.text, span.start, span.end)
            if properties:
                span = Span(properties.end(), span.end)
        return span

    def _scalar(
        self, node: yaml.ScalarNode, keys: tuple[str, ...], key_span: Span | None, alias: bool
    ) -> Any:
        raw = self._scalar_span(node)
        value = self._constructed(node, raw, keys)
        plain = not node.style
        span, passage = raw, None
        if isinstance(value, str):
            span, passage = scalar_passage(self.text, raw, node.style, value)
        if node.style in ("|", ">"):
            raw = Span(raw.start, max(span.end, raw.start + 1))
        self.list.fields.append(
            Field(keys, key_span or raw, value, span, raw, None if alias else passage, plain)
        )
        if plain and not alias:
            self._note_misreading(node, value, raw, keys, key_span is None)
        return value

    def _constructed(self, node: yaml.ScalarNode, raw: Span, keys: tuple[str, ...]) -> Any:
        """The value of a scalar; a text where it is none of what its form promises."""
        if node.tag in _TEXT_TAGS:
            return node.value
        try:
            return self.loader.construct_object(node)
        except yaml.constructor.ConstructorError as error:
            reason = plain_complaint("", str(error.problem), "", 0)
            self.list.invalid(raw, reason, ".".join(keys))
        except (ValueError, OverflowError, KeyError, IndexError, AttributeError):
            pass  # as in 2024-02-30, or a tag that does not fit its value
        return node.value

    def _note_misreading(
        self, node: yaml.ScalarNode, value: Any, raw: Span, keys: tuple[str, ...], in_list: bool
    ) -> None:
        written = node.value
        if isinstance(value, str) and not written[-1:].isdigit():
            return
        name = keys[-2] if in_list and len(keys) > 1 else keys[-1]
        reason = misreading(written, value, name, in_list)
        if reason is not None:
            quoted = f'"{written}"'
            key = ".".join(keys)
            self.list.problems.append(Problem("ambiguous-value", raw, reason, quoted, key))

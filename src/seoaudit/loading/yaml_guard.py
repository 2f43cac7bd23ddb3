"""Refuses YAML that is small to write and enormous to read, before anything is built from it."""

from __future__ import annotations

import re

import yaml

from seoaudit.article import Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.parsed import MalformedError

# Nodes after aliases and merges are written out; real front matter has tens.
MOST_NODES = 20_000
# Deeper nesting overflows the stack of the C parser at some tens of thousands of levels.
MOST_LEVELS = 60

_ALIAS = deferred(r"(?:^|[\s,\[{:-])\*\S", re.MULTILINE)
_INDENTED = (" " * 30, "\t", "- -", "? ?")
_DEEP = deferred(r"[ \t]{60}|(?:[-?][ \t]+){30}")


def refuse_bombs(text: str, offset: int) -> bool:
    """Whether `text` has aliases. Raises `MalformedError` where it would expand or nest too far.

    `offset` is where `text` stands in the source.
    """
    has_aliases = "*" in text and _ALIAS.search(text) is not None
    brackets = text.count("[") + text.count("{")
    indented = any(mark in text for mark in _INDENTED)
    if has_aliases or brackets > MOST_LEVELS or (indented and _DEEP.search(text)):
        _count(text, offset)
    return has_aliases


def _count(text: str, offset: int) -> None:
    """Walk the events, which are few however large what they describe is."""
    sizes: dict[str, int] = {}
    open_nodes: list[tuple[str | None, int]] = []
    total = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            total += sizes.get(event.anchor or "", 1)
        elif isinstance(event, yaml.ScalarEvent):
            total += 1
            if event.anchor:
                sizes[event.anchor] = 1
        elif isinstance(event, yaml.CollectionStartEvent):
            open_nodes.append((event.anchor, total))
            total += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            anchor, before = open_nodes.pop()
            if anchor:
                sizes[anchor] = total - before
        if total > MOST_NODES or len(open_nodes) > MOST_LEVELS:
            start = offset + (event.start_mark.index if event.start_mark else 0)
            what = "expands to too many values" if total > MOST_NODES else "nests too deep"
            raise MalformedError(f"the front matter {what} to be read", Span(start, start))

"""Front matter with the place of every key and value."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from msgspec import Struct, field

from seoaudit.article.prose import Passage
from seoaudit.article.source import Span

Style = Literal["yaml", "toml", "json", "head"]
ProblemKind = Literal["invalid", "duplicate-key", "ambiguous-value"]


class Field(Struct, frozen=True):
    """One value of the front matter.

    `path` is the dotted path of keys; items of a list have their 0-based index as a step. `keys`
    is the same path unjoined (a key may hold dots). `span` covers the value as written without
    its quotes; `raw` is that with them. `passage` is a text value with its map to the source, None
    for other values. `plain` tells an unquoted scalar.
    """

    keys: tuple[str, ...]
    key_span: Span
    value: Any
    span: Span
    raw: Span
    passage: Passage | None = None
    plain: bool = False

    @property
    def path(self) -> str:
        return ".".join(self.keys)

    @property
    def name(self) -> str:
        """The last key of the path."""
        return self.keys[-1]


class Problem(Struct, frozen=True):
    """Something wrong with the front matter as such, in the parser's words, at its place.

    `replacement`, where there is one, is what the source at `span` should be instead.
    """

    kind: ProblemKind
    span: Span
    reason: str
    replacement: str | None = None
    key: str = ""


class FrontMatter(Struct, frozen=True, dict=True):
    """The metadata block at the head of an article, or the metadata of an HTML head.

    `span` holds fences and all, `content` what is between the fences. `fields` lists every value
    in the order of the source, mappings and lists before what they hold.
    """

    style: Style
    span: Span
    content: Span
    fields: tuple[Field, ...] = ()
    problems: tuple[Problem, ...] = ()
    data: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def by_path(self) -> dict[str, Field]:
        """Fields by dotted path; the first of two equal keys wins."""
        found: dict[str, Field] = {}
        for entry in self.fields:
            found.setdefault(entry.path, entry)
        return found

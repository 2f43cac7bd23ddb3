"""The parts of an article beside plain words: headings, links, images, what is no prose."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from seoaudit.article.source import Span

LinkKind = Literal["inline", "reference", "autolink", "html", "jsx"]
RawKind = Literal["code", "code-block", "html", "comment", "template", "script", "math", "esm"]
Scope = Literal["main", "page"]


class Heading(Struct, frozen=True, gc=False):
    """A heading. `span` is the whole construct, `content` what stands between its markers.

    `block` is the index of its block in the prose of its scope, or -1 when it has no words.
    `label` is its visible text.
    """

    level: int
    span: Span
    content: Span
    label: str
    block: int = -1
    scope: Scope = "main"
    anchor: str | None = None


class Link(Struct, frozen=True, gc=False):
    """A link. `span` is the whole construct, `content` its visible part, `target` as written.

    `at` and `until` are the offsets of its visible text in the prose of its scope, `block` the
    block that holds it (-1 when none does). `label` is the visible text, alt texts of images
    included. `target_span` is None where the target stands elsewhere (a reference definition).
    """

    kind: LinkKind
    span: Span
    content: Span
    target: str
    target_span: Span | None
    label: str
    at: int
    until: int
    block: int = -1
    scope: Scope = "main"
    title: str = ""


class Image(Struct, frozen=True, gc=False):
    """An image. `alt` is None when the attribute is missing (HTML only), "" when it is empty."""

    span: Span
    target: str
    target_span: Span | None
    alt: str | None
    alt_span: Span | None
    block: int = -1
    scope: Scope = "main"


class Emphasis(Struct, frozen=True, gc=False):
    """Bold or italics. `at` and `until` are prose offsets of the emphasised words."""

    strong: bool
    span: Span
    content: Span
    at: int
    until: int
    block: int = -1


class ListItem(Struct, frozen=True, gc=False):
    """One item of a list, marker included; `depth` is 1 for an outermost list."""

    span: Span
    ordered: bool
    depth: int


class Table(Struct, frozen=True, gc=False):
    """A table the format understands as one."""

    span: Span
    rows: int
    columns: int


class Raw(Struct, frozen=True, gc=False):
    """A stretch that is not prose: code, HTML tags, comments, template constructs, scripts.

    `name` is the language of a code block, the tag or the name of a shortcode where it has one.
    """

    kind: RawKind
    span: Span
    name: str = ""


class Attribute(Struct, frozen=True):
    """The value of an HTML attribute as written, and the span of the value without its quotes."""

    value: str
    span: Span


class HeadTag(Struct, frozen=True, gc=False):
    """A tag of an HTML page that says something of the page as a whole.

    `name` is `html`, `head`, `title`, `meta` or `link`, `span` the tag (of a title the whole
    element). `attributes` holds, under lower-case names, those that tell something of a page.
    """

    name: str
    span: Span
    attributes: dict[str, Attribute]

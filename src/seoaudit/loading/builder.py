"""Collects the parts of an article as a parser meets them, in the order of the source."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.article import (
    Block,
    Emphasis,
    Heading,
    Image,
    Link,
    ListItem,
    Raw,
    Span,
    Table,
)
from seoaudit.article.elements import LinkKind, RawKind, Scope
from seoaudit.article.prose import BlockKind
from seoaudit.loading.prose_stream import ProseStream


class _OpenLink(Struct, frozen=True):
    kind: LinkKind
    start: int
    content: int
    target: str
    target_span: Span | None
    title: str
    at: int
    shown: int


class _OpenEmphasis(Struct, frozen=True):
    strong: bool
    start: int
    content: int
    at: int


class Builder:
    """Takes blocks, text, links and the rest; makes the parts of an `Article`.

    Offsets are characters of the source. One block is open at a time: `begin` ends the one before.
    Text outside a block opens a paragraph. `scope` says which prose the text belongs to.
    """

    def __init__(self) -> None:
        self._scope: Scope = "main"
        self.quoted = False
        self.streams: dict[Scope, ProseStream] = {"main": ProseStream(), "page": ProseStream()}
        self._stream = self.streams["main"]
        self.headings: list[Heading] = []
        self.links: list[Link] = []
        self.images: list[Image] = []
        self.emphases: list[Emphasis] = []
        self.items: list[ListItem] = []
        self.tables: list[Table] = []
        self.rules: list[Span] = []
        self.raws: list[Raw] = []
        self.html_blocks: list[Span] = []
        self._kind: BlockKind | None = None
        self._level = 0
        self._start = 0
        self._block_at = 0
        self._open_links: list[_OpenLink] = []
        self._open_emphases: list[_OpenEmphasis] = []
        self._shown: list[str] = []
        self._block_links: list[Link] = []
        self._block_emphases: list[Emphasis] = []
        self._block_images: list[Image] = []

    @property
    def in_block(self) -> bool:
        return self._kind is not None

    @property
    def scope(self) -> Scope:
        return self._scope

    @scope.setter
    def scope(self, scope: Scope) -> None:
        self._scope = scope
        self._stream = self.streams[scope]

    def begin(self, kind: BlockKind, start: int, level: int = 0) -> None:
        """Open a block whose source begins at `start`, ending the open one there."""
        if self._kind is not None:
            self.end(start)
        self._kind, self._level, self._start = kind, level, start
        stream = self._stream
        if stream.length:
            stream.parts.append("\n")
            stream.length += 1
        self._block_at = stream.length
        self._shown = []

    def end(self, end: int, content: Span | None = None, anchor: str | None = None) -> None:
        """End the open block at `end`; a block without words leaves nothing but its heading."""
        if self._kind is None:
            return
        if self._open_emphases or self._open_links:
            self._close_all(end)
        stream = self._stream
        stream.trim(self._block_at)
        index = -1
        if stream.length > self._block_at:
            index = len(stream.blocks)
            stream.blocks.append(
                Block(
                    self._kind,
                    self._block_at,
                    stream.length,
                    Span(self._start, end),
                    self._level,
                    self.quoted,
                )
            )
        if self._kind == "heading":
            self._add_heading(index, end, content, anchor)
        if self._block_links or self._block_emphases or self._block_images:
            self._settle(index, stream.length)
        if index < 0 and self._block_at:
            stream.parts.pop()
            stream.length -= 1
        self._kind = None

    def _close_all(self, end: int) -> None:
        while self._open_emphases:
            self.end_emphasis(end, end)
        while self._open_links:
            self.end_link(end, end)

    def _add_heading(self, index: int, end: int, content: Span | None, anchor: str | None) -> None:
        label = " ".join("".join(self._shown).split())
        self.headings.append(
            Heading(
                self._level,
                Span(self._start, end),
                content or Span(self._start, end),
                label,
                index,
                self.scope,
                anchor,
            )
        )

    def _settle(self, index: int, length: int) -> None:
        """Give the links, images and emphases of the ended block its index."""
        for link in self._block_links:
            at, until = min(link.at, length), min(link.until, length)
            self.links.append(_in_block(link, index, at, until))
        for emphasis in self._block_emphases:
            at, until = min(emphasis.at, length), min(emphasis.until, length)
            self.emphases.append(
                Emphasis(emphasis.strong, emphasis.span, emphasis.content, at, until, index)
            )
        for image in self._block_images:
            self.images.append(_image_in_block(image, index))
        self._block_links, self._block_emphases, self._block_images = [], [], []

    def text(self, start: int, end: int, value: str) -> None:
        """Add `value`, which stands for the source from `start` to `end`."""
        stream = self._stream
        if self._kind is None:
            if not value.strip():
                return
            self.begin("paragraph", start)
        if stream.length == self._block_at:
            kept = value.lstrip()
            if self._shown and len(kept) != len(value):
                self._shown.append(" ")
            if not kept:
                return
            if len(kept) != len(value) and end - start == len(value):
                start += len(value) - len(kept)
            value = kept
        if not value:
            return
        stream.add(start, end, value)
        self._shown.append(value)

    def line_break(self) -> None:
        """A hard line break comes next; the space that it is read as is added by `text`."""
        if self._kind is not None and self._stream.length > self._block_at:
            self._stream.breaks.append(self._stream.length)

    def show(self, value: str) -> None:
        """Add what a reader sees but does not read as words (code, an alt text) to the labels."""
        self._shown.append(value)

    def begin_link(
        self,
        kind: LinkKind,
        start: int,
        content: int,
        target: str,
        target_span: Span | None,
        title: str = "",
    ) -> None:
        """Open a link at `start` whose visible part begins at `content`."""
        at = self._stream.length
        self._open_links.append(
            _OpenLink(kind, start, content, target, target_span, title, at, len(self._shown))
        )

    def take_back_link(self) -> bool:
        """Forget the innermost open link if nothing stands in it yet; whether it was forgotten."""
        if not self._open_links or "".join(self._shown[self._open_links[-1].shown :]).strip():
            return False
        self._open_links.pop()
        return True

    def end_link(self, content_end: int, end: int) -> None:
        """End the innermost open link; its visible part ended at `content_end`."""
        if not self._open_links:
            return
        opened = self._open_links.pop()
        stream = self._stream
        label = " ".join("".join(self._shown[opened.shown :]).split())
        link = Link(
            opened.kind,
            Span(opened.start, end),
            Span(opened.content, max(content_end, opened.content)),
            opened.target,
            opened.target_span,
            label,
            opened.at,
            stream.length,
            -1,
            self.scope,
            opened.title,
        )
        (self._block_links if self._kind is not None else self.links).append(link)

    def begin_emphasis(self, strong: bool, start: int, content: int) -> None:
        self._open_emphases.append(_OpenEmphasis(strong, start, content, self._stream.length))

    def end_emphasis(self, content_end: int, end: int) -> None:
        if not self._open_emphases:
            return
        opened = self._open_emphases.pop()
        self._block_emphases.append(
            Emphasis(
                opened.strong,
                Span(opened.start, end),
                Span(opened.content, max(content_end, opened.content)),
                opened.at,
                self._stream.length,
            )
        )

    def image(
        self,
        span: Span,
        target: str,
        target_span: Span | None,
        alt: str | None,
        alt_span: Span | None,
    ) -> None:
        image = Image(span, target, target_span, alt, alt_span, -1, self.scope)
        if alt:
            self.show(f" {alt} ")
        (self._block_images if self._kind is not None else self.images).append(image)

    def raw(self, kind: RawKind, start: int, end: int, name: str = "") -> None:
        self.raws.append(Raw(kind, Span(start, end), name))


def _in_block(link: Link, block: int, at: int, until: int) -> Link:
    return Link(
        link.kind,
        link.span,
        link.content,
        link.target,
        link.target_span,
        link.label,
        at,
        until,
        block,
        link.scope,
        link.title,
    )


def _image_in_block(image: Image, block: int) -> Image:
    return Image(
        image.span,
        image.target,
        image.target_span,
        image.alt,
        image.alt_span,
        block,
        image.scope,
    )

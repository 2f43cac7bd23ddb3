"""Collects the parts of an article as a parser meets them, in the order of the source."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

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
        # What stands in the open block and waits for its end to know its place in the prose.
        self._waiting: list[Link | Emphasis | Image] = []

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
        kind = self._kind
        if kind is None:
            return
        if self._open_emphases or self._open_links:
            self._close_all(end)
        self._kind = None
        stream, start = self._stream, self._block_at
        if stream.length > start and stream.parts[-1][-1].isspace():
            stream.trim(start)
        span, length = Span(self._start, end), stream.length
        index = -1
        if length > start:
            index = len(stream.blocks)
            stream.blocks.append(Block(kind, start, length, span, self._level, self.quoted))
        elif start:
            stream.parts.pop()
            stream.length -= 1
        if kind == "heading":
            self._add_heading(index, span, content, anchor)
        if self._waiting:
            self._settle(index, length)

    def _close_all(self, end: int) -> None:
        while self._open_emphases:
            self.end_emphasis(end, end)
        while self._open_links:
            self.end_link(end, end)

    def _add_heading(
        self, index: int, span: Span, content: Span | None, anchor: str | None
    ) -> None:
        label = " ".join("".join(self._shown).split())
        self.headings.append(
            Heading(self._level, span, content or span, label, index, self._scope, anchor)
        )

    def _settle(self, index: int, length: int) -> None:
        """Give what waited for the end of a block its index; its words end at `length`."""
        for one in self._waiting:
            if isinstance(one, Image):
                self.images.append(replace(one, block=index))
                continue
            at, until = min(one.at, length), min(one.until, length)
            if isinstance(one, Link):
                self.links.append(replace(one, block=index, at=at, until=until))
            else:
                self.emphases.append(replace(one, block=index, at=at, until=until))
        self._waiting = []

    def _sure_index(self) -> int:
        """The index that the open block is going to have, with all that is in it so far.

        -1 while it may still leave nothing or lose white space at its end, and without a block.
        """
        stream = self._stream
        if self._kind is None or self._waiting or stream.length <= self._block_at:
            return -1
        return -1 if stream.parts[-1][-1].isspace() else len(stream.blocks)

    def text(self, start: int, end: int, value: str) -> None:
        """Add `value`, which stands for the source from `start` to `end`."""
        stream = self._stream
        if self._kind is None:
            if not value.strip():
                return
            self.begin("paragraph", start)
        if stream.length == self._block_at and value[:1].isspace():
            kept = value.lstrip()
            if self._shown:
                self._shown.append(" ")
            if end - start == len(value):
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
        index = self._sure_index()
        link = Link(
            opened.kind,
            Span(opened.start, end),
            Span(opened.content, max(content_end, opened.content)),
            opened.target,
            opened.target_span,
            " ".join("".join(self._shown[opened.shown :]).split()),
            opened.at,
            self._stream.length,
            index,
            self._scope,
            opened.title,
        )
        (self._waiting if index < 0 and self.in_block else self.links).append(link)

    def begin_emphasis(self, strong: bool, start: int, content: int) -> None:
        self._open_emphases.append(_OpenEmphasis(strong, start, content, self._stream.length))

    def end_emphasis(self, content_end: int, end: int) -> None:
        if not self._open_emphases:
            return
        opened = self._open_emphases.pop()
        index = self._sure_index()
        emphasis = Emphasis(
            opened.strong,
            Span(opened.start, end),
            Span(opened.content, max(content_end, opened.content)),
            opened.at,
            self._stream.length,
            index,
        )
        (self._waiting if index < 0 else self.emphases).append(emphasis)

    def image(
        self,
        span: Span,
        target: str,
        target_span: Span | None,
        alt: str | None,
        alt_span: Span | None,
    ) -> None:
        index = self._sure_index()
        image = Image(span, target, target_span, alt, alt_span, index, self._scope)
        if alt:
            self.show(f" {alt} ")
        (self._waiting if index < 0 and self.in_block else self.images).append(image)

    def raw(self, kind: RawKind, start: int, end: int, name: str = "") -> None:
        self.raws.append(Raw(kind, Span(start, end), name))

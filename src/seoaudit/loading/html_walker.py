"""Walks HTML tag by tag and hands its parts to a builder."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from html import unescape
from typing import TYPE_CHECKING

from seoaudit.article import Attribute, Raw, Source, Span
from seoaudit.article.elements import Scope
from seoaudit.loading.builder import Builder
from seoaudit.loading.html_containers import DEEPEST, Containers
from seoaudit.loading.html_inlines import Inlines
from seoaudit.loading.html_silence import Silence
from seoaudit.loading.html_tags import (
    BOXES,
    CONTAINERS,
    EMPHASES,
    HEADINGS,
    LEAVES,
    SILENT,
    attributes_of,
    link_attributes,
)
from seoaudit.loading.html_words import Words, without_templates

if TYPE_CHECKING:
    from turbohtml import Token

    from seoaudit.loading.templates import Template

# These stand in a heading without ending it.
_IN_HEADING = frozenset(("div", "center", "address", "button", "hgroup", "dir"))
_BLOCKS = LEAVES | BOXES
_BARE_HEADING = len("<h1>")


class HtmlWalker:
    """Feeds stretches of HTML to a builder and keeps in mind what is open between them.

    `templates` are the template constructs of the source in order; what stands in them is not
    read as HTML. Words within a tag of `furniture` go to the prose of the page.
    """

    def __init__(
        self,
        builder: Builder,
        source: Source,
        templates: Sequence[Template] = (),
        furniture: frozenset[str] = frozenset(),
    ) -> None:
        self.builder = builder
        self.text = source.text
        self.hidden = without_templates(source.text, templates)
        self.furniture = furniture
        self._source = source
        self._inlines = Inlines(builder)
        self._containers = Containers(builder, source.text)
        self._words = Words(builder, source.text, templates, self._inlines.show)
        self._silence = Silence(builder, source.text, self.hidden, self._inlines.show)
        self._scope: Scope = "main"
        self._pages: list[str] = []
        self._leaf: int | None = None
        self._heading: tuple[int, str | None] | None = None
        self._own_block = -1
        self._break = -1
        # A heading of another reader is open, which no tag in its line ends.
        self.in_line = False

    @property
    def suppressed(self) -> bool:
        """Whether what follows stands in an element whose words are no prose."""
        return self._silence.lasts

    def feed(self, start: int, end: int) -> None:
        """Walk the source from offset `start` to `end`."""
        from turbohtml import TokenType, tokenize

        start = self._silence.resume(start, end)
        hidden = self.hidden[start:end]
        tokens = list(tokenize(hidden, resolve_references=False, capture_attributes=False))
        starts = self._starts(tokens, start, end)
        text, reference = TokenType.TEXT, TokenType.CHARACTER_REFERENCE
        opening, closing = TokenType.START_TAG, TokenType.END_TAG
        words, begin, find = self._words, self._begin, self.hidden.find
        silent_until = start
        for index, token in enumerate(tokens):
            at = starts[index]
            if at < silent_until:
                continue
            kind, until = token.type, starts[index + 1]
            if kind is text:
                if find("<", at, until) < 0:
                    words.add(at, until, begin)
                else:
                    self._add_words(at, until, token.data or "")
            elif kind is opening:
                silent_until = self._open(token.tag or "", at, until, end)
            elif kind is closing:
                self._close(token.tag or "", at, until)
            elif kind is reference:
                words.refer(at, until, token.data or "", begin)
            else:
                self.builder.raw("comment" if kind is TokenType.COMMENT else "html", at, until)

    def enter(self, scope: Scope, at: int) -> None:
        """Shut everything that is open at `at`; what follows belongs to `scope`."""
        self._end_block(at)
        self._containers.close(at)
        self._inlines.forget(all_open=True)
        self._silence.forget()
        self._leaf = None
        self._pages.clear()
        self._scope = self.builder.scope = scope

    def _starts(self, tokens: Sequence[Token], start: int, end: int) -> list[int]:
        """The source offset of every token, and at last `end`."""
        lines = self._source.line_starts
        first = bisect_right(lines, start) - 2
        starts = [
            lines[first + token.line] + token.col if token.line > 1 else start + token.col
            for token in tokens
        ]
        starts.append(end)
        return starts

    def _add_words(self, start: int, end: int, data: str) -> None:
        """A text token with a `<`, without what the tokenizer drops: `</>`, half a tag after it."""
        left = len(data)
        if end - start <= left:
            self._words.add(start, end, self._begin)
            return
        for part in self.hidden[start:end].split("</>"):
            length = min(len(part) - part.count("\r\n"), left)
            left -= length
            length += part.count("\r\n", 0, length)
            self._words.add(start, start + length, self._begin)
            start += len(part) + len("</>")

    # Blocks

    def _blocks(self) -> int:
        return len(self.builder.streams[self.builder.scope].blocks)

    @property
    def _in_own_block(self) -> bool:
        return self.builder.in_block and self._own_block == self._blocks()

    def _begin(self, start: int) -> None:
        """Open the block of the words at `start`, and the links and emphases around them."""
        first = self._inlines.first
        if self._leaf is not None:
            start = min(start, self._leaf)
        if first is not None:
            start = min(start, first)
        kind, level = self._containers.block()
        self.builder.begin(kind, start, level)
        self._own_block = self._blocks()
        self._leaf = None
        self._inlines.flush()

    def _end_block(self, end: int, content_end: int | None = None) -> None:
        """End the open block at `end`; a heading's content ends at `content_end`."""
        if not self.builder.in_block:
            self._heading = None
            return
        heading, self._heading = self._heading, None
        if heading is not None and self._in_own_block:
            content, anchor = heading
            content_end = end if content_end is None else content_end
            self.builder.end(end, Span(content, content_end), anchor)
        else:
            self.builder.end(end)
        self._inlines.forget()

    # Tags

    def _open(self, tag: str, start: int, end: int, limit: int) -> int:
        """A start tag; returns where what it silences ends."""
        if tag in SILENT:
            if tag == "pre":
                self._end_block(start)
                self._leaf = None
            return self._silence.open(tag, start, end, limit)
        self.builder.raws.append(Raw("html", Span(start, end), tag))
        if tag in _BLOCKS:
            self._open_box(tag, start, end)
        elif tag == "a":
            self._open_link(start, end)
        elif tag in EMPHASES:
            self._inlines.open_emphasis(tag, start, end)
        elif tag == "img":
            self._image(start, end)
        elif tag == "br":
            self._line_break(start, end)
        elif tag in HEADINGS:
            self._open_heading(tag, start, end)
        return end

    def _close(self, tag: str, start: int, end: int) -> None:
        self.builder.raws.append(Raw("html", Span(start, end), tag))
        if tag in _BLOCKS:
            if self.in_line or (self._heading is not None and tag in _IN_HEADING):
                return
            self._end_block(end if tag in LEAVES else start)
            self._leaf = None
            if tag in CONTAINERS:
                self._containers.shut(tag, start, end)
            if tag in self._pages:
                self._leave_page(tag)
        elif tag == "a":
            self._inlines.close_link(start, end)
        elif tag in EMPHASES:
            self._inlines.close_emphasis(tag, start, end)
        elif tag in HEADINGS:
            self._end_block(end, start)

    def _open_heading(self, tag: str, start: int, end: int) -> None:
        self._inlines.postpone()
        self._end_block(start)
        anchor = self._attributes(start, end).get("id") if end - start > _BARE_HEADING else None
        self.builder.begin("heading", start, int(tag[1]))
        self._own_block = self._blocks()
        self._leaf = None
        self._inlines.flush()
        self._heading = (end, anchor.value if anchor else None)

    def _open_box(self, tag: str, start: int, end: int) -> None:
        if self.in_line or (self._heading is not None and tag in _IN_HEADING):
            return
        # Within a block of another reader (a cell of a Markdown table), words do not come here.
        within = self.builder.in_block and not self._in_own_block
        self._inlines.postpone()
        self._end_block(start)
        if tag in self.furniture and len(self._pages) < DEEPEST:
            self._pages.append(tag)
            self.builder.scope = "page"
        if tag in CONTAINERS:
            self._containers.open(tag, start)
        elif tag == "tr":
            self._containers.row(start)
        elif tag == "hr" and self.builder.scope == "main":
            self.builder.rules.append(Span(start, end))
        self._leaf = start if tag in LEAVES else None
        if within and tag in LEAVES:
            self._begin(start)

    def _leave_page(self, tag: str) -> None:
        while self._pages.pop() != tag:
            pass
        if not self._pages:
            self.builder.scope = self._scope

    def _open_link(self, start: int, end: int) -> None:
        target, title = link_attributes(self.text, self.hidden, start, end)
        if target is not None and "&" in target.value:
            target = Attribute(unescape(target.value), target.span)
        self._inlines.open_link(start, end, target, unescape(title.value) if title else "")

    def _image(self, start: int, end: int) -> None:
        attributes = self._attributes(start, end)
        target = attributes.get("src") or attributes.get("data-src")
        alt = attributes.get("alt")
        value = unescape(alt.value) if alt else None
        if self._leaf is not None and not self.builder.in_block:
            self._begin(start)
        self.builder.image(
            Span(start, end),
            unescape(target.value) if target else "",
            target.span if target else None,
            value,
            alt.span if alt else None,
        )
        if value and not self.builder.in_block:
            self._inlines.show(value)

    def _line_break(self, start: int, end: int) -> None:
        """A break is a space; two of them in a block of this walker end it."""
        if not self.builder.in_block:
            return
        parts = self.builder.streams[self.builder.scope].parts
        if self._break == len(parts) and self._in_own_block and self._heading is None:
            self._end_block(start)
            return
        self.builder.line_break()
        if not self._words.after_space():
            self.builder.text(start, end, " ")
        self._break = len(parts)

    def _attributes(self, start: int, end: int) -> dict[str, Attribute]:
        return attributes_of(self.text, self.hidden, start, end)

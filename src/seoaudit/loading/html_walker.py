"""Walks HTML tag by tag and hands its parts to a builder."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from seoaudit.article import Source, Span
from seoaudit.article.elements import Scope
from seoaudit.loading.builder import Builder
from seoaudit.loading.html_containers import Containers
from seoaudit.loading.html_inlines import Inlines
from seoaudit.loading.html_tags import (
    BOXES,
    CONTAINERS,
    EMPHASES,
    HEADINGS,
    LEAVES,
    RAW_TEXT,
    SHOWN,
    SILENT,
    Attribute,
    attributes_of,
    closing_tag,
)

if TYPE_CHECKING:
    from turbohtml import Token

    from seoaudit.loading.templates import Template

_NOT_LINE_END = re.compile(r"[^\r\n]")
_WIDE_SPACE = re.compile(r"[ \t\n\r\f]{2,}")
_TAG = re.compile(r"<[^>]*>")
_SPACES = " \t\n\r\f"
_TO_SPACE = str.maketrans("\t\n\r\f", "    ")
# These stand in a heading without ending it.
_IN_HEADING = frozenset(("div", "center", "address", "button", "hgroup", "dir"))


class _Silence(NamedTuple):
    """A silent element left open by a range; `blocks` tells whether its block has ended since."""

    tag: str
    start: int
    content: int
    blocks: int


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
        self._lines = source.line_starts
        self._templates = templates
        self._template_starts = [template.start for template in templates]
        self.hidden = _blanked(source.text, templates)
        self.furniture = furniture
        self._pages: list[str] = []
        self._scope: Scope = "main"
        self._containers = Containers(builder, source.text)
        self._inlines = Inlines(builder)
        self._leaf: int | None = None
        self._heading: tuple[int, str | None] | None = None
        self._mine = -1
        self._break = -1
        self._silence: _Silence | None = None
        self._unclosed: dict[str, int] = {}

    @property
    def suppressed(self) -> bool:
        """Whether what follows stands in an element whose words are no prose."""
        return self._silence is not None and self._silence.blocks == self._blocks()

    def feed(self, start: int, end: int) -> None:
        """Walk the source from offset `start` to `end`."""
        from turbohtml import TokenType, tokenize

        if self._silence is not None:
            start = self._past_silence(start, end)
        tokens = list(
            tokenize(self.hidden[start:end], resolve_references=False, capture_attributes=False)
        )
        starts = self._starts(tokens, start, end)
        text, reference = TokenType.TEXT, TokenType.CHARACTER_REFERENCE
        opening, closing = TokenType.START_TAG, TokenType.END_TAG
        silent_until = start
        for index, token in enumerate(tokens):
            at = starts[index]
            if at < silent_until:
                continue
            kind, until = token.type, starts[index + 1]
            if kind is text:
                self._words(at, until, token.data or "")
            elif kind is opening:
                silent_until = self._open(token.tag or "", at, until, end)
            elif kind is closing:
                self._close(token.tag or "", at, until)
            elif kind is reference:
                self._reference(at, until, token.data or "")
            else:
                self.builder.raw("comment" if kind is TokenType.COMMENT else "html", at, until)

    def enter(self, scope: Scope, at: int) -> None:
        """Shut everything that is open at `at`; what follows belongs to `scope`."""
        self._end_block(at)
        self._containers.close(at)
        self._inlines.forget(all_open=True)
        self._silence = None
        self._leaf = None
        self._pages.clear()
        self._scope = self.builder.scope = scope

    def _starts(self, tokens: Sequence[Token], start: int, end: int) -> list[int]:
        """The source offset of every token, and at last `end`."""
        lines = self._lines
        first = bisect_right(lines, start) - 2
        starts = [
            lines[first + token.line] + token.col if token.line > 1 else start + token.col
            for token in tokens
        ]
        starts.append(end)
        return starts

    def _blocks(self) -> int:
        return len(self.builder.streams[self.builder.scope].blocks)

    @property
    def _in_own_block(self) -> bool:
        return self.builder.in_block and self._mine == self._blocks()

    # Words

    def _words(self, start: int, end: int, data: str) -> None:
        raw = self.hidden[start:end]
        if "<" in raw and len(data) < len(raw) and "\r" not in raw:
            # What follows the words is a tag that the tokenizer drops, as `</>`.
            end = start + len(data)
        if not self._templates or not self._template_within(start, end):
            self._plain(start, end)
            return
        for template in self._templates[bisect_right(self._template_starts, start) - 1 :]:
            if template.start >= end:
                break
            if template.end <= start:
                continue
            if template.start > start:
                self._plain(start, template.start)
            self._inlines.show(self.text[max(start, template.start) : min(end, template.end)])
            start = template.end
        if start < end:
            self._plain(start, end)

    def _template_within(self, start: int, end: int) -> bool:
        last = bisect_left(self._template_starts, end) - 1
        return last >= 0 and self._templates[last].end > start

    def _plain(self, start: int, end: int) -> None:
        """Words with white space collapsed as a browser does."""
        raw = self.text[start:end]
        kept = raw.lstrip(_SPACES)
        builder = self.builder
        if not kept:
            if raw and builder.in_block and not self._after_space():
                builder.text(start, end, " ")
            return
        if not builder.in_block:
            self._begin(start + len(raw) - len(kept))
        if len(kept) != len(raw) and self._after_space():
            start += len(raw) - len(kept)
            raw = kept
        at = 0
        for wide in _WIDE_SPACE.finditer(raw):
            first, last = wide.span()
            if first > at:
                builder.text(start + at, start + first, raw[at:first].translate(_TO_SPACE))
            builder.text(start + first, start + last, " ")
            at = last
        if at < len(raw):
            builder.text(start + at, end, raw[at:].translate(_TO_SPACE))

    def _reference(self, start: int, end: int, value: str) -> None:
        """A character reference: one piece of the prose that stands for all of `start:end`."""
        if not value.strip() and not self.builder.in_block:
            return
        if value in _SPACES and self._after_space():
            return
        if not self.builder.in_block:
            self._begin(start)
        self.builder.text(start, end, value.translate(_TO_SPACE))

    def _after_space(self) -> bool:
        parts = self.builder.streams[self.builder.scope].parts
        return not parts or parts[-1][-1] in " \n"

    def _begin(self, start: int) -> None:
        """Open the block of the words at `start`, and the links and emphases around them."""
        containers, leaf = self._containers, self._leaf
        first = self._inlines.first
        start = min(bound for bound in (start, leaf, first) if bound is not None)
        self.builder.begin(containers.kind, start, containers.level)
        self._mine = self._blocks()
        self._leaf = None
        self._inlines.flush()

    def _end_block(self, end: int, content_end: int | None = None) -> None:
        """End the open block at `end`; a heading's content ends at `content_end`."""
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
            return self._silence_from(tag, start, end, limit)
        self.builder.raw("html", start, end, tag)
        if tag == "a":
            self._open_link(start, end)
        elif tag in EMPHASES:
            self._inlines.open_emphasis(tag, start, end)
        elif tag == "br":
            self._line_break(start, end)
        elif tag == "img":
            self._image(start, end)
        elif tag in HEADINGS:
            self._open_heading(tag, start, end)
        elif tag in LEAVES or tag in BOXES:
            self._open_box(tag, start, end)
        return end

    def _close(self, tag: str, start: int, end: int) -> None:
        self.builder.raw("html", start, end, tag)
        if tag == "a":
            self._inlines.close_link(start, end)
        elif tag in EMPHASES:
            self._inlines.close_emphasis(tag, start, end)
        elif tag in HEADINGS:
            self._end_block(end, start)
        elif tag in LEAVES or tag in BOXES:
            if self._heading is not None and tag in _IN_HEADING:
                return
            self._end_block(end if tag in LEAVES else start)
            self._leaf = None
            if tag in CONTAINERS:
                self._containers.shut(tag, start, end)
            if tag in self._pages:
                self._leave_page(tag)

    def _open_heading(self, tag: str, start: int, end: int) -> None:
        self._end_block(start)
        anchor = self._attributes(start, end).get("id")
        self.builder.begin("heading", start, int(tag[1]))
        self._mine = self._blocks()
        self._leaf = None
        self._inlines.flush()
        self._heading = (end, anchor.value if anchor else None)

    def _open_box(self, tag: str, start: int, end: int) -> None:
        if self._heading is not None and tag in _IN_HEADING:
            return
        # Within a block of another reader (a cell of a Markdown table), words do not come here.
        within = self.builder.in_block and not self._in_own_block
        self._end_block(start)
        if tag in self.furniture:
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
        attributes = self._attributes(start, end)
        target, title = attributes.get("href"), attributes.get("title")
        if target is not None:
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
        if not self._after_space():
            self.builder.text(start, end, " ")
        self._break = len(parts)

    def _attributes(self, start: int, end: int) -> dict[str, Attribute]:
        return attributes_of(self.text, self.hidden, start, end)

    # Silence

    def _silence_from(self, tag: str, start: int, end: int, limit: int) -> int:
        """Record an element without prose; returns where it ends."""
        closing = None
        if self._unclosed.get(tag) != limit:
            closing = closing_tag(tag, self.hidden, end, limit)
            if closing is None:
                self._unclosed[tag] = limit
        if closing is not None:
            self._record_silent(tag, start, end, closing)
            return closing.end
        if tag in RAW_TEXT:
            self._record_silent(tag, start, end, Span(limit, limit))
            return limit
        self.builder.raw("html", start, end, tag)
        if end == limit:
            self._silence = _Silence(tag, start, end, self._blocks())
        return end

    def _past_silence(self, start: int, end: int) -> int:
        """Where to go on in a range after which an element may still be silent."""
        silence, suppressed = self._silence, self.suppressed
        if silence is None or not suppressed:
            self._silence = None
            return start
        closing = closing_tag(silence.tag, self.hidden, start, end)
        if closing is None:
            return start
        self._silence = None
        self._record_silent(silence.tag, silence.start, silence.content, closing)
        return closing.end

    def _record_silent(self, tag: str, start: int, content: int, closing: Span) -> None:
        if tag == "pre":
            self._end_block(start)
            self._leaf = None
        name = tag
        if tag == "script":
            written = self._attributes(start, content).get("type")
            name = written.value if written else tag
        self.builder.raw(SILENT[tag], start, closing.end, name)
        if tag in SHOWN:
            self._inlines.show(unescape(_TAG.sub("", self.text[content : closing.start])))


def _blanked(text: str, templates: Sequence[Template]) -> str:
    """`text` with its template constructs blanked out, as long and with as many lines."""
    parts: list[str] = []
    at = 0
    for template in templates:
        parts.append(text[at : template.start])
        parts.append(_NOT_LINE_END.sub(" ", text[template.start : template.end]))
        at = template.end
    parts.append(text[at:])
    return "".join(parts)

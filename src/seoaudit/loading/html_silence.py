"""Elements whose content is no prose: code, scripts, drawings, form labels."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape

from msgspec import Struct

from seoaudit.article import Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.builder import Builder
from seoaudit.loading.html_tags import RAW_TEXT, SHOWN, SILENT, attributes_of, closing_tag

_TAG = deferred(r"<[^>]*>")


class _Open(Struct, frozen=True):
    """A silent element left open by a range; `blocks` tells whether its block has ended since."""

    tag: str
    start: int
    content: int
    blocks: int


class Silence:
    """Records silent elements as raws and says where the words go on.

    `hidden` is `text` without its template constructs; `show` takes code, which a reader sees
    though it is no prose.
    """

    def __init__(
        self, builder: Builder, text: str, hidden: str, show: Callable[[str], None]
    ) -> None:
        self.builder = builder
        self.text = text
        self.hidden = hidden
        self._show = show
        self._open: _Open | None = None
        self._unclosed: dict[str, int] = {}

    @property
    def lasts(self) -> bool:
        """Whether an element that a former range left open is still silent."""
        return self._open is not None and self._open.blocks == self._blocks()

    def forget(self) -> None:
        """Nothing is open any more."""
        self._open = None

    def open(self, tag: str, start: int, end: int, limit: int) -> int:
        """A silent tag from `start` to `end` in a range up to `limit`; where its content ends."""
        if tag not in RAW_TEXT and self.hidden.endswith("/>", start, end):
            self.builder.raw("html", start, end, tag)
            return end
        closing = None
        if self._unclosed.get(tag) != limit:
            closing = closing_tag(tag, self.hidden, end, limit)
            if closing is None:
                self._unclosed[tag] = limit
        if closing is not None:
            self._record(tag, start, end, closing)
            return closing.end
        if tag in RAW_TEXT:
            self._record(tag, start, end, Span(limit, limit))
            return limit
        self.builder.raw("html", start, end, tag)
        if end == limit:
            self._open = _Open(tag, start, end, self._blocks())
        return end

    def resume(self, start: int, end: int) -> int:
        """Where to go on in the range from `start` to `end`."""
        opened = self._open
        if opened is None:
            return start
        if not self.lasts:
            self._open = None
            return start
        closing = closing_tag(opened.tag, self.hidden, start, end)
        if closing is None:
            return start
        self._open = None
        self._record(opened.tag, opened.start, opened.content, closing)
        return closing.end

    def _blocks(self) -> int:
        return len(self.builder.streams[self.builder.scope].blocks)

    def _record(self, tag: str, start: int, content: int, closing: Span) -> None:
        name = tag
        if tag == "script":
            written = attributes_of(self.text, self.hidden, start, content).get("type")
            name = written.value if written else tag
        self.builder.raw(SILENT[tag], start, closing.end, name)
        if tag in SHOWN:
            self._show(unescape(_TAG.sub("", self.text[content : closing.start])))

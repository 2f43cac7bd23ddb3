"""Links and emphases that are open while HTML is walked."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.article import Attribute, Span
from seoaudit.loading.builder import Builder
from seoaudit.loading.html_containers import DEEPEST
from seoaudit.loading.html_tags import EMPHASES


class _Opening(Struct, frozen=True):
    """A link or an emphasis that waits for its first word; `target` is None for an emphasis."""

    tag: str
    start: int
    content: int
    target: Attribute | None = None
    title: str = ""


class Inlines:
    """Opens links and emphases when their first word comes, so that it stands in a block.

    A link around headings and paragraphs ends with the first block that it holds. Emphases are
    recorded in the main content only, as their offsets are those of its prose.
    """

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self._openings: list[_Opening] = []
        self._shown: list[str] = []
        self._anchors: list[bool] = []
        self._links = 0
        self._emphases = 0
        self._begun: _Opening | None = None

    @property
    def first(self) -> int | None:
        """Where the first link or emphasis that waits for words begins."""
        return self._openings[0].start if self._openings else None

    def forget(self, all_open: bool = False) -> None:
        """The block ended, and with it what was open in it; `all_open`: what waits, too."""
        self._links = self._emphases = 0
        if all_open:
            self._openings.clear()
            self._anchors.clear()
            self._shown.clear()

    def postpone(self) -> None:
        """A block opens: a link in which no words have come yet waits for those of the block."""
        if self._links and self._begun is not None and self.builder.take_back_link():
            self._links -= 1
            self._openings.append(self._begun)
            self._begun = None

    def open_link(self, start: int, end: int, target: Attribute | None, title: str) -> None:
        """An `<a>` tag; without `target` it is no link."""
        if self._anchors and self._anchors[-1]:
            self.close_link(start, start)
        self._anchors.append(target is not None)
        if target is not None:
            self._add(_Opening("a", start, end, target, title))

    def close_link(self, start: int, end: int) -> None:
        """The end tag of a link or anchor, from `start` to `end`."""
        if not self._anchors or not self._anchors.pop():
            return
        if self._links:
            self._links -= 1
            self.builder.end_link(start, end)
        elif any(opening.tag == "a" for opening in self._openings):
            self._end_wordless(start, end)

    def _end_wordless(self, start: int, end: int) -> None:
        """End a link in which no words came, an image at most."""
        index = max(i for i, opening in enumerate(self._openings) if opening.tag == "a")
        opening = self._openings[index]
        del self._openings[index:]
        self._begin(opening)
        for value in self._shown:
            self.builder.show(value)
        self._shown.clear()
        self._links = 0
        self.builder.end_link(start, end)

    def open_emphasis(self, tag: str, start: int, end: int) -> None:
        if self.builder.scope == "main":
            self._add(_Opening(tag, start, end))

    def close_emphasis(self, tag: str, start: int, end: int) -> None:
        if self._openings and self._openings[-1].tag == tag:
            self._openings.pop()
        elif self._emphases and self.builder.in_block:
            self._emphases -= 1
            self.builder.end_emphasis(start, end)

    def show(self, value: str) -> None:
        """What a reader sees in a link though it is no word: an alt text, code, a template."""
        if self._openings and not self.builder.in_block:
            self._shown.append(f" {value} ")
        else:
            self.builder.show(value)

    def flush(self) -> None:
        """Open what waits; the block of its first word is open."""
        for opening in self._openings:
            self._begin(opening)
        self._openings.clear()
        for value in self._shown:
            self.builder.show(value)
        self._shown.clear()

    def _add(self, opening: _Opening) -> None:
        if self.builder.in_block:
            self._begin(opening)
        elif len(self._openings) < DEEPEST:
            self._openings.append(opening)

    def _begin(self, opening: _Opening) -> None:
        if opening.target is None:
            self._emphases += 1
            strong = EMPHASES[opening.tag]
            self.builder.begin_emphasis(strong, opening.start, opening.content)
            return
        self._links += 1
        self._begun = opening
        target: Attribute = opening.target
        span: Span = target.span
        self.builder.begin_link(
            "html", opening.start, opening.content, target.value, span, opening.title
        )

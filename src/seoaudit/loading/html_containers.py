"""Lists, tables and quotations that are open while HTML is walked."""

from __future__ import annotations

from collections.abc import Set

from seoaudit.article import ListItem, Span, Table
from seoaudit.article.prose import BlockKind
from seoaudit.loading.builder import Builder
from seoaudit.loading.html_tags import CELLS, ITEMS, LISTS

# What is nested deeper was not written by anybody, and is read as if it stood on this level.
DEEPEST = 200


class _Container:
    """An open list, item, table, cell or quotation; `quoted` is what held before it."""

    __slots__ = ("cells", "columns", "index", "quoted", "rows", "start", "tag")

    def __init__(self, tag: str, start: int, quoted: bool) -> None:
        self.tag = tag
        self.start = start
        self.quoted = quoted
        self.index = -1
        self.rows = self.columns = self.cells = 0


class Containers:
    """What the words being read stand in.

    Items and tables of the main content are recorded in the builder. End tags that HTML lets an
    author leave out are supplied; those that match nothing are passed over.
    """

    def __init__(self, builder: Builder, text: str) -> None:
        self.builder = builder
        self.text = text
        self._open: list[_Container] = []

    def open(self, tag: str, at: int) -> None:
        """Take note of a start tag at offset `at`."""
        if tag in ITEMS:
            self._shut_within(LISTS, at)
        elif tag in CELLS:
            self._count_cell(at)
        if len(self._open) >= DEEPEST:
            return
        container = _Container(tag, at, self.builder.quoted)
        if tag == "blockquote":
            self.builder.quoted = True
        elif tag == "li" and self.builder.scope == "main":
            container.index = len(self.builder.items)
            self.builder.items.append(self._item(at, at))
        self._open.append(container)

    def row(self, at: int) -> None:
        """Take note of a table row that begins at `at`."""
        table = self._shut_within({"table"}, at)
        if table is not None:
            table.rows += 1
            table.cells = 0

    def shut(self, tag: str, at: int, until: int) -> None:
        """Take note of an end tag that stands from `at` to `until`."""
        for container in reversed(self._open):
            if container.tag == tag:
                break
            if container.tag == "table" or (tag in ITEMS and container.tag in LISTS):
                return
        else:
            return
        self._shut_within({tag}, at)
        self._shut(self._open.pop(), until)

    def close(self, end: int) -> None:
        """Shut everything at `end`."""
        while self._open:
            self._shut(self._open.pop(), end)

    def _count_cell(self, at: int) -> None:
        table = self._shut_within({"table"}, at)
        if table is not None:
            table.cells += 1
            table.columns = max(table.columns, table.cells)

    def _shut_within(self, tags: Set[str], until: int) -> _Container | None:
        """Shut what is open within the innermost container of `tags`; that container."""
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth].tag in tags:
                while len(self._open) > depth + 1:
                    self._shut(self._open.pop(), until)
                return self._open[depth]
            if self._open[depth].tag == "table":
                return None
        return None

    def _shut(self, container: _Container, until: int) -> None:
        self.builder.quoted = container.quoted
        if container.index >= 0:
            self.builder.items[container.index] = self._item(container.start, until)
        elif container.tag == "table" and self.builder.scope == "main":
            span = Span(container.start, self._trimmed(container.start, until))
            self.builder.tables.append(Table(span, container.rows, container.columns))

    def _item(self, start: int, until: int) -> ListItem:
        lists = [container.tag for container in self._open if container.tag in LISTS]
        ordered = bool(lists) and lists[-1] == "ol"
        return ListItem(Span(start, self._trimmed(start, until)), ordered, max(len(lists), 1))

    def _trimmed(self, start: int, end: int) -> int:
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return end

    def block(self) -> tuple[BlockKind, int]:
        """The kind and the level of a block of words that begins here."""
        for container in reversed(self._open):
            if container.tag in CELLS:
                return "cell", 0
            if container.tag in ITEMS:
                depth = sum(outer.tag in LISTS for outer in self._open)
                return "item", max(depth, 1)
            if container.tag == "blockquote":
                break
        return "paragraph", 0

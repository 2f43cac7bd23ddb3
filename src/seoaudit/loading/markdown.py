"""Markdown and MDX: one walk over the parser's events fills the parts of an article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from typing import Any

from seoaudit.article import Article, Format, ListItem, Source, Span, Table
from seoaudit.article.elements import RawKind
from seoaudit.language.deferred import deferred
from seoaudit.loading.front_matter import read_front_matter
from seoaudit.loading.markdown_inlines import Inlines
from seoaudit.loading.templates import Template, masked, template_spans

_BLOCKS_ASKED = 60
_TAG = deferred(r"</?[A-Za-z][^<>]*>|<!--")
_CONTAINER = deferred(
    r"<(/?)(?:div|section|article|main|center|header|footer|form|table|ul|ol)\b", re.IGNORECASE
)


def read_markdown(source: Source, format: Format = "markdown") -> Article:
    """The article in a Markdown source; its front matter may be of any kind."""
    front_matter, body = read_front_matter(source)
    templates = template_spans(source.text, body, format)
    reader = _Reader(source, body, templates)
    reader.read()
    builder = reader.builder
    return Article(
        source=source,
        format=format,
        body=Span(body, len(source.text)),
        front_matter=front_matter,
        prose=builder.streams["main"].prose(),
        headings=tuple(builder.headings),
        links=tuple(builder.links),
        images=tuple(builder.images),
        emphases=tuple(builder.emphases),
        items=tuple(builder.items),
        tables=tuple(builder.tables),
        rules=tuple(builder.rules),
        raws=tuple(sorted(builder.raws, key=lambda raw: raw.span)),
        html_blocks=tuple(builder.html_blocks),
    )


@cache
def _options() -> Any:
    import pyromark

    option = pyromark.Options
    return (
        option.ENABLE_TABLES
        | option.ENABLE_FOOTNOTES
        | option.ENABLE_STRIKETHROUGH
        | option.ENABLE_TASKLISTS
        | option.ENABLE_HEADING_ATTRIBUTES
        | option.ENABLE_GFM
    )


class _Reader(Inlines):
    """Turns parser events into calls of the builder: blocks here, their insides in `Inlines`."""

    def __init__(self, source: Source, body: int, templates: list[Template]) -> None:
        import pyromark

        hidden = masked(source.text, body, templates)
        # This leaves the text as UTF-8 with it, so that nobody has to encode it again.
        self.events: Any = pyromark.events_with_range(hidden, options=_options())
        super().__init__(source, hidden, body, templates)
        self.anchor: str | None = None
        self.ordered: list[bool] = []
        self.quotes = 0
        self.columns = self.rows = 0

    def read(self) -> None:
        """Walk the events of the body once."""
        offset, stretch = self.offset, self.offsets.stretch
        within, words = self.within, self.builder.text
        low, high, ahead = stretch(0)
        for event, bounds in self.events:
            if type(event) is str:
                self._point(event, offset(bounds["start"]), offset(bounds["end"]))
                continue
            kind, value = event.popitem()
            first = bounds["end" if kind == "End" else "start"]
            if not low <= first <= high:
                low, high, ahead = stretch(first)
            start = first - ahead
            if kind == "Text":
                end, width = bounds["end"], len(value)
                # As many characters as bytes are ASCII as it is written: entities are longer.
                end = start + width if end - first == width else offset(end)
                if within:
                    self._text(value, start, end)
                else:
                    words(start, end, value)
            elif kind == "Start":
                name, detail = (value, None) if type(value) is str else value.popitem()
                if beginning := _STARTS.get(name):
                    beginning(self, detail, start, bounds["end"])
            elif kind == "End":
                if ending := _ENDS.get(value if type(value) is str else next(iter(value))):
                    ending(self, start)
            else:
                self._inline(kind, value, start, offset(bounds["end"]))
        self.builder.end(len(self.text))
        self._record_templates()

    def _point(self, event: str, start: int, end: int) -> None:
        if event in ("SoftBreak", "HardBreak"):
            if self.images:
                self.images[-1][1].append(" ")
            elif self.builder.in_block and not self.suppressed:
                if event == "HardBreak":
                    self.builder.line_break()
                self.builder.text(start, end, " ")
        elif event == "Rule":
            self.builder.end(start)
            self.builder.rules.append(Span(start, self._trimmed(end, start)))

    def _trimmed(self, end: int, start: int = 0) -> int:
        text = self.text
        while end > start and text[end - 1] in "\r\n \t":
            end -= 1
        return end

    def _start_paragraph(self, _: Any, start: int, __: int) -> None:
        self.builder.begin("item" if self.ordered else "paragraph", start, len(self.ordered))

    def _end_block(self, end: int) -> None:
        self.builder.end(self._trimmed(end))

    def _start_heading(self, detail: Any, start: int, __: int) -> None:
        self.builder.begin("heading", start, int(detail["level"][1]))
        self.anchor = detail["id"]
        self.within.add("heading")
        self.inner = Span(-1, -1)

    def _end_heading(self, end: int) -> None:
        end = self._trimmed(end)
        self.within.remove("heading")
        content = self.inner if self.inner.start >= 0 else Span(end, end)
        self.builder.end(end, content, self.anchor)

    def _start_quote(self, _: Any, __: int, ___: int) -> None:
        self.quotes += 1
        self.builder.quoted = True

    def _end_quote(self, end: int) -> None:
        self.builder.end(self._trimmed(end))
        self.quotes -= 1
        self.builder.quoted = self.quotes > 0

    def _start_code(self, detail: Any, start: int, end_byte: int) -> None:
        self.builder.end(start)
        if detail == "Indented" and self._goes_on_in_html(start, self.offset(end_byte)):
            self._start_html(detail, start, end_byte)
            return
        name = "" if detail == "Indented" else str(detail.get("Fenced", "")).partition(" ")[0]
        self.builder.raw("code-block", start, self.offset(end_byte), name)
        self.within.add("code")

    def _goes_on_in_html(self, start: int, end: int) -> bool:
        """Whether indented lines are the inside of an element that HTML before them leaves open.

        CommonMark takes them for code after a blank line, kramdown and authors for HTML.
        """
        blocks, text = self.builder.html_blocks, self.text
        if not blocks or text[blocks[-1].end : start].strip():
            return False
        code = text[start:end].strip()
        if not (_TAG.match(code) and code.endswith(">")):
            return False
        near = blocks[-_BLOCKS_ASKED:]
        tags = [tag for block in near for tag in _CONTAINER.findall(text, block.start, block.end)]
        return tags.count("") > tags.count("/")

    def _end_code(self, end: int) -> None:
        if "html" in self.within:
            self._end_html(end)
        self.within.discard("code")

    def _start_html(self, _: Any, start: int, __: int) -> None:
        self.builder.end(start)
        self.within.add("html")
        self.opened.append(start)

    def _end_html(self, end: int) -> None:
        self.within.remove("html")
        start = self.opened.pop()
        self.builder.html_blocks.append(Span(start, end))
        self._feed(start, end)

    def _start_list(self, first: Any, start: int, __: int) -> None:
        self.builder.end(start)
        self.ordered.append(first is not None)

    def _end_list(self, end: int) -> None:
        self.builder.end(self._trimmed(end))
        self.ordered.pop()

    def _start_item(self, _: Any, start: int, end_byte: int) -> None:
        span = Span(start, self._trimmed(self.offset(end_byte), start))
        self.builder.items.append(ListItem(span, self.ordered[-1], len(self.ordered)))
        self.builder.begin("item", start, len(self.ordered))

    def _end_item(self, end: int) -> None:
        self.builder.end(self._trimmed(end))

    def _start_note(self, _: Any, start: int, __: int) -> None:
        self.builder.end(start)

    def _start_table(self, alignments: Any, start: int, __: int) -> None:
        self.builder.end(start)
        self.columns, self.rows = len(alignments), 0
        self.opened.append(start)

    def _start_row(self, _: Any, __: int, ___: int) -> None:
        self.rows += 1

    def _start_cell(self, _: Any, start: int, __: int) -> None:
        self.builder.begin("cell", start)

    def _end_table(self, end: int) -> None:
        start = self.opened.pop()
        span = Span(start, self._trimmed(end, start))
        self.builder.tables.append(Table(span, self.rows, self.columns))

    def _record_templates(self) -> None:
        """Note the templates that do not stand in code, where they are text."""
        code = sorted(raw.span for raw in self.builder.raws if raw.kind in ("code", "code-block"))
        starts = [span.start for span in code]
        for template in self.templates:
            index = bisect_right(starts, template.start) - 1
            if index >= 0 and template.start < code[index].end:
                continue
            kind: RawKind = template.kind
            self.builder.raw(kind, template.start, template.end, template.name)


# What each event of a beginning or an end means.
_STARTS: dict[str, Callable[[_Reader, Any, int, int], None]] = {
    "Paragraph": _Reader._start_paragraph,
    "Heading": _Reader._start_heading,
    "BlockQuote": _Reader._start_quote,
    "CodeBlock": _Reader._start_code,
    "HtmlBlock": _Reader._start_html,
    "List": _Reader._start_list,
    "Item": _Reader._start_item,
    "FootnoteDefinition": _Reader._start_note,
    "Table": _Reader._start_table,
    "TableHead": _Reader._start_row,
    "TableRow": _Reader._start_row,
    "TableCell": _Reader._start_cell,
    "Link": _Reader._start_link,
    "Image": _Reader._start_image,
    "Emphasis": _Reader._start_emphasis,
    "Strong": _Reader._start_strong,
}
_ENDS: dict[str, Callable[[_Reader, int], None]] = {
    "Paragraph": _Reader._end_block,
    "Heading": _Reader._end_heading,
    "BlockQuote": _Reader._end_quote,
    "CodeBlock": _Reader._end_code,
    "HtmlBlock": _Reader._end_html,
    "List": _Reader._end_list,
    "Item": _Reader._end_item,
    "FootnoteDefinition": _Reader._end_block,
    "Table": _Reader._end_table,
    "TableCell": _Reader._end_block,
    "Link": _Reader._end_link,
    "Image": _Reader._end_image,
    "Emphasis": _Reader._end_emphasis,
    "Strong": _Reader._end_strong,
}

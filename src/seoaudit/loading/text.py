"""Plain text: articles whose headings, lists and tables have no markup."""

from __future__ import annotations

from seoaudit.article import Article, ListItem, Raw, Source, Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.builder import Builder
from seoaudit.loading.data_text import is_data
from seoaudit.loading.front_matter import read_front_matter

_ITEM = deferred(r"[ \t]*(?:([-*+•–])|(\d{1,3})[.)])[ \t]+(?=\S)")
_SPACE = " \t\f\v\ufeff"


def read_text(source: Source) -> Article:
    """The article in a text file.

    With front matter at its head it is Markdown under another name and its format is `markdown`.
    Otherwise every line that is not blank is a block: an item where it begins with a bullet or a
    number, cells where bars divide it, a paragraph else. A file that plainly holds data, code or
    the output of a program has no prose; it is a code block.
    """
    front_matter, _ = read_front_matter(source)
    if front_matter is not None:
        from seoaudit.loading.markdown import read_markdown

        return read_markdown(source, "markdown")
    builder = Builder()
    if is_data(source.text):
        whole = Span(0, len(source.text))
        empty = builder.streams["main"].prose()
        return Article(source, "text", whole, prose=empty, raws=(Raw("code-block", whole),))
    for line in range(1, len(source.line_starts) + 1):
        span = source.line_span(line)
        if span.end > span.start:
            _read_line(builder, source.text, span)
    return Article(
        source=source,
        format="text",
        body=Span(0, len(source.text)),
        prose=builder.streams["main"].prose(),
        items=tuple(builder.items),
    )


def _read_line(builder: Builder, text: str, line: Span) -> None:
    written = text[line.start : line.end]
    start = line.start + len(written) - len(written.lstrip(_SPACE))
    end = line.start + len(written.rstrip(_SPACE))
    if end <= start:
        return
    if is_table_row(written):
        _read_row(builder, text, Span(start, end))
        return
    item = _ITEM.match(written)
    if item:
        span = Span(start, end)
        builder.items.append(ListItem(span, item[2] is not None, 1))
        builder.begin("item", start, 1)
        start = line.start + item.end()
    else:
        builder.begin("paragraph", start)
    builder.text(start, end, text[start:end])
    builder.end(end)


def is_table_row(line: str) -> bool:
    """Whether bars divide a line into cells."""
    bars = line.count(" | ") + line.rstrip().endswith(" |")
    return bars >= 2 or (line.lstrip().startswith("|") and line.rstrip().endswith("|"))


def _read_row(builder: Builder, text: str, row: Span) -> None:
    at = row.start
    for cell in text[row.start : row.end].split("|"):
        start = at + len(cell) - len(cell.lstrip())
        end = at + len(cell.rstrip())
        at += len(cell) + 1
        if end > start:
            builder.begin("cell", start)
            builder.text(start, end, text[start:end])
            builder.end(end)

"""Rows with bars that no parser takes for a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seoaudit.article import Article, Source, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_DELIMITERS = deferred(r"\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*")
_LINK = deferred(r"!?\[[^\]]*\]\([^)]*\)|<[^>]+>|\*+|&[a-z]+;")
_SPACED = deferred(r"\s\|(?:\s|$)")
_ESCAPED = deferred(r"\\\||`[^`]*`")
_ROWS = 2


class BrokenTable(Occurrence, frozen=True):
    """Rows of a table without a row of dashes under the first, which would make it one.

    `rows` counts them, `columns` are those of the first. `replacement` adds the row where all
    rows have equally many cells.
    """

    rows: int = 0
    columns: int = 0


def broken_tables(facts: Facts) -> tuple[BrokenTable, ...]:
    """Runs of lines that were meant as tables, in plain text and Markdown."""
    article = facts.article
    if article.format == "html" or "|" not in article.source.text:
        return ()
    if article.format == "text":
        stretches = [article.body]
    else:
        stretches = [
            block.span
            for block in article.prose.blocks
            if block.kind == "paragraph" and "|" in article.prose.block_text(block)
        ]
    found = []
    for stretch in stretches:
        for first, last in _runs(article.source, stretch):
            table = _table(article, first, last)
            if table is not None:
                found.append((stretch, table))
    if not found or article.format == "text" or not _needs_no_dashes(facts):
        return tuple(table for _, table in found)
    return tuple(table for stretch, table in found if table.span.start > stretch.start)


def _needs_no_dashes(facts: Facts) -> bool:
    """Whether the dialect takes rows at the beginning of a block for a table without a head."""
    return facts.neighbours is not None and facts.neighbours.ask("markdown") == "kramdown"


def _runs(source: Source, stretch: Span) -> list[tuple[int, int]]:
    """First and last lines of the runs of rows in a stretch of the source."""
    runs: list[tuple[int, int]] = []
    first = source.position(stretch.start)[0]
    last = source.position(max(stretch.end - 1, stretch.start))[0]
    for line in range(first, last + 1):
        written = source.slice(source.line_span(line))
        if not _is_row(written):
            continue
        if runs and runs[-1][1] == line - 1:
            runs[-1] = (runs[-1][0], line)
        else:
            runs.append((line, line))
    return [run for run in runs if run[1] > run[0]]


def _is_row(line: str) -> bool:
    if "|" not in line:
        return False
    written = line.strip()
    if written.startswith((">", "    ")):
        return False
    bars = _ESCAPED.sub("", written).count("|")
    outer = written.startswith("|") + written.endswith("|")
    if not written.startswith("|") and not _SPACED.search(written):
        return bool(_DELIMITERS.fullmatch(written))
    return bars >= 2 or (bars == 1 and outer == 1)


def _cells(line: str) -> list[str]:
    written = _ESCAPED.sub("x", line.strip())
    return [cell.strip() for cell in written.removeprefix("|").removesuffix("|").split("|")]


def _table(article: Article, first: int, last: int) -> BrokenTable | None:
    source = article.source
    lines = [source.slice(source.line_span(line)).strip() for line in range(first, last + 1)]
    rows = [line for line in lines if not _DELIMITERS.fullmatch(line)]
    cells = [_cells(row) for row in rows]
    # Most parsers of Markdown take tabs in a row of dashes for spaces; ours does not.
    unread = article.format == "text" or "\t" in lines[1]
    if len(rows) < _ROWS or (unread and _is_delimited(lines)):
        return None
    if all(not _LINK.sub("", cell) for row in cells for cell in row):
        return None
    columns = len(cells[0])
    span = Span(_start_of(source, first), source.line_span(last).end)
    replacement = None
    if columns > 1 and all(len(row) == columns for row in cells):
        replacement = _mended(source, span, rows, columns)
    return BrokenTable(span, replacement, len(rows), columns)


def _is_delimited(lines: list[str]) -> bool:
    """Whether the second line is a row of dashes that fits the first."""
    dashes = _DELIMITERS.fullmatch(lines[1]) is not None
    return dashes and len(_cells(lines[1])) == len(_cells(lines[0]))


def _start_of(source: Source, line: int) -> int:
    span = source.line_span(line)
    written = source.slice(span)
    return span.start + len(written) - len(written.lstrip())


def _mended(source: Source, span: Span, rows: list[str], columns: int) -> str:
    """The rows with the row of dashes, set apart by blank lines from what stands around them."""
    text = source.text
    line_end = "\r\n" if "\r\n" in text else "\n"
    dashes = "| " + " | ".join(["---"] * columns) + " |"
    # A row that begins with a number and a dot would be a list but for the bar before it.
    barred = [row if row[0] == "|" else f"| {row.removesuffix('|').strip()} |" for row in rows]
    mended = line_end.join([barred[0], dashes, *barred[1:]])
    line = source.position(span.start)[0]
    if line > 1 and source.slice(source.line_span(line - 1)).strip():
        mended = line_end + mended
    last = source.position(span.end)[0]
    if last < len(source.line_starts) and source.slice(source.line_span(last + 1)).strip():
        mended += line_end
    return mended

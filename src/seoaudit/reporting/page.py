"""Reads the Markdown of a rule's page, and shows it on a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.language.deferred import deferred
from seoaudit.reporting.columns import columns_of, is_unruly, named, wrapped
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint, glyphs

_FENCE = deferred(r"(~~~+|```+)(.*)")
_HEADING = deferred(r"(#{1,6})\s+(.*?)\s*#*")
_ITEM = deferred(r"(\s*)([-*+]|\d+[.)])\s+(.*)")
_LINK = deferred(r"\[([^\]]+)\]\(([^)\s]+)\)")


def show_page(page: str, options: RenderOptions) -> Iterator[str]:
    """The lines of a page: headings bold, prose to the width, examples indented behind a bar."""
    paint = Paint(options.color)
    paragraph: list[str] = []
    fence, example = "", list[str]()
    for line in page.split("\n"):
        opened = _FENCE.match(line)
        if fence:
            if opened and opened[1] == fence and not opened[2].strip():
                yield from _example(example, options)
                yield ""
                fence, example = "", []
            else:
                example.append(line)
            continue
        if not opened and line.strip() and not _HEADING.fullmatch(line):
            if _ITEM.match(line):
                yield from _shown(paragraph, options)
                paragraph = []
            paragraph.append(line)
            continue
        if paragraph:
            yield from _shown(paragraph, options)
            paragraph = []
            yield ""
        if opened:
            fence = opened[1]
        elif heading := _HEADING.fullmatch(line):
            yield paint("bold", heading[2])
            yield ""
    if paragraph:
        yield from _shown(paragraph, options)
        yield ""


def first_paragraph(page: str) -> str:
    """The first prose of a page, on one line, without its marks of code and emphasis."""
    for block in page.split("\n\n"):
        text = block.strip()
        if text and not text.startswith(("#", "~~~", "```", "- ", "|")):
            return " ".join(text.split()).replace("`", "").replace("**", "")
    return ""


def _shown(paragraph: list[str], options: RenderOptions) -> Iterator[str]:
    """A paragraph or one list item, wrapped; the item's later lines hang."""
    if not paragraph:
        return
    item = _ITEM.match(paragraph[0])
    indent, bullet = (item[1], f"{item[2]} ") if item else ("", "")
    words = " ".join([item[3] if item else paragraph[0], *paragraph[1:]])
    text = _LINK.sub(r"\1 (\2)", words).replace("**", "").replace("`", "")
    hang = " " * len(bullet)
    room = options.width - len(indent) - len(bullet)
    for index, line in enumerate(wrapped(text, room, room)):
        yield f"{indent}{hang if index else bullet}{line}"


def _example(lines: list[str], options: RenderOptions) -> Iterator[str]:
    """The lines of an example behind a bar; the marked place is coloured, or keeps its marks."""
    paint, drawn = Paint(options.color), glyphs(options.ascii)
    bar = f"  {paint('dim', drawn.bar)} "
    room = options.width - 4
    marked = False
    for line in lines:
        shown = "".join(named(one) if is_unruly(one) and one != "\t" else one for one in line)
        shown = shown.expandtabs(4)
        for part in [shown] if columns_of(shown) <= room else wrapped(shown, room, room):
            text = part.replace("⟦", "[[").replace("⟧", "]]") if options.ascii else part
            if options.color:
                text, marked = _coloured(part, marked, paint)
            yield f"{bar}{text}".rstrip()


def _coloured(part: str, marked: bool, paint: Paint) -> tuple[str, bool]:
    """A part of an example with its marks replaced by colour."""
    text = ""
    for piece in re.split("([⟦⟧])", part):
        if piece in ("⟦", "⟧"):
            marked = piece == "⟦"
        else:
            text += paint("error", piece) if marked else piece
    return text, marked

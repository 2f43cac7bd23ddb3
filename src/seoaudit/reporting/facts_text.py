"""The facts of articles for people: numbers in a column, then what was found and where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoaudit.engine.fact_sheet import FactSheet, Found
from seoaudit.engine.report import RunError
from seoaudit.reporting.columns import cut, printable
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint, glyphs

_MOST_TEXT = 48
_MOST_PLACES = 12


def render(
    sheets: tuple[FactSheet, ...], errors: tuple[RunError, ...], options: RenderOptions
) -> Iterator[str]:
    """One part an article; facts that say nothing here are shown as `-`."""
    paint = Paint(options.color)
    for sheet in sheets:
        yield f"{paint('bold', printable(sheet.path))}  {sheet.language}"
        yield from _metrics(sheet, options)
        for name, found in sheet.occurrences.items():
            if found:
                yield ""
                yield f"  {paint('bold', name)} ({len(found)})"
                yield from (_found(one, options) for one in found[:_MOST_PLACES])
                if len(found) > _MOST_PLACES:
                    yield f"    and {len(found) - _MOST_PLACES} more; --format json lists all"
        yield ""
    for error in errors:
        yield f"{paint('error', 'not measured')}  {printable(f'{error.path}: {error.message}')}"


def _metrics(sheet: FactSheet, options: RenderOptions) -> Iterator[str]:
    paint = Paint(options.color)
    subject = ""
    widest = max((len(name.partition(".")[2]) for name in sheet.metrics), default=0)
    for name, value in sheet.metrics.items():
        first, _, rest = name.partition(".")
        if first != subject:
            subject = first
            yield ""
            yield f"  {paint('bold', subject)}"
        shown = cut(_shown(value), options.width - widest - 6, glyphs(options.ascii).ellipsis)
        yield f"    {rest:<{widest}}  {shown}".rstrip()


def _shown(value: Any) -> str:
    if value is None or value == "":
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.3f}".rstrip("0").rstrip(".")
    if isinstance(value, int):
        return f"{value:,}"
    return printable(str(value))


def _found(found: Found, options: RenderOptions) -> str:
    drawn, paint = glyphs(options.ascii), Paint(options.color)
    place = f"{found.place.line}:{found.place.column}"
    text = cut(printable(" ".join(found.text[:400].split())), _MOST_TEXT, drawn.ellipsis)
    known = ", ".join(
        f"{name} {_shown(value)}"
        for name, value in found.values.items()
        if value not in (None, "", [], found.text)
    )
    room = options.width - 14 - len(place)
    line = cut(f"{text}   {known}".rstrip(), max(room, 20), drawn.ellipsis)
    return f"    {paint('dim', f'{place:>8}')}  {line}"

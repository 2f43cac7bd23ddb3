"""Where the parts of a Markdown link or image stand: `[text](destination)`."""

from __future__ import annotations

import re

from seoaudit.article import Span
from seoaudit.language.deferred import deferred

_DESTINATION = deferred(r"\]\(\s*(?:<([^>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))")
_DEFINITION = deferred(r"^[ \t>]{0,8}\[[^\]\n]+\]:[ \t]*<?([^\s>]+)", re.MULTILINE)
_NOTABLE = deferred(r"[\\`\[\]]")
_BRACKETED = deferred(r"\[[^\\`\[\]]*\]")


def content_end(text: str, start: int, end: int) -> int:
    """Where the visible part of the link at `text[start:end]` ends: at the bracket closing it."""
    if text[start] == "<":
        return end - 1
    if plain := _BRACKETED.match(text, start, end):
        return plain.end() - 1
    depth = 0
    at = start
    while found := _NOTABLE.search(text, at, end):
        at = found.end()
        if found[0] == "\\":
            at += 1
        elif found[0] == "`":
            at = _after_code(text, found.start(), end)
        elif found[0] == "[":
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                return found.start()
    return end


def _after_code(text: str, at: int, end: int) -> int:
    ticks = 1
    while at + ticks < end and text[at + ticks] == "`":
        ticks += 1
    closing = text.find("`" * ticks, at + ticks, end)
    return closing + ticks if closing >= 0 else at + ticks


def destination(text: str, shift: int, bracket: int, end: int) -> Span | None:
    """The destination as written of an inline link whose text ends at the offset `bracket`.

    Offsets are those of a text of which `text` is what begins at `shift`.
    """
    found = _DESTINATION.match(text, bracket - shift, end - shift)
    if not found:
        return None
    first, last = found.span(found.lastindex or 0)
    return Span(first + shift, last + shift)


def defined_addresses(hidden: str, text: str, shift: int) -> dict[str, str]:
    """Addresses of reference definitions that templates make: as hidden, and as written.

    `hidden` is `text` from offset `shift` on with its templates filled in.
    """
    found: dict[str, str] = {}
    for definition in _DEFINITION.finditer(hidden):
        start, end = definition.span(1)
        written = text[start + shift : end + shift]
        if written != definition[1]:
            found[definition[1]] = written
    return found

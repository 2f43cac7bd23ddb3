"""A short text of an article (a title, a description) as a reader sees it, with its places."""

from __future__ import annotations

from html import unescape

from msgspec import Struct

from seoaudit.article import Field, Heading, Passage, Prose, Span
from seoaudit.language.deferred import deferred

# Markup that a template renders or strips: tags, entities, emphasis, code ticks, a Markdown link.
_MARKUP = deferred(
    r"(?P<tag></?(?:a|abbr|b|br|code|em|font|i|kbd|mark|small|span|strong|sub|sup|u|wbr)"
    r"(?:\s[^<>]*)?/?>)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});)"
    r"|(?P<mark>\*\*|__|`+|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|\[(?=[^\[\]]*\]\()"
    r"|(?<=\w)\]\([^()\s]*\))"
    r"|(?P<space>\s+)"
)
_MAY_BE_MARKED = deferred(r"[<&*_`\[\]\n\r\t]|\s\s")
_TEMPLATE = deferred(r"\{\{|\{%|<%|\$\{")


class Wording(Struct, frozen=True):
    """A text without markup, runs of white space made one space.

    `text[n]` stands at `starts[n]` to `ends[n]` of the passage. `place` is the whole of it in the
    source. Without a passage (a number as a title) every span is `place`.
    """

    text: str
    place: Span
    passage: Passage | None = None
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]`, 0-based, end exclusive."""
        if self.passage is None or not start < end <= len(self.starts):
            return self.place
        return self.passage.span(self.starts[start], self.ends[end - 1])

    @property
    def templated(self) -> bool:
        """Whether a template fills the text in, so that nobody can know it from here."""
        return bool(_TEMPLATE.search(self.text))


def wording_of_field(field: Field) -> Wording:
    """What a field says; empty for a value that is no text (a list, a mapping, null)."""
    if field.passage is None:
        plain = isinstance(field.value, int | float) and not isinstance(field.value, bool)
        return Wording(str(field.value) if plain else "", field.span)
    return _wording(field.passage, 0, len(field.passage.text), field.span, marked=True)


def wording_of_heading(heading: Heading, prose: Prose) -> Wording:
    """What a heading of the main content says."""
    if heading.block < 0:
        return Wording(heading.label.strip(), heading.content)
    block = prose.blocks[heading.block]
    return _wording(prose, block.start, block.end, heading.content, marked=False)


def wording_of_block(prose: Prose, index: int) -> Wording:
    """What a block of the prose says."""
    block = prose.blocks[index]
    place = prose.span(block.start, block.end)
    return _wording(prose, block.start, block.end, place, marked=False)


def _wording(passage: Passage, start: int, end: int, place: Span, *, marked: bool) -> Wording:
    """The text between two offsets of a passage; `marked` text may hold markup."""
    text = passage.text[start:end]
    if not _MAY_BE_MARKED.search(text):
        kept = text.strip()
        start += len(text) - len(text.lstrip())
        end = start + len(kept)
        return Wording(
            kept, place, passage, tuple(range(start, end)), tuple(range(start + 1, end + 1))
        )
    return _unmarked(passage, start, text, place, marked=marked)


def _unmarked(passage: Passage, offset: int, text: str, place: Span, *, marked: bool) -> Wording:
    """The text with what is markup in it taken out, every character with its place."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def take(shown: str, start: int, end: int) -> None:
        parts.append(shown)
        if len(shown) == end - start:
            starts.extend(range(offset + start, offset + end))
            ends.extend(range(offset + start + 1, offset + end + 1))
        else:
            starts.extend([offset + start] * len(shown))
            ends.extend([offset + end] * len(shown))

    done = 0
    for found in _MARKUP.finditer(text):
        kind = found.lastgroup
        if not marked and kind != "space":
            continue
        take(text[done : found.start()], done, found.start())
        done = found.end()
        if kind == "space":
            if not _ends_blank(parts):
                take(" ", found.start(), found.end())
        elif kind == "entity":
            take(unescape(found[0]), found.start(), found.end())
    take(text[done:], done, len(text))
    shown = "".join(parts)
    first = len(shown) - len(shown.lstrip())
    last = len(shown.rstrip())
    return Wording(
        shown[first:last], place, passage, tuple(starts[first:last]), tuple(ends[first:last])
    )


def _ends_blank(parts: list[str]) -> bool:
    """Whether what was taken so far ends with a space."""
    return next((part[-1] == " " for part in reversed(parts) if part), True)

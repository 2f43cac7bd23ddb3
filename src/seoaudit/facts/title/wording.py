"""A short text of an article (a title, a description) as a reader sees it, with its places."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from seoaudit.article import Field, Heading, Passage, Piece, Prose, Span
from seoaudit.language.deferred import deferred
from seoaudit.language.words import Words, split_words

# Markup that a template renders or strips: tags, entities, emphasis, code ticks, a Markdown link.
_MARKUP = deferred(
    r"(?P<tag></?(?:a|abbr|b|br|code|em|font|i|kbd|mark|small|span|strong|sub|sup|u|wbr)"
    r"(?:\s[^<>]*)?/?>)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});)"
    r"|(?P<mark>\*\*|__|`+|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|\[(?=[^\[\]]*\]\()"
    r"|(?<=\w)\]\([^()\s]*\))"
    r"|(?P<space>\s+)"
)
_MAY_BE_MARKED = deferred(r"[<&*_`\[\]]")
_MAY_BE_SPACED = deferred(r"[\n\r\t]|\s\s")
# White space but for a single space, which stays as it is.
_BLANK = deferred(r"(?P<space>\s{2,}|[^\S ])")
# `[#prices]` of Nextra and Fumadocs, `{#prices}` where the parser takes it for words.
_GIVEN_ID = deferred(r"\s*(?:%?\{#[^{}\s]+\}%?|\[#[^\s\[\]]+\])$")
_TEMPLATE = deferred(r"\{\{|\{%|<%|\$\{")


class Wording(Struct, frozen=True):
    """A text without markup, runs of white space made one space.

    `pieces` say where its runs of characters stand in the passage. `place` is the whole of it in
    the source. Without a passage (a number as a title) every span is `place`.
    """

    text: str
    place: Span
    passage: Passage | None = None
    pieces: tuple[Piece, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]`, 0-based, end exclusive."""
        if self.passage is None or not start < end <= len(self.text):
            return self.place
        within = Passage(self.text, self.pieces).span(start, end)
        return self.passage.span(within.start, within.end)

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
    """What a heading of the main content says, code in it too, without the id that it gives."""
    label = heading.label.strip()
    if heading.block < 0:
        return Wording(label, heading.content)
    block = prose.blocks[heading.block]
    given = _GIVEN_ID.search(prose.text, block.start, block.end)
    end = given.start() if given else block.end
    wording = _wording(prose, block.start, end, heading.content, marked=False)
    if wording.text == label or given:
        return wording
    # Code is no prose, and a title is not the same without it.
    return Wording(label, heading.content)


def wording_of_block(prose: Prose, index: int) -> Wording:
    """What a block of the prose says."""
    block = prose.blocks[index]
    place = prose.span(block.start, block.end)
    return _wording(prose, block.start, block.end, place, marked=False)


def _wording(passage: Passage, start: int, end: int, place: Span, *, marked: bool) -> Wording:
    """The text between two offsets of a passage; `marked` text may hold markup."""
    text = passage.text[start:end]
    kept = text.strip()
    may_be_marked = _MAY_BE_MARKED.search(text) is not None
    if may_be_marked or (kept != " ".join(text.split()) and _MAY_BE_SPACED.search(text)):
        markup = _MARKUP if marked and may_be_marked else _BLANK
        return _unmarked(passage, start, text, place, markup)
    start += len(text) - len(text.lstrip())
    return Wording(kept, place, passage, (Piece(0, len(kept), start, start + len(kept)),))


def _unmarked(
    passage: Passage, offset: int, text: str, place: Span, markup: re.Pattern[str]
) -> Wording:
    """The text with what is markup in it taken out, every run of characters with its place."""
    parts: list[str] = []
    pieces: list[Piece] = []
    at = done = 0

    def take(shown: str, start: int, end: int) -> None:
        nonlocal at
        if shown:
            parts.append(shown)
            pieces.append(Piece(at, at + len(shown), offset + start, offset + end))
            at += len(shown)

    for found in markup.finditer(text):
        kind = found.lastgroup
        take(text[done : found.start()], done, found.start())
        done = found.end()
        if kind == "space":
            if parts and parts[-1][-1] != " ":
                take(" ", found.start(), found.end())
        elif kind == "entity":
            from html import unescape

            take(unescape(found[0]), found.start(), found.end())
    take(text[done:], done, len(text))
    shown = "".join(parts)
    first = len(shown) - len(shown.lstrip())
    if first:
        pieces = [
            Piece(piece.at - first, piece.until - first, piece.source, piece.source_end)
            for piece in pieces
        ]
    return Wording(shown.strip(), place, passage, tuple(pieces))


@lru_cache(maxsize=64)
def words_of(text: str) -> Words:
    """The words of a title or the like, which several subjects ask for."""
    return split_words(text)

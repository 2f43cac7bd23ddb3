"""Colours and line-drawing characters, or what stands in for them."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.catalogue.rule import Severity

_CODES = {
    "bold": "1",
    "dim": "2",
    "error": "1;31",
    "warning": "33",
    "info": "36",
    "good": "32",
}


class Glyphs(Struct, frozen=True):
    """The characters that a report draws with."""

    bar: str
    rule: str
    ellipsis: str


UNICODE = Glyphs(bar="│", rule="─", ellipsis="…")
ASCII = Glyphs(bar="|", rule="-", ellipsis="...")


def glyphs(ascii: bool) -> Glyphs:
    """The characters to draw with; plain ASCII ones where the output has no others."""
    return ASCII if ascii else UNICODE


class Paint(Struct, frozen=True):
    """Gives text the colour of its meaning, or leaves it as it is where `on` is False."""

    on: bool

    def __call__(self, meaning: str | Severity, text: str) -> str:
        return f"\x1b[{_CODES[meaning]}m{text}\x1b[0m" if self.on and text else text

"""Words without their accents."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """`text` without accents and other marks: `café` becomes `cafe`."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(filter(lambda character: not unicodedata.combining(character), decomposed))

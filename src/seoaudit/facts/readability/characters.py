"""How many characters of a text are no white space."""

from __future__ import annotations

_ASCII = bytes(range(0x80))
_ASCII_SPACE = b" \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f"


def characters_in(text: str) -> int:
    """The characters of `text` but for white space, as `sum(map(len, text.split()))` counts them.

    Counted in UTF-8, from which bytes are taken out all at once.
    """
    written = text.encode("utf-8", "surrogatepass")
    spaces = len(written) - len(written.translate(None, _ASCII_SPACE))
    if len(written) > len(text):
        beyond = written.translate(None, _ASCII).decode("utf-8", "surrogatepass")
        spaces += sum(map(str.isspace, beyond))
    return len(text) - spaces

"""The outline of a text: its characters by class, quick to search for what has a certain form.

Searching a text for a class of characters tries every character; searching its outline for the
one character that stands for the class skips to the next. A pattern for outlines must allow `?`
wherever a character beyond ASCII may stand, so it finds too much rather than too little; what it
finds is then read in the text itself, at the same offset.
"""

from __future__ import annotations

_CLASSES = bytes.maketrans(
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZbcdefghijklmnopqrstuvwxyz[{<]}>\t\n\r\x0b\x0c"
    b"\x1c\x1d\x1e\x1f",
    b"0" * 10 + b"A" * 26 + b"a" * 25 + b"(((" + b")))" + b" " * 9,
)

# Further than any two digits of a phone number are apart, or an address's number and its end; to
# search a little too much is quicker than to part.
REACH = 150


def outline(text: str) -> str:
    """One ASCII character for each, so that offsets are those of `text`.

    `0` is a digit, `A` a capital, `a` a small letter, `(` and `)` a bracket of any kind, a space
    any white space, `?` a character beyond ASCII (or a question mark). Other signs are themselves.
    """
    return text.encode("ascii", "replace").translate(_CLASSES).decode("ascii")


def stretches_after(drawn: str, sign: str, reach: int = REACH) -> list[tuple[int, int]]:
    """Where `sign` stands in an outline, with no less than `reach` characters after each.

    The ranges are in order and apart, so that searching them finds what searching all of the
    outline would, where all begins with the sign and is no longer than `reach`.
    """
    found = []
    start = drawn.find(sign)
    while start >= 0:
        end = start + 2 * reach
        following = drawn.find(sign, end - reach)
        while 0 <= following < end:
            end = following + 2 * reach
            following = drawn.find(sign, end - reach)
        found.append((start, end))
        start = following
    return found

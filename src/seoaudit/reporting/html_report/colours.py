"""Colours of a brand, made readable."""

from __future__ import annotations

from seoaudit.language.deferred import deferred

# WCAG 2.2, success criterion 1.4.3: the least contrast of text of ordinary size.
LEAST_CONTRAST = 4.5

_HEX = deferred(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_STEPS = 50

Rgb = tuple[int, int, int]


def is_colour(text: str) -> bool:
    """Whether a text is a colour as `#0a7d5a` or `#07a`."""
    return _HEX.fullmatch(text) is not None


def readable(colour: str, background: str) -> str:
    """The colour, as far as needed darker or lighter to be read as text on a background.

    Both are as `#0a7d5a` or `#07a`.
    """
    own, below = _rgb(colour), _rgb(background)
    end: Rgb = (0, 0, 0) if _luminance(below) > 0.18 else (255, 255, 255)
    for step in range(_STEPS + 1):
        mixed = _mixed(own, end, step / _STEPS)
        if _contrast(mixed, below) >= LEAST_CONTRAST:
            return _hex(mixed)
    return _hex(end)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    return _contrast(_rgb(first), _rgb(second))


def _contrast(first: Rgb, second: Rgb) -> float:
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Rgb) -> float:
    """Relative luminance, 0 (black) to 1 (white) (WCAG 2.2)."""
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _mixed(one: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _rgb(colour: str) -> Rgb:
    digits = colour[1:]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _hex(colour: Rgb) -> str:
    return "#" + "".join(f"{part:02x}" for part in colour)

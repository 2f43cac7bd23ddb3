"""How surely a run of characters is garbled: by what it would decode to, and by its neighbours.

Several characters in a row that decode to what people write are no chance. A single one may be: a
capital with a diacritic before a quotation mark, a dash or a sign reads as two bytes of UTF-8 too.
"""

from __future__ import annotations

import unicodedata
from typing import Literal

from seoaudit.language.deferred import deferred

Verdict = Literal["no", "doubtful", "sure"]

# Typographic signs, currency, arrows, symbols, emoji, East Asian punctuation.
_SIGN = deferred(
    "[\u2002\u2003\u2009-\u200f\u2010-\u2029\u202f\u2030-\u205e\u2060\u20a0-\u20bf\u2100-\u214f"
    "\u2150-\u215f\u2190-\u23ff\u2460-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff"
    "\u3000-\u3003\u3008-\u3020\u3030\ufe0e\ufe0f\ufeff\uff01-\uff65\ufffd"
    "\U0001d400-\U0001d7ff\U0001f000-\U0001faff\U000e0020-\U000e007f]"
)
_LATIN = deferred(
    "[\u00a0-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u0218-\u021b\u1e80-\u1e85\u1ea0-\u1ef9]"
)
_COMBINING = deferred("[\u0300-\u0304\u0306-\u030c\u0323\u0326-\u0328]")
_SCRIPTS = (
    ("greek", "\u0370", "\u03ff"),
    ("cyrillic", "\u0400", "\u04ff"),
    ("armenian", "\u0531", "\u0587"),
    ("hebrew", "\u05d0", "\u05ea"),
    ("arabic", "\u0600", "\u06ff"),
    ("devanagari", "\u0900", "\u097f"),
    ("bengali", "\u0980", "\u09ff"),
    ("gurmukhi", "\u0a00", "\u0a7f"),
    ("gujarati", "\u0a80", "\u0aff"),
    ("tamil", "\u0b80", "\u0bff"),
    ("telugu", "\u0c00", "\u0c7f"),
    ("kannada", "\u0c80", "\u0cff"),
    ("malayalam", "\u0d00", "\u0d7f"),
    ("thai", "\u0e00", "\u0e7f"),
    ("georgian", "\u10a0", "\u10ff"),
    ("east asian", "\u3005", "\u30ff"),
    ("east asian", "\u3400", "\u9fff"),
    ("east asian", "\uac00", "\ud7af"),
)

# What naturally follows a letter at the end of a word.
_CLOSING = frozenset("…“”‘’–—›‹»«„‚™®°²³·¹´\xa0")
_DASHES = frozenset("–—")
_MATHS = frozenset("π∂∑∏∫∞≤≥±µΩ≠")
_AFTER_NOT_SIGN = frozenset("†©Æ£´ª®•¢ß")


def verdict_on(written: str, decoded: str, left: str, right: str) -> Verdict:
    """Whether `written` is `decoded` garbled, by what it decodes to and by its neighbours.

    `left` and `right` are the characters next to `written`, "" at an end of the text.
    """
    if not is_plausible(decoded):
        return "no"
    if len(decoded) > 1:
        dashes = len(decoded) == 2 and written[0] in _DASHES
        # No word has a capital after a small letter.
        inside = _is_small(left) and written[0].isupper()
        words = _may_be_words(written) and not inside and not _SIGN.search(decoded)
        return "doubtful" if dashes or words else "sure"
    if _SIGN.match(decoded):
        closing = len(written) == 3 and written[1] in _CLOSING and written[2] in _CLOSING
        return "doubtful" if closing and left.isalpha() else "sure"
    if _COMBINING.match(decoded):
        return "sure" if _is_small(left) else "no"
    if not _LATIN.match(decoded):
        greek = "\u0370" <= decoded <= "\u03ff"
        lead, trail = written[0], written[-1]
        cased = trail.lower() != trail.upper() and trail != "µ"
        letters = cased and not (lead == "œ" and trail.isupper())
        honest = trail in _CLOSING or letters
        return "sure" if greek and not honest else "no"
    if len(written) == 3:
        return _single_vietnamese(written, right)
    if written[0] in "√≈ƒ∆¬":
        return _single_mac(written, left, right)
    return _single_western(written, left, right)


def is_plausible(decoded: str) -> bool:
    """Whether every character is one that people write, all letters beside Latin of one script."""
    scripts = set()
    for char in decoded:
        if _SIGN.match(char) or _LATIN.match(char) or _COMBINING.match(char):
            continue
        script = next((name for name, low, high in _SCRIPTS if low <= char <= high), None)
        if script is None or unicodedata.category(char) in ("Cn", "Cf"):
            return False
        scripts.add(script)
    return len(scripts) <= 1


def _may_be_words(written: str) -> bool:
    """Whether there is nothing but letters and what naturally follows them."""
    return all(char in _CLOSING or char.lower() != char.upper() != "Ƒ" for char in written)


def _is_small(char: str) -> bool:
    return bool(char) and unicodedata.category(char) == "Ll"


def _single_vietnamese(written: str, right: str) -> Verdict:
    """`á»™` in `má»™t`; but `está»—dijo` is Spanish dialogue."""
    if written[2] in _CLOSING and (written[2] in _DASHES or not right.isalpha()):
        return "doubtful"
    return "sure"


def _single_mac(written: str, left: str, right: str) -> Verdict:
    """`√©` in `caf√©`; but `2√π`, `≈π`, `¬±` are mathematics."""
    lead, trail = written[0], written[1]
    beside = _is_letter(left) + _is_letter(right)
    if lead == "¬":
        sure = trail in _AFTER_NOT_SIGN or (left.isalnum() and left.isascii())
        return "sure" if sure or (trail == "µ" and _is_letter(right)) else "doubtful"
    if lead == "√" and trail not in _MATHS:
        return "sure" if beside or trail != "•" else "doubtful"
    if not beside:
        return "no" if trail in _MATHS else "doubtful"
    return "sure" if beside == 2 else "doubtful"


def _is_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _single_western(written: str, left: str, right: str) -> Verdict:
    """`Ã©` in `cafÃ©`; but `MANHÃ…`, `på Å–` and `200 Å²` are honest."""
    lead, trail = written[0], written[1]
    if lead not in "ÂÃÄÅÆÈ":
        return "no"
    if lead == "Â":
        if trail not in "»\xa0" or _is_small(left) or left.isdigit():
            return "sure"
        # A capital before a quotation mark or a French exclamation mark, or alone as a word.
        apart = (
            trail == "\xa0" and left in ("", " ", ".", ",", ":", ")") and right not in ("!", "?")
        )
        return "sure" if apart and right not in (":", ";", "»") else "doubtful"
    if trail not in _CLOSING:
        return "sure"
    if lead == "Å" and trail in "²³°·":
        return "doubtful"
    if _is_small(left) or (trail == "\xa0" and right == " " and left in ("", " ")):
        return "sure"
    if trail in _DASHES:
        return "sure" if lead == "Ã" and _is_small(right) and not left.isupper() else "doubtful"
    if _is_small(right) and not left.isupper():
        return "sure"
    between = _is_letter(left) and _is_letter(right)
    return "sure" if between and trail not in "’…\xa0" else "doubtful"

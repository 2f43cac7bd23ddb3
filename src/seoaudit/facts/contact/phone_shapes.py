"""Finds what looks like a phone number in plain text, before any numbering plan is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from seoaudit.article.outline import stretches_after
from seoaudit.language import contact_words as words
from seoaudit.language.deferred import deferred

Shape = Literal["international", "north-american", "national", "vanity", "loose"]

_SPACE = "[ \u00a0\u2009\u202f]"
_DASH = "[-\u2010\u2011\u2013.]"
_JOIN = rf"(?:{_SPACE}?[-\u2010\u2011\u2013./]{_SPACE}?|{_SPACE})"
_BEFORE = r"(?<![^\W_])(?<![#$€£¥%=@+&_])(?<![^\W_][-\u2010\u2011.,:\u2013])"
_AFTER = r"(?!(?!x\s?\d|ext)[^\W_])(?![%°€$£@_])(?![-.,:\u2013]\d)(?!-[^\W\d_])"

# Seven digits with little between them: without such a run there is no number to look for.
_RUN_OUTLINE = deferred(r"0(?:[ ?\-./()]{0,3}0){6,}")
_RUN = deferred(rf"[0-9](?:(?:{_SPACE}|[-\u2010\u2011\u2013./()]){{0,3}}[0-9]){{6,}}")
_SHAPES: tuple[tuple[Shape, re.Pattern[str]], ...] = (
    (
        "international",
        deferred(
            rf"(?<![^\W_])(?<!\+)(?:\(\+{_SPACE}?\d{{1,3}}\)|\+{_SPACE}?\d)"
            rf"(?:(?:{_SPACE}|[-\u2010\u2011\u2013./()]){{0,3}}\d){{6,14}}{_AFTER}"
        ),
    ),
    (
        "north-american",
        deferred(
            rf"{_BEFORE}(?:1{_JOIN})?"
            rf"(?:\(\d{{3}}\)(?:{_SPACE}{{0,2}}|{_DASH})|\d{{3}}{_JOIN})"
            rf"\d{{3}}(?:{_SPACE}?{_DASH}{_SPACE}?|{_SPACE})\d{{4}}{_AFTER}"
        ),
    ),
    (
        "national",
        deferred(
            rf"{_BEFORE}(?:\(0\d{{1,5}}\){_SPACE}?\d{{2,8}}|0\d{{1,11}})"
            rf"(?:{_JOIN}\d{{2,8}}){{0,5}}{_AFTER}"
        ),
    ),
    (
        "loose",
        deferred(
            rf"{_BEFORE}(?:\(\d{{2,5}}\){_SPACE}?)?\d{{1,12}}(?:{_JOIN}\d{{1,8}}){{0,5}}{_AFTER}"
        ),
    ),
)
_TOLL_FREE_OUTLINE = deferred(r"000\)?[-. ]{1,2}(?=[A0?])")
_TOLL_FREE = deferred(r"8(?:00|33|44|55|66|77|88)\)?[-. ]{1,2}(?=[A-Z\d])")
_TOLL_FREE_LEAD = deferred(r"(?:(?<![^\W_])\+?1[-. ]{1,2})?\(?$")
_LETTERED = deferred(r"[A-Z\d]{1,12}(?:[-. ][A-Z\d]{1,12}){0,6}(?![^\W_])")
_VANITY_LENGTH = 7

_NEAR = r"(?:[^\n\d]{0,25}|\W{0,3}\n\W{0,3})$"
_SIGNS = "☎✆📞📱☏"
# What stands before a number is held against these in lower case.
_CUE = deferred(rf"(?:\b(?:{words.PHONE_CUES})\b|[{_SIGNS}]){_NEAR}")
_LABEL = deferred(
    rf"(?:\b(?:{words.PHONE_CUES})\b|[{_SIGNS}])(?:[\s-]+(?:{words.PHONE_FILLERS})\b)*"
    rf"\s?(?:{words.PHONE_LINKS})?[^\w\n]{{0,4}}\n?\W?$"
)
# Words that leave no doubt that a number follows, whatever its form.
_PROMISE = deferred(
    rf"(?:\b(?:{words.PHONE_PROMISES})(?:\s+(?:number|no|nr|fijo|direct))?\.?\s?:"
    rf"|\b(?:{words.CALLS_FOR_NUMBERS}):?|[{_SIGNS}])[^\w\n]{{0,4}}\n?\W?$"
)
_FAX = deferred(rf"(?<!phone )(?<!tel )\b(?:tele)?(?:fax|faks)\w*\b{_NEAR}")
_SHARED_WITH_FAX = deferred(words.FAX_SHARED)
_REGISTRY = deferred(
    rf"(?:\b(?:{words.REGISTRIES})\b|#)(?:\s?(?:number|num|no|nr|nº|n°))?[\s.:#№°-]{{0,3}}$"
)
_DATA = deferred(rf"\b(?:{words.DATA})\b[^\n\d]{{0,25}}$")
# Days, and hours such as `08.30 - 11.00`; `06.12.25.40.18` goes on after what would be a date.
_DATE = deferred(
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})"
    r"(?!\d|[./-]\d)|(?:[01]?\d|2[0-4])\.[0-5]\d\s?[-–]\s?(?:[01]?\d|2[0-4])\.[0-5]\d(?![.\d])"
)
# A number after another, as in "Call 0161 496 0142 or 07700 900123": what is said of one is said of
# both.
_CONTINUED = deferred(
    rf"\+?[\d(](?:{_SPACE}?[-\u2010\u2011\u2013./()]?{_SPACE}?\d){{6,14}}\)?"
    rf"{_SPACE}{{0,2}}(?:[,;/|&]|{words.ALTERNATIVES}){_SPACE}{{0,2}}(?:{words.PHONE_LINKS})?"
    rf"{_SPACE}{{0,2}}$"
)
_CONTINUED_REACH = 40
# How Spain and Mexico write their numbers, and no others, and Ireland and Australia those that cost
# the caller little.
_UNMISTAKABLE = deferred(
    r"[6-9]\d{2}(?:[ .]\d{2}){3}|9\d[ .]\d{3}(?:[ .]\d{2}){2}"
    r"|\(\d{3}\) ?\d{3}-\d{2}-\d{2}|\(\d{2}\) ?\d{4}[- ]\d{4}"
    r"|1(?:[38]00|8[59]0) \d{3} \d{3}"
)
# A word of a list with a colon: "Workshop: 01614960142".
_TITLE = deferred(r"(?:^|[.;,|(\n])\s{0,3}[^\W\d_][^\W\d_.’'-]{2,20}\s?:\s{0,2}$")
_CUE_REACH = 45
_LONGEST_URL = 2000


class Candidate(NamedTuple):
    """A stretch of text shaped like a phone number.

    `cued` tells that a word for phoning stands before it, `labelled` that the word stands right
    before it (`call`, `mobile`), `promised` that it can only introduce a number (`Tel.:`, `call us
    at`), `fax` that it says fax, `titled` that some word and a colon stand right before it.
    """

    start: int
    end: int
    shape: Shape
    cued: bool
    labelled: bool
    promised: bool
    fax: bool
    titled: bool = False


def candidates(text: str, drawn: str, always_cued: bool = False) -> Iterator[Candidate]:
    """What looks like a phone number in `text`: overlapping candidates, the likelier shape first.

    `drawn` is the outline of the text. `always_cued` is for a text that is known to be about a
    phone, such as a field `phone`.
    """
    numbered = stretches_after(drawn, "0")
    for first, last in numbered:
        for rough in _RUN_OUTLINE.finditer(drawn, first, last):
            for run in _RUN.finditer(text, rough.start(), rough.end()):
                yield from _in_run(text, run, always_cued)
    for first, last in numbered:
        for rough in _TOLL_FREE_OUTLINE.finditer(drawn, first, last):
            toll_free = _TOLL_FREE.match(text, rough.start())
            vanity = _vanity_number(text, toll_free, always_cued) if toll_free else None
            if vanity is not None:
                yield vanity


def _in_run(text: str, run: re.Match[str], always_cued: bool) -> Iterator[Candidate]:
    first = max(run.start() - 3, 0)
    for shape, pattern in _SHAPES:
        for found in pattern.finditer(text, first, run.end() + 4):
            start, end = found.span()
            if _in_address_of_a_resource(text, start):
                continue
            candidate = _judged(text, start, end, shape, always_cued)
            if candidate is not None:
                yield candidate
            if shape == "loose":
                break


def _judged(text: str, start: int, end: int, shape: Shape, always_cued: bool) -> Candidate | None:
    before = _before(text, start).lower()
    cued, labelled, promised, counts, says_fax = _announced(before)
    if always_cued:
        cued = labelled = promised = True
    if counts and not cued:
        return None
    if not cued and shape == "loose" and not _UNMISTAKABLE.fullmatch(text, start, end):
        return None
    if shape in ("national", "loose") and _DATE.match(text, start):
        return None
    fax = cued and says_fax
    titled = not cued and _TITLE.search(before) is not None
    return Candidate(start, end, shape, cued, labelled, promised, fax, titled)


class _Announced(NamedTuple):
    """What words say of the number after them: as of a candidate, and whether it counts things."""

    cued: bool
    labelled: bool
    promised: bool
    counts: bool
    says_fax: bool


@lru_cache(maxsize=256)
def _announced(before: str) -> _Announced:
    """What the words before a number, in lower case, say of it.

    Every shape that a number may have asks the same, and so does all that looks for numbers.
    """
    cued = _CUE.search(before) is not None
    labelled = cued and _LABEL.search(before) is not None
    promised = labelled and _PROMISE.search(before) is not None
    counts = not cued and (_REGISTRY.search(before) or _DATA.search(before)) is not None
    says_fax = "fa" in before and _FAX.search(before) is not None
    says_fax = says_fax and not _SHARED_WITH_FAX.search(before)
    return _Announced(cued, labelled, promised, counts, says_fax)


def _before(text: str, start: int) -> str:
    """What stands before a number, or before the number that it is another of."""
    for _ in range(3):
        reach = max(start - _CONTINUED_REACH, 0)
        if not any(map(str.isdigit, text[max(start - 12, 0) : start])):
            break
        other = _CONTINUED.search(text[reach:start])
        if other is None:
            break
        start = reach + other.start()
    return text[max(start - _CUE_REACH, 0) : start]


def _in_address_of_a_resource(text: str, start: int) -> bool:
    """Whether the word that reaches up to `start` is part of a URL, a path or a file name."""
    first = max(start - _LONGEST_URL, 0)
    for space in " \n\t\u00a0":
        first = max(text.rfind(space, first, start) + 1, first)
    word = text[first:start]
    if "://" in word or word.startswith("www."):
        return not re.search(r"(?:tel:|wa\.me/|phone=)\W*\w{0,3}$", word)
    return word.endswith("/") and not word[-2:-1].isdigit()


def _vanity_number(text: str, toll_free: re.Match[str], always_cued: bool) -> Candidate | None:
    """The number with letters that begins with a toll-free code."""
    first, after = toll_free.span()
    if first and text[first - 1].isalnum():
        return None
    lettered = _LETTERED.match(text, after)
    end = _vanity_end(text, lettered) if lettered else None
    if end is None:
        return None
    lead = _TOLL_FREE_LEAD.search(text, max(first - 5, 0), first)
    start = lead.start() if lead else first
    if text.startswith("(", start) and ")" not in text[start:end]:
        start += 1
    return _judged(text, start, end, "vanity", always_cued)


def _vanity_end(text: str, lettered: re.Match[str]) -> int | None:
    """Where the seven digits or letters of a vanity number end, None where it is none."""
    counted = letters = 0
    for offset in range(lettered.start(), lettered.end()):
        character = text[offset]
        if character.isalnum():
            counted += 1
            letters += character.isalpha()
        elif counted >= _VANITY_LENGTH:
            return offset if letters > 2 else None
    return lettered.end() if counted >= _VANITY_LENGTH and letters > 2 else None

"""Characters nobody sees: zero-width, direction, control and private use characters.

Some of them have a job: joiners in emoji and in scripts that shape their letters, direction marks
beside right-to-left letters, zero-width spaces in scripts that write no spaces. Those are left
alone, as are no-break and thin spaces everywhere.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice

from seoaudit.article import Article, Raw, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

_INVISIBLE = deferred(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064"
    "\u2066-\u206f\ufeff\ufff9-\ufffb\ue000-\uf8ff\U000e0001-\U000e007f\U000f0000-\U0010fffd]"
)
_SKIPPED = frozenset({"code", "code-block", "script", "math", "esm", "comment", "template"})

_JOINERS = "\u200c\u200d"
_SPACE = "\u200b"
_MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
_TAGS = "".join(map(chr, range(0xE0020, 0xE0080)))
_LONGEST_FLAG = 10
_SOFT_HYPHEN = "\xad"

# Arabic to Mandaic, the Indic blocks, Mongolian, Khmer: their letters change shape when joined.
_SHAPED = deferred(
    "[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ua800-\uabff\ufb50-\ufdff]"
)
_RIGHT_TO_LEFT = deferred("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Thai, Lao, Tibetan, Burmese, Khmer, Japanese and Chinese write no spaces between words.
_UNSPACED = deferred("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_EMOJI = deferred("[\u00a9\u00ae\u203c-\u3299\ufe0f\u20e3\U0001f000-\U0001faff]")

_KINDS = {"\u200b": "zero-width", "\u2060": "zero-width", "\ufeff": "byte order mark"}
# Characters that begin or end markup in Markdown or YAML where they stand alone or doubled.
_MARKUP = "*_`~#>+-=|[]!&%@{}'\":"
# How far to look for right-to-left letters around a direction mark, in characters.
_NEARBY = 80
# From so many on, an article is written from right to left: its lists of foreign names are too.
_WRITTEN_LETTERS = 100
# Thai, Lao, Burmese and Khmer mark the ends of words with a zero-width space, beside a space too.
_WORDS_ENDED = deferred("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")


class InvisibleCharacters(Occurrence, frozen=True):
    """A run of invisible characters.

    `codes` names them (`U+200B U+200B`), `kind` says what the first is: `zero-width`, `direction`,
    `soft hyphen`, `control`, `line separator`, `byte order mark`, `tag` or `private use`, which has
    no `replacement`, for it may show as an icon. `count` is how many there are.
    """

    codes: str = ""
    kind: str = ""
    count: int = 1


def find_invisible_characters(
    article: Article, garbled: Iterable[Span] = ()
) -> tuple[InvisibleCharacters, ...]:
    """Every run outside code, comments and templates, and outside what is `garbled`."""
    if _INVISIBLE.search(article.source.unusual) is None:
        return ()
    text = article.source.text
    skipped = _Stretches([raw.span for raw in article.raws if _is_skipped(raw)])
    taken = _Stretches(garbled)
    found: list[InvisibleCharacters] = []
    for start, end in _runs(text, _is_right_to_left(text)):
        if not skipped.hold(start) and not taken.hold(start):
            found.append(_occurrence(text, start, end))
    return tuple(found)


def _is_skipped(raw: Raw) -> bool:
    return raw.kind in _SKIPPED


class _Stretches:
    """Stretches of the source, and whether a place lies in one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        reached = 0
        for start, end in sorted((span.start, span.end) for span in spans):
            reached = max(reached, end)
            self.starts.append(start)
            self.ends.append(reached)

    def hold(self, offset: int) -> bool:
        index = bisect_right(self.starts, offset) - 1
        return index >= 0 and offset < self.ends[index]


def _is_right_to_left(text: str) -> bool:
    """Whether an article is written in letters that go from right to left."""
    letters = islice(_RIGHT_TO_LEFT.finditer(text), _WRITTEN_LETTERS)
    return sum(1 for _ in letters) == _WRITTEN_LETTERS


def _runs(text: str, from_right: bool) -> Iterator[tuple[int, int]]:
    """Runs of characters that have no job where they stand."""
    start = end = -1
    for found in _INVISIBLE.finditer(text):
        if (from_right and found[0] in _MARKS) or _has_a_job(text, found.start()):
            continue
        if found.start() == end:
            end = found.end()
            continue
        if end > 0:
            yield start, end
        start, end = found.span()
    if end > 0:
        yield start, end


def _has_a_job(text: str, at: int) -> bool:
    char, before, after = text[at], text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    if char in _JOINERS:
        if _SHAPED.match(before):
            return True
        return char == "\u200d" and bool(_EMOJI.match(before)) and bool(_EMOJI.match(after))
    if char == _SPACE:
        return bool(
            (_UNSPACED.match(before) and _UNSPACED.match(after)) or _WORDS_ENDED.match(before)
        )
    if char in _MARKS:
        near = text[max(at - _NEARBY, 0) : at + _NEARBY]
        return _RIGHT_TO_LEFT.search(near) is not None
    if "\U000e0020" <= char <= "\U000e007f":
        return _ends_a_flag(text, at)
    # An icon font draws the one character of an otherwise empty element.
    return unicodedata.category(char) == "Co" and before == ">" and after == "<"


def _ends_a_flag(text: str, at: int) -> bool:
    """Whether a tag character belongs to a flag such as Scotland's: a black flag, then tags."""
    before = text[max(at - _LONGEST_FLAG, 0) : at].rstrip(_TAGS)
    return before.endswith("\U0001f3f4")


def _occurrence(text: str, start: int, end: int) -> InvisibleCharacters:
    run = text[start:end]
    return InvisibleCharacters(
        Span(start, end),
        _replacement(text, start, end),
        " ".join(f"U+{ord(char):04X}" for char in run),
        _kind(run[0]),
        len(run),
    )


def _kind(char: str) -> str:
    if char in _KINDS:
        return _KINDS[char]
    if char == _SOFT_HYPHEN:
        return "soft hyphen"
    if char in "\u2028\u2029":
        return "line separator"
    if char in _MARKS or "\u202d" <= char <= "\u202e":
        return "direction"
    if char >= "\U000e0001" and char <= "\U000e007f":
        return "tag"
    category = unicodedata.category(char)
    return {"Cc": "control", "Co": "private use"}.get(category, "zero-width")


def _replacement(text: str, start: int, end: int) -> str | None:
    """Nothing, or a space where the run stood between words as one.

    None for private use, and where what stands around the run would turn into markup without it.
    """
    run, before, after = text[start:end], text[max(start - 1, 0) : start], text[end : end + 1]
    if any(unicodedata.category(char) == "Co" for char in run):
        return None
    if after and after in _MARKUP and (before in _MARKUP or before in " \t\r\n"):
        return None
    separates = any(unicodedata.category(char) in ("Cc", "Zl", "Zp") for char in run)
    return " " if separates and before.isalnum() and after.isalnum() else ""

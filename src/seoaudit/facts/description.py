"""The description of an article, which a search result may show under its title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.title.standing import is_site_page, stands_alone
from seoaudit.facts.title.wording import Wording, wording_of_field
from seoaudit.language.deferred import deferred
from seoaudit.language.words import split_words

if TYPE_CHECKING:
    from seoaudit.article import Prose
    from seoaudit.facts.facts import Facts

CopySource = Literal["title", "first paragraph"]

_CLOSING = r"[\"'”’»)\]*_]*"
_SENTENCE_END = deferred(rf"(?<!\.)[.!?。!?।؟]{_CLOSING}$")
_ELLIPSIS = deferred(rf"(?:\.\.+|…|\[(?:…|\.\.+|&hellip;)\]){_CLOSING}$")
_OPEN_END = deferred(r"[,;:(\[/&–—-]$")
_SYMBOLS_AT_END = deferred(r"[^\w.!?。!?।؟\"'”’»)\]…,;:(\[/&–—-]+$")

# A text shorter than this is a label, which needs no full stop.
_LABEL_CHARACTERS = 100
# A beginning of the first paragraph this short may agree by chance.
_COPIED_WORDS = 8


class CutOff(Occurrence, frozen=True):
    """The last word of a description that stops in the middle; `label` is that word."""

    label: str = ""


class Description(Struct, frozen=True):
    """The description as it stands in a field, or in the head of an HTML page.

    `text` is without markup, runs of white space made one space; None where there is none, where
    it is empty, or where a template fills it in. `length` counts its characters. `place` is the
    value (an empty one too), None without a field.

    `ends_as_sentence` tells whether it ends with a full stop, question or exclamation mark.
    `cut_off` holds its last word where it seems to stop half-way: at an ellipsis, a comma or a
    function word, or, where it is too long for a label, without a full stop. `copied_from` is
    `title` or `first paragraph` where it only repeats that, else None.

    `expected` tells an article that needs a description of its own: no part of a page, no empty
    body, none that a template fills in.
    """

    text: str | None = None
    length: int | None = None
    place: Occurrence | None = None
    ends_as_sentence: bool | None = None
    cut_off: tuple[CutOff, ...] = ()
    copied_from: CopySource | None = None
    copies: tuple[Occurrence, ...] = ()
    expected: bool = False


def measure_description(facts: Facts) -> Description:
    """Find the description and measure it."""
    article = facts.article
    field = facts.metadata.description
    expected = stands_alone(article) and not is_site_page(article)
    if field is None:
        return Description(expected=expected)
    wording = wording_of_field(field)
    place = Occurrence(span=wording.place)
    if wording.templated:
        return Description(place=place)
    if not wording.text:
        return Description(place=place, expected=expected)
    copied_from = _copied_from(wording.text, facts)
    return Description(
        text=wording.text,
        length=len(wording.text),
        place=place,
        ends_as_sentence=bool(_SENTENCE_END.search(_without_symbols(wording.text))),
        cut_off=_cut_off(wording, facts),
        copied_from=copied_from,
        copies=(place,) if copied_from else (),
        expected=expected,
    )


def _without_symbols(text: str) -> str:
    """The text without emoji and the like at its end."""
    return _SYMBOLS_AT_END.sub("", text)


def _cut_off(wording: Wording, facts: Facts) -> tuple[CutOff, ...]:
    text = _without_symbols(wording.text)
    if not text or (_SENTENCE_END.search(text) and not _ELLIPSIS.search(text)):
        return ()
    words = split_words(text)
    if not words.tokens:
        return ()
    long = len(text) >= _LABEL_CHARACTERS
    unfinished = _ELLIPSIS.search(text) or _OPEN_END.search(text)
    if not (long or unfinished or _ends_with_function_word(words.tokens, facts)):
        return ()
    start = words.starts[-1]
    label = text[start : words.ends[-1]]
    return (CutOff(span=wording.span(start, len(text)), label=label),)


def _ends_with_function_word(tokens: tuple[str, ...], facts: Facts) -> bool:
    """Whether the last word is one that never ends a phrase, as an article or a conjunction."""
    pack = facts.lexicon.pack
    return pack is not None and len(tokens) > 3 and tokens[-1] in _NEVER_LAST.get(pack.code, ())


# Articles and conjunctions; prepositions and pronouns do end English sentences.
_NEVER_LAST: dict[str, frozenset[str]] = {
    "en": frozenset(
        {"a", "an", "the", "and", "or", "of", "nor", "than", "because", "its", "their"}
    ),
    "de": frozenset({"der", "die", "das", "und", "oder", "eine", "einen", "einer", "dem", "den"}),
    "fr": frozenset({"le", "la", "les", "un", "une", "et", "ou", "de", "du", "des"}),
    "es": frozenset({"el", "la", "los", "las", "un", "una", "y", "o", "de", "del"}),
    "it": frozenset({"il", "lo", "la", "gli", "le", "un", "una", "e", "o", "di", "del"}),
    "pt": frozenset({"o", "a", "os", "as", "um", "uma", "e", "ou", "de", "do", "da"}),
    "nl": frozenset({"de", "het", "een", "en", "of", "van"}),
}


def _copied_from(text: str, facts: Facts) -> CopySource | None:
    tokens = split_words(text).tokens
    if not tokens:
        return None
    if facts.title.text and split_words(facts.title.text).tokens == tokens:
        return "title"
    prose = facts.article.prose
    first = first_paragraph(prose)
    if first is None or len(tokens) < _COPIED_WORDS:
        return None
    block = prose.blocks[first]
    beginning = prose.text[block.start : min(block.end, block.start + 2 * len(text) + 100)]
    return "first paragraph" if split_words(beginning).tokens[: len(tokens)] == tokens else None


def first_paragraph(prose: Prose) -> int | None:
    """Index of the first block of prose that is a paragraph, None without any."""
    return next(
        (index for index, block in enumerate(prose.blocks) if block.kind == "paragraph"), None
    )

"""The description of an article, which a search result may show under its title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.title.standing import is_site_page, stands_alone
from seoaudit.facts.title.wording import Wording, wording_of_field, words_of
from seoaudit.language.deferred import deferred
from seoaudit.language.words import Words

if TYPE_CHECKING:
    from seoaudit.article import Prose
    from seoaudit.facts.facts import Facts

CopySource = Literal["title", "first paragraph"]

_CLOSING = r"[\"'”’“‘»«›‹)\]*_]*"
_SENTENCE_END = deferred(rf"(?<!\.)[.!?。!?।؟]{_CLOSING}$")
_ELLIPSIS = deferred(rf"(?:\.\.+|…|\[(?:…|\.\.+|&hellip;)\]){_CLOSING}$")
_OPEN_END = deferred(r"[,:–—-]$")
# `... and much more…` is all that its writer had to say.
_AND_MORE = frozenset("more plus más mehr mais altro etc usw encore etcétera".split())
_USUAL_ENDS = ".!?…"
_SYMBOLS_AT_END = deferred(
    r"(?:[^\w.!?。!?।؟\"'”’»)\]…,;:(\[/&–—-]|(?<![^\s:]):[a-z][a-z0-9_+-]*:)+$"
)

# A beginning of the first paragraph this short may agree by chance.
_COPIED_WORDS = 8
# Programs cut longer texts: a shorter one that trails off is a teaser, and one that the first
# paragraph takes further was shortened by hand.
_TRAILING_CHARACTERS = 120
_CUT_CHARACTERS = 100


class CutOff(Occurrence, frozen=True):
    """The last word of a description that stops in the middle; `label` is that word."""

    label: str = ""


class Description(Struct, frozen=True):
    """The description as it stands in a field, or in the head of an HTML page.

    `text` is without markup, runs of white space made one space; None where there is none, where
    it is empty, or where a template fills it in. `length` counts its characters. `place` is the
    value (an empty one too), None without a field.

    `ends_as_sentence` tells whether it ends with a full stop, question or exclamation mark.
    `cut_off` holds its last word where it stops half-way: at a comma, a colon or a hyphen, at a
    function word that ends no phrase, at an ellipsis from 120 characters on, or where
    the first paragraph begins with the same eight words or more and goes on within the sentence,
    from 100 characters on. `copied_from` is
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
    plain = wording.text
    if not (plain[-1].isalnum() or plain[-1] in _USUAL_ENDS):
        plain = _SYMBOLS_AT_END.sub("", plain)
    ends_as_sentence = bool(_SENTENCE_END.search(plain))
    return Description(
        text=wording.text,
        length=len(wording.text),
        place=place,
        ends_as_sentence=ends_as_sentence,
        cut_off=_cut_off(wording, plain, facts),
        copied_from=copied_from,
        copies=(place,) if copied_from else (),
        expected=expected,
    )


def _cut_off(wording: Wording, text: str, facts: Facts) -> tuple[CutOff, ...]:
    """The last word of a text (without emoji and the like at its end) that stops half-way."""
    if not text or (_SENTENCE_END.search(text) and not _ELLIPSIS.search(text)):
        return ()
    words = words_of(text)
    if not words.tokens:
        return ()
    trails_off = _ELLIPSIS.search(text)
    if trails_off and words.tokens[-1] in _AND_MORE:
        return ()
    is_long = len(text) >= _CUT_CHARACTERS
    cut = trails_off and len(text) >= _TRAILING_CHARACTERS
    unfinished = cut or _OPEN_END.search(text)
    if not (
        unfinished
        or _ends_with_function_word(text, words, facts)
        or _goes_on(words, facts, is_long)
    ):
        return ()
    start = words.starts[-1]
    label = text[start : words.ends[-1]]
    return (CutOff(span=wording.span(start, len(text)), label=label),)


def _ends_with_function_word(text: str, words: Words, facts: Facts) -> bool:
    """Whether the last word is one that never ends a phrase, as an article or a conjunction."""
    pack = facts.lexicon.pack
    never_last = pack.never_last if pack else frozenset()
    if len(words.tokens) <= 3 or words.tokens[-1] not in never_last:
        return False
    # What follows the word says that it is a name (`plan A`, `the word “the”`).
    return words.ends[-1] == len(text) and text[words.starts[-1] :].islower()


def _goes_on(words: Words, facts: Facts, is_long: bool) -> bool:
    """Whether the first paragraph says the same and goes on in the word, or in the sentence where
    the text is so long that a program may have cut it."""
    count = len(words.tokens)
    first = first_paragraph(facts.article.prose) if count >= _COPIED_WORDS else None
    if first is None:
        return False
    text = facts.text
    start, end = text.block_first[first : first + 2]
    last = start + count - 1
    if last >= end or text.tokens[start:last] != words.tokens[:-1]:
        return False
    there, here = text.tokens[last], words.tokens[-1]
    if there != here:
        return there.startswith(here)
    return is_long and any(
        sentence.first <= last < sentence.last - 1 for sentence in text.sentence_list
    )


def _copied_from(text: str, facts: Facts) -> CopySource | None:
    tokens = words_of(text).tokens
    if not tokens:
        return None
    if facts.title.text and words_of(facts.title.text).tokens == tokens:
        return "title"
    first = first_paragraph(facts.article.prose) if len(tokens) >= _COPIED_WORDS else None
    if first is None:
        return None
    start, end = facts.text.block_first[first : first + 2]
    beginning = facts.text.tokens[start : min(start + len(tokens), end)]
    return "first paragraph" if beginning == tokens else None


def first_paragraph(prose: Prose) -> int | None:
    """Index of the first block of prose that is a paragraph, None without any."""
    return next(
        (index for index, block in enumerate(prose.blocks) if block.kind == "paragraph"), None
    )

"""Calls to action in the front matter, where small sites keep their buttons."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from seoaudit.facts.calls.call_occurrence import Call
from seoaudit.facts.calls.invitations import find_invitations, label_kind, promising
from seoaudit.facts.calls.reading import Reading
from seoaudit.facts.calls.stretches import stretches_among
from seoaudit.facts.text import places_of
from seoaudit.facts.title.wording import words_of
from seoaudit.language.deferred import deferred
from seoaudit.language.sentences import sentence_spans
from seoaudit.language.words import Words

if TYPE_CHECKING:
    from seoaudit.article import Article, Field, FrontMatter, Passage
    from seoaudit.facts.calls.call_details import Detail
    from seoaudit.facts.calls.own_names import Names
    from seoaudit.language.call_lexicon import CallLexicon, Kind

_BUTTON_KEY = deferred(r"cta|call.?to.?action|button|btn", re.IGNORECASE)
_LABEL_KEY = deferred(
    r"(?:^|[_-])(?:cta|text|label|title|button|btn|copy|caption|name|heading|headline)$|"
    r"(?:Text|Label|Title|Button|Cta|CTA|Btn)$",
    re.IGNORECASE,
)
_ADDRESS_KEY = deferred(
    r"(?:^|[_-])(?:url|link|href|target|path|to|page|action)$|(?:Url|URL|Link|Href)$"
)
_MACHINE_KEY = deferred(
    r"(?:^|[_.-])(?:id|slug|url|link|href|path|file|src|image|img|permalink|layout|template|type|"
    r"icon|class|style|color|colour|size|date|tags|keywords|categories|aliases|src_path|code|"
    r"script|weight|menu|identifier)$",
    re.IGNORECASE,
)
_LABEL_WORDS = 8


def field_calls(article: Article, lexicon: CallLexicon, names: Names) -> list[Call]:
    """The calls in text fields of the front matter and of the head of an HTML page."""
    calls: list[Call] = []
    for front_matter in (article.front_matter, article.head):
        if front_matter is None:
            continue
        for field in front_matter.fields:
            if field.passage is not None and _is_text(field):
                calls.extend(_in_field(front_matter, field, lexicon, names))
    return calls


def _is_text(field: Field) -> bool:
    text = field.value
    if not isinstance(text, str) or text.startswith(("http", "/", "#")):
        return False
    return not _is_for_machines(_key(field))


@lru_cache(maxsize=256)
def _is_for_machines(key: str) -> bool:
    return _MACHINE_KEY.search(key) is not None


def _key(field: Field) -> str:
    """The key of a field, or of the list that it is an entry of."""
    return next((key for key in reversed(field.keys) if not key.isdigit()), "")


def _in_field(
    front_matter: FrontMatter, field: Field, lexicon: CallLexicon, names: Names
) -> list[Call]:
    passage = field.passage
    if passage is None:
        return []
    text = passage.text
    words = words_of(text)
    if lexicon.triggers.isdisjoint(words.tokens):
        return []
    reading = Reading(text, words.tokens, words.starts, words.ends, names)
    count = len(words.tokens)
    if _is_label(field) and count <= _LABEL_WORDS:
        kind = label_kind(reading, lexicon, 0, count)
        if kind is not None:
            target = _sibling(front_matter, field)
            return [_call(passage, words.starts[0], words.ends[-1], kind, target, False)]
    among = promising(lexicon, words.tokens, places_of(words.tokens), bool(names))
    if not among:
        return []
    stretch_at = stretches_among(_stretches(text, words, lexicon.code))
    return [
        _call(
            passage,
            words.starts[found.first],
            words.ends[found.last - 1],
            found.kind,
            _detail_near(reading.details, words.starts[found.first])
            or _sibling(front_matter, field),
            True,
        )
        for found in find_invitations(reading, lexicon, stretch_at, among)
    ]


def _is_label(field: Field) -> bool:
    """Whether a field is a button's by its keys."""
    if not _BUTTON_KEY.search(field.path):
        return False
    return _LABEL_KEY.search(_key(field)) is not None


def _stretches(text: str, words: Words, code: str) -> list[tuple[int, int]]:
    """The ranges of words that are sentences."""
    stretches = []
    for start, end in sentence_spans(text, 0, len(text), code):
        first, last = bisect_left(words.starts, start), bisect_left(words.starts, end)
        if last > first:
            stretches.append((first, last))
    return stretches


def _detail_near(details: Sequence[Detail], start: int) -> str | None:
    """The contact detail that a text names at or after an offset, else the one before it."""
    after = [detail for detail in details if detail.start >= start]
    near = after[0] if after else details[-1] if details else None
    return near.text if near else None


def _sibling(front_matter: FrontMatter, field: Field) -> str | None:
    """The address that stands beside a button's label in the same mapping."""
    parent = field.keys[:-1]
    stem = _LABEL_KEY.sub("", field.name)
    for other in front_matter.fields:
        if other.keys[:-1] != parent or not isinstance(other.value, str) or not other.value:
            continue
        if _ADDRESS_KEY.search(other.name) and (parent or other.name.startswith(stem)):
            return other.value
    return None


def _call(
    passage: Passage, start: int, end: int, kind: Kind, target: str | None, in_text: bool
) -> Call:
    return Call(
        span=passage.span(start, end),
        label=passage.text[start:end],
        kind=kind,
        target=target,
        scope="field",
        in_text=in_text,
        linked=target is not None and not in_text,
    )

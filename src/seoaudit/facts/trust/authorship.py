"""Who an article names as its author, and whether that is a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from seoaudit.article import Article, Field, Passage, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.settings import Business
from seoaudit.language.author_roles import (
    ACCOUNTS,
    BYLINE_ENDS,
    FILLERS,
    GROUPS,
    JOINERS,
    LEADING_GROUPS,
    LEGAL_FORMS,
    ON_BEHALF,
    PUBLICATIONS,
    ROLES,
)
from seoaudit.language.deferred import compiled, deferred
from seoaudit.language.residue import residue_words

_WORD = deferred(r"[^\W_]+(?:[.'’][^\W_]+)*")
_ARTICLE = deferred(r"^[ld]['’]")
_JOINED = deferred(rf"\s*(?:[,;]|\s&\s|\s(?:{JOINERS})\s)\s*(?:and\s+)?")
_ON_BEHALF = deferred(rf"\s+(?:{ON_BEHALF})\s+.*$", re.DOTALL)
_OF_SEVERAL = ACCOUNTS | GROUPS | LEGAL_FORMS | PUBLICATIONS
_NAME_KEYS = ("name", "title", "displayname", "fullname", "label")
_BYLINE_BLOCKS = 6
_LONGEST_BYLINE = 80
_BYLINE_END = deferred(rf"\s*(?:[|·•]|\s(?:{BYLINE_ENDS})\s|\s[-–—]\s|[,;:(]|\d).*$", re.DOTALL)


class Author(Occurrence, frozen=True):
    """An author as the article names one.

    `name` is the name; `generic` tells an account, a role, a group or a company, where no author
    of the article is a person.
    """

    name: str = ""
    generic: bool = False


def find_authors(
    article: Article, field: Field | None, business: Business, language: str
) -> tuple[Author, ...]:
    """Authors that the author field names, else those of a byline in the text."""
    named = list(_in_field(article, field)) if field else []
    if not named:
        named = list(_in_byline(article, language))
    generic = bool(named) and all(is_generic(name, business) for name, _ in named)
    return tuple(Author(span, None, name, generic) for name, span in named)


def is_generic(name: str, business: Business) -> bool:
    """Whether a name is that of an account, a role, a group or a company, not of a person."""
    words = _words(_ON_BEHALF.sub("", name).partition("@")[0])
    if len(words) < 2:
        words = _words(name.partition("@")[0])
    if not words or "{{" in name or "{%" in name:
        return False
    owners = [_words(owner) for owner in (business.name, *business.name_variants) if owner]
    if words in owners:
        return True
    own = {word for owner in owners for word in owner}
    if ROLES & set(words) and all(word in ROLES | FILLERS | own for word in words):
        return True
    if len(words) < 2:
        return False
    if words[-1] in ACCOUNTS | LEGAL_FORMS or "for" in words[1:-1]:
        return True
    if words[0] in LEADING_GROUPS or (len(words) > 2 and words[-1] in PUBLICATIONS):
        return True
    if words[-1] not in GROUPS:
        return False
    return len(words) > 2 or words[0] in FILLERS | own or not _could_be_given(name)


def _words(name: str) -> list[str]:
    return [_ARTICLE.sub("", word.lower()) for word in _WORD.findall(name)]


def _could_be_given(name: str) -> bool:
    """Whether the first word of a name is written as a given name is."""
    first: str = _WORD.findall(name)[0]
    return first.isalpha() and (first.istitle() or first.islower())


def _in_field(article: Article, field: Field) -> Iterator[tuple[str, Span]]:
    """Names in a text, a list of texts, a mapping with a name, or a list of such mappings."""
    if field.passage is not None:
        yield from _names(field.passage, 0, len(field.passage.text))
        return
    depth = len(field.keys)
    for entry in _below(article, field):
        inner = entry.keys[depth:]
        if entry.passage is None:
            continue
        in_list = len(inner) == 1 and isinstance(field.value, list)
        if in_list or inner[-1].lower().replace("_", "") in _NAME_KEYS:
            yield from _names(entry.passage, 0, len(entry.passage.text))


def _below(article: Article, field: Field) -> Iterable[Field]:
    """Fields within a list or mapping."""
    depth = len(field.keys)
    for metadata in (article.front_matter, article.head):
        for entry in metadata.fields if metadata else ():
            if len(entry.keys) > depth and entry.keys[:depth] == field.keys:
                yield entry


def _names(passage: Passage, start: int, end: int) -> Iterator[tuple[str, Span]]:
    """The names that a text lists, each with its place.

    `Health & Wellness Daily` is one, as its last word is no surname.
    """
    text = passage.text[start:end]
    at = 0
    words = _words(text)
    one = "&" in text and "," not in text and bool(words) and words[-1] in _OF_SEVERAL
    for joint in [*(() if one else _JOINED.finditer(text)), None]:
        until = joint.start() if joint else len(text)
        name = text[at:until].strip()
        if name:
            first = start + at + (len(text[at:until]) - len(text[at:until].lstrip()))
            yield name, passage.span(first, first + len(name))
        at = joint.end() if joint else until


def _in_byline(article: Article, language: str) -> Iterator[tuple[str, Span]]:
    """Names after `By` at the beginning of one of the first blocks."""
    words = residue_words(language)
    if words is None:
        return
    opening = compiled(rf"{words.byline}\s*:?\s+(?=[A-ZÀ-Þ])", re.IGNORECASE)
    prose = article.prose
    for block in prose.blocks[:_BYLINE_BLOCKS]:
        if block.kind not in ("paragraph", "item") or block.end - block.start > _LONGEST_BYLINE:
            continue
        text = prose.block_text(block)
        opened = opening.match(text)
        if opened is None or not text[opened.end()].isupper():
            continue
        name = _BYLINE_END.sub("", text[opened.end() :])
        if 0 < len(_WORD.findall(name)) <= 5 and name[-1:] not in ".!?":
            start = block.start + opened.end()
            yield from _names(prose, start, start + len(name))
            return

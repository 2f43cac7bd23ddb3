"""Abbreviations in capitals that an article never explains."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from seoaudit.article import Article, Prose
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.text import Text
from seoaudit.language.deferred import deferred
from seoaudit.language.pack import Pack

# Two letters are mostly a state, a unit or a word in capitals.
_ACRONYM = deferred(r"([A-Z][A-Z](?<![\w.&/@#$_-]..)[A-Z]{1,4})(?:s|[’']s)?(?![\w&/@_-]|[’'.]\w)")
_ROMAN = deferred(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_CAPITALS_AROUND = deferred(r"[A-Z]{2,}")
# A degree or a licence behind a name: `Ada Example, RMT`.
_BEHIND_NAME = deferred(r"[A-Z][\w.’'-]+,\s+(?:[A-Z]{2,6},\s+)*$")
_WORD = deferred(r"[\w’']+")
# No little words between two others are longer, in characters.
_FARTHEST = 60


class UndefinedAcronym(Occurrence, frozen=True):
    """An abbreviation in capitals without its meaning; the span is its first use.

    `label` is the abbreviation, `count` how often paragraphs and list items use it.
    """

    label: str = ""
    count: int = 0


def undefined_acronyms(
    article: Article, text: Text, pack: Pack | None, names: Iterable[str]
) -> tuple[UndefinedAcronym, ...]:
    """Abbreviations of 3 to 6 capitals that the article explains nowhere, by their first use.

    () where the familiar ones of the language are not known. `names` are those of the business;
    what stands in one is no abbreviation. Explained is what stands in brackets behind or before its
    meaning, has a phrase such as `stands for` behind it, is an `<abbr>`, or whose letters begin the
    words of a phrase somewhere in the article.
    """
    if pack is None or pack.acronyms is None:
        return ()
    prose = article.prose.text
    uses: dict[str, list[re.Match[str]]] = {}
    for found in _in_capitals(article.prose):
        if not _begins_word(prose, found.start(), pack):
            continue
        uses.setdefault(found[1], []).append(found)
    familiar, glosses = pack.acronyms.familiar, pack.acronyms.glosses
    known = " ".join(names)
    labels = frozenset(map(str.lower, uses))
    said = ""
    marked_up: list[int] | None = None
    undefined = []
    for label, places in uses.items():
        if label.lower() in familiar or label in known or _ROMAN.fullmatch(label):
            continue
        told = [place for place in places if _is_told(article, place)]
        if not told or _is_word(label, prose, pack) or _is_explained(places, prose, glosses):
            continue
        said = said or f" {' '.join(text.tokens)} ".replace("-", " ")
        if _is_spelt_out(label, said, labels, pack):
            continue
        marked_up = _marked_up(article) if marked_up is None else marked_up
        if any(article.source.text.startswith(label, start) for start in marked_up):
            continue
        first = told[0]
        span = article.prose.span(first.start(1), first.end(1))
        undefined.append(UndefinedAcronym(span, None, label, len(told)))
    return tuple(undefined)


def _in_capitals(prose: Prose) -> Iterator[re.Match[str]]:
    """What is written as abbreviations are."""
    at = prose.outline.find("AAA")
    while at >= 0:
        found = _ACRONYM.match(prose.text, at)
        if found:
            yield found
        at = prose.outline.find("AAA", at + 3)


def _begins_word(prose: str, start: int, pack: Pack) -> bool:
    """Whether nothing is joined to it by an apostrophe but a word of its own (`l'IRM`)."""
    before = prose[max(start - 8, 0) : start].replace("’", "'").lower()
    return before[-1:] != "'" or before.endswith(pack.elisions)


def _is_told(article: Article, place: re.Match[str]) -> bool:
    """Whether a use stands in running text of the author's, and not in a line of capitals.

    What a number follows is a reference or a product (`ISO 9001`).
    """
    prose = article.prose
    block = prose.blocks[prose.block_at(place.start())]
    if block.kind not in ("paragraph", "item") or block.quoted:
        return False
    before = prose.text[block.start : place.start()]
    after = _WORD.search(prose.text, place.end(), block.end)
    last = before.rsplit(maxsplit=1)[-1:]
    if any(_CAPITALS_AROUND.fullmatch(word.strip(",;:()")) for word in last):
        return False
    if after is not None and (_CAPITALS_AROUND.fullmatch(after[0]) or after[0].isdigit()):
        return False
    return not _BEHIND_NAME.search(before[-60:])


def _is_word(label: str, prose: str, pack: Pack) -> bool:
    """Whether it is an ordinary word in capitals for emphasis."""
    word = label.lower()
    if word in pack.function_words or word in pack.number_words:
        return True
    return _stands_alone(word, prose) or _stands_alone(label.capitalize(), prose)


def _stands_alone(word: str, text: str) -> bool:
    """Whether a word stands somewhere with no letter, digit or underscore beside it."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        beside = text[max(at - 1, 0) : at] + text[end : end + 1]
        if not any(one.isalnum() or one == "_" for one in beside):
            return True
        at = text.find(word, end)
    return False


def _is_explained(places: list[re.Match[str]], prose: str, glosses: tuple[str, ...]) -> bool:
    """Whether brackets or a phrase next to one of the uses say what it means."""
    for place in places:
        before, after = (
            prose[max(place.start() - 2, 0) : place.start()],
            prose[place.end() : place.end() + 60].lower(),
        )
        if before[-1:] == "(" and after[:1] in ("", *"),;"):
            return True
        if before[-2:] in ("(“", '("') or after.startswith((" (", " – ", " — ", ": ")):
            return True
        if any(after.lstrip(" \"”’'").startswith(gloss) for gloss in glosses):
            return True
    return False


def _is_spelt_out(label: str, said: str, labels: Collection[str], pack: Pack) -> bool:
    """Whether words that begin with its letters stand in a row, little words between them or not.

    `said` are the words of the article, parts of hyphenated ones by themselves, with a space before
    and after each. One that is among `labels`, the article's abbreviations, begins with no letter.
    """
    letters = label.lower()
    first, second = f" {letters[0]}", f" {letters[1]}"
    at = said.find(first)
    while at >= 0:
        end = said.index(" ", at + 1)
        if said.find(second, end, end + _FARTHEST) >= 0 and said[at + 1 : end] not in labels:
            if _goes_on(letters[1:], said, end, labels, pack):
                return True
        at = said.find(first, end)
    return False


def _goes_on(letters: str, said: str, at: int, labels: Collection[str], pack: Pack) -> bool:
    """Whether words that begin with these letters come next, little words between them or not.

    Behind a space, at `at`, the next of the words begins.
    """
    if not letters:
        return True
    while (end := said.find(" ", at + 1)) > 0:
        word = said[at + 1 : end]
        if word in labels:
            return False
        if word[:1] == letters[0] and _goes_on(letters[1:], said, end, labels, pack):
            return True
        if word not in pack.function_words or not word[0].isascii():
            return False
        at = end
    return False


def _marked_up(article: Article) -> list[int]:
    """Where what HTML marks as an abbreviation begins, which says its meaning when pointed at."""
    return [raw.span.end for raw in article.raws if raw.kind == "html" and raw.name == "abbr"]

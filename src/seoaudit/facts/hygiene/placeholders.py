"""Words that stand where somebody meant to write something: lorem ipsum, TODO, `[Your City]`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, KeysView
from functools import cache
from typing import NamedTuple

from seoaudit.article import Article, Field, Prose
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.passages import text_fields
from seoaudit.language.deferred import deferred
from seoaudit.language.residue import Traces, residue_words

# Filler text goes on after the two words; an article about it names them alone.
_LOREM = deferred(r"\blorem\s+ipsum\s+(?:dolor|is\s+simply\s+dummy)\b", re.IGNORECASE)

# Notes to oneself: in capitals, with a colon or an order to oneself at the start of a block or a
# sentence, in brackets, or all that is said.
_NOTE = deferred(
    r"(?:^|(?<=[.!?:)] ))"
    r"(?:(?:TODO|FIXME|XXX)\b(?:\([^)\n]{1,30}\))?\s*:|TBD:"
    r"|(?:TODO|FIXME)(?=\s+(?:add|ask|check|complete|confirm|describe|expand|find|finish|fix|include"
    r"|insert|link|mention|replace|rewrite|update|verify|write)\b))"
    r"|(?:\((?:TODO|TBD|FIXME|XXX)|\[(?:TODO|TBD|TBC|FIXME|XXX))(?:\s*[:–—-]\s[^\])\n]{0,80})?[\])]"
    r"(?![-. ]?XXX)"
    r"|(?:(?<=: )(?:TBD|TODO)|(?<=[.!?] )TBD)(?=\.?[ \t]*$)",
    re.MULTILINE,
)
_UNDETERMINED = deferred(r"(?<=: )[Tt]o be determined(?=\.?[ \t]*$)", re.MULTILINE)
# `TODO` alone may name a column of a board, `TBD` alone never names anything.
_WHOLE_NOTE = deferred(
    r"(?:TODO|FIXME|XXX)[.!:…]{0,3}|(?:todo|Todo|tbd)\s?(?:\.{3}|…|:)"
    r"|[Tt]o be (?:determined|written)[.…]*"
)
_WHOLE_TBD = deferred(r"TBD[.!…]{0,3}")
_LONGEST_WHOLE = 24
# Each of these has one of the words, and one of the traces.
_NOTE_WORDS = frozenset("todo fixme xxx tbd determined written".split())
_NOTE_TRACES = ("TODO", "FIXME", "XXX", "odo", "tbd", "TBD", "o be determined", "o be written")

# `[Your City]`, `[INSERT NAME]`: brackets round what the language calls an instruction or a slot.
# `The [KEYWORD] argument` is how manuals write.
_SLOT = (
    r"\[(?<!\]\[)(?:{})\](?![(\[:])"
    r"(?! (?:argument|option|flag|parameter|placeholder|tag|variable|field)s?\b)"
)

# Merge fields of mailing tools that were never filled in.
_MERGE_NAMES = (
    r"(?:F|L|FIRST|LAST|FULL|USER|COMPANY|BUSINESS|CITY|CONTACT|CLIENT|CUSTOMER|RECIPIENT)"
    r"[_ ]?NAME|NAME|CITY|COMPANY|EMAIL|PHONE|ADDRESS"
)
_MERGE_PERCENT = deferred(rf"%(?:{_MERGE_NAMES})%")
_MERGE = deferred(r"\*?\|[FL]NAME\|\*?|<<\s?(?:First|Last|Full|Company|City) ?Name\s?>>")
_VARIABLE = deferred(
    r"\{\{\s*(?:[A-Za-z_]{1,20}\.)?(?:(?:first|last|full|user|company|business|client|customer"
    r"|contact|recipient|brand)[_ ]?name|name|city|company|phone|phone_number|email|address)"
    r"\s*\}\}",
    re.IGNORECASE,
)

# `{city}`, as tools for many pages at once write it; one of a path or a class has a neighbour.
_CURLY = deferred(
    r"(?<![^\s(\"“‘'])\{(?:city|company|company_name|business_name|first_name|last_name|service_area"
    r"|keyword|neighborhood|phone_number)\}(?![\w/{=(\[])"
)

# An amount with its digits still to come; telephone numbers are looked for among contact details.
_DIGITS = deferred(
    r"\$X{2,}(?![\w])(?!-)"
    r"|(?<=: )X{2,3}(?=\s?(?:€|£|euros?\b|dollars?\b|pounds\b|EUR\b|USD\b|CHF\b))",
)

_SENTENCE_ENDS = deferred(r"\n|[.!?] ")

# Fields that hold a text for others to fill in, or a pattern.
_TEMPLATE_FIELD = deferred(
    r"mail|template|subject|placeholder|example|pattern|format|permalink|signature|snippet|syntax",
    re.IGNORECASE,
)


# Fields whose value names a state or a group.
_STATE_FIELD = deferred(r"stat(?:e|us)|stage|tag|categor|label|type|column|list", re.IGNORECASE)

# What an article that is no template itself may show for others to fill in.
_SHOWN_KINDS = frozenset({"slot", "stock text"})


class Placeholder(Occurrence, frozen=True):
    """Something to be filled in.

    `kind` is `filler text`, `note`, `slot`, `merge field`, `template variable`, `stock text` or
    `digits`; `label` is what it says.
    """

    kind: str = ""
    label: str = ""


class _Search(NamedTuple):
    """A pattern and the traces of its matches, of which the first group is quick to look for.

    `shown` matches words before one, in its sentence, that present it as an example.
    """

    kind: str
    traces: Traces
    pattern: re.Pattern[str]
    shown: re.Pattern[str] | None = None


_SEARCHES = (
    _Search("filler text", Traces((("psum", "PSUM"),), (frozenset(("ipsum",)),)), _LOREM),
    _Search(
        "note",
        Traces(
            (("TODO", "TBD", "TBC", "FIXME", "XXX"),),
            (frozenset(("todo", "tbd", "tbc", "fixme", "xxx")),),
        ),
        _NOTE,
    ),
    _Search("note", Traces((("o be determined",),), (frozenset(("determined",)),)), _UNDETERMINED),
    _Search("merge field", Traces((("%",),)), _MERGE_PERCENT),
    _Search("merge field", Traces((("|", "<"), ("NAME|", "<<"))), _MERGE),
    _Search(
        "template variable",
        Traces(
            (("{",), ("city}", "_name}", "company}", "_area}", "keyword}", "hood}", "_number}"))
        ),
        _CURLY,
    ),
    _Search("digits", Traces((("X",), ("XX",))), _DIGITS),
)
_VARIABLES = _Search("template variable", Traces((("{{",),)), _VARIABLE)


@cache
def _searches(language: str) -> tuple[_Search, ...]:
    """The searches for an article, those of English among them whatever its language."""
    found = list(_SEARCHES)
    known = {words.byline: words for code in ("en", language) if (words := residue_words(code))}
    for words in known.values():
        shown = deferred(rf"\b(?:{words.shown})", re.IGNORECASE)
        slot = deferred(_SLOT.format(words.slots))
        found.append(_Search("slot", Traces((("[",),)), slot, shown))
        found += [
            _Search("stock text", stock.traces, deferred(stock.pattern), shown)
            for stock in words.stock
        ]
    return tuple(found)


@cache
def _templates(language: str) -> re.Pattern[str]:
    """What announces a text for others to fill in, in a language or in English."""
    known = (residue_words(code) for code in ("en", language))
    return deferred("|".join(words.templates for words in known if words), re.IGNORECASE)


def find_placeholders(
    article: Article, words: KeysView[str], beside: str, language: str
) -> tuple[Placeholder, ...]:
    """Placeholders in the prose and in the texts of the front matter, in order.

    `words` are those of the prose, `beside` is what is written elsewhere.
    """
    found = [*_in_fields(article, beside, language), *_in_prose(article, words, language)]
    return tuple(sorted(found, key=lambda placeholder: placeholder.span))


def _in_prose(article: Article, words: KeysView[str], language: str) -> Iterator[Placeholder]:
    prose = article.prose
    known = _searches(language) if article.format != "text" else (*_searches(language), _VARIABLES)
    searches = [search for search in known if search.traces.in_prose(prose.text, words)]
    for kind, start, end in _in_text(prose.text, searches):
        number = prose.block_at(start)
        block = prose.blocks[number]
        if kind in _SHOWN_KINDS and (
            block.quoted
            or _is_in_link(article, start)
            or _is_in_template(prose, number, _templates(language))
        ):
            continue
        if kind == "note" and _is_whole_note(prose.block_text(block), block.kind):
            continue
        yield Placeholder(prose.span(start, end), None, kind, prose.text[start:end])
    if not words & _NOTE_WORDS:
        return
    for block in prose.blocks:
        if block.end - block.start > _LONGEST_WHOLE:
            continue
        text = prose.block_text(block)
        if _is_whole_note(text, block.kind):
            yield Placeholder(prose.span(block.start, block.end), None, "note", text)


def _is_in_template(prose: Prose, number: int, templates: re.Pattern[str]) -> bool:
    """Whether the heading over a block, or the paragraph before its list, announces a template."""
    before = reversed(prose.blocks[: number + 1])
    in_list = prose.blocks[number].kind == "item"
    for block in before:
        is_announcing = block.kind == "heading" or (in_list and block.kind == "paragraph")
        if is_announcing and templates.search(prose.block_text(block)):
            return True
        if block.kind == "heading":
            return False
        in_list = in_list and block.kind == "item"
    return False


def _is_in_link(article: Article, at: int) -> bool:
    return any(link.at <= at < link.until for link in article.links if link.scope == "main")


def _is_whole_note(text: str, kind: str) -> bool:
    """Whether a note is all that a text says; `kind` is the kind of its block, or `field`."""
    if len(text) > _LONGEST_WHOLE:
        return False
    stripped = text.strip()
    alone = kind not in ("item", "cell") and _WHOLE_NOTE.fullmatch(stripped)
    return bool(alone or _WHOLE_TBD.fullmatch(stripped))


def _in_fields(article: Article, beside: str, language: str) -> Iterator[Placeholder]:
    searches = [search for search in _searches(language) if search.traces.in_text(beside)]
    if not searches and not any(trace in beside for trace in _NOTE_TRACES):
        return
    for field in text_fields(article):
        passage = field.passage
        if passage is None or not passage.text:
            continue
        text = passage.text
        if _is_whole_note(text, "field"):
            if not _is_template(field) and not _STATE_FIELD.search(".".join(field.keys)):
                yield Placeholder(passage.span(0, len(text)), None, "note", text)
            continue
        for kind, start, end in _in_text(text, searches):
            if not _is_template(field):
                yield Placeholder(passage.span(start, end), None, kind, text[start:end])


def _is_template(field: Field) -> bool:
    """Whether a field holds an address, or a text or pattern for others to fill in."""
    address = field.passage is not None and "://" in field.passage.text
    return address or any(_TEMPLATE_FIELD.search(key) for key in field.keys)


def _in_text(text: str, searches: Iterable[_Search]) -> Iterator[tuple[str, int, int]]:
    """Kind and offsets of every placeholder in a text; filler text counts once a line."""
    for kind, _, pattern, shown in searches:
        line_end = -1
        for found in pattern.finditer(text):
            if shown is not None and _is_shown(text, found.start(), shown):
                continue
            if kind == "filler text":
                if found.start() < line_end:
                    continue
                line_end = text.find("\n", found.end()) % (len(text) + 1)
            yield kind, found.start(), found.end()


def _is_shown(text: str, at: int, shown: re.Pattern[str]) -> bool:
    """Whether the words before a slot, in its sentence, present it as an example or quote it."""
    before = _SENTENCE_ENDS.split(text[max(at - 120, 0) : at])[-1]
    quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return quoted or shown.search(before) is not None

"""What a chat assistant leaves in a text that was pasted from it: citation marks, asides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from seoaudit.article import Article, Passage
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.passages import text_fields
from seoaudit.facts.text import Text
from seoaudit.language.deferred import deferred
from seoaudit.language.residue import Traces, residue_words

# Marks that a chat window turns into footnotes. They may stand between private use characters.
_MARK = deferred(
    r":?contentReference\[oaicite:\d+\](?:\{index=\d+\})?"
    r"|\[?oai_?cite:\d+\]?"
    r"|[\ue200-\ue2ff]*(?:(?:file)?cite[\ue200-\ue2ff]+)?\bturn\d{1,2}(?:search|view|news|image|fetch"
    r"|file|academia|forecast|product)\d{1,3}\b[\ue200-\ue2ff]*"
    r"|【\d{1,3}(?::\d{1,3})?†[^】\n]{1,60}】"
)
# Every mark holds one of these within a word, this sign, or a number behind `turn`.
_NAMES = ("oaicite", "oai_cite")
_SIGN = "【"
_TURN = deferred("turn[0-5]")
_OPENING = frozenset("\"'“‘«„(`")


class AiResidue(Occurrence, frozen=True):
    """A trace of a chat assistant.

    `kind` is `citation mark` (the `replacement` is nothing) or `aside`, a remark of the assistant
    about itself. `label` is what it says.
    """

    kind: str = ""
    label: str = ""


class _Asides(NamedTuple):
    """How an assistant speaks of itself in one language, and the traces of it."""

    pattern: re.Pattern[str]
    traces: Traces


@cache
def _asides(language: str) -> tuple[_Asides, ...]:
    """The remarks of assistants in English, which they fall back to, and in a language."""
    known = {words.asides: words for code in ("en", language) if (words := residue_words(code))}
    return tuple(
        _Asides(deferred(words.asides, re.IGNORECASE), words.aside_traces)
        for words in known.values()
    )


def find_ai_residue(
    article: Article, words: Text, beside: str, language: str
) -> tuple[AiResidue, ...]:
    """Traces in the prose and in the texts of the front matter, in order; quoted ones are shown.

    `words` are those of the prose, `beside` is what is written elsewhere.
    """
    prose, said = article.prose.text, words.places.keys()
    marks = _SIGN in prose or _names_mark(words) or _may_hold_mark(beside)
    asides = [
        each
        for each in _asides(language)
        if each.traces.in_prose(prose, said) or each.traces.in_text(beside)
    ]
    if not marks and not asides:
        return ()
    passages = [article.prose, *(field.passage for field in text_fields(article) if field.passage)]
    found = [trace for passage in passages for trace in _in_passage(passage, asides)]
    return tuple(sorted(found, key=lambda trace: trace.span))


def _names_mark(words: Text) -> bool:
    """Whether one of the words is what a mark is called."""
    return bool(words.tokens_with(*_NAMES)) or any(map(_TURN.search, words.tokens_with("turn")))


def _may_hold_mark(text: str) -> bool:
    return _SIGN in text or any(name in text for name in _NAMES) or bool(_TURN.search(text))


def _in_passage(passage: Passage, asides: list[_Asides]) -> Iterator[AiResidue]:
    text = passage.text
    if _may_hold_mark(text):
        for mark in _MARK.finditer(text):
            if not _is_quoted(text, mark.start()):
                span = passage.span(*mark.span())
                yield AiResidue(span, "", "citation mark", mark[0])
    for pattern, traces in asides:
        if traces.in_text(text):
            for aside in pattern.finditer(text):
                if not _is_quoted(text, aside.start()):
                    span = passage.span(*aside.span())
                    yield AiResidue(span, None, "aside", aside[0])


def _is_quoted(text: str, at: int) -> bool:
    """Whether a quotation opens right before a place, or earlier in its line and is still open."""
    before = text[max(at - 200, 0) : at].rpartition("\n")[2]
    if before.rstrip("\u00a0\u202f ")[-1:] in _OPENING and before:
        return True
    if before.count("«") > before.count("»") or before.count("„") > before.count("“"):
        return True
    return before.count("“") > before.count("”") + before.count("„") or before.count('"') % 2 == 1

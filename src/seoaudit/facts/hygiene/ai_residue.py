"""What a chat assistant leaves in a text that was pasted from it: citation marks, asides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from seoaudit.article import Article, Passage
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.passages import text_fields
from seoaudit.language.deferred import deferred
from seoaudit.language.residue import residue_words

# Marks that a chat window turns into footnotes. They may stand between private use characters.
_MARK = deferred(
    r":?contentReference\[oaicite:\d+\](?:\{index=\d+\})?"
    r"|\[?oai_?cite:\d+\]?"
    r"|[\ue200-\ue2ff]*(?:(?:file)?cite[\ue200-\ue2ff]+)?\bturn\d{1,2}(?:search|view|news|image|fetch"
    r"|file|academia|forecast|product)\d{1,3}\b[\ue200-\ue2ff]*"
    r"|【\d{1,3}(?::\d{1,3})?†[^】\n]{1,60}】"
)
# What every mark holds, as UTF-8.
_TURN = re.compile(rb"turn[0-5]")
_MARK_TRACES = (b"oaicite", b"oai_cite", "†".encode())
_OPENING = frozenset("\"'“‘«„(`")


class AiResidue(Occurrence, frozen=True):
    """A trace of a chat assistant.

    `kind` is `citation mark` (the `replacement` is nothing) or `aside`, a remark of the assistant
    about itself. `label` is what it says.
    """

    kind: str = ""
    label: str = ""


class _Asides(NamedTuple):
    """How an assistant speaks of itself in one language, and what every such remark holds."""

    pattern: re.Pattern[str]
    traces: tuple[bytes, ...]


@cache
def _asides(language: str) -> tuple[_Asides, ...]:
    """The remarks of assistants in English, which they fall back to, and in a language."""
    known = {words.asides: words for code in ("en", language) if (words := residue_words(code))}
    return tuple(
        _Asides(
            deferred(words.asides, re.IGNORECASE),
            tuple(trace.encode() for trace in words.aside_traces),
        )
        for words in known.values()
    )


def find_ai_residue(article: Article, written: bytes, language: str) -> tuple[AiResidue, ...]:
    """Traces in the prose and in the texts of the front matter, in order; quoted ones are shown.

    `written` is all that is written in the article.
    """
    marks = any(trace in written for trace in _MARK_TRACES) or _TURN.search(written)
    asides = [each for each in _asides(language) if any(map(written.__contains__, each.traces))]
    if not marks and not asides:
        return ()
    passages = [article.prose, *(field.passage for field in text_fields(article) if field.passage)]
    found = [trace for passage in passages for trace in _in_passage(passage, asides)]
    return tuple(sorted(found, key=lambda trace: trace.span))


def _in_passage(passage: Passage, asides: list[_Asides]) -> Iterator[AiResidue]:
    text = passage.text
    data = text.encode("utf-8", "surrogatepass")
    if any(trace in data for trace in _MARK_TRACES) or _TURN.search(data):
        for mark in _MARK.finditer(text):
            if not _is_quoted(text, mark.start()):
                span = passage.span(*mark.span())
                yield AiResidue(span, "", "citation mark", mark[0])
    for pattern, traces in asides:
        if any(map(data.__contains__, traces)):
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

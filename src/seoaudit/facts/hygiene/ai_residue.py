"""What a chat assistant leaves in a text that was pasted from it: citation marks, asides."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.article import Article, Passage
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.passages import text_fields
from seoaudit.language.deferred import deferred

# Marks that a chat window turns into footnotes. They may stand between private use characters.
_MARK = deferred(
    r":?contentReference\[oaicite:\d+\](?:\{index=\d+\})?"
    r"|\[?oai_?cite:\d+\]?"
    r"|[\ue200-\ue2ff]*(?:(?:file)?cite[\ue200-\ue2ff]+)?\bturn\d{1,2}(?:search|view|news|image|fetch"
    r"|file|academia|forecast|product)\d{1,3}\b[\ue200-\ue2ff]*"
    r"|【\d{1,3}(?::\d{1,3})?†[^】\n]{1,60}】"
)
# The assistant speaking of itself in the first person.
_ASIDE = deferred(
    r"\bAs an? (?:AI|artificial intelligence)(?: language model| assistant| model)?, I\b"
    r"|\bAs a large language model, I\b"
    r"|\bI(?:'|’)?m (?:just )?an AI(?: language model| assistant)\b"
    r"|\bI am (?:just )?an AI(?: language model| assistant)\b"
    r"|\bas of my (?:last|latest) (?:knowledge|training) (?:update|cutoff|cut-off)\b"
    r"|\bmy knowledge cutoff\b",
    re.IGNORECASE,
)
# What every mark and every aside holds, as UTF-8.
_TURN = re.compile(rb"turn[0-5]")
_MARK_TRACES = (b"oaicite", b"oai_cite", "†".encode())
_ASIDE_TRACES = (
    b" an AI",
    b" an ai",
    b"an artificial",
    b" large language",
    b"knowledge",
    b"latest training",
)
_OPENING = frozenset("\"'“‘«„(`")


class AiResidue(Occurrence, frozen=True):
    """A trace of a chat assistant.

    `kind` is `citation mark` (the `replacement` is nothing) or `aside`, a remark of the assistant
    about itself. `label` is what it says.
    """

    kind: str = ""
    label: str = ""


def find_ai_residue(article: Article, written: bytes) -> tuple[AiResidue, ...]:
    """Traces in the prose and in the texts of the front matter, in order; quoted ones are shown.

    `written` is all that is written in the article.
    """
    marks = any(trace in written for trace in _MARK_TRACES) or _TURN.search(written)
    asides = any(trace in written for trace in _ASIDE_TRACES)
    if not marks and not asides:
        return ()
    passages = [article.prose, *(field.passage for field in text_fields(article) if field.passage)]
    found = [trace for passage in passages for trace in _in_passage(passage)]
    return tuple(sorted(found, key=lambda trace: trace.span))


def _in_passage(passage: Passage) -> Iterator[AiResidue]:
    text = passage.text
    data = text.encode("utf-8", "surrogatepass")
    if any(trace in data for trace in _MARK_TRACES) or _TURN.search(data):
        for mark in _MARK.finditer(text):
            if not _is_quoted(text, mark.start()):
                span = passage.span(*mark.span())
                yield AiResidue(span, "", "citation mark", mark[0])
    if any(trace in data for trace in _ASIDE_TRACES):
        for aside in _ASIDE.finditer(text):
            if not _is_quoted(text, aside.start()):
                span = passage.span(*aside.span())
                yield AiResidue(span, None, "aside", aside[0])


def _is_quoted(text: str, at: int) -> bool:
    """Whether a quotation opens right before a place, or earlier in its line and is still open."""
    before = text[max(at - 200, 0) : at].rpartition("\n")[2]
    if before[-1:] in _OPENING and before:
        return True
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1

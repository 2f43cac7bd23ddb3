"""Characters that were decoded with the wrong encoding, in the words of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.article import Article, Passage, Prose, Span
from seoaudit.facts.hygiene.garbled_text import (
    NO_LEADS,
    Leads,
    Repair,
    holds_garbling,
    holds_single,
    may_be_garbled,
    repair_run,
)
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.passages import beside_prose, passages_of
from seoaudit.language.deferred import deferred

# A single character is no run, but for control characters.
_RUN = deferred("[^\x00-\x7f]{2,}|[\x80-\x9f]")

# What is left of a sequence that lost a byte on the way: `â€` before a closing quotation mark,
# a replacement character with what stands of the sequence before it, a lone lead after a letter.
_BROKEN = deferred(
    "(?P<quote>â€\ufffd?(?![\x80-\xff\u0152-\u2122]))"
    "|(?P<lost>(?:[ÂÃÄÅ]|ðŸ[^\x00-\x7f]?|â[^\x00-\x7f\ufffd]?)?\ufffd+)"
    "|(?P<space>(?<=[a-z.,;:!?)])Â(?= |$))"
    "|(?P<grave>(?<=[a-z])Ã(?= ))"
    "|(?P<root>(?<=[A-Za-z])√(?=[a-z ,.]))"
)
_ABOUT_ENCODINGS = deferred(
    r"mojibake|\bUTF-?8\b|\bencoding|\bcharset\b|\bUnicode\b", re.IGNORECASE
)
# Characters that garbled text begins with and that stand before no honest non-ASCII character.
_LEADS = frozenset("‚√ÃÂâ\ufffd")
# How far before its closing mark a quotation may have begun, in characters.
_QUOTATION = 600
_ENCLOSING = {"(": ")", '"': '"', "'": "'", "“": "”", "‘": "’", "«": "»", "„": "“", "`": "`"}


class Mojibake(Occurrence, frozen=True):
    """Garbled characters: `encoding` is the one they were wrongly read with, "" where unknown.

    `label` is what they look like. Without `replacement` a byte is lost and nobody can tell what
    stood there. `meant` says what to write, for a message.
    """

    encoding: str = ""
    label: str = ""
    meant: str = ""


def find_mojibake(article: Article, beside: str | None = None) -> tuple[Mojibake, ...]:
    """Every garbled run in the prose, the front matter texts and the alternative texts.

    `beside` is what is written elsewhere than in the prose, where it is known.
    """
    if article.source.text.isascii() and "&" not in article.source.text:
        return ()
    beside = beside_prose(article) if beside is None else beside
    if not _is_prose_in_doubt(article) and not _is_in_doubt(beside):
        return ()
    passages = [passage for passage in passages_of(article) if may_be_garbled(passage.text)]
    leads = frozenset(
        char
        for passage in passages
        for repair in _repairs(passage.text, NO_LEADS)
        for char in passage.text[repair.start : repair.end]
    )
    if not leads and not any(_BROKEN.search(passage.text) for passage in passages):
        return ()
    shown = any(_ABOUT_ENCODINGS.search(passage.text) for passage in passages_of(article))
    found = {
        garbled.span: garbled
        for passage in passages
        for garbled in _in_passage(article, passage, leads, shown)
    }
    return tuple(sorted(found.values(), key=lambda garbled: garbled.span))


def _is_prose_in_doubt(article: Article) -> bool:
    """Whether anything in the prose may be garbled.

    Garbled characters stand side by side, or else the source has them if no entity stands for them.
    """
    source, prose = article.source, article.prose
    if "&" not in source.text and not holds_single(source.unusual) and not _has_neighbours(prose):
        return False
    return _is_in_doubt(prose.text)


def _has_neighbours(prose: Prose) -> bool:
    """Whether two characters beyond ASCII stand side by side."""
    text, outline = prose.text, prose.outline
    at = outline.find("??")
    while at >= 0:
        if text[at] > "\x7f" and text[at + 1] > "\x7f":
            return True
        at = outline.find("??", at + 1)
    return False


def _is_in_doubt(text: str) -> bool:
    return not text.isascii() and holds_garbling(text)


def _in_passage(
    article: Article, passage: Passage, leads: Leads, shown: bool
) -> Iterator[Mojibake]:
    text = passage.text
    repairs = list(_repairs(text, leads))
    taken: set[int] = set()
    for repair in repairs:
        if shown and _stands_apart(text, repair.start, repair.end):
            continue
        taken.update(range(repair.start, repair.end))
        span = passage.span(repair.start, repair.end)
        replacement = None if "\ufffd" in repair.replacement else repair.replacement
        if not _is_whole(article, passage, span, repair) or _is_torn(text, repair):
            replacement = None
        label = text[repair.start : repair.end]
        yield Mojibake(span, replacement, repair.encoding, label, _meant(replacement))
    for broken in _BROKEN.finditer(text):
        start, end = broken.span()
        if not taken.isdisjoint(range(start, end)):
            continue
        if _stands_apart(text, start, end) and (shown or broken["lost"]):
            continue
        replacement = _completed(text, broken, bool(leads))
        if (broken["space"] and replacement is None) or (broken["root"] and "√" not in leads):
            continue
        encoding = "" if broken["lost"] else "mac_roman" if broken["root"] else "cp1252"
        span = passage.span(start, end)
        yield Mojibake(span, replacement, encoding, broken[0], _meant(replacement))


def _meant(replacement: str | None) -> str:
    if replacement is None:
        return "the character that was meant"
    return f"“{replacement}”" if replacement.strip() else "a space"


def _repairs(text: str, leads: Leads) -> Iterator[Repair]:
    """Repairs with offsets in `text`."""
    for run in _RUN.finditer(text):
        start, end = run.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        repair = repair_run(run[0], before, after, leads)
        if repair:
            yield repair._replace(start=start + repair.start, end=start + repair.end)


def _completed(text: str, broken: re.Match[str], garbled: bool) -> str | None:
    """What a broken sequence must have been, None where more than one character is possible."""
    if broken["quote"]:
        before = text[max(broken.start() - _QUOTATION, 0) : broken.start()]
        opened = before.count("â€œ") + before.count("“")
        return "”" if opened > before.count("”") else None
    if broken["space"]:
        return "" if garbled else None
    return "à" if broken["grave"] else None


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Whether the stretch is enclosed in quotation marks or brackets, as something shown."""
    closing = _ENCLOSING.get(text[start - 1 : start])
    return closing is not None and text[end : end + 1] == closing


def _is_torn(text: str, repair: Repair) -> bool:
    """Whether part of a garbled character stands beside the run, so that its repair is a guess.

    Text garbled twice that lost a byte looks so: `Ã¢â€ ` was `→` and would become `ââ€ `.
    """
    before, after = text[: repair.start][-1:], text[repair.end : repair.end + 2]
    if before and before in _LEADS:
        return True
    return repair.replacement[-1:] in ("â", "Ã", "Â", "√") and after[:1] in (
        "â",
        "‚",
        "Ã",
        "Â",
        "√",
    )


def _is_whole(article: Article, passage: Passage, span: Span, repair: Repair) -> bool:
    """Whether nothing but the garbled characters stands at the span, no markup in between."""
    from html import unescape

    written = article.source.slice(span)
    garbled = passage.text[repair.start : repair.end]
    return written == garbled or ("&" in written and unescape(written) == garbled)

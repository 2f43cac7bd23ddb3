"""The sentence that an issue is about, with its place in it."""

from __future__ import annotations

from typing import NamedTuple

from seoaudit.engine.issue import Issue
from seoaudit.language.deferred import deferred

_MOST = 160
# Where a sentence or a block of HTML ends.
_END = deferred(
    r"[.!?…][\"'”’)\]*_]*\s+|\s*[|]\s*"
    r"|</?(?:p|div|h[1-6]|li|ul|ol|title|meta|link|head|header|main|section|article|form|td|th|tr"
    r"|table|br|img|nav|footer|blockquote|body|html|script|style)\b[^<>]*>\s*"
)


class Sentence(NamedTuple):
    """What stands before the place, at it, and after it."""

    before: str
    marked: str
    after: str


def sentence_of(issue: Issue) -> Sentence | None:
    """The sentence around the place of an issue, from its source line; None of a whole article."""
    if issue.whole or not issue.snippet.strip():
        return None
    line, place = issue.snippet, issue.place
    start = min(max(place.column - issue.snippet_column, 0), len(line))
    end = len(line)
    if place.end_line == place.line:
        end = min(max(place.end_column - issue.snippet_column, start), len(line))
    before = line[:start]
    cuts = [found.end() for found in _END.finditer(before)]
    before = before[cuts[-1] :] if cuts else before.lstrip()
    after = line[end:]
    if found := _END.search(after):
        # The end of a sentence belongs to it, a tag or a border does not.
        is_border = found[0].lstrip()[0] in "<|"
        after = after[: found.start() if is_border else found.end()]
    return Sentence(_end_of(before), _shortened(line[start:end]), _start_of(after.rstrip()))


def _end_of(text: str) -> str:
    return text if len(text) <= _MOST else "… " + text[-_MOST:].partition(" ")[2]


def _start_of(text: str) -> str:
    return text if len(text) <= _MOST else text[:_MOST].rpartition(" ")[0] + " …"


def _shortened(text: str) -> str:
    return text if len(text) <= 2 * _MOST else f"{text[:_MOST]} … {text[-_MOST:]}"

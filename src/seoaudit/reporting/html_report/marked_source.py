"""Source lines with the places of issues marked in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from seoaudit.article import Source
from seoaudit.catalogue.rule import SEVERITIES, Severity
from seoaudit.engine.issue import Issue
from seoaudit.reporting.html_report.markup import escaped

# Lines around an issue, where not the whole text is shown.
_AROUND = 2
# An unmarked stretch that is longer is shortened in the middle.
_LONGEST = 1200
_KEPT = 400


class Mark(Struct, frozen=True):
    """A stretch of one line, 0-based columns, and the number of its issue within the article."""

    start: int
    end: int
    number: int
    severity: Severity
    is_last: bool


def marked_lines(
    issues: Sequence[Issue], source: Source | None, whole: bool, prefix: str
) -> Iterator[str]:
    """The items of a list of lines: all of the source if `whole`, else those around the issues,
    and without a source the lines that the issues hold.

    Marks link to the issues, whose ids are `prefix` and their number from 1.
    """
    marks = _marks(issues)
    lines = _lines(issues, source, marks, whole)
    previous: int | None = None
    for number, text in lines.items():
        apart = ' class="apart"' if previous is not None and number > previous + 1 else ""
        previous = number
        yield f'<li value="{number}"{apart}>{_line(text, marks.get(number, ()), prefix)}</li>'


def _lines(
    issues: Sequence[Issue], source: Source | None, marks: Mapping[int, Sequence[Mark]], whole: bool
) -> dict[int, str]:
    """Texts of lines by 1-based number, in order."""
    if source is None:
        found: dict[int, str] = {}
        for issue in issues:
            if issue.snippet:
                head = " " * (issue.snippet_column - 1)
                found.setdefault(issue.place.line, head + issue.snippet)
        return dict(sorted(found.items()))
    last = len(source.line_starts)
    if source.line_starts[-1] == len(source.text) and last not in marks:
        # What ends the last line begins no further one.
        last -= 1
    wanted = set(range(1, last + 1)) if whole else set[int]()
    for line in () if whole else marks:
        wanted.update(range(max(1, line - _AROUND), min(last, line + _AROUND) + 1))
    return {line: source.slice(source.line_span(line)) for line in sorted(wanted) if line <= last}


def _marks(issues: Sequence[Issue]) -> dict[int, list[Mark]]:
    found: dict[int, list[Mark]] = {}
    for number, issue in enumerate(issues, start=1):
        if issue.whole:
            continue
        place = issue.place
        for line in range(place.line, place.end_line + 1):
            start = place.column - 1 if line == place.line else 0
            is_last = line == place.end_line
            end = place.end_column - 1 if is_last else 1 << 30
            mark = Mark(start, end, number, issue.severity, is_last)
            found.setdefault(line, []).append(mark)
    return found


def _line(text: str, marks: Sequence[Mark], prefix: str) -> str:
    """A line cut where marks begin and end; a stretch has the look of its gravest issue."""
    size = len(text)
    edges = {0, size}
    for mark in marks:
        edges.update((min(mark.start, size), min(mark.end, size)))
    cuts = sorted(edges)
    shown = ""
    for start, end in pairwise(cuts):
        over = [mark for mark in marks if mark.start <= start and mark.end >= end]
        stretch = escaped(_shortened(text[start:end]))
        if over:
            gravest = max((mark.severity for mark in over), key=SEVERITIES.index)
            stretch = f'<mark class="{gravest}">{stretch}</mark>'
        shown += stretch + _numbers(marks, end, size, prefix)
    return shown or _numbers(marks, 0, size, prefix)


def _numbers(marks: Sequence[Mark], end: int, size: int, prefix: str) -> str:
    """Links to the issues whose places end here."""
    return "".join(
        f'<a class="to" href="#{prefix}{mark.number}" aria-label="issue {mark.number}">'
        f"{mark.number}</a>"
        for mark in marks
        if mark.is_last and min(mark.end, size) == end
    )


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return f"{text[:_KEPT]} … {text[-_KEPT:]}"

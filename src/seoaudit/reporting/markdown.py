"""`markdown`: a comment on a pull request or merge request, short first and whole where it fits.

GitHub takes at most 65,536 characters; the report says what it left out to stay below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from seoaudit.catalogue.rule import SEVERITIES
from seoaudit.engine.message import listed
from seoaudit.engine.report import Report
from seoaudit.reporting.columns import cut
from seoaudit.reporting.folding import in_articles
from seoaudit.reporting.impact import Fold, by_impact, folds, foremost, grade
from seoaudit.reporting.located import THE_SITE
from seoaudit.reporting.markdown_text import (
    code_span,
    counted_length,
    html_code,
    markdown_message,
    markdown_text,
)
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.repository_paths import repository_paths
from seoaudit.reporting.summary_line import counted, summary_text

LIMIT = 65_536

# By this line a later run finds the comment that it should replace.
MARKER = "<!-- seoaudit report -->"

_TOP = 5
_CLOSING = 600
_FOR_ISSUES = LIMIT * 3 // 4
# In less room no entry fits.
_LEAST = 150
_LONGEST = 400
_LONGEST_PATH = 250


class _Page:
    """Lines up to the limit, and how much found no room."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.room = LIMIT - _CLOSING
        self.issues_left = 0
        self.files_left = 0
        self.notes_left = 0

    def takes(self, lines: Iterable[str], leaving: int = 0) -> bool:
        """Add lines if they all fit and leave so much room to others."""
        wanted = list(lines)
        room = self.room - _length(wanted)
        if room < leaving:
            return False
        self.lines += wanted
        self.room = room
        return True


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The lines: a summary, what was not audited, the five gravest entries, then all others."""
    page = _Page()
    page.takes([MARKER, "### seoaudit", "", f"**{markdown_text(summary_text(report))}**", ""])
    page.notes_left = _list(page, [f"- {markdown_message(_short(note))}" for note in report.notes])
    _add_errors(page, report)
    shown = repository_paths()
    found = foremost(report, options.top) if options.top else by_impact(folds(report))
    ranked = [replace(fold, path=shown(fold.path)) for fold in found]
    is_new = report.base is not None or report.known > 0
    most = options.top or _TOP
    _add_top(page, ranked[:most], "New, what matters most first" if is_new else "What matters most")
    for group in _by_article(ranked[most:]):
        _add_article(page, group, {fold.path for fold in ranked[:most]})
    yield from page.lines
    yield from _closing(page, bool(ranked))


def _add_errors(page: _Page, report: Report) -> None:
    """What could not be done, in a list for each thing that could not."""
    shown = repository_paths()
    lists: dict[str, list[str]] = {}
    for error in report.errors:
        lists.setdefault(error.undone, []).append(_error(shown(error.path), error.message))
    for undone, lines in sorted(lists.items()):
        page.takes([f"**Not {undone}:**", ""])
        page.files_left += _list(page, lines)


def _list(page: _Page, lines: Sequence[str]) -> int:
    """Add a list that leaves room for the issues; how many of its lines found none."""
    taken = 0
    while taken < len(lines) and page.takes([lines[taken]], leaving=_FOR_ISSUES):
        taken += 1
    if lines:
        page.takes([""])
    return len(lines) - taken


def _error(path: str, message: str) -> str:
    where = f"{code_span(_short(path, _LONGEST_PATH))}: " if path else ""
    return f"- {where}{markdown_message(_short(message))}"


def _add_top(page: _Page, top: Sequence[Fold], title: str) -> None:
    if not top:
        return
    page.takes([f"**{title}:**", ""])
    for number, fold in enumerate(top, start=1):
        if not page.takes([f"{number}. {_entry(fold, with_path=True)}"]):
            page.issues_left += fold.count
    page.takes([""])


def _by_article(ranked: Iterable[Fold]) -> list[list[Fold]]:
    """The entries of each article, articles with the gravest entries first, then by path."""
    grouped: dict[str, list[Fold]] = {}
    for fold in ranked:
        grouped.setdefault(fold.path, []).append(fold)
    return sorted(grouped.values(), key=lambda group: (-max(map(grade, group)), group[0].path))


def _add_article(page: _Page, group: Sequence[Fold], named: set[str]) -> None:
    """The entries of an article, folded away; as many as there is room for, the gravest first."""
    path, rest = group[0].path, sum(fold.count for fold in group)
    if page.room < _LEAST:
        page.issues_left += rest
        return
    title = html_code(_short(path, _LONGEST_PATH)) if path else THE_SITE
    more = " more" if path in named else ""
    head = ["<details>", f"<summary>{title}: {_counts(group, more)}</summary>", ""]
    tail = ["", "</details>", ""]
    kept = _fitting(page.room - _length([*head, _left_out(rest), *tail]), group)
    if not kept:
        page.issues_left += rest
        return
    left = rest - sum(fold.count for fold in group[: len(kept)])
    if left:
        kept.append(_left_out(left))
        page.issues_left += left
    page.takes([*head, *kept, *tail])


def _left_out(issues: int) -> str:
    return f"- and {counted(issues, 'more issue')}, left out for length"


def _fitting(room: int, group: Iterable[Fold]) -> list[str]:
    """The lines of the first entries, as many as fit."""
    kept: list[str] = []
    for fold in group:
        line = f"- {_entry(fold, with_path=False)}"
        room -= _length([line])
        if room < 0:
            break
        kept.append(line)
    return kept


def _length(lines: Iterable[str]) -> int:
    return sum(counted_length(line) + 1 for line in lines)


def _counts(group: Iterable[Fold], more: str) -> str:
    """`1 error, 3 warnings`."""
    numbers = dict.fromkeys(reversed(SEVERITIES), 0)
    for fold in group:
        numbers[fold.severity] += fold.count
    found = [(number, name) for name, number in numbers.items() if number]
    return ", ".join(f"{number:,}{more} {name}{'s' * (number > 1)}" for number, name in found)


def _entry(fold: Fold, with_path: bool) -> str:
    """`**error** in path, lines 3 and 7: message (rule)`."""
    path = code_span(_short(fold.path, _LONGEST_PATH)) if fold.path else THE_SITE
    place = [path] if with_path else []
    lines = listed(fold.lines)
    if lines and lines not in fold.message:
        place.append(f"{'lines' if len(fold.lines) > 1 else 'line'} {lines}")
    where = f" {', '.join(place)}" if place else ""
    message = markdown_message(_short(fold.message))
    return f"**{fold.severity}**{where}: {message} ({_like_it(fold)}{code_span(fold.rule)})"


def _like_it(fold: Fold) -> str:
    """Which articles share it, or how many more issues it stands for where lines do not tell."""
    if fold.shared:
        shares = ", ".join(map(in_articles, fold.shared.shares))
        example = code_span(_short(fold.shared.path, _LONGEST_PATH))
        return f"{markdown_text(_short(shares))}, as in {example}; "
    if fold.count == 1 or (fold.alike and len(fold.lines) >= fold.count):
        return ""
    return f"and {fold.count - 1:,} more like it; "


def _short(text: str, most: int = _LONGEST) -> str:
    return cut(text, most, "…")


def _closing(page: _Page, issues: bool) -> Iterator[str]:
    numbers = (
        (page.issues_left, "issue", "issues"),
        (page.files_left, "file with trouble", "files with trouble"),
        (page.notes_left, "note", "notes"),
    )
    left = [counted(number, one, many) for number, one, many in numbers if number]
    if left:
        yield (
            f"**{' and '.join(left)} left out here**, as a comment holds no more; "
            "`seoaudit check` tells all."
        )
        yield ""
    if issues:
        yield "`seoaudit explain RULE` tells why a rule asks something and how to mend it."

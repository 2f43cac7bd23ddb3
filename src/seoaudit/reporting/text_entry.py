"""One entry of the text report: what one rule says of an article, and the places it says it of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from seoaudit.engine.issue import Issue
from seoaudit.engine.message import listed
from seoaudit.reporting.columns import columns_of, cut, printable, wrapped
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Glyphs, Paint, glyphs
from seoaudit.reporting.source_line import ShownLine, shown_line

# Places of one rule in one article that are shown, where there are more than one further.
SHOWN_PLACES = 1

_MOST_LINES = 12
_LABEL = len("warning") + 2


class Layout(Struct, frozen=True):
    """Where things stand in the entries of one article.

    `digits` is how wide the line numbers are, `room` how many columns the source gets. `full`
    asks for every place.
    """

    width: int
    digits: int
    paint: Paint
    drawn: Glyphs
    full: bool = False

    @classmethod
    def for_issues(cls, issues: Iterable[Issue], options: RenderOptions) -> Layout:
        """The layout that has room for the line numbers of all issues."""
        digits = max((len(str(issue.place.line)) for issue in issues), default=1)
        paint, drawn = Paint(options.color), glyphs(options.ascii)
        return cls(options.width, max(digits, 3), paint, drawn, options.full)

    @property
    def room(self) -> int:
        return self.width - self.digits - 5

    @property
    def indent(self) -> int:
        """Columns before the later lines of a message."""
        return 2 + _LABEL if self.width >= 60 else 4

    def gutter(self, label: str = "") -> str:
        """The margin with a line number in it, or empty."""
        return self.paint("dim", f"  {label:>{self.digits}} {self.drawn.bar} ")


def entries(issues: Iterable[Issue], layout: Layout) -> Iterator[list[str]]:
    """The entries of one article in the order of their first places.

    Issues of one rule and one severity share an entry.
    """
    grouped: dict[tuple[str, str], list[Issue]] = {}
    for issue in issues:
        grouped.setdefault((issue.rule, issue.severity), []).append(issue)
    for group in grouped.values():
        yield list(_entry(group, layout))


def _entry(group: list[Issue], layout: Layout) -> Iterator[str]:
    first = group[0]
    here = [issue for issue in group if issue.place == first.place]
    yield from message_lines(first, layout)
    for issue in here[1:]:
        if issue.message != first.message:
            yield from _same_place_message(issue, layout)
    yield from place_lines(first, layout)
    others = [issue for issue in group if issue.place != first.place]
    all_shown = layout.full or len(others) <= SHOWN_PLACES
    shown = len(others) if all_shown else SHOWN_PLACES - 1
    for issue in others[:shown]:
        yield from _further_message(first, issue, layout)
        yield from place_lines(issue, layout)
    if rest := others[shown:]:
        yield from _rest(rest, layout)


def message_lines(issue: Issue, layout: Layout) -> Iterator[str]:
    """Severity, message and rule; the rule goes to the end of the last line if it fits."""
    indent = layout.indent
    text = printable(issue.message)
    first, *others = wrapped(text, layout.width - 2 - _LABEL, layout.width - indent)
    lines = [f"  {layout.paint(issue.severity, f'{issue.severity:<{_LABEL}}')}{first}"]
    lines += [f"{' ' * indent}{line}" for line in others]
    rule = layout.paint("dim", issue.rule)
    used = indent + columns_of(others[-1]) if others else 2 + _LABEL + columns_of(first)
    if used + 2 + len(issue.rule) <= layout.width:
        lines[-1] += f"  {rule}"
    else:
        lines.append(f"{' ' * indent}{rule}")
    return iter(lines)


def _same_place_message(issue: Issue, layout: Layout) -> Iterator[str]:
    """What else the rule says of a place."""
    room = layout.width - layout.indent
    for line in wrapped(printable(issue.message), room, room):
        yield " " * layout.indent + line


def _further_message(first: Issue, issue: Issue, layout: Layout) -> Iterator[str]:
    """What the message of a further place says that the first did not and the place does not."""
    new = new_words(first.message, issue.message)
    if any(character.isalpha() for character in new) and new not in issue.snippet:
        told = issue.message if len(new) * 2 > len(issue.message) else f"here: {new}"
        for line in wrapped(printable(told), layout.room, layout.room):
            yield layout.gutter() + line


def new_words(said: str, says: str) -> str:
    """The stretch of `says` that differs from `said`, in whole words; "" where nothing does."""
    old, new = said.split(), says.split()
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return " ".join(new[start : len(new) - end]).strip("“”\"'‘’,;:()")


def place_lines(issue: Issue, layout: Layout) -> Iterator[str]:
    """The source line, the carets below it, what would be right, and the other lines.

    An issue that is of the article as a whole stands at its first line; where that is but a
    fence, showing it says nothing.
    """
    place, snippet = issue.place, issue.snippet
    if snippet and (place.line > 1 or any(map(str.isalnum, snippet))):
        yield from _underlined(issue, layout)
    lines = listed(issue.lines)
    if len(issue.lines) > 1 and lines not in issue.message:
        text = f"on lines {listed(issue.lines, _MOST_LINES)}"
        yield from (layout.gutter() + part for part in wrapped(text, layout.room, layout.room))


def _underlined(issue: Issue, layout: Layout) -> Iterator[str]:
    place, snippet, first = issue.place, issue.snippet, issue.snippet_column
    end = len(snippet)
    if place.end_line == place.line:
        end = min(end, place.end_column - first)
    line = shown_line(snippet, place.column - first, end, layout.room, layout.drawn.ellipsis)
    marked = layout.paint(issue.severity, line.marked)
    yield (layout.gutter(str(place.line)) + line.before + marked + line.after).rstrip()
    yield from _carets(line, _advice(issue), issue, layout)


def _carets(line: ShownLine, advice: str, issue: Issue, layout: Layout) -> Iterator[str]:
    carets = " " * line.offset + layout.paint(issue.severity, "^" * line.length)
    used = line.offset + line.length
    if advice and used + 1 + columns_of(advice) <= layout.room:
        yield f"{layout.gutter()}{carets} {layout.paint('good', advice)}"
        return
    yield layout.gutter() + carets
    if advice:
        shown = cut(advice, layout.room, layout.drawn.ellipsis)
        yield layout.gutter() + layout.paint("good", shown)


def _advice(issue: Issue) -> str:
    """What would be right at the place, where a fix knows it and the message does not say it."""
    if issue.fix is None or not issue.fix.edits:
        return ""
    edit = issue.fix.edits[0]
    if edit.place != issue.place and edit.place.line != issue.place.line:
        return ""
    right = printable(edit.replacement)
    if not right.strip():
        return "take it out"
    if "\n" in edit.replacement.strip():
        # A new block cannot be shown on one line; the message says what to do.
        return ""
    return "" if right in issue.message else f"write: {right}"


def _rest(rest: list[Issue], layout: Layout) -> Iterator[str]:
    """How many more places there are, and where."""
    lines = sorted({issue.place.line for issue in rest})
    where = f"on line{'s' if len(lines) > 1 else ''} {listed(lines, _MOST_LINES)}"
    text = f"and {len(rest)} more {where}"
    for line in wrapped(text, layout.room, layout.room):
        yield layout.gutter() + layout.paint("dim", line)

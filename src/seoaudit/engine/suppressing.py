"""Sets apart the issues of an article that its suppressions cover."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from seoaudit.article import Source
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import Suppressed
from seoaudit.facts.suppressions.suppression import Suppression

ALL = "all"
# Complaints about suppressions; only a suppression that names them suppresses them.
OWN_CATEGORY = "suppressions"

_Position = tuple[int, int]
_LAST: _Position = (1 << 60, 0)


class Settled(Struct, frozen=True):
    """Issues that hold and issues that are suppressed, each in their order.

    `used` holds the suppressions, by index, that cover some, each with a name in it that does so,
    "" where it names none.
    """

    issues: tuple[Issue, ...]
    suppressed: tuple[Suppressed, ...]
    used: frozenset[tuple[int, str]]


class _Meant(NamedTuple):
    """A suppression that means a rule, with its index (`number`) and the names in it that do so."""

    number: int
    names: tuple[str, ...]
    suppression: Suppression


class _Stretch(NamedTuple):
    """From the first `disable` of a rule to what ends it; where each `disable` within begins."""

    end: _Position
    starts: list[_Position]
    opened: list[_Meant]


def covers(name: str, rule: str) -> bool:
    """Whether an id, a category or `all` means a rule."""
    return name in (rule, ALL) or name.rstrip("/*") == rule.partition("/")[0]


def settle(source: Source, suppressions: Sequence[Suppression], issues: Iterable[Issue]) -> Settled:
    """Hold the issues of an article against its suppressions."""
    kept: list[Issue] = []
    suppressed: list[Suppressed] = []
    used: set[tuple[int, str]] = set()
    by_rule: dict[str, _RuleSuppressions] = {}
    for issue in issues:
        if issue.rule not in by_rule:
            by_rule[issue.rule] = _RuleSuppressions(source, suppressions, issue.rule)
            used |= _names(by_rule[issue.rule].everywhere)
        covering = by_rule[issue.rule].covering(issue)
        if not covering:
            kept.append(issue)
            continue
        used |= _names(covering)
        nearest = covering[0].suppression
        line = source.position(nearest.span.start)[0]
        suppressed.append(Suppressed(issue, line, nearest.reason))
    return Settled(tuple(kept), tuple(suppressed), frozenset(used))


def _names(meant: Iterable[_Meant]) -> set[tuple[int, str]]:
    return {(one.number, name) for one in meant for name in one.names}


class _RuleSuppressions:
    """The suppressions of one rule, by what they are about."""

    def __init__(self, source: Source, suppressions: Sequence[Suppression], rule: str) -> None:
        self._source = source
        self.everywhere: list[_Meant] = []
        self.at_head: list[_Meant] = []
        self._by_line: dict[int, list[_Meant]] = {}
        self._stretches: list[_Stretch] = []
        current: _Stretch | None = None
        for one in _meaning(suppressions, rule):
            place = source.position(one.suppression.span.end)
            effect = one.suppression.effect
            if effect == "disable-file":
                self.everywhere.append(one)
            elif effect in ("disable-line", "disable-next-line"):
                self._add_lines(one)
            elif effect == "disable":
                current = current or _Stretch(_LAST, [], [])
                current.starts.append(place)
                current.opened.append(one)
            elif effect == "enable" and current:
                self._stretches.append(current._replace(end=place))
                current = None
        if current:
            self._stretches.append(current)
            self.everywhere += (one for one in current.opened if one.suppression.heads)
        self._lines = sorted(self._by_line)
        self._firsts = [stretch.starts[0] for stretch in self._stretches]

    def _add_lines(self, one: _Meant) -> None:
        for line in range(one.suppression.first_line, one.suppression.last_line + 1):
            self._by_line.setdefault(line, []).append(one)
        if one.suppression.heads:
            self.at_head.append(one)

    def covering(self, issue: Issue) -> list[_Meant]:
        """Suppressions that cover an issue, those nearest to it first, one of those everywhere."""
        return [*self._of_lines(issue), *self._of_stretch(issue), *self.everywhere[:1]]

    def _of_lines(self, issue: Issue) -> Iterator[_Meant]:
        place = issue.place
        # A place that ends where a line begins has nothing of that line.
        last = place.end_line - (place.end_column == 1 and place.end_line > place.line)
        first = bisect_left(self._lines, place.line)
        for line in self._lines[first : bisect_right(self._lines, last)]:
            yield from self._by_line[line]
        if issue.whole:
            yield from self.at_head

    def _of_stretch(self, issue: Issue) -> list[_Meant]:
        position = (issue.place.line, issue.place.column)
        index = bisect_right(self._firsts, position) - 1
        if index < 0 or position >= self._stretches[index].end:
            return []
        stretch = self._stretches[index]
        last = bisect_right(stretch.starts, position) - 1
        return [stretch.opened[last], stretch.opened[0]] if last else stretch.opened[:1]


def _meaning(suppressions: Sequence[Suppression], rule: str) -> Iterator[_Meant]:
    """The suppressions that mean a rule; of one about suppressions only those by its name."""
    own = rule.partition("/")[0] == OWN_CATEGORY
    for index, one in enumerate(suppressions):
        names = tuple(name for name in one.rules or ("",) if not name or covers(name, rule))
        if own:
            names = tuple(name for name in names if name not in ("", ALL))
        if names:
            yield _Meant(index, names, one)

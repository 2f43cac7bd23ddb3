"""Which issues of an article are the same before and after edits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from seoaudit.article import Source, Span
from seoaudit.catalogue.rule import SEVERITIES
from seoaudit.engine.issue import Issue
from seoaudit.fixing.rewriting import Stretches

_Known = tuple[str, int, int]


def traced(
    before: Sequence[Issue],
    after: Sequence[Issue],
    sources: tuple[Source, Source],
    changed: Stretches,
) -> list[int | None]:
    """For each issue after edits the index of the issue before that it is, None for a new one.

    An issue is known by its rule and its place; one about the whole article by its rule alone,
    one that stands for many places by having no more of them, any other by its fingerprint.
    `sources` are the article before and after.
    """
    origins: list[int | None] = [None] * len(after)
    unclaimed: dict[_Known, list[int]] = {}
    for index, issue in enumerate(before):
        known = _known(issue, sources[0], changed.moved)
        unclaimed.setdefault(known, []).append(index)
    for index, issue in enumerate(after):
        if here := unclaimed.get(_known(issue, sources[1], changed.settled)):
            origins[index] = here.pop(0)
    left = [index for indexes in unclaimed.values() for index in indexes]
    for alike in (_both_whole, _both_many, _same_fingerprint):
        for index, issue in enumerate(after):
            if origins[index] is None:
                origin = next((one for one in left if alike(before[one], issue)), None)
                if origin is not None:
                    origins[index] = origin
                    left.remove(origin)
    return origins


def may_have_been_hidden(
    issue: Issue, gone: Iterable[Issue], source: Source, changed: Stretches, anywhere: bool
) -> bool:
    """Whether a new issue in `source`, the article after edits, may have been there unseen.

    Issues that are gone hid what is about the whole article and no graver than they were (garbled
    words, how the text reads), and what is less grave at the place of an edit or `anywhere` (a
    misspelt field, what is wrong with its value).
    """
    gravest = max((SEVERITIES.index(one.severity) for one in gone), default=-1)
    less = gravest - SEVERITIES.index(issue.severity)
    if _is_whole(issue):
        return less >= 0
    return less > 0 and (anywhere or changed.touch_after(_span(issue, source)))


def _known(issue: Issue, source: Source, position: Callable[[int], int]) -> _Known:
    span = _span(issue, source)
    return issue.rule, position(span.start), position(span.end)


def _span(issue: Issue, source: Source) -> Span:
    place = issue.place
    start = source.offset(place.line, place.column)
    return Span(start, source.offset(place.end_line, place.end_column))


def _is_whole(issue: Issue) -> bool:
    """Whether an issue is about the article as a whole, whose place only names that."""
    return not issue.excerpt and not issue.snippet


def _both_whole(old: Issue, new: Issue) -> bool:
    return old.rule == new.rule and _is_whole(old) and _is_whole(new)


def _both_many(old: Issue, new: Issue) -> bool:
    return old.rule == new.rule and 0 < len(new.lines) <= len(old.lines)


def _same_fingerprint(old: Issue, new: Issue) -> bool:
    return old.fingerprint == new.fingerprint

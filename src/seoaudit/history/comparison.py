"""What changed between two kept runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from seoaudit.history.store import HistoryError, KeptIssue, Run


class Comparison(Struct, frozen=True):
    """The issues that only the later run has, those that only the earlier one had, and how many
    both have.
    """

    new: tuple[KeptIssue, ...]
    resolved: tuple[KeptIssue, ...]
    unchanged: int


def compared(earlier: Iterable[KeptIssue], later: Iterable[KeptIssue]) -> Comparison:
    """Compare by fingerprint, each as often as it occurs."""
    before, after = list(earlier), list(later)
    new = _beyond(after, before)
    return Comparison(new=new, resolved=_beyond(before, after), unchanged=len(after) - len(new))


def refuse_strangers(earlier: Run, later: Run) -> None:
    """Raise `HistoryError` where two runs are not of one site."""
    if earlier.site != later.site:
        raise HistoryError(
            f"run {earlier.id} is of {earlier.site} and run {later.id} of {later.site}; "
            "compare runs of one site, or name it with --site"
        )


def _beyond(issues: list[KeptIssue], known: list[KeptIssue]) -> tuple[KeptIssue, ...]:
    left = Counter(issue.fingerprint for issue in known)
    beyond: list[KeptIssue] = []
    for issue in issues:
        if left[issue.fingerprint]:
            left[issue.fingerprint] -= 1
        else:
            beyond.append(issue)
    return tuple(beyond)


def chosen_run(runs: Sequence[Run], named: str) -> Run:
    """The run that a person names: its number, `latest`, `previous`, or the last run on or before a
    day (`2026-01-31`). Raises `HistoryError`.
    """
    if not runs:
        raise HistoryError("no runs are kept; 'seoaudit check --record' keeps one")
    if named == "latest":
        return runs[-1]
    if named == "previous":
        before = [run for run in runs[:-1] if run.site == runs[-1].site]
        if not before:
            raise HistoryError("there is no run before the latest")
        return before[-1]
    if named.isdecimal():
        found = [run for run in runs if run.id == int(named)]
    else:
        found = (
            [run for run in runs if run.at[: len(named)] <= named] if named[:1].isdigit() else []
        )
    if not found:
        raise HistoryError(
            f"there is no run '{named}'; use a number that 'seoaudit history' lists, "
            "latest, previous or a day such as 2026-01-31"
        )
    return found[-1]

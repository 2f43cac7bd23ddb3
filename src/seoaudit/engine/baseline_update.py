"""Writes baselines: what a run finds becomes what is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct, structs

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.baseline_file import KnownIssue, shown_path, write_baseline
from seoaudit.engine.baseline_place import baseline_place
from seoaudit.engine.baselines import (
    Baseline,
    count_kinds,
    gone_articles,
    is_asked,
    load_baseline,
    printable,
)
from seoaudit.engine.fingerprint import kind_of
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.outcome import report_in
from seoaudit.engine.report import ArticleReport, RunError
from seoaudit.engine.run import Progress, audited, refuse_faulty_configuration
from seoaudit.engine.scope import Scope
from seoaudit.engine.sites import businesses_of, folded, sites_of
from seoaudit.engine.target import Target

# Path, rule and fingerprint of the first, and how often it occurs.
_Counts = dict[tuple[str, str, str], int]


class Written(Struct, frozen=True):
    """A baseline after an update: its path, how many issues of how many articles it holds, and
    how many came and went. Where it did not exist and would hold nothing, it was not written.
    """

    path: str
    issues: int
    articles: int
    added: int
    removed: int
    exists: bool


def update_baselines(
    paths: Sequence[str],
    options: RunOptions,
    prune: bool = False,
    progress: Progress | None = None,
) -> tuple[tuple[Written, ...], tuple[RunError, ...]]:
    """Audit paths and write the baselines that govern what they mean.

    Known issues of other articles and of rules that were not asked stay. With `prune`, issues
    that no longer occur go and none comes. Gives what was written and what could not be audited.
    Raises `UsageError` where nothing can be audited and `OSError` where a baseline cannot be
    written.
    """
    auditor = Auditor(structs.replace(options, use_baseline=False))
    scope = Scope(paths, auditor)
    targets, errors = scope.targets()
    if not targets and not errors:
        raise UsageError(f"no articles in {', '.join(paths)}")
    auditor.batch = businesses_of(sites_of(targets, auditor))
    if targets and not errors:
        refuse_faulty_configuration(targets, auditor)
    updates: dict[Path, _Update] = {}
    for target, outcome in audited(targets, auditor, progress):
        if isinstance(outcome.value, RunError):
            errors.append(outcome.value)
        else:
            place = baseline_place(target.file, auditor)
            update = updates.setdefault(place, _Update(place, target.file.parent, auditor))
            update.add(target, report_in(outcome))
    written = [updates[place].written(scope, prune) for place in sorted(updates)]
    return tuple(written), tuple(folded(errors))


class _Update:
    """One baseline, and what the run found of the articles that it governs."""

    def __init__(self, place: Path, folder: Path, auditor: Auditor) -> None:
        self._place = place
        self._auditor = auditor
        self._exists = place.exists()
        self._old = load_baseline(place, folder, auditor) if self._exists else Baseline(folder, {})
        self._found: _Counts = {}
        self._files: dict[str, Path] = {}

    def add(self, target: Target, article: ArticleReport) -> None:
        path = printable(self._auditor.identity_of(target))
        self._files[path] = target.file
        rules = {kind_of(issue.fingerprint): issue.rule for issue in article.issues}
        for kind, count in count_kinds(article.issues).items():
            self._found[path, rules[kind], kind] = count

    def written(self, scope: Scope, prune: bool) -> Written:
        """Write the file where there is one or something to write."""
        if prune and not self._exists:
            raise UsageError(f"there is no baseline {shown_path(self._place)} to prune")
        kept, asked = self._parted(scope)
        found = self._found
        if prune:
            found = {key: min(count, asked.get(key, 0)) for key, count in found.items()}
        counts = {key: count for key, count in (kept | found).items() if count}
        if counts or self._exists:
            write_baseline(self._place, (KnownIssue(*key, count) for key, count in counts.items()))
        return Written(
            path=shown_path(self._place),
            issues=sum(counts.values()),
            articles=len({path for path, _, _ in counts}),
            added=_exceeding(found, asked),
            removed=_exceeding(asked, found),
            exists=bool(counts) or self._exists,
        )

    def _parted(self, scope: Scope) -> tuple[_Counts, _Counts]:
        """The issues that were known: those that the run did not ask for, and the others."""
        kept: _Counts = {}
        asked: _Counts = {}
        gone = set(gone_articles(self._old, set(self._files), scope))
        for path, listed in self._old.by_path.items():
            file = self._files.get(path)
            for known in listed:
                met = file is not None and is_asked(known.rule, file, self._auditor)
                counts = asked if met or path in gone else kept
                counts[path, known.rule, known.fingerprint] = known.count
        return kept, asked


def _exceeding(first: Mapping[tuple[str, str, str], int], second: _Counts) -> int:
    """By how much the counts in the first go beyond those in the second."""
    return sum(max(0, count - second.get(key, 0)) for key, count in first.items())

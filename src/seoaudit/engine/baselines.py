"""Holds back what the baselines of a run's sites know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, structs

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.baseline_place import places_by_folder
from seoaudit.engine.fingerprint import kind_of
from seoaudit.engine.issue import Issue
from seoaudit.engine.options import UsageError
from seoaudit.engine.outcome import Outcome, packed, report_in
from seoaudit.engine.report import RunError
from seoaudit.engine.scope import Scope
from seoaudit.engine.target import Target

if TYPE_CHECKING:
    from seoaudit.engine.baseline_file import KnownIssue


class Baseline(Struct, frozen=True):
    """The known issues of a site by the path of their article, and the root of those paths."""

    root: Path
    by_path: Mapping[str, Sequence[KnownIssue]]


class Baselines:
    """The baselines that govern the articles of a run, if any.

    Raises `UsageError` where none of them can be used; of some that cannot, `errors` tells.
    `known` counts the issues that were held back so far.
    """

    def __init__(self, targets: Iterable[Target], auditor: Auditor) -> None:
        self._auditor = auditor
        self._places = places_by_folder(targets, auditor)
        self._baselines: dict[Path, Baseline] = {}
        self._met: dict[Path, set[str]] = {}
        self._missing = 0
        self.known = 0
        faults: dict[Path, UsageError] = {}
        for folder, place in self._places.items():
            if place not in self._baselines and place not in faults:
                try:
                    self._baselines[place] = self._loaded(place, folder)
                except UsageError as fault:
                    faults[place] = fault
        if faults and not self._baselines:
            raise next(iter(faults.values()))
        self.errors = tuple(map(_told, faults.values()))

    def without_known(self, target: Target, outcome: Outcome) -> Outcome:
        """An outcome that holds a report, with the issues that are not known."""
        place = self._places.get(target.file.parent)
        if place not in self._baselines:
            return outcome
        article = report_in(outcome)
        issues = self.unknown(target, article.issues, article.issues)
        if len(issues) == len(article.issues):
            return outcome
        kept = structs.replace(article, issues=issues)
        return packed(kept, outcome.digest, outcome.is_dated, outcome.answers)

    def unknown(
        self, target: Target, issues: Sequence[Issue], to_report: Sequence[Issue]
    ) -> tuple[Issue, ...]:
        """Those of the issues `to_report` that are not known, of an article that has `issues`."""
        place = self._places.get(target.file.parent)
        if place is None or place not in self._baselines:
            return tuple(to_report)
        path = printable(self._auditor.identity_of(target))
        self._met.setdefault(place, set()).add(path)
        entries = self._baselines[place].by_path.get(path, ())
        present = count_kinds(issues)
        unknown = Counter(present)
        unknown.subtract({entry.fingerprint: entry.count for entry in entries})
        left: list[Issue] = []
        # Of equal issues the last are the ones that are not known.
        for issue in reversed(to_report):
            kind = kind_of(issue.fingerprint)
            if unknown[kind] > 0:
                unknown[kind] -= 1
                left.append(issue)
        self.known += len(to_report) - len(left)
        self._missing += self._outdated(target, present, entries)
        return tuple(reversed(left))

    def outdated(self, scope: Scope) -> int:
        """How many known issues of the articles that were met, or are gone, no longer occur."""
        return self._missing + sum(
            sum(entry.count for entry in baseline.by_path[path])
            for place, baseline in self._baselines.items()
            for path in gone_articles(baseline, self._met.get(place, set()), scope)
        )

    def _loaded(self, place: Path, folder: Path) -> Baseline:
        self._auditor.disk.forget()
        if place.exists():
            return load_baseline(place, folder, self._auditor)
        named = self._auditor.options.baseline
        if named is not None:
            write = f"'seoaudit baseline --baseline {named}' writes it"
            raise UsageError(f"there is no baseline '{named}'; {write}")
        loaded = self._auditor.configuration_for(folder)
        told = f"there is no baseline '{loaded.configuration.baseline}'"
        raise loaded.fault("baseline", f"{told}; 'seoaudit baseline' writes it")

    def _outdated(
        self, target: Target, present: Counter[str], entries: Sequence[KnownIssue]
    ) -> int:
        """How many known issues of an article no longer occur, of the rules that were asked."""
        left = [entry for entry in entries if entry.count > present[entry.fingerprint]]
        return sum(
            entry.count - present[entry.fingerprint]
            for entry in left
            if is_asked(entry.rule, target.file, self._auditor)
        )


def load_baseline(place: Path, folder: Path, auditor: Auditor) -> Baseline:
    """The baseline in a file, which governs articles of a folder. Raises `UsageError`."""
    from seoaudit.engine.baseline_file import read_baseline

    by_path: dict[str, dict[tuple[str, str], KnownIssue]] = {}
    for known in read_baseline(place):
        of_path = by_path.setdefault(known.path, {})
        key = (known.rule, known.fingerprint)
        # Two branches that were merged may both have added an issue.
        if key not in of_path or of_path[key].count < known.count:
            of_path[key] = known
    listed = {path: tuple(known.values()) for path, known in by_path.items()}
    return Baseline(auditor.identity_root(folder), listed)


def gone_articles(baseline: Baseline, met: set[str], scope: Scope) -> Iterator[str]:
    """The paths in a baseline whose articles a run would have met if they were still there."""
    root = baseline.root.resolve()
    for path in baseline.by_path:
        if path.startswith(("http://", "https://")):
            # A live page is not gone because it is no file.
            continue
        if path not in met and scope.name_of(root / path) and not (root / path).exists():
            yield path


def count_kinds(issues: Iterable[Issue]) -> Counter[str]:
    """How often each kind of issue occurs, by the fingerprint of its first."""
    return Counter(kind_of(issue.fingerprint) for issue in issues)


def is_asked(rule: str, file: Path, auditor: Auditor) -> bool:
    """Whether the command line leaves a rule in, so that its issues would be met."""
    options = auditor.options
    if not options.presets and not options.select and not options.ignore:
        return True
    return any(demand.rule.id == rule for demand in auditor.governed(file).demands)


def printable(path: str) -> str:
    """A path with bytes that are no UTF-8 written as escapes, as a baseline has it."""
    return path.encode("utf-8", "backslashreplace").decode()


def _told(fault: UsageError) -> RunError:
    path, _, message = str(fault).partition(": ")
    return RunError(path, message)

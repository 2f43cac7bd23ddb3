"""Audits what has changed: the issues that are new, and how many are no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import structs

from seoaudit.engine.auditing import Note
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.baselines import Baselines
from seoaudit.engine.comparison import count_resolved, new_issues
from seoaudit.engine.issue import Issue
from seoaudit.engine.options import RunOptions
from seoaudit.engine.outcome import Outcome, report_in
from seoaudit.engine.report import ArticleReport, Base, Report, RunError
from seoaudit.engine.run import Progress, audited, failing_level, refuse_faulty_configuration
from seoaudit.engine.scope import Scope, absolute
from seoaudit.engine.sites import businesses_of, folded, sites_of
from seoaudit.engine.target import Target
from seoaudit.git.base import base_since, staged_base
from seoaudit.git.changes import Change, changes_since, staged_changes, tracked_files
from seoaudit.git.moves import follow_moves
from seoaudit.git.repository import Repository, repository_of
from seoaudit.git.revisions import Revised, revised_articles

_CONFIGURATIONS = ("*seoaudit.toml", "*pyproject.toml")


def audit_since(
    paths: Sequence[str],
    options: RunOptions,
    ref: str,
    progress: Progress | None = None,
    note: Note | None = None,
) -> Report:
    """Audit the articles in the work tree that differ from the merge base with `ref`.

    An empty `ref` stands for the one that suggests itself. `progress` and `note` are those of
    `run`. Raises `UsageError` where there is nothing to compare with.
    """
    repository = repository_of(paths)
    base = base_since(repository, ref)
    changes = follow_moves(repository, changes_since(repository, base.commit))
    return _Comparison(repository, paths, options).report(base, changes, progress, note)


def audit_staged(
    paths: Sequence[str],
    options: RunOptions,
    progress: Progress | None = None,
    note: Note | None = None,
) -> Report:
    """Audit the articles in the index that differ from the current commit, as they are there.

    `progress` and `note` are those of `run`. Raises `UsageError` where there is no index.
    """
    repository = repository_of(paths)
    base, changes = staged_base(repository), staged_changes(repository)
    return _Comparison(repository, paths, options).report(base, changes, progress, note)


class _Comparison:
    """Compares the changed articles of a run with what they were."""

    def __init__(self, repository: Repository, paths: Sequence[str], options: RunOptions) -> None:
        self._repository = repository
        self._auditor = Auditor(options)
        self._scope = Scope(paths, self._auditor)
        self._articles: list[ArticleReport] = []
        self._errors: list[RunError] = []
        self._notes: list[str] = []
        self._resolved = 0

    def report(
        self, base: Base, changes: Sequence[Change], progress: Progress | None, note: Note | None
    ) -> Report:
        """The report on what the changes have brought and mended."""
        auditor, scope = self._auditor, self._scope
        revised = revised_articles(self._repository, changes, scope, auditor)
        now = [revision.now for revision in revised.revisions if revision.now]
        before = [revision.before for revision in revised.revisions if revision.before]
        # Where no article changed, the paths stand for those that might have.
        governed = now or [_probe(Path(path)) for path in scope.paths]
        auditor.batch = businesses_of(sites_of([*governed, *self._configured()], auditor))
        refuse_faulty_configuration(governed, auditor)
        baselines = Baselines(governed, auditor)
        outcomes = dict(audited([*now, *before], auditor, progress, note))
        self._compare(revised, outcomes, baselines.unknown)
        return Report(
            tuple(sorted(self._articles, key=lambda article: (article.site, article.path))),
            tuple(folded([*revised.errors, *baselines.errors, *self._errors])),
            fail_on=failing_level(governed, auditor),
            sites=sites_of(now, auditor),
            base=structs.replace(base, deleted=len(revised.revisions) - len(now)),
            resolved=self._resolved,
            known=baselines.known,
            outdated=baselines.outdated(scope),
            notes=(*revised.notes, *self._notes, *_left_out(revised), *auditor.notes),
        )

    def _configured(self) -> list[Target]:
        """What stands for the sites that the paths hold, whose businesses rules may know of."""
        if self._auditor.options.config is not None:
            return []
        found = tracked_files(self._repository, _CONFIGURATIONS)
        folders = [(self._repository.root / path).parent for path in found]
        given = [Path(path).resolve() for path in self._scope.paths]
        inside = [folder for folder in folders if any(map(folder.is_relative_to, given))]
        return [_probe(folder) for folder in inside]

    def _compare(
        self,
        revised: Revised,
        outcomes: Mapping[Target, Outcome],
        unknown: Callable[[Target, Sequence[Issue], Sequence[Issue]], tuple[Issue, ...]],
    ) -> None:
        for before, now in revised.revisions:
            old = self._old_issues(before, outcomes)
            if now is None:
                self._resolved += len(old)
                continue
            outcome = outcomes[now]
            if isinstance(outcome.value, RunError):
                self._errors.append(outcome.value)
                continue
            article = report_in(outcome)
            # What is suppressed is out of sight, not mended.
            there = [*article.issues, *(one.issue for one in article.suppressed)]
            self._resolved += count_resolved(there, old)
            issues = unknown(now, article.issues, new_issues(article.issues, old))
            self._articles.append(structs.replace(article, issues=issues))

    def _old_issues(
        self, target: Target | None, outcomes: Mapping[Target, Outcome]
    ) -> tuple[Issue, ...]:
        """The issues that an article had, none where it was not there or could not be read."""
        if target is None:
            return ()
        outcome = outcomes[target]
        if isinstance(outcome.value, RunError):
            told = f"as it was it could not be audited ({outcome.value.message})"
            self._notes.append(f"{target.shown}: {told}; all its issues count as new")
            return ()
        return report_in(outcome).issues


def _probe(path: Path) -> Target:
    file = path / "article.md" if path.is_dir() else path
    return Target(file.as_posix(), absolute(file))


def _left_out(revised: Revised) -> tuple[str, ...]:
    """Why no article changed although something did."""
    count = revised.others
    if revised.revisions or not count:
        return ()
    if count == 1:
        return ("1 changed file is no article, or is left out by the paths or the configuration",)
    files = f"{count:,} changed files are no articles"
    return (f"{files}, or are left out by the paths or the configuration",)

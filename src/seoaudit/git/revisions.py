"""Which of the changed files are articles of a run, and what they were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.report import RunError
from seoaudit.engine.scope import Scope, absolute, meaningless
from seoaudit.engine.target import Target
from seoaudit.git.changes import Change, Version
from seoaudit.git.contents import read_contents
from seoaudit.git.repository import Repository


class Revision(NamedTuple):
    """A changed article: `before` is None for a new one, `now` for one that is gone."""

    before: Target | None
    now: Target | None


class Revised(Struct, frozen=True):
    """The changed articles, what could not be told of, and what was left out and why.

    `others` counts the changed files that are no articles of the run.
    """

    revisions: tuple[Revision, ...]
    errors: tuple[RunError, ...]
    notes: tuple[str, ...]
    others: int


class _Wanted(NamedTuple):
    """A revision whose contents are still in git: names in the report, and versions."""

    before: tuple[str, Version] | None
    now: tuple[str, Version] | None


def revised_articles(
    repository: Repository, changes: Iterable[Change], scope: Scope, auditor: Auditor
) -> Revised:
    """The articles that the scope takes up now or did before the changes.

    An article that came from where the configuration takes nothing up counts as new.
    """
    finder = _Finder(repository, scope, auditor)
    found: list[_Wanted] = []
    errors: list[RunError] = []
    notes: list[str] = []
    others = 0
    changes = list(changes)
    for change in changes:
        if change.module:
            if change.after and finder.name(f"{change.after.path}/article.md"):
                told = "is a git repository of its own; run seoaudit in it"
                notes.append(f"{change.after.path} {told}")
            continue
        wanted = finder.wanted(change)
        if wanted is None:
            others += 1
        elif change.unmerged and wanted.now is not None:
            errors.append(RunError(wanted.now[0], "is unmerged; resolve the conflict and stage it"))
        else:
            found.append(wanted)
    errors += _unmet(repository, changes, scope)
    return Revised(_with_contents(repository, found), tuple(errors), tuple(notes), others)


class _Finder:
    """Tells which articles a change is about."""

    def __init__(self, repository: Repository, scope: Scope, auditor: Auditor) -> None:
        self._root = repository.root
        self._scope = scope
        self._whole = Scope((str(repository.root),), auditor)

    def name(self, path: str) -> str | None:
        """What the report calls a file of the repository that the run takes up."""
        return self._scope.name_of(self._root / path)

    def wanted(self, change: Change) -> _Wanted | None:
        """The article that was or is, None where the run takes up neither."""
        now = self._now(change)
        before: tuple[str, Version] | None = None
        if change.before is not None:
            path = change.before.path
            if now is not None and change.after is not None and path == change.after.path:
                before = (now[0], change.before)
            elif name := self.name(path):
                before = (name, change.before)
            elif now is not None and self._is_article(path):
                before = (path, change.before)
        if now is None and change.after is not None and self._is_article(change.after.path):
            # It is still an article, if not one of this run.
            return None
        return _Wanted(before, now) if before or now else None

    def _now(self, change: Change) -> tuple[str, Version] | None:
        if change.after is None:
            return None
        name = self.name(change.after.path)
        if name is None:
            return None
        # A sparse checkout leaves out files that have not changed here.
        if not change.after.id and not change.unmerged and not Path(name).is_file():
            return None
        return name, change.after

    def _is_article(self, path: str) -> bool:
        return self._whole.name_of(self._root / path) is not None


def _unmet(repository: Repository, changes: Sequence[Change], scope: Scope) -> list[RunError]:
    """The paths that mean nothing: neither there nor changed."""
    missing = [path for path in scope.paths if not Path(path).exists()]
    versions = (version for change in changes for version in (change.before, change.after))
    files = [repository.root / version.path for version in versions if version] if missing else []
    return [
        meaningless(path)
        for path in missing
        if not any(file.is_relative_to(Path(path).resolve()) for file in files)
    ]


def _with_contents(repository: Repository, found: Sequence[_Wanted]) -> tuple[Revision, ...]:
    versions = [named[1] for wanted in found for named in wanted if named and named[1].id]
    contents = iter(read_contents(repository, versions))
    revisions: list[Revision] = []
    for before, now in found:
        # The configuration and the fingerprints of both are those of the article as it is.
        file = absolute(Path((now or before or ("", None))[0]))
        old = Target(before[0], file, next(contents)) if before else None
        new = None
        if now:
            new = Target(now[0], file, next(contents) if now[1].id else None)
        revisions.append(Revision(old, new))
    return tuple(revisions)

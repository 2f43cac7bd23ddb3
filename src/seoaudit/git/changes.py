"""What git says has changed: files by path and content, renames followed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from msgspec import Struct

from seoaudit.git.repository import Repository

_DIFF = (
    # Whatever is configured, paths are told from the root.
    *("-c", "diff.relative=false"),
    *("diff", "--raw", "-z", "-M", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--no-color"),
)
_LINK = "120000"
_MODULE = "160000"


class Version(Struct, frozen=True):
    """A file as it was or is: its path from the root of the repository, `/`-separated, and the
    id of its content, "" where that is only in the work tree.
    """

    path: str
    id: str = ""


class Change(Struct, frozen=True):
    """A file that differs: `before` is None for a new one, `after` for a deleted one.

    `unmerged` tells that a merge left it in conflict, `module` that it is a submodule.
    """

    before: Version | None
    after: Version | None
    unmerged: bool = False
    module: bool = False


def changes_since(repository: Repository, commit: str) -> list[Change]:
    """How the work tree differs from a commit. Files that git does not know are new, unless they
    were there then.
    """
    changes = list(_parsed(repository.git.run(*_DIFF, commit, "--"), in_index=False))
    untracked = {change.after.path: change for change in _untracked(repository) if change.after}
    for index, change in enumerate(changes):
        if change.before and not change.after and change.before.path in untracked:
            there = untracked.pop(change.before.path)
            changes[index] = Change(change.before, there.after)
    return [*changes, *untracked.values()]


def staged_changes(repository: Repository) -> list[Change]:
    """How the index differs from the current commit, or from nothing before the first."""
    return list(_parsed(repository.git.run(*_DIFF, "--cached", "--"), in_index=True))


def tracked_files(repository: Repository, patterns: Sequence[str]) -> list[str]:
    """The paths in the index that match any of the patterns; `*` matches `/` too."""
    return _texts(repository.git.run("ls-files", "-z", "--", *patterns))


def _untracked(repository: Repository) -> Iterator[Change]:
    listed = repository.git.run("ls-files", "--others", "--exclude-standard", "-z")
    for path in _texts(listed):
        # A repository that lies in this one is listed as a folder.
        yield Change(None, Version(path.rstrip("/")), module=path.endswith("/"))


def _parsed(data: bytes, in_index: bool) -> Iterator[Change]:
    """Changes in git's raw format: `:mode mode id id status`, then one path or two."""
    entries = iter(_texts(data))
    for entry in entries:
        old_mode, new_mode, old_id, new_id, status = entry.removeprefix(":").split(" ")
        old_path = new_path = next(entries)
        if status[0] in "RC":
            new_path = next(entries)
        if status[0] == "C":
            old_mode = "000000"
        before = Version(old_path, old_id) if _is_file(old_mode) else None
        after = None
        if _is_file(new_mode) or (new_mode == _LINK and not in_index):
            after = Version(new_path, new_id if in_index else "")
        unmerged = status == "U"
        if _MODULE in (old_mode, new_mode):
            yield Change(None, Version(new_path), module=True)
        elif before or after or unmerged:
            yield Change(before, after or (Version(new_path) if unmerged else None), unmerged)


def _is_file(mode: str) -> bool:
    return mode.startswith("100")


def _texts(data: bytes) -> list[str]:
    return [os.fsdecode(part) for part in data.split(b"\0") if part]

"""Finds the repository that the paths of a run lie in."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from seoaudit.engine.options import UsageError
from seoaudit.git.command import Git


class Repository(Struct, frozen=True):
    """A work tree: `git` runs at its `root`, which is free of symbolic links.

    `shallow` tells that its history is cut off.
    """

    git: Git
    root: Path
    shallow: bool


def repository_of(paths: Sequence[str]) -> Repository:
    """The one repository of all paths. Raises `UsageError` where there is none, or several.

    A hook's environment is respected for the repository of the current folder, the one that it
    is about.
    """
    folders = {_nearest_folder(path): path for path in paths}
    first = next(iter(folders))
    owner = _marked(first)
    apart = owner is not None and owner != _marked(Path.cwd().resolve())
    found = _opened(Git(first if apart else Path.cwd(), apart))
    for folder, path in folders.items():
        if not _holds(found.root, folder):
            told = f"'{path}' is not in the git repository '{found.root}'"
            raise UsageError(f"{told}; run seoaudit once in each repository")
    return found


def _nearest_folder(path: str) -> Path:
    """The folder that a path is or is in, or the nearest one above that is there."""
    folder = Path(path).absolute()
    while not folder.is_dir():
        folder = folder.parent
    return folder.resolve()


def _marked(folder: Path) -> Path | None:
    """The nearest folder at or above one that holds a `.git`."""
    return next((at for at in (folder, *folder.parents) if (at / ".git").exists()), None)


def _holds(root: Path, folder: Path) -> bool:
    """Whether a folder is below `root`, and in no repository further below."""
    if not folder.is_relative_to(root):
        return False
    marked = _marked(folder)
    return marked is None or not marked.is_relative_to(root) or marked == root


def _opened(git: Git) -> Repository:
    asked = ("--is-shallow-repository", "--absolute-git-dir", "--show-toplevel")
    answer = os.fsdecode(git.run("rev-parse", *asked)).removesuffix("\n")
    shallow, _, folders = answer.partition("\n")
    git_folder, _, work_tree = folders.partition("\n")
    root = Path(work_tree).resolve()
    settings: dict[str, str] = {}
    if "GIT_DIR" in os.environ and not git.apart:
        # Whatever it is relative to, git is going to run at the root.
        settings = {"GIT_DIR": git_folder, "GIT_WORK_TREE": str(root)}
    return Repository(Git(root, git.apart, settings), root, shallow == "true")

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
    if owner is None or owner == _marked(Path.cwd().resolve()):
        found = _opened(_in_environment(owner))
    else:
        found = _opened(Git(first, apart=True))
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


def _in_environment(owner: Path | None) -> Git:
    """Git in the repository that the environment is about, whose root is `owner` if it is told.

    A hook finds GIT_DIR set and starts at the root. Once it has gone to another folder, git would
    take that for the root.
    """
    here = Path.cwd()
    told = os.environ.get("GIT_DIR")
    if not told or "GIT_WORK_TREE" in os.environ or owner is None or owner == here.resolve():
        return Git(here)
    real = Git(owner, apart=True).ask("rev-parse", "--absolute-git-dir")
    if real is None or (owner / told).resolve() != Path(real).resolve():
        return Git(here)
    return Git(owner, settings={"GIT_DIR": real})


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

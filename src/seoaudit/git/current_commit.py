"""The commit that is audited."""

from __future__ import annotations

from pathlib import Path

from seoaudit.git.command import Git, GitFailure


def current_commit() -> str:
    """The abbreviated commit that the current folder is at, with `+` where files differ from it.

    Empty outside of a git repository, without git, or before the first commit.
    """
    try:
        return Git(Path.cwd()).ask("describe", "--always", "--dirty=+", "--exclude=*") or ""
    except GitFailure:
        return ""

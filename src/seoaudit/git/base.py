"""Finds the commit that articles are compared with."""

from __future__ import annotations

from pathlib import Path

from seoaudit.catalogue.errors import nearest
from seoaudit.engine.report import Base
from seoaudit.git.command import GitFailure
from seoaudit.git.repository import Repository

_MAIN_BRANCHES = ("main", "master")
_FETCH = "fetch all of it (actions/checkout: fetch-depth: 0; else git fetch --unshallow)"


def base_since(repository: Repository, ref: str) -> Base:
    """The merge base of the current commit and `ref`, "" for the one that suggests itself.

    That is the upstream of the branch, else the default branch of `origin`, else `main` or
    `master` if there is but one of them. Raises `GitFailure` that says what to do.
    """
    if repository.git.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}") is None:
        raise GitFailure("there is no commit yet to compare with; --staged needs none")
    name, reason = (ref, "") if ref else _suggested(repository)
    commit = None
    if not name.startswith("-"):
        commit = repository.git.ask("merge-base", name, "HEAD")
    if not commit:
        raise GitFailure(_why_not(repository, name))
    return Base(name, commit.partition("\n")[0], reason)


def staged_base(repository: Repository) -> Base:
    """The current commit, which the index is compared with; none before the first commit."""
    commit = repository.git.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    return Base("HEAD", commit or "", staged=True)


def _suggested(repository: Repository) -> tuple[str, str]:
    """The name to compare with where none is given, and why."""
    ask = repository.git.ask
    if upstream := ask("rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"):
        return upstream, "the upstream of this branch"
    default = ask("rev-parse", "--abbrev-ref", "--verify", "--quiet", "origin/HEAD")
    if default and default != "origin/HEAD":
        return default, "the default branch of origin"
    found = [name for branch in _MAIN_BRANCHES if (name := _branch(repository, branch))]
    if len(found) == 1:
        return found[0], "the main branch by its name"
    if found:
        raise GitFailure(f"{' and '.join(found)} may both be the base; name it: --since REF")
    advice = f"; this clone is shallow: {_FETCH}" if repository.shallow else ""
    what = "this branch has no upstream, and there is no origin/HEAD, main or master"
    raise GitFailure(f"{what}; name the base: --since REF{advice}")


def _branch(repository: Repository, name: str) -> str:
    """A branch as the remote has it, else the local one, "" where there is none."""
    for ref in (f"refs/remotes/origin/{name}", f"refs/heads/{name}"):
        if repository.git.ask("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}"):
            return ref.removeprefix("refs/remotes/").removeprefix("refs/heads/")
    return ""


def _why_not(repository: Repository, name: str) -> str:
    """Why there is no merge base with a name, and what to do."""
    ask = repository.git.ask
    if not name.startswith("-") and ask("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"):
        if repository.shallow:
            return f"the history from '{name}' on is not in this shallow clone; {_FETCH}"
        return f"'{name}' and the current commit have no history in common; name another base"
    what = f"there is no commit '{name}'"
    if ".." in name:
        start = name.partition("..")[0] or "HEAD"
        return f"'{name}' is a range; name one commit, such as --since {start}"
    if repository.shallow:
        return f"{what} in this shallow clone; {_FETCH}"
    if Path(name).exists():
        return f"{what}; to audit that path, write it before --since"
    listed = ask("for-each-ref", "--format=%(refname:short)") or ""
    names = listed.split("\n")
    remote = f"origin/{name}"
    hint = f"; did you mean '{remote}'?" if remote in names else nearest(name, names)
    return f"{what}{hint or '; see git branch --all'}"

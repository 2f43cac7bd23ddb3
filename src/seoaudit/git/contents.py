"""Reads what files were from git's objects, without a checkout."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from seoaudit.git.changes import Version
from seoaudit.git.command import GitFailure
from seoaudit.git.repository import Repository


def read_contents(repository: Repository, versions: Sequence[Version]) -> list[bytes]:
    """The contents of versions that have an id, in their order.

    Where a filter is configured that git puts files through on a checkout, so are these. Raises
    `GitFailure` where git does not have a content.
    """
    if not versions:
        return []
    ids = "".join(f"{version.id}\n" for version in versions).encode()
    contents = list(_objects(repository.git.run("cat-file", "--batch", given=ids), versions))
    for index in _filtered(repository, versions):
        version = versions[index]
        asked = ("cat-file", "--filters", f"--path={version.path}", version.id)
        contents[index] = repository.git.run(*asked)
    return contents


def _objects(data: bytes, versions: Sequence[Version]) -> Iterator[bytes]:
    """The contents in what `cat-file --batch` writes: `id type size`, the content, a line end."""
    at = 0
    for version in versions:
        end = data.index(b"\n", at)
        words = data[at:end].split(b" ")
        if words[-1] == b"missing":
            told = f"git does not have '{version.path}' as it was ({version.id[:8]})"
            raise GitFailure(f"{told}; fetch it, for example with: git fetch --refetch")
        start = end + 1
        at = start + int(words[-1])
        yield data[start:at]
        at += 1


def _filtered(repository: Repository, versions: Sequence[Version]) -> Iterator[int]:
    """Which versions are kept in another form than they have in the work tree."""
    paths = b"".join(os.fsencode(version.path) + b"\0" for version in versions)
    told = repository.git.run("check-attr", "-z", "--stdin", "filter", given=paths).split(b"\0")
    for index, value in enumerate(told[2::3]):
        if value not in (b"unspecified", b"unset", b"set", b""):
            yield index

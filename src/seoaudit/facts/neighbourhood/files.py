"""The files of a site, as far as facts may ask for them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from typing import Protocol

Names = Mapping[str, bool]
NO_NAMES: Names = {}


class Files(Protocol):
    """What is in which folder. Paths are absolute and `/`-separated; answers stay the same."""

    def names(self, folder: str) -> Names:
        """The names in a folder, each with whether it is a folder; none where there is none."""
        ...

    def head(self, path: str, size: int) -> bytes:
        """The first `size` bytes of a file; none where it cannot be read."""
        ...


class ListedFiles:
    """Files given by path and content, for examples and tests."""

    def __init__(self, contents: Mapping[str, str]) -> None:
        self._contents = {path: content.encode() for path, content in contents.items()}
        self._folders: dict[str, dict[str, bool]] = {}
        for path in self._contents:
            is_folder = False
            while path != "/":
                path, name = posixpath.split(path)
                self._folders.setdefault(path, {}).setdefault(name, is_folder)
                is_folder = True

    def names(self, folder: str) -> Names:
        return self._folders.get(folder, NO_NAMES)

    def head(self, path: str, size: int) -> bytes:
        return self._contents.get(path, b"")[:size]


def joined(folder: str, relative: str) -> str:
    """A relative path from a folder on, `.` and `..` worked out."""
    return posixpath.normpath(f"{folder}/{relative}")


def parent(path: str) -> str:
    """The folder that a path lies in; the root is its own."""
    return posixpath.dirname(path)


def exists(files: Files, path: str) -> bool:
    """Whether there is a file or folder of just this name, capitals included."""
    folder, name = posixpath.split(path)
    return name in files.names(folder) if name else bool(files.names(folder))


def is_file(files: Files, path: str) -> bool:
    folder, name = posixpath.split(path)
    return files.names(folder).get(name) is False


def is_folder(files: Files, path: str) -> bool:
    folder, name = posixpath.split(path)
    return files.names(folder).get(name, not name)

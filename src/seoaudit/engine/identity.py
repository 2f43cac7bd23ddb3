"""What fingerprints call a file: the same name however and from wherever a run names it."""

from __future__ import annotations

from pathlib import Path


class Identities:
    """Names files by their place in the repository, remembering where repositories begin."""

    def __init__(self) -> None:
        self._repositories: dict[Path, Path | None] = {}

    def name(self, file: Path, site: Path | None) -> str:
        """The `/`-separated path of a file from the root of its git repository.

        Outside of any it is told from `site`, the folder of its configuration, else from the
        current folder, else in full. `file` is absolute and need not exist.
        """
        for folder in (self.repository(file.parent), site, Path.cwd()):
            if folder is not None and file.is_relative_to(folder):
                return file.relative_to(folder).as_posix()
        return file.as_posix()

    def repository(self, folder: Path) -> Path | None:
        """The nearest folder at or above one that holds a `.git`."""
        if folder not in self._repositories:
            if (folder / ".git").exists():
                found: Path | None = folder
            else:
                found = None if folder.parent == folder else self.repository(folder.parent)
            self._repositories[folder] = found
        return self._repositories[folder]

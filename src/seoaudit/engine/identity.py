"""What fingerprints call a file: the same name however and from wherever a run names it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seoaudit.engine.disk import Disk


class Identities:
    """Names files by their place in the repository, remembering where repositories begin."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._here = Path.cwd()
        self._repositories: dict[Path, Path | None] = {}
        self._folders: dict[tuple[Path, Path | None], str] = {}

    def name(self, file: Path, site: Path | None) -> str:
        """The `/`-separated path of a file (absolute, not necessarily there) from its root."""
        key = (file.parent, site)
        folder = self._folders.get(key)
        if folder is None:
            folder = self._folders[key] = self._named(*key)
        return f"{folder}{file.name}"

    def _named(self, folder: Path, site: Path | None) -> str:
        """What the names of the files in a folder begin with."""
        root = self.root(folder, site)
        named = folder if root is None else folder.relative_to(root)
        return "" if named == Path() else f"{named.as_posix().rstrip('/')}/"

    def root(self, folder: Path, site: Path | None) -> Path | None:
        """What paths of a folder are told from: the root of its git repository.

        Outside of any it is `site`, the folder of its configuration, else the current folder;
        None where it is below none of these.
        """
        for root in (self.repository(folder), site, self._here):
            if root is not None and folder.is_relative_to(root):
                return root
        return None

    def repository(self, folder: Path) -> Path | None:
        """The nearest folder at or above one that holds a `.git`."""
        if folder not in self._repositories:
            if self._disk.kind(str(folder / ".git")):
                found: Path | None = folder
            else:
                found = None if folder.parent == folder else self.repository(folder.parent)
            self._repositories[folder] = found
        return self._repositories[folder]

"""What a run audits, held so that many articles take little room."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import overload

from msgspec import Struct

from seoaudit.engine.target import Target


class _Folder(Struct, frozen=True):
    """A folder: what stands before the names of its files in reports, and its full path, as a
    text too.
    """

    shown: str
    path: Path
    full: str


class Targets(Sequence[Target]):
    """Targets in some order. Of a file its name is held, and its folder once for all that are in
    it; its `Target` is made whenever it is asked for.
    """

    def __init__(
        self,
        folders: Sequence[_Folder] = (),
        names: Sequence[str | Target] = (),
        places: Sequence[int] = (),
    ) -> None:
        self._folders = folders
        self._names = names
        # The number of the folder of each name.
        self._places = places

    def __len__(self) -> int:
        return len(self._names)

    @overload
    def __getitem__(self, index: int) -> Target: ...

    @overload
    def __getitem__(self, index: slice) -> list[Target]: ...

    def __getitem__(self, index: int | slice) -> Target | list[Target]:
        if isinstance(index, slice):
            return [self[one] for one in range(*index.indices(len(self._names)))]
        name = self._names[index]
        if isinstance(name, Target):
            return name
        folder = self._folders[self._places[index]]
        # A path made with `/` would have the interpreter remember the name that is held here.
        return Target(folder.shown + name, Path(f"{folder.full}/{name}"))

    def by_site(self, site_of: Callable[[Path], str]) -> Targets:
        """The same in the order of a report: by site, which is that of a folder, and by name."""
        sites = [site_of(folder.path) for folder in self._folders]

        def key(index: int) -> tuple[str, str]:
            name = self._names[index]
            if isinstance(name, Target):
                return site_of(name.file.parent), name.shown
            place = self._places[index]
            return sites[place], self._folders[place].shown + name

        order = sorted(range(len(self)), key=key)
        names = [self._names[index] for index in order]
        return Targets(self._folders, names, array("L", [self._places[index] for index in order]))


class Gathering:
    """Gathers targets, each once: the first that reports call so."""

    def __init__(self) -> None:
        self._folders: list[_Folder] = []
        self._numbers: dict[Path, int] = {}
        self._names: list[str | Target] = []
        self._places = array("L")
        self._known: set[str] = set()

    def add(self, target: Target) -> None:
        """A target of any kind."""
        if target.shown not in self._known:
            self._known.add(target.shown)
            self._names.append(target)
            self._places.append(0)

    def add_file(self, folder: Path, name: str) -> None:
        """A file that is called by its path."""
        number = self._numbers.get(folder)
        if number is None:
            number = self._numbers[folder] = len(self._folders)
            self._folders.append(_folder(folder))
        shown = self._folders[number].shown + name
        if shown not in self._known:
            self._known.add(shown)
            self._names.append(name)
            self._places.append(number)

    def gathered(self) -> Targets:
        """All of them, in the order in which they were added."""
        return Targets(self._folders, self._names, self._places)


def absolute_folder(folder: Path) -> Path:
    """A folder from the root of the file system, without `..`."""
    return folder.resolve() if ".." in folder.parts else folder.absolute()


def _folder(path: Path) -> _Folder:
    shown, full = path.as_posix(), absolute_folder(path)
    return _Folder("" if shown == "." else f"{shown.rstrip('/')}/", full, str(full).rstrip("/"))

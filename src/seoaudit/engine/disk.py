"""The files of the machine, as a run sees them, and the record of what it saw.

What a run reports follows from its arguments and from what it sees here, so that the record tells
later whether the same run would still report the same.
"""

from __future__ import annotations

import os

from seoaudit.digests import stands_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _collections_abc import dict_items, dict_keys, dict_values
    from collections.abc import Iterator, Mapping
    from typing import Any

# More would take longer to look at again than it is worth.
_MOST_SEEN = 50_000

# What was asked (`names`, `some` and which names, `kind`, `stat`, `all`, or a number of bytes) and
# of which path.
Look = tuple[str, str]
_SOME = "some\0"


class Disk:
    """Folders and files; each folder is as it was when first asked for, so that a run is one.

    Paths are those of the machine, absolute or from the current folder. A record is kept only where
    somebody is going to ask for it.
    """

    def __init__(self, is_recording: bool = False) -> None:
        self._seen: dict[Look, bytes] | None = {} if is_recording else None
        self._entries: dict[str, dict[str, str]] = {}
        self._names: dict[str, dict[str, bool]] = {}

    @property
    def is_recording(self) -> bool:
        """Whether `seen` is going to tell."""
        return self._seen is not None

    @property
    def seen(self) -> dict[Look, bytes] | None:
        """What stands for each answer that was given, None where there are more than are worth
        keeping, where the run rests on more than files, or where nothing is recorded.
        """
        if self._seen is None:
            return None
        asked = ((at, names) for at, names in self._names.items() if isinstance(names, _Names))
        return self._seen | dict(names.looked_at(at) for at, names in asked)

    def entries(self, folder: str) -> dict[str, str]:
        """What is in a folder, sorted by name: `folder`, `file`, or `-> ` and one of these for a
        link; anything else is "". Raises `OSError`.
        """
        known = self._looked_into(folder)
        if self._seen is not None and ("names", folder) not in self._seen:
            self._saw("names", folder, _listed(known))
        return known

    def names(self, folder: str) -> Mapping[str, bool]:
        """What is in a folder and whether each is a folder, perhaps by a link; empty where it
        cannot be read.
        """
        known = self._names.get(folder)
        if known is None:
            try:
                entries = self._looked_into(folder)
            except OSError:
                entries = {}
            known = self._names[folder] = (
                _are_folders(entries) if self._seen is None else _Names(entries)
            )
        return known

    def _looked_into(self, folder: str) -> dict[str, str]:
        known = self._entries.get(folder)
        if known is None:
            known = self._entries[folder] = _entries(folder)
        return known

    def kind(self, path: str) -> str:
        """`folder`, `file`, "other", or "" where there is nothing; links are followed."""
        kind = _kind(path)
        self._saw("kind", path, kind.encode())
        return kind

    def read(self, path: str) -> bytes:
        """What is in a file. Raises `OSError`."""
        with open(path, "rb") as file:  # noqa: PTH123 (a path in text is faster)
            data = file.read()
        if self._seen is not None:
            self._saw("all", path, stands_for(data))
        return data

    def head(self, path: str, size: int) -> bytes:
        """The first bytes of a file, none where it cannot be read."""
        data = _head(path, size)
        if self._seen is not None:
            self._saw(str(size), path, stands_for(data))
        return data

    def saw_state(self, path: str, size: int, time: int) -> None:
        """Record the size and time (in nanoseconds) of a file that somebody else reads."""
        self._saw("stat", path, _state_of(size, time))

    def saw_elsewhere(self, seen: Mapping[Look, bytes] | None) -> None:
        """Add what another process saw for this run."""
        if self._seen is None or seen is None or len(self._seen) + len(seen) > _MOST_SEEN:
            self._seen = None
        else:
            self._seen.update(seen)

    def newly_seen(self) -> dict[Look, bytes] | None:
        """What was seen since this was last asked; None once the run rests on more than files."""
        seen = self.seen
        if seen is not None:
            self._seen = {}
        return seen

    def forget(self) -> None:
        """The run rests on more than files: what was seen does not tell whether it would change."""
        self._seen = None

    def _saw(self, asked: str, path: str, answer: bytes) -> None:
        if self._seen is not None:
            self._seen[asked, path] = answer
            if len(self._seen) > _MOST_SEEN:
                self._seen = None


class _Names(dict[str, bool]):
    """The names in a folder, with a record of which of them were asked for.

    What else comes and goes in a folder far above an article changes nothing.
    """

    def __init__(self, kinds: Mapping[str, str]) -> None:
        super().__init__(_are_folders(kinds))
        self._kinds = kinds
        self._asked: set[str] = set()
        self._is_whole = False

    def looked_at(self, folder: str) -> tuple[Look, bytes]:
        """What was asked, and what stands for the answer."""
        if self._is_whole:
            return ("names", folder), _listed(self._kinds)
        asked = "\0".join(sorted(self._asked))
        return (_SOME + asked, folder), _some(self._kinds, asked)

    def __contains__(self, name: object) -> bool:
        self._asked.add(str(name))
        return super().__contains__(name)

    def __getitem__(self, name: str) -> bool:
        self._asked.add(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        self._asked.add(name)
        return super().get(name, default)

    def __bool__(self) -> bool:
        self._asked.add("")
        return bool(self._kinds)

    def __len__(self) -> int:
        self._is_whole = True
        return super().__len__()

    def __iter__(self) -> Iterator[str]:
        self._is_whole = True
        return super().__iter__()

    def keys(self) -> dict_keys[str, bool]:
        self._is_whole = True
        return super().keys()

    def values(self) -> dict_values[str, bool]:
        self._is_whole = True
        return super().values()

    def items(self) -> dict_items[str, bool]:
        self._is_whole = True
        return super().items()


def look(asked: str, path: str) -> bytes:
    """What stands for the answer that a `Disk` would give now. Raises `OSError`."""
    if asked == "all":
        with open(path, "rb") as file:  # noqa: PTH123
            return stands_for(file.read())
    if asked == "kind":
        return _kind(path).encode()
    if asked == "names":
        return _listed(_entries_or_none(path))
    if asked.startswith(_SOME):
        return _some(_entries_or_none(path), asked.removeprefix(_SOME))
    if asked == "stat":
        return _state(path)
    return stands_for(_head(path, int(asked)))


def _kind(path: str) -> str:
    if os.path.isdir(path):  # noqa: PTH112
        return "folder"
    if os.path.isfile(path):  # noqa: PTH113
        return "file"
    return "other" if os.path.lexists(path) else ""


def _state(path: str) -> bytes:
    try:
        state = os.stat(path)  # noqa: PTH116
    except OSError:
        return b""
    return _state_of(state.st_size, state.st_mtime_ns)


def _state_of(size: int, time: int) -> bytes:
    return b"%d %d" % (size, time)


def _head(path: str, size: int) -> bytes:
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read(size)
    except OSError:
        return b""


def _entries(folder: str) -> dict[str, str]:
    with os.scandir(folder) as entries:
        return dict(sorted((entry.name, _kind_of(entry)) for entry in entries))


def _entries_or_none(folder: str) -> dict[str, str]:
    try:
        return _entries(folder)
    except OSError:
        return {}


def _kind_of(entry: os.DirEntry[str]) -> str:
    link = "-> " if entry.is_symlink() else ""
    if entry.is_dir():
        return link + "folder"
    return link + "file" if entry.is_file() else link


def _are_folders(kinds: Mapping[str, str]) -> dict[str, bool]:
    return {name: kind.endswith("folder") for name, kind in kinds.items()}


def _listed(entries: Mapping[str, str]) -> bytes:
    text = "\0".join([f"{name}\0{kind}" for name, kind in entries.items()])
    return stands_for(text.encode("utf-8", "surrogatepass"))


def _some(kinds: Mapping[str, str], asked: str) -> bytes:
    """What a folder has of each of some names, "" standing for any at all."""
    found = (kinds.get(name, "-") if name else str(bool(kinds)) for name in asked.split("\0"))
    return "\0".join(found).encode()

"""The files of the machine, as a run sees them, and the record of what it saw.

What a run reports follows from its arguments and from what it sees here, so that the record tells
later whether the same run would still report the same.
"""

from __future__ import annotations

import os

try:
    # What `hashlib` gives, without the library for secure connections that it loads.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# More would take longer to look at again than it is worth.
_MOST_SEEN = 50_000

# What was asked (`names`, `kind`, `stat`, `all`, or a number of bytes) and of which path.
Look = tuple[str, str]


class Disk:
    """Folders and files; each folder is as it was when first asked for, so that a run is one.

    Paths are those of the machine, absolute or from the current folder. `seen` holds what stands
    for each answer that was given, None where there are more than are worth keeping or where the
    run rests on more than files.
    """

    def __init__(self) -> None:
        self.seen: dict[Look, bytes] | None = {}
        self._entries: dict[str, dict[str, str]] = {}
        self._names: dict[str, Mapping[str, bool]] = {}

    def entries(self, folder: str) -> dict[str, str]:
        """What is in a folder, sorted by name: `folder`, `file`, or `-> ` and one of these for a
        link; anything else is "". Raises `OSError`.
        """
        known = self._entries.get(folder)
        if known is None:
            known = self._entries[folder] = _entries(folder)
            self._saw("names", folder, _listed(known))
        return known

    def names(self, folder: str) -> Mapping[str, bool]:
        """What is in a folder and whether each is a folder, perhaps by a link; empty where it
        cannot be read.
        """
        known = self._names.get(folder)
        if known is None:
            try:
                entries = self.entries(folder)
            except OSError:
                entries = {}
                self._saw("names", folder, b"")
            known = {name: kind.endswith("folder") for name, kind in entries.items()}
            self._names[folder] = known
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
        self._saw("all", path, stands_for(data))
        return data

    def head(self, path: str, size: int) -> bytes:
        """The first bytes of a file, none where it cannot be read."""
        data = _head(path, size)
        self._saw(str(size), path, stands_for(data))
        return data

    def saw_state(self, path: str) -> None:
        """Record the size and time of a file that somebody else reads."""
        self._saw("stat", path, _state(path))

    def saw_elsewhere(self, seen: Mapping[Look, bytes] | None) -> None:
        """Add what another process saw for this run."""
        if self.seen is None or seen is None or len(self.seen) + len(seen) > _MOST_SEEN:
            self.seen = None
        else:
            self.seen.update(seen)

    def newly_seen(self) -> dict[Look, bytes] | None:
        """What was seen since this was last asked; None once the run rests on more than files."""
        seen = self.seen
        if seen is not None:
            self.seen = {}
        return seen

    def forget(self) -> None:
        """The run rests on more than files: what was seen does not tell whether it would change."""
        self.seen = None

    def _saw(self, asked: str, path: str, answer: bytes) -> None:
        if self.seen is not None:
            self.seen[asked, path] = answer
            if len(self.seen) > _MOST_SEEN:
                self.seen = None


def look(asked: str, path: str) -> bytes:
    """What stands for the answer that a `Disk` would give now. Raises `OSError`."""
    if asked == "all":
        with open(path, "rb") as file:  # noqa: PTH123
            return stands_for(file.read())
    if asked == "kind":
        return _kind(path).encode()
    if asked == "names":
        try:
            return _listed(_entries(path))
        except OSError:
            return b""
    if asked == "stat":
        return _state(path)
    return stands_for(_head(path, int(asked)))


def stands_for(data: bytes) -> bytes:
    """A digest of 16 bytes."""
    return blake2b(data, digest_size=16).digest()


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
    return b"%d %d" % (state.st_size, state.st_mtime_ns)


def _head(path: str, size: int) -> bytes:
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read(size)
    except OSError:
        return b""


def _entries(folder: str) -> dict[str, str]:
    with os.scandir(folder) as entries:
        return dict(sorted((entry.name, _kind_of(entry)) for entry in entries))


def _kind_of(entry: os.DirEntry[str]) -> str:
    link = "-> " if entry.is_symlink() else ""
    if entry.is_dir():
        return link + "folder"
    return link + "file" if entry.is_file() else link


def _listed(entries: Mapping[str, str]) -> bytes:
    text = "\0".join([f"{name}\0{kind}" for name, kind in entries.items()])
    return stands_for(text.encode("utf-8", "surrogatepass"))

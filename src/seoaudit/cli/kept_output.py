"""The output of a whole run, kept for as long as nothing that it rests on changes.

A hook or an editor asks the same of the same files again and again. What a run prints follows from
its arguments, its surroundings, the code, the day, and what it saw of files (`engine/disk.py`). If
all of that is as it was, the output is printed again; nothing else needs to be loaded. What is
needed for that alone is in this module, which is why it imports next to nothing.
"""

from __future__ import annotations

import marshal
import os
import sys
import time

from seoaudit.cli.streams import terminal_width
from seoaudit.digests import stands_for
from seoaudit.engine.code_state import code_state
from seoaudit.engine.disk import Disk, Look, look
from seoaudit.user_cache import cache_folder, forget_older, read_whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# What decides about colour and line drawing.
_ENVIRONMENT = ("NO_COLOR", "FORCE_COLOR", "TERM")
_MOST_KEPT = 32
_MOST_BYTES = 32_000_000
_BEGINNING = "output-"
# A file is the output, what it rests on, and this: the size of that and what stands for it.
_TRAILER = 8 + 16


def replayed(argv: Sequence[str]) -> int | None:
    """Print what `seoaudit check` with these arguments printed last time, and return its exit code.

    None, and nothing printed, where it might print something else now.
    """
    path = None if "--no-cache" in argv else _path(argv)
    data = read_whole(path) if path else None
    if data is None or len(data) < _TRAILER:
        return None
    end = len(data) - _TRAILER
    size, digest = int.from_bytes(data[end : end + 8], "big"), data[end + 8 :]
    rests_on = data[end - size : end]
    if stands_for(rests_on) != digest:
        return None
    status, seen = marshal.loads(rests_on)
    if not _is_as_it_was(seen):
        return None
    _print(data[: end - size].decode("utf-8", "surrogatepass"))
    return int(status)


class Recording:
    """What a run prints and sees."""

    def __init__(self, path: str) -> None:
        self.disk = Disk(is_recording=True)
        self._path = path
        self._temporary = f"{path}.{os.getpid()}.tmp"
        self._is_whole = False

    def copied(self, lines: Iterable[str]) -> Iterator[str]:
        """The lines, which are written down on the way."""
        left = _MOST_BYTES
        try:
            file = open(self._temporary, "wb")  # noqa: PTH123, SIM115
        except OSError:
            yield from lines
            return
        with file:
            for line in lines:
                written = f"{line}\n".encode("utf-8", "surrogatepass")
                left -= len(written)
                if left >= 0:
                    file.write(written)
                yield line
        self._is_whole = left >= 0

    def end(self, status: int, rests_on_files: bool) -> None:
        """Keep the output with the exit code if it rests on files alone, all of them seen."""
        seen = self.disk.seen
        try:
            if not rests_on_files or seen is None or not self._is_whole:
                os.unlink(self._temporary)  # noqa: PTH108
                return
            rests_on = marshal.dumps((status, list(seen.items())))
            with open(self._temporary, "ab") as file:  # noqa: PTH123
                file.write(rests_on + len(rests_on).to_bytes(8, "big") + stands_for(rests_on))
            os.replace(self._temporary, self._path)  # noqa: PTH105
            forget_older(os.path.dirname(self._path), _BEGINNING, _MOST_KEPT)  # noqa: PTH120
        except OSError:
            # Whatever cannot be kept is made again.
            return


def recording(argv: Sequence[str]) -> Recording | None:
    """A recording of the run with these arguments, None where nothing can be kept."""
    path = _path(argv)
    if path is None:
        return None
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
    except OSError:
        return None
    return Recording(path)


def _path(argv: Sequence[str]) -> str | None:
    """Where the output is kept."""
    folder = _folder(argv)
    if not folder or os.environ.get("GITHUB_ACTIONS") == "true":
        # There it matters also what kind of file the standard output is.
        return None
    try:
        here = os.getcwd()  # noqa: PTH109
    except OSError:
        return None
    stream = sys.stdout
    material = (
        *argv,
        here,
        code_state(),
        time.strftime("%Y-%m-%d"),
        *(os.environ.get(name, "") for name in _ENVIRONMENT),
        str(stream.isatty()),
        str(terminal_width(stream)),
        str(getattr(stream, "seoaudit_encoding", None)),
    )
    key = stands_for("\0".join(material).encode("utf-8", "surrogatepass")).hex()
    return os.path.join(folder, f"{_BEGINNING}{key}.bin")  # noqa: PTH118


def _folder(argv: Sequence[str]) -> str | None:
    """The cache folder that the arguments name, else the user's."""
    for at, argument in enumerate(argv):
        name, equals, value = argument.partition("=")
        if name == "--cache-dir":
            return value if equals else "".join(argv[at + 1 : at + 2])
    return cache_folder()


def _is_as_it_was(seen: list[tuple[Look, bytes]]) -> bool:
    try:
        return all(look(asked, path) == answer for (asked, path), answer in seen)
    except OSError:
        return False


def _print(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        from seoaudit.cli.guard import discard_output

        discard_output()

"""How far a run over many pages has come, so that the next one goes on where it ended."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from time import time
from typing import IO

PREFIX = "run-"
# An interrupted run is taken up again for so long.
_SECONDS = 24 * 3600


class Journal:
    """The pages that a run has read, a line each, in a file that is deleted when it is complete.

    `read_before` are those that an interrupted run over the same pages has read.
    """

    def __init__(self, folder: str | None, urls: Iterable[str]) -> None:
        self.read_before: frozenset[str] = frozenset()
        self._lock = threading.Lock()
        self._file: IO[str] | None = None
        self._path = ""
        if folder is None:
            return
        name = sha256("\n".join(urls).encode("utf-8", "backslashreplace")).hexdigest()[:32]
        self._path = os.path.join(folder, f"{PREFIX}{name}.txt")  # noqa: PTH118
        with suppress(OSError):
            if time() - os.path.getmtime(self._path) < _SECONDS:  # noqa: PTH204
                with open(self._path, encoding="utf-8", errors="replace") as file:  # noqa: PTH123
                    # A line without its end was being written when the run ended.
                    self.read_before = frozenset(line[:-1] for line in file if line.endswith("\n"))
        with suppress(OSError):
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103
            self._file = open(  # noqa: SIM115, PTH123
                self._path, "a" if self.read_before else "w", encoding="utf-8", newline="\n"
            )

    def add(self, url: str) -> None:
        """Write down that a page was read."""
        if self._file is not None:
            with self._lock, suppress(OSError):
                self._file.write(f"{url}\n")
                self._file.flush()

    def close(self, complete: bool) -> None:
        """End the run."""
        if self._file is None:
            return
        with suppress(OSError):
            self._file.close()
            if complete:
                os.unlink(self._path)  # noqa: PTH108

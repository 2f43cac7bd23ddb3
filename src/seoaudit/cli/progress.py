"""A progress bar on the standard error stream, when there is something to wait for."""

from __future__ import annotations

import os
import sys
from time import monotonic
from types import TracebackType
from typing import IO

# Seconds that pass before the bar is shown, and between two drawings.
PATIENCE = 1.0
PAUSE = 0.1

_CELLS = 24


class ProgressBar:
    """Draws how many articles are done; it leaves no trace when it is left."""

    def __init__(self, stream: IO[str], drawn_in_ascii: bool = False) -> None:
        self._stream = stream
        self._full, self._empty = ("#", "-") if drawn_in_ascii else ("━", "╌")
        self._next = monotonic() + PATIENCE
        self._drawn = False

    def __call__(self, done: int, total: int) -> None:
        """Say that `done` of `total` articles are done."""
        now = monotonic()
        if now < self._next or done >= total:
            return
        self._next = now + PAUSE
        self._drawn = True
        full = _CELLS * min(done, total) // total
        bar = self._full * full + self._empty * (_CELLS - full)
        self._stream.write(f"\r{bar} {done:,} of {total:,}")
        self._stream.flush()

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def can_show_progress(quiet: bool) -> bool:
    """Whether somebody sees the standard error stream and wants to."""
    return not quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

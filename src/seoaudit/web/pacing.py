"""How fast one host is asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from seoaudit.web.faults import WebError
from seoaudit.web.limits import Limits


class Pace:
    """Lets requests to one host begin: few at once, with pauses between."""

    def __init__(self, limits: Limits, stopped: threading.Event) -> None:
        self._limits = limits
        self._stopped = stopped
        self._places = threading.Semaphore(limits.at_once_per_host)
        self._lock = threading.Lock()
        self._pause = limits.pause
        self._next = 0.0

    def slow_down(self, seconds: float) -> None:
        """Keep at least so long a pause between requests, within the limits."""
        with self._lock:
            self._pause = max(self._pause, min(seconds, self._limits.longest_pause))

    def rest(self, seconds: float) -> None:
        """Begin no request for so long."""
        with self._lock:
            self._next = max(self._next, monotonic() + seconds)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until a request may begin; it ends with the block. Raises `WebError` if the run is
        stopped meanwhile.
        """
        with self._places:
            while (wait := self._claim()) > 0:
                self._stopped.wait(wait)
                if self._stopped.is_set():
                    break
            if self._stopped.is_set():
                raise WebError("was not read: the run was stopped")
            yield

    def _claim(self) -> float:
        """Take the next moment at which a request may begin, or tell how long that is away."""
        with self._lock:
            now = monotonic()
            if now < self._next:
                return self._next - now
            self._next = now + self._pause
            return 0.0

"""The time that a request and its answer may take in all, however they are dripped."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from time import monotonic

from seoaudit.web.faults import WebError

_running = threading.local()


class Deadline:
    """Cuts the connection that its thread uses when the time is over.

    The time limits of sockets are for each piece of an answer; a server that sends a byte now and
    then keeps within them for ever.
    """

    def __init__(self, seconds: float) -> None:
        self.passed = False
        self._seconds = seconds
        self._end = monotonic() + seconds
        self._socket: socket.socket | None = None
        self._timer = threading.Timer(seconds, self.cut)
        self._timer.daemon = True

    def __enter__(self) -> Deadline:
        _running.deadline = self
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        _running.deadline = None
        self._timer.cancel()
        self._socket = None

    @property
    def left(self) -> float:
        """Seconds that are left. Raises `WebError` where none are."""
        left = self._end - monotonic()
        if self.passed or left <= 0:
            raise self.fault
        return left

    @property
    def fault(self) -> WebError:
        return WebError(f"does not come within {self._seconds:g} seconds", "slow")

    def watch(self, connection: socket.socket | None) -> None:
        """From now on, this is the connection to cut."""
        self._socket = connection
        if self.passed:
            self.cut()

    def cut(self) -> None:
        """Say that the time is over, and end the connection."""
        self.passed = True
        connection = self._socket
        if connection is not None:
            with suppress(OSError):
                # Not the method of an SSL socket, which takes its state from the thread that reads.
                socket.socket.shutdown(connection, socket.SHUT_RDWR)


def running_deadline() -> Deadline | None:
    """The deadline of the request that this thread makes."""
    found: Deadline | None = getattr(_running, "deadline", None)
    return found

"""Turns whatever goes wrong into one line and an exit code."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

FAILED = 2
INTERRUPTED = 130


class Guard:
    """Stands around a command; `status` is the exit code when it is left.

    A fault of ours is never 1, which would say that an article has an issue, and shows its
    traceback only with `debug`.
    """

    def __init__(self, debug: bool) -> None:
        self.debug = debug
        self.status = FAILED

    def __enter__(self) -> Guard:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if fault is None:
            return True
        if isinstance(fault, SystemExit):
            self.status = fault.code if isinstance(fault.code, int) else 0
        elif isinstance(fault, KeyboardInterrupt):
            self.status = INTERRUPTED
        elif isinstance(fault, BrokenPipeError):
            discard_output()
            self.status = 0
        else:
            self.status = FAILED
            self._say(fault)
            flush_output()
        return True

    def _say(self, fault: BaseException) -> None:
        if self.debug:
            from traceback import print_exception

            print_exception(fault)
        print(f"seoaudit: error: {_one_line(fault)}", file=sys.stderr)


def _one_line(fault: BaseException) -> str:
    from seoaudit.cli.errors import CommandError
    from seoaudit.engine.options import UsageError
    from seoaudit.reporting.columns import printable
    from seoaudit.reporting.missing_library import MissingLibrary

    if isinstance(fault, (CommandError, UsageError, MissingLibrary)):
        return printable(str(fault))
    if isinstance(fault, OSError) and fault.strerror:
        name = f"{fault.filename}: " if fault.filename is not None else ""
        return printable(f"{name}{fault.strerror}")
    told = printable(str(fault))
    detail = f"{type(fault).__name__}: {told}" if told else type(fault).__name__
    return f"internal error ({detail}); --debug shows the traceback, please report it"


def flush_output() -> None:
    """Leave nothing in the buffers that the interpreter would fail to write as it ends."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        discard_output()


def discard_output() -> None:
    """Let what is still buffered for a reader who went away go nowhere, quietly."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)

"""Writes a file so that at every moment it is either the old one or the new one."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path


class WriteError(Exception):
    """A file that cannot be written: one line that says why."""


def write_over(path: Path, old: bytes, new: bytes) -> None:
    """Put `new` in the place of a file that holds `old`.

    A symbolic link is followed to the file it leads to; permissions are kept, and the owner where
    the system allows. Raises `WriteError` where the file may not be written, holds something else
    by now, or there is no room; it is as it was then.
    """
    try:
        target = path.resolve(strict=True)
        status = target.stat()
        if not status.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise WriteError("it is read-only")
        _replace(target, status, old, new)
    except OSError as fault:
        raise WriteError(fault.strerror or str(fault)) from None


def _replace(target: Path, status: os.stat_result, old: bytes, new: bytes) -> None:
    from tempfile import mkstemp

    handle, name = mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        _take_over(name, status)
        if target.read_bytes() != old:
            raise WriteError("it has changed since it was read; run again")
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _take_over(name: str, status: os.stat_result) -> None:
    """Give a new file the permissions and the owner of the old one."""
    path = Path(name)
    own = path.stat()
    if hasattr(os, "chown") and (own.st_uid, own.st_gid) != (status.st_uid, status.st_gid):
        # Only a superuser may give files away.
        with suppress(OSError):
            os.chown(name, status.st_uid, status.st_gid)
    path.chmod(stat.S_IMODE(status.st_mode))

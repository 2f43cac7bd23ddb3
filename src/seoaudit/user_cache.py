"""The user's cache folder: where it is, and files in it that are whole or not there.

Whatever is kept there can be made anew; a folder that cannot be written is no trouble.
"""

from __future__ import annotations

import os

from seoaudit.digests import stands_for

_DIGEST = 16


def cache_folder() -> str | None:
    """The user's cache folder for seoaudit, None where the system names none.

    `SEOAUDIT_CACHE_DIR` overrules it; set empty, nothing is kept.
    """
    given = os.environ.get("SEOAUDIT_CACHE_DIR")
    if given is not None:
        return given or None
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        if os.environ.get(name):
            return os.path.join(os.environ[name], "seoaudit")  # noqa: PTH118
    home = os.path.expanduser("~")  # noqa: PTH111
    return None if home == "~" else os.path.join(home, ".cache", "seoaudit")  # noqa: PTH118


def read_whole(path: str) -> bytes | None:
    """The bytes of a kept file, None where there is none that can be read."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read()
    except OSError:
        return None


def write_whole(path: str, data: bytes) -> bool:
    """Write a file whole or not at all, safe under two processes at once; say if it was done."""
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
        with open(temporary, "wb") as file:  # noqa: PTH123
            file.write(data)
        os.replace(temporary, path)  # noqa: PTH105
    except OSError:
        return False
    return True


def read_checked(path: str, made_with: bytes = b"") -> bytes | None:
    """What `write_checked` wrote, None where it is damaged or was made with something else."""
    data = read_whole(path)
    if data is None or stands_for(made_with + data[_DIGEST:]) != data[:_DIGEST]:
        return None
    return data[_DIGEST:]


def write_checked(path: str, data: bytes, made_with: bytes = b"") -> bool:
    """As `write_whole`, with what tells whether the file is as it was written."""
    return write_whole(path, stands_for(made_with + data) + data)


def forget_older(folder: str, beginning: str, most: int) -> None:
    """Delete all but the latest of the files whose names begin so, as far as that can be done."""
    try:
        kept = [entry for entry in os.scandir(folder) if entry.name.startswith(beginning)]
        if len(kept) > most:
            kept.sort(key=lambda entry: entry.stat().st_mtime_ns)
            for entry in kept[:-most]:
                os.unlink(entry.path)  # noqa: PTH108
    except OSError:
        return

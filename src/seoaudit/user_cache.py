"""The user's cache folder: where it is, and files in it that are whole or not there.

Whatever is kept there can be made anew; a folder that cannot be written is no trouble.
"""

from __future__ import annotations

import os


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

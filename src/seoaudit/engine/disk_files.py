"""The files of the machine, as facts may ask for them."""

from __future__ import annotations

import os

from seoaudit.facts.neighbourhood.files import NO_NAMES, Names


class DiskFiles:
    """Folders as they were when first asked for, so that one run gives one answer."""

    def __init__(self) -> None:
        self._names: dict[str, Names] = {}

    def names(self, folder: str) -> Names:
        known = self._names.get(folder)
        if known is None:
            known = self._names[folder] = _names(folder)
        return known

    def head(self, path: str, size: int) -> bytes:
        try:
            with open(path, "rb") as file:  # noqa: PTH123 (a path in text is faster)
                return file.read(size)
        except OSError:
            return b""


def _names(folder: str) -> Names:
    try:
        with os.scandir(folder) as entries:
            return dict(sorted((entry.name, entry.is_dir()) for entry in entries))
    except OSError:
        return NO_NAMES

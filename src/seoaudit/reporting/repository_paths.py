"""Paths as code hosts name them: relative to the root of the repository."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

# Where hosts that want a file for everything show what is of the site as a whole.
SITE_FILE = "seoaudit.toml"

# A path that begins so is the address of a live page.
PAGE_ADDRESSES = ("http://", "https://")


def repository_paths() -> Callable[[str], str]:
    """A function from a path of a report to the same path from the root of the repository.

    The root is the nearest folder, from the current one upwards, that holds `.git`; without one,
    the current folder. Paths outside it and addresses of pages stay as they are.
    """
    here = Path.cwd()
    root = str(_root(here)).rstrip(os.sep) + os.sep

    @cache
    def shown(path: str) -> str:
        if not path or path.startswith(PAGE_ADDRESSES):
            return path
        full = os.path.normpath(here / path)
        return full[len(root) :].replace(os.sep, "/") if full.startswith(root) else path

    return shown


def _root(folder: Path) -> Path:
    return next((at for at in (folder, *folder.parents) if (at / ".git").exists()), folder)

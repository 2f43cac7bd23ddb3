"""The host of a site, as files beside its articles name it."""

from __future__ import annotations

import re

from seoaudit.facts.neighbourhood.files import Files, parent
from seoaudit.language.deferred import deferred

_TOLD = {
    "CNAME": deferred(r"^\s*([\w-]+(?:\.[\w-]+)+)\s*$"),
    # Where search engines find its map.
    "robots.txt": deferred(
        r"^\s*(?:sitemap|host)\s*:\s*(?:https?://)?([\w-]+(?:\.[\w-]+)+)", re.I | re.M
    ),
    "package.json": deferred(
        r"\"homepage\"\s*:\s*\"https?://(?!(?:www\.)?(?:github|gitlab|npmjs)\.com)([\w.-]+)"
    ),
}
_WITHIN = ("", "/public", "/static")
_SIZE = 20_000
# Folders above an article that are looked at.
_HIGHEST = 8


def host_above(files: Files, folder: str) -> str:
    """The host that the nearest file at or above a folder names, "" where none does."""
    for _ in range(_HIGHEST):
        for within in _WITHIN:
            if found := _host_in(files, folder + within):
                return found
        if folder == parent(folder) or ".git" in files.names(folder):
            break
        folder = parent(folder)
    return ""


def _host_in(files: Files, folder: str) -> str:
    names = files.names(folder)
    for name, told in _TOLD.items():
        if names.get(name) is False:
            text = files.head(f"{folder}/{name}", _SIZE).decode("utf-8", "replace")
            if found := told.search(text):
                return found[1].lower().removeprefix("www.")
    return ""

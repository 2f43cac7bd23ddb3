"""Ids that the layout of a page writes from data, which the text of the page does not show."""

from __future__ import annotations

import re

from seoaudit.facts.neighbourhood.files import Files, is_file, parent
from seoaudit.language.deferred import deferred

# Folders at or above a page that may hold layouts, and the ends of their names.
_HIGHEST = 8
_FOLDERS = ("_layouts", "_includes")
_ENDINGS = ("", ".html", ".njk", ".liquid")
_WHOLE = 200_000
_HEAD = 4096
_NAMED = deferred(r"^layout:[ \t]*[\"']?([\w./-]+)[\"']?[ \t]*$", re.M)
# An id made of data, in a loop: one of many on the page.
_MADE = deferred(r"\{%-? *for\b.*?\bid=[\"'][^\"'\n]{0,80}\{\{", re.S)


def layout_named_in(text: str) -> str:
    """The name of the layout that the front matter of a page asks for, "" for none."""
    found = _NAMED.search(text, 0, _HEAD) if text.startswith("---") else None
    return found[1] if found else ""


def layout_writes_ids(files: Files, path: str, name: str) -> bool:
    """Whether the layout called `name` of the page at `path` writes ids for a list of data."""
    if not name:
        return False
    folder = parent(path)
    for _ in range(_HIGHEST):
        names = files.names(folder)
        for layouts in _FOLDERS:
            if not names.get(layouts):
                continue
            paths = (f"{folder}/{layouts}/{name}{ending}" for ending in _ENDINGS)
            found = next((one for one in paths if is_file(files, one)), None)
            if found is not None:
                text = files.head(found, _WHOLE).decode("utf-8", "replace")
                return _MADE.search(text) is not None
        if parent(folder) == folder or ".git" in names:
            break
        folder = parent(folder)
    return False

"""The file that an image is."""

from __future__ import annotations

from urllib.parse import unquote


def file_name(target: str) -> str:
    """The last part of the path of `target`, decoded; "" for data URLs and templates."""
    if target.startswith("data:") or "{{" in target or "{%" in target or "<%" in target:
        return ""
    path = target.partition("?")[0].partition("#")[0]
    return unquote(path.replace("\\", "/").rpartition("/")[2])


def without_ending(name: str) -> str:
    """A file name without the ending that says its format."""
    return name.rpartition(".")[0] or name

"""Walks the folders of a site by the segments of an address."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.facts.neighbourhood.files import Files
from seoaudit.facts.neighbourhood.segments import (
    canonical,
    is_language,
    is_page_file,
    names_of,
)

# Folders that hold no pages.
_NO_PAGES = frozenset(
    "node_modules bower_components vendor __pycache__ _site dist build out coverage "
    "_layouts _includes _data _sass _plugins _components layouts includes partials".split()
)
_DEEPEST = 12


class Tree:
    """Folders as addresses see them, each read when first asked for."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._by_segment: dict[str, dict[str, list[tuple[str, bool]]]] = {}
        self._passed: dict[str, tuple[str, ...]] = {}

    def within(self, folder: str) -> dict[str, list[tuple[str, bool]]]:
        """The names in a folder by the segments that they may be: (name, is a folder)."""
        known = self._by_segment.get(folder)
        if known is None:
            known = {}
            for name, is_folder in self._files.names(folder).items():
                if is_folder and not is_left_out(name):
                    for segment in {*names_of(name), canonical(name.strip("_()@"))}:
                        known.setdefault(segment, []).append((name, True))
                elif not is_folder and is_page_file(name):
                    for segment in names_of(name):
                        known.setdefault(segment, []).append((name, False))
            self._by_segment[folder] = known
        return known

    def pages(self, folder: str, segments: tuple[str, ...], depth: int = 0) -> Iterator[str]:
        """The files and folders below `folder` that an address of these segments may name."""
        if not segments:
            yield folder
            return
        within = self.within(folder)
        first, rest = segments[0], segments[1:]
        for name, is_folder in within.get(first, ()):
            if is_folder:
                yield from self.pages(f"{folder}/{name}", rest, depth + 1)
            elif not rest:
                yield f"{folder}/{name}"
        if depth < _DEEPEST:
            for name in self._passed_over(folder):
                yield from self.pages(f"{folder}/{name}", segments, depth + 1)

    def _passed_over(self, folder: str) -> tuple[str, ...]:
        """Folders whose names addresses leave out: languages, groups, collections."""
        known = self._passed.get(folder)
        if known is None:
            names = self._files.names(folder).items()
            known = tuple(name for name, is_folder in names if is_folder and _is_passed_over(name))
            self._passed[folder] = known
        return known


def _is_passed_over(name: str) -> bool:
    if name.startswith("(") and name.endswith(")"):
        return True
    return name in ("_posts", "_pages", "_drafts") or is_language(name.lower())


def is_left_out(name: str) -> bool:
    """Whether a folder of this name holds no pages."""
    return name in _NO_PAGES or name.startswith(".")

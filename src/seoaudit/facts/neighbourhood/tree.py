"""Walks the folders of a site by the segments of an address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
        self._by_segment: dict[str, dict[str, str]] = {}
        self._passed: dict[str, tuple[str, ...]] = {}

    def within(self, folder: str) -> dict[str, str]:
        """The names in a folder by the segments that they may be, `/` between them."""
        known = self._by_segment.get(folder)
        if known is None:
            known = {}
            for name, is_folder in self._files.names(folder).items():
                if is_folder and not is_left_out(name):
                    _add(name, {*names_of(name), canonical(name.strip("_()@"))}, known)
                elif not is_folder and is_page_file(name):
                    _add(name, names_of(name), known)
            self._by_segment[folder] = known
        return known

    def pages(self, folder: str, segments: tuple[str, ...], depth: int = 0) -> Iterator[str]:
        """The files and folders below `folder` that an address of these segments may name."""
        if not segments:
            yield folder
            return
        named = self.within(folder).get(segments[0])
        rest = segments[1:]
        kinds = self._files.names(folder)
        for name in named.split("/") if named is not None else ():
            if kinds[name]:
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


def _add(name: str, segments: Iterable[str], known: dict[str, str]) -> None:
    for segment in segments:
        known[segment] = f"{known[segment]}/{name}" if segment in known else name


def _is_passed_over(name: str) -> bool:
    if name.startswith("(") and name.endswith(")"):
        return True
    return name in ("_posts", "_pages", "_drafts") or is_language(name.lower())


def is_left_out(name: str) -> bool:
    """Whether a folder of this name holds no pages."""
    return name in _NO_PAGES or name.startswith(".")

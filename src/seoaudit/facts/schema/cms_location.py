"""Finds the configuration of a Decap CMS above an article, and what it says of that article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.facts.neighbourhood.files import Files, is_file, joined, parent

if TYPE_CHECKING:
    from seoaudit.facts.schema.cms_configuration import PlacedCollection
    from seoaudit.facts.schema.schema import Collection

# Where the pages of the system lie in a site, with their configuration.
PLACES = (
    *("admin", "static/admin", "public/admin", "src/admin", "src/static/admin", "src/public/admin"),
    *("cms", "static/cms", "public/cms", "source/admin", "assets/admin", "content/admin"),
)
_NAMES = ("config.yml", "config.yaml")
_MOST = 500_000
_HIGHEST = 24


class _Found(Struct, frozen=True):
    """A configuration: the folder that its place is in, its path, and what it says or lacks."""

    base: str
    path: str
    collections: tuple[PlacedCollection, ...] = ()
    fault: str = ""


class CmsLocation:
    """The configurations of a run, each read once."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._by_folder: dict[str, _Found | None] = {}
        self._written: dict[tuple[int, ...], str] = {}

    def schema(self, article: str) -> str:
        """What is asked of an article, as text; "" where nothing is."""
        found = self._above(parent(article))
        if found is None or not found.collections:
            return ""
        from seoaudit.facts.schema.schema import ArticleSchema, written

        for base in _bases(found.base):
            collections = tuple(_of(found.collections, article, base))
            if collections:
                key = tuple(map(id, collections))
                if key not in self._written:
                    source = found.path.removeprefix(f"{base}/")
                    self._written[key] = written(ArticleSchema(source, collections))
                return self._written[key]
        return ""

    def fault(self, article: str) -> str:
        """What is wrong with the configuration above an article: `PATH:LINE:COLUMN: REASON`."""
        found = self._above(parent(article))
        return found.fault if found else ""

    def _above(self, folder: str, depth: int = 0) -> _Found | None:
        if folder not in self._by_folder:
            found = self._in(folder)
            above = parent(folder)
            outermost = above == folder or depth > _HIGHEST or ".git" in self._files.names(folder)
            if found is None and not outermost:
                found = self._above(above, depth + 1)
            self._by_folder[folder] = found
        return self._by_folder[folder]

    def _in(self, folder: str) -> _Found | None:
        names = self._files.names(folder)
        for place in PLACES:
            if not names.get(place.partition("/")[0]):
                continue
            for name in _NAMES:
                path = f"{folder}/{place}/{name}"
                if is_file(self._files, path) and (found := self._read(folder, path)):
                    return found
        return None

    def _read(self, folder: str, path: str) -> _Found | None:
        from seoaudit.facts.schema.cms_configuration import (
            UnreadableError,
            is_configuration,
            read_configuration,
        )

        text = self._files.head(path, _MOST).decode("utf-8", "replace").removeprefix("\ufeff")
        if not is_configuration(text):
            return None
        try:
            return _Found(folder, path, read_configuration(text))
        except UnreadableError as fault:
            told = f"{path}:{fault.line}:{fault.column}: {fault.reason}"
            return _Found(folder, path, fault=told)


def _bases(folder: str) -> Iterator[str]:
    """Folders that the paths of a configuration may be told from."""
    for _ in range(_HIGHEST):
        yield folder.rstrip("/")
        if folder in ("", "/"):
            return
        folder = parent(folder)


def _of(placed: tuple[PlacedCollection, ...], article: str, base: str) -> Iterator[Collection]:
    for one in placed:
        if one.file:
            if joined(base, one.file) == article:
                yield one.collection
            continue
        folder = joined(base, one.folder)
        if article.startswith(f"{folder}/") and article.endswith(one.ending):
            collection = _in_folder(one, article[len(folder) + 1 :])
            if collection is not None:
                yield collection


def _in_folder(placed: PlacedCollection, rest: str) -> Collection | None:
    """The collection for an article at a path within its folder, None if it has none there."""
    if placed.structure == "single_file":
        return None
    locale = ""
    if placed.structure == "multiple_folders":
        locale, _, rest = rest.partition("/")
    elif placed.structure == "multiple_files":
        locale = rest.rpartition("/")[2].removesuffix(placed.ending).rpartition(".")[2]
    if "/" in rest and not placed.nested:
        return None
    if placed.structure and locale != placed.locale:
        # Which fields are translated is told by each; the first language has them all.
        return None
    return placed.collection

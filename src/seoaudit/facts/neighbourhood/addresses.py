"""Which addresses a site has pages at, and which it surely has none at."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from seoaudit.facts.neighbourhood.files import Files
from seoaudit.facts.neighbourhood.layout import Layout
from seoaudit.facts.neighbourhood.segments import (
    ARTICLE_ENDINGS,
    canonical,
    segments,
    without_languages,
)
from seoaudit.facts.neighbourhood.tree import Tree
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.neighbourhood.address_book import AddressBook
    from seoaudit.facts.neighbourhood.redirects import Redirects

Verdict = Literal["found", "missing", "unknown"]

# Of these generators the path of an article is its address, unless it says otherwise itself.
_BY_PATH = frozenset(("Hugo", "Zola", "Starlight", "VitePress", "mdBook", "MkDocs", "Docusaurus"))
# Every page of these comes from a file of the site.
_FROM_FILES = _BY_PATH | {"Jekyll", "Eleventy", "Hexo", "VuePress", "Quarto", "Pelican"}
# Pages below these come from programs and from what articles have in common.
_MADE = frozenset(
    "tag tags category categories topic topics author authors archive archives page series search "
    "feed feeds rss atom sitemap api wp-content wp-admin cdn-cgi taxonomy taxonomies amp print "
    "static assets images img media uploads files".split()
)
# At the top of a site, these mostly belong to something else that answers at the same host.
_ELSEWHERE = frozenset(
    "app login signin sign-in signup sign-up register logout account admin dashboard cart checkout "
    "shop store status support forum community docs help demo download downloads blog users user "
    "profile labs playground console portal play wiki api jobs careers".split()
)
_PERMALINKS = deferred(r"^[ \t]*\[?(?:permalinks?|rewrites)\b", re.M)
_WORD = deferred(r"[\w-]+")
# By this file Hugo makes pages from data.
_ADAPTER = "_content.gotmpl"
_NUMBERS = deferred(r"\d{1,4}")


class Addresses:
    """The addresses of one site."""

    def __init__(self, files: Files, layout: Layout, tree: Tree) -> None:
        self._files = files
        self._layout = layout
        self._tree = tree
        self._known: dict[str, tuple[Verdict, tuple[str, ...]]] = {}

    @cached_property
    def _book(self) -> AddressBook:
        from seoaudit.facts.neighbourhood.address_book import AddressBook

        return AddressBook(self._files, self._layout)

    @cached_property
    def _redirects(self) -> Redirects:
        from seoaudit.facts.neighbourhood.redirects import Redirects

        return Redirects(self._files, self._layout)

    @cached_property
    def _is_by_path(self) -> bool:
        layout = self._layout
        return layout.generator in _BY_PATH and not _PERMALINKS.search(layout.configuration)

    @cached_property
    def _configured(self) -> frozenset[str]:
        """The words of the configuration: taxonomies and sections may be among them."""
        return frozenset(map(canonical, _WORD.findall(self._layout.configuration)))

    def find(self, path: str) -> tuple[Verdict, tuple[str, ...]]:
        """Whether there is a page at an address without query and fragment (`/blog/a/`), and the
        files or folders that it may name by its path alone.
        """
        known = self._known.get(path)
        if known is None:
            parts, named = self._stripped(segments(path)), self.named(path)
            verdict = "found" if named or not parts else self._judged(parts)
            known = self._known[path] = (verdict, named)
        return known

    def named(self, path: str) -> tuple[str, ...]:
        """The files or folders that an address may name by its path alone."""
        return tuple(dict.fromkeys(self._named(self._stripped(segments(path)))))

    def _stripped(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        base = self._layout.base
        if base and parts[: len(base)] == base:
            parts = parts[len(base) :]
        return without_languages(parts) if len(parts) > 1 else parts

    def _named(self, parts: tuple[str, ...]) -> list[str]:
        found: list[str] = []
        for folder in self._layout.contents:
            found.extend(self._tree.pages(folder, parts))
            name = segments(folder.rpartition("/")[2])
            if name and parts[:1] == name:
                found.extend(self._tree.pages(folder, parts[1:]))
        return found

    def _judged(self, parts: tuple[str, ...]) -> Verdict:
        """The verdict on an address that names no file by its path."""
        undated = (*_undated(parts[:-1]), parts[-1])
        if undated != parts and self._named(undated):
            return "found"
        if self._is_static(parts) or self._redirects.covers(parts):
            return "found"
        if not self._redirects.made.isdisjoint(parts):
            return "unknown"
        book = self._book
        # A slug replaces the last segment, and who knows what of the rest.
        if parts in book.routes or parts[-1] in book.tails:
            return "found"
        if not self._is_by_path and parts[-1] in book.stems:
            return "found"
        if not _MADE.isdisjoint(parts) or _NUMBERS.fullmatch(parts[-1]):
            return "unknown"
        if len(parts) == 1 and (parts[0] in _ELSEWHERE or parts[0] in self._configured):
            return "unknown"
        if any(parts[:length] in book.open for length in range(len(parts))):
            return "unknown"
        if not self._is_by_path and parts[-1] in book.words:
            return "unknown"
        return "missing" if self._knows_parent(parts) else "unknown"

    def _is_static(self, parts: tuple[str, ...]) -> bool:
        return any(any(self._tree.pages(folder, parts)) for folder in self._layout.statics)

    def _knows_parent(self, parts: tuple[str, ...]) -> bool:
        """Whether all pages beside the one at an address come from files of one folder."""
        parent = _undated(parts[:-1])
        if not parent and self._layout.generator not in _FROM_FILES:
            return False
        folders = self._named(parent) if parent else self._layout.contents
        filled = [names for folder in folders if (names := self._files.names(folder))]
        if not filled or any(_ADAPTER in names for names in filled):
            return False
        if not any(_is_made(name) for names in filled for name in names):
            return True
        written = any(name.endswith(ARTICLE_ENDINGS) for names in filled for name in names)
        return written or any(self._holds_articles(folder) for folder in folders)

    def _holds_articles(self, folder: str) -> bool:
        """Whether the folders in a folder hold an article each: `posts/a/index.md`."""
        return any(
            name.endswith(ARTICLE_ENDINGS)
            for inner, is_folder in self._files.names(folder).items()
            if is_folder
            for name in self._files.names(f"{folder}/{inner}")
        )


def _is_made(name: str) -> bool:
    """Whether a file or folder of this name makes pages from data: `[slug].astro`, `$id.tsx`."""
    return name.startswith(("[", "$", "_.", "{")) or "[" in name


def _undated(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Segments without the day that they may end with."""
    while parts and _NUMBERS.fullmatch(parts[-1]):
        parts = parts[:-1]
    return parts

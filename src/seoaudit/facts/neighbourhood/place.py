"""Where an article lies in its site, and what its links come to."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from seoaudit.facts.neighbourhood.addresses import Addresses, Verdict
from seoaudit.facts.neighbourhood.files import joined, parent
from seoaudit.facts.neighbourhood.layout import Layout

_INDEXES = ("index", "_index", "README", "readme")


class Hit(Struct, frozen=True):
    """What a target is: the verdict, and the files and folders that it may name.

    `other_case` is the name of a file that differs in capitals only; `served` is the address of a
    file that a target names by its path in the project instead.
    """

    verdict: Verdict
    files: tuple[str, ...] = ()
    other_case: str = ""
    served: str = ""


UNKNOWN = Hit("unknown")


class Place(Struct, frozen=True):
    """Where an article lies: its path, and its site if what builds it is known."""

    path: str
    layout: Layout | None
    addresses: Addresses | None

    @property
    def folder(self) -> str:
        return parent(self.path)

    @property
    def stem(self) -> str:
        """The file name up to its first full stop."""
        return self.path.rpartition("/")[2].partition(".")[0]

    @property
    def in_content(self) -> bool:
        """Whether the article lies where its site's pages come from."""
        return self._content is not None

    @property
    def _content(self) -> str | None:
        folders = self.layout.contents if self.layout else ()
        return next((one for one in folders if self.path.startswith(f"{one}/")), None)

    def addresses_of(self, target: str) -> Iterator[str]:
        """What a relative target may come to, from the address that the article has by its path."""
        content = self._content
        if content is None or self.layout is None:
            return
        own = self.path[len(content) :].rpartition(".")[0]
        if own.rpartition("/")[2] in _INDEXES:
            own = parent(own)
        # A page of a book is a file; elsewhere it may be a folder of its own.
        starts = (parent(own),) if self.layout.generator == "mdBook" else (own, parent(own))
        for start in dict.fromkeys(starts):
            if not _climbs_out(start, target):
                yield joined(start, target)


def _climbs_out(folder: str, target: str) -> bool:
    """Whether a relative target leads out of the site."""
    depth = len([part for part in folder.split("/") if part])
    for part in target.split("/"):
        depth += -1 if part == ".." else part not in ("", ".")
        if depth < 0:
            return True
    return False

"""Which fields the articles of a folder usually have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from seoaudit.facts.metadata.field_names import squeezed
from seoaudit.facts.neighbourhood.files import Files, parent
from seoaudit.facts.neighbourhood.heads import front_matter_in
from seoaudit.facts.neighbourhood.segments import ARTICLE_ENDINGS
from seoaudit.facts.neighbourhood.tree import is_left_out
from seoaudit.language.deferred import deferred

Custom = Literal["usual", "unusual", "unknown"]

# Fewer articles show no custom.
_FEWEST = 4
# So many of a folder are read, spread evenly.
_READ = 40
# Folders above an article's own that are looked at while there are fewer.
_HIGHEST = 2
_NO_ARTICLE = ("index.", "_index.", "readme.", "_")
_INDEX = ("index.", "_index.")

_FIELD = deferred(
    r"^[ \t]*(?:-[ \t]+)?[\"']?([\w .-]{1,40}?)[\"']?[ \t]*[:=][ \t]*([^\n]*)(?:\n([ \t]+\S|-))?",
    re.M,
)
_BLANK = deferred(r"[\"'\[\]{},\s]*(?:null|~)?[\"'\[\]{},\s]*(?:#.*)?")
# What stands for a date with dots (`24.12.2026`) or an ordinal (`5th March 2026`) in any field.
_DOTTED_NAME = "d.m.y"
_DOTTED = deferred(
    r"[\"']?(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}(?:st|nd|rd|th) [A-Za-z]{3,9}\.?,? \d{4}"
    r"|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th),? \d{4})[\"']?\s*"
)
_DATED = deferred(r"(?:^|/)\d{4}-\d{1,2}-\d{1,2}(?:[-_./]|$)")


class Customs:
    """What is usual among the articles beside one; every folder is read once."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._kin: dict[str, Sequence[str]] = {}
        self._known: dict[tuple[str, str], Custom] = {}

    def custom(self, article: str, names: str) -> Custom:
        """Whether half of the articles beside one have a field of one of the names in `names`.

        These are separated by blanks, in lower case, without dashes and underscores; `dated` among
        them stands for a day in the path, `d.m.y` for a date with dots or an ordinal. No names at
        all ask for front matter of any kind.
        """
        folder = parent(article)
        if article.rpartition("/")[2].startswith(_INDEX):
            folder = parent(folder)
        ending = article.rpartition(".")[2]
        known = self._known.get((f"{folder}.{ending}", names))
        if known is None:
            known = self._count(self._beside(folder, ending), frozenset(names.split()))
            self._known[f"{folder}.{ending}", names] = known
        return known

    def _count(self, paths: Sequence[str], names: frozenset[str]) -> Custom:
        if len(paths) < _FEWEST:
            return "unknown"
        having = sum(self._has(path, names) for path in paths)
        return "usual" if 2 * having >= len(paths) else "unusual"

    def _has(self, path: str, names: frozenset[str]) -> bool:
        if "dated" in names and _DATED.search(path):
            return True
        text = front_matter_in(self._files, path)
        if text is None or not names:
            return text is not None
        return any(
            (squeezed(key) in names and (below or not _BLANK.fullmatch(value)))
            or (_DOTTED_NAME in names and _DOTTED.fullmatch(value) is not None)
            for key, value, below in _FIELD.findall(text)
        )

    def _beside(self, folder: str, ending: str) -> Sequence[str]:
        """Articles in a folder, spread evenly; where they are few, of the folders around it too."""
        key = f"{folder}.{ending}"
        if key not in self._kin:
            endings = ARTICLE_ENDINGS if f".{ending}" in ARTICLE_ENDINGS else (f".{ending}",)
            found: list[str] = []
            root = self._repository(folder)
            for depth in range(_HIGHEST + 1):
                found = self._articles(folder, tuple(endings), depth)
                if len(found) < _FEWEST:
                    found = self._articles(folder, tuple(endings), depth + 1)
                if len(found) >= _FEWEST or root is None or folder == root:
                    break
                folder = parent(folder)
            self._kin[key] = _spread(found)
        return self._kin[key]

    def _repository(self, folder: str) -> str | None:
        """The root of the repository that a folder is in; outside of any, what lies above an
        article is nothing of its site.
        """
        while ".git" not in self._files.names(folder):
            if parent(folder) == folder:
                return None
            folder = parent(folder)
        return folder

    def _articles(self, folder: str, endings: tuple[str, ...], depth: int) -> list[str]:
        """The articles in a folder and in `depth` levels below, and those with one of their own."""
        found: list[str] = []
        for name, is_folder in self._files.names(folder).items():
            path = f"{folder}/{name}"
            if is_folder and not is_left_out(name):
                if depth:
                    found += self._articles(path, endings, depth - 1)
                inside = [name for name in self._files.names(path) if name.endswith(endings)]
                # Among others, it is the list of them.
                if len(inside) == 1 and inside[0].startswith("index."):
                    found.append(f"{path}/{inside[0]}")
            elif name.endswith(endings) and not name.lower().startswith(_NO_ARTICLE):
                found.append(path)
        return found


def _spread(paths: Sequence[str]) -> Sequence[str]:
    """As many of the paths as are read, spread evenly."""
    step = max(len(paths) / _READ, 1)
    return [paths[int(index * step)] for index in range(min(len(paths), _READ))]

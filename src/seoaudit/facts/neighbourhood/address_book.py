"""The addresses that articles and templates give themselves in their front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.facts.neighbourhood.files import Files
from seoaudit.facts.neighbourhood.heads import front_matter_in, head_text
from seoaudit.facts.neighbourhood.layout import Layout
from seoaudit.facts.neighbourhood.segments import canonical, names_of, segments
from seoaudit.facts.neighbourhood.tree import is_left_out
from seoaudit.language.deferred import deferred

_READ = (".md", ".mdx", ".markdown", ".html", ".njk", ".liquid", ".webc", ".hbs", ".ejs", ".vto")
_READ_WHOLE = (".11tydata.js", ".11tydata.json", ".11ty.js", ".11tydata.cjs", ".11tydata.mjs")
_MOST_FILES = 50_000

# A key and what stands after it on its line; an item of a list.
_LINE = deferred(
    r"^[ \t]*(?:[\"']?(?P<key>[\w.-]+)[\"']?[ \t]*[:=][ \t]*|-[ \t]+)(?P<value>[^\n]+)$", re.M
)
_VALUES = deferred(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^']|'')*)'|([^\s,\[\]\"'][^,\[\]\n]*)")
_ADDRESSES = frozenset(
    "slug url permalink path handle aliases alias redirect_from redirect redirects id "
    "redirecturl redirectfrom uri route key basename link docid".split()
)
_COMPUTED = deferred(r"\{\{|\{%|\$\{|<%|:[a-z_]|`|=>|\(")


class AddressBook:
    """What was found in the front matter below the content folders of a site.

    `routes` are whole addresses, `tails` their last segments and slugs, `stems` what files and
    folders are called, `words` all other short values (titles, tags, names) as a generator may make
    segments of them. `open` are the beginnings of addresses that go on with something computed.
    """

    def __init__(self, files: Files, layout: Layout) -> None:
        self.routes: set[tuple[str, ...]] = set()
        self.tails: set[str] = set()
        self.stems: set[str] = set()
        self.words: set[str] = set()
        self.open: set[tuple[str, ...]] = set()
        self._files = files
        left = _MOST_FILES
        for folder in _outermost(layout.contents):
            for path in self._paths(folder):
                self._read(path)
                left -= 1
                if left < 0:
                    return

    def _paths(self, folder: str) -> Iterator[str]:
        for name, is_folder in self._files.names(folder).items():
            if is_folder:
                if not is_left_out(name):
                    self.stems |= names_of(name)
                    yield from self._paths(f"{folder}/{name}")
            elif name.endswith((*_READ, *_READ_WHOLE)):
                self.stems |= names_of(name)
                yield f"{folder}/{name}"

    def _read(self, path: str) -> None:
        read = head_text if path.endswith(_READ_WHOLE) else front_matter_in
        text = read(self._files, path)
        if text is None:
            return
        key = ""
        for line in _LINE.finditer(text):
            if line["key"] is not None:
                key = line["key"].lower()
            self._take(key, line["value"].strip())

    def _take(self, key: str, value: str) -> None:
        is_address = key in _ADDRESSES or key.endswith("slug")
        if is_address and _COMPUTED.search(value):
            literal = _COMPUTED.split(value.strip("\"'`"), maxsplit=1)[0]
            self.open.add(segments(literal.rpartition("/")[0]))
            return
        for groups in _VALUES.findall(value):
            given = next((group for group in groups if group), "").strip()
            if not given or len(given) > 200:
                continue
            if is_address or given.startswith("/"):
                parts = segments(given.partition("#")[0].partition("?")[0])
                self.routes.add(parts)
                self.tails.update(parts[-1:])
            elif len(given) <= 100:
                self.words.add(canonical(given))
                if "&" in given:
                    self.words.add(canonical(given.replace("&", " and ")))
                    self.words.add(canonical(given.replace("&", "and")))


def _outermost(folders: tuple[str, ...]) -> list[str]:
    """Folders that lie in no other one."""
    return [one for one in folders if not any(one.startswith(f"{other}/") for other in folders)]

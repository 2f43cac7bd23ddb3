"""Whether a site itself says who writes it."""

from __future__ import annotations

import re

from seoaudit.facts.neighbourhood.files import Files
from seoaudit.facts.neighbourhood.layout import Layout
from seoaudit.language.deferred import deferred

# `author: Ann`, `[params.author]`, `author:` with more below it, `AUTHOR = 'Ann'`; no taxonomy of
# authors, and nothing that is empty.
_AUTHOR = deferred(
    r"(?:^|[{,])[ \t]*(?:export\s+const\s+|const\s+)?[\"']?(?:site_?)?author(?:_?name)?[\"']?"
    r"[ \t]*[:=][ \t]*"
    r"(?![\"']?authors[\"']?[ \t]*$)(?:[\"'`][^\"'`\s]|[^\s\"'`#,;]|\r?\n[ \t]+-?[ \t]*\w)"
    r"|^\[+(?:params\.|extra\.)?author\]",
    re.I | re.M,
)
_STEMS = frozenset("author site siteinfo siteconfig metadata meta config consts constants".split())
_FOLDERS = ("", "src", "_data", "src/_data", "data", "src/data", "src/lib", "lib", "app")
_ENDINGS = frozenset("yml yaml json toml js mjs cjs ts mts".split())
_SIZE = 100_000


def names_author(files: Files, layout: Layout) -> bool:
    """Whether the configuration of a site, its data or its package names an author."""
    if _AUTHOR.search(layout.configuration):
        return True
    for folder in _FOLDERS:
        place = f"{layout.root}/{folder}" if folder else layout.root
        for name, is_folder in files.names(place).items():
            if is_folder or not _speaks_of_site(name):
                continue
            text = files.head(f"{place}/{name}", _SIZE).decode("utf-8", "replace")
            if (name.startswith("author.") and text.strip()) or _AUTHOR.search(text):
                return True
    return False


def _speaks_of_site(name: str) -> bool:
    stem, _, rest = name.partition(".")
    if name == "package.json":
        return True
    ending = rest.removeprefix("config.")
    return stem.lower().replace("-", "").replace("_", "") in _STEMS and ending in _ENDINGS

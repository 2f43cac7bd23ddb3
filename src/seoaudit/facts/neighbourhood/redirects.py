"""Addresses that a site answers by sending the reader on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.facts.neighbourhood.files import Files, is_file
from seoaudit.facts.neighbourhood.layout import Layout
from seoaudit.facts.neighbourhood.segments import canonical, segments
from seoaudit.language.deferred import deferred

# Files that say where to send readers on, in the folders of the site and of its repository.
_NAMES = (
    *("_redirects", "netlify.toml", "vercel.json", "now.json", "firebase.json", ".htaccess"),
    *("staticwebapp.config.json", "nginx.conf", "redirects.json", "redirects.js", "redirects.ts"),
    *("redirects.yml", "redirects.yaml", "_redirects.yml", "redirects.mjs", "manifest.json"),
    *("gatsby-node.js", "gatsby-node.mjs", "gatsby-node.ts", "amplify.yml", "wrangler.toml"),
)
_FOLDERS = ("", "config", "_data", "src", "data", "src/data", "public", "static", "src/_data")
_MOST = 2_000_000
_ADDRESS = deferred(r"(?<![\w.:/-])/(?![/*])([\w./%~@+-]*[\w%-])?(/?(?::\w|\*|\(|\[|\{|\$))?")


_IGNORED = deferred(r"^[^#!\n][^\n]*$", re.M)
_NAME = deferred(r"[\w.-]{3,}")


class Redirects:
    """Addresses of a site that its configuration names.

    `exact` are whole ones, `below` the beginnings of those that end in a wildcard. `made` are names
    of files and folders that git ignores, as they are made when the site is built.
    """

    def __init__(self, files: Files, layout: Layout) -> None:
        self.exact: set[tuple[str, ...]] = set()
        self.below: set[tuple[str, ...]] = set()
        for text in _texts(files, layout):
            for address in _ADDRESS.finditer(text):
                parts = segments(address[1] or "")
                if address[2]:
                    prefix = parts if address[2].startswith("/") else parts[:-1]
                    if prefix:
                        self.below.add(prefix)
                elif parts:
                    self.exact.add(parts)
        ignored = files.head(f"{layout.root}/.gitignore", _MOST).decode("utf-8", "replace")
        lines = _IGNORED.findall(ignored)
        self.made = frozenset(canonical(name) for line in lines for name in _NAME.findall(line))

    def covers(self, parts: tuple[str, ...]) -> bool:
        """Whether an address is named or falls under a wildcard."""
        return parts in self.exact or any(
            parts[:length] in self.below for length in range(1, len(parts) + 1)
        )


def _texts(files: Files, layout: Layout) -> Iterator[str]:
    yield layout.configuration
    folders = [f"{layout.root}/{folder}".rstrip("/") for folder in _FOLDERS]
    outer = layout.root.rpartition("/")[0]
    for folder in dict.fromkeys((*folders, *layout.statics, *layout.contents, outer)):
        for name in _NAMES:
            if is_file(files, f"{folder}/{name}"):
                yield files.head(f"{folder}/{name}", _MOST).decode("utf-8", "replace")

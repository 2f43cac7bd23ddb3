"""Whether the page that a link leads to has the place that it names."""

from __future__ import annotations

from collections.abc import Iterable

from seoaudit.facts.neighbourhood.anchors import Anchors
from seoaudit.facts.neighbourhood.files import Files, is_folder
from seoaudit.facts.neighbourhood.layout_ids import layout_named_in, layout_writes_ids

_HTML = (".html", ".htm")
_READ = (".md", ".mdx", ".markdown", *_HTML)
_WHOLE = 3_000_000


class PagePlaces:
    """The places in pages, each page read when a link first leads to a place in it."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._known: dict[str, Anchors | None] = {}

    def has(self, paths: Iterable[str], fragment: str) -> bool:
        """Whether one of the pages at `paths` has a place, or that cannot be told."""
        if fragment.startswith(("/", "!", ":~:")):
            return True
        pages = [self._page(path) for path in paths]
        return not pages or any(page is None or page.open or page.has(fragment) for page in pages)

    def _page(self, path: str) -> Anchors | None:
        """The anchors of the page that a file or a folder is, None where they cannot be known."""
        if is_folder(self._files, path):
            names = self._files.names(path)
            indexes = (f"{name}{end}" for end in _READ for name in ("_index", "index", "README"))
            index = next((name for name in indexes if name in names), None)
            alone = sum(name.endswith(_READ) for name in names) == 1
            if index is None or (index.startswith("index.") and not alone):
                # There is no index, or Hugo may make one page of all that is in its folder.
                return None
            path = f"{path}/{index}"
        if not path.endswith(_READ):
            return None
        if path not in self._known:
            data = self._files.head(path, _WHOLE)
            text = data.decode("utf-8", "replace").replace("\r\n", "\n")
            is_whole = 0 < len(data) < _WHOLE
            layout = layout_named_in(text) if is_whole and not path.endswith(_HTML) else ""
            told = is_whole and not layout_writes_ids(self._files, path, layout)
            self._known[path] = Anchors(text, path.endswith(_HTML)) if told else None
        return self._known[path]

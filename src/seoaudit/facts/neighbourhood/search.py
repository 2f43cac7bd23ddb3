"""Finds what the target of a link or an image is, by all the ways that generators read it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote

from seoaudit.facts.neighbourhood.files import Files, is_file, joined, parent
from seoaudit.facts.neighbourhood.layout import Layout
from seoaudit.facts.neighbourhood.place import UNKNOWN, Hit, Place
from seoaudit.facts.neighbourhood.segments import ARTICLE_ENDINGS, canonical, is_language, names_of
from seoaudit.language.deferred import deferred

TargetKind = Literal["article", "file", "page", "other"]

# What is copied as it is. Other endings (`/v1.2`, `/feed.xml`) say nothing: programs make many.
_FILE_ENDINGS = frozenset(
    "png jpg jpeg gif svg webp avif bmp ico tif tiff heic pdf doc docx xls xlsx ppt pptx odt ods "
    "odp csv zip gz tgz tar 7z rar dmg exe msi apk mp3 mp4 m4a m4v mov avi webm ogg ogv wav woff "
    "woff2 ttf otf eot epub mobi ics vcf psd ai eps sketch css".split()
)
_ENDING = deferred(r"\.(\w{1,8})$")
# Beginnings of paths that an import, a template or a script works out.
_ALIASES = ("@", "~", "$", "\\", "%", "<", "|")
# Plug-ins that write articles when a site is built, mostly the reference of a program.
_WRITERS = deferred(r"gen-files|autoapi|api-autonav|autodoc|typedoc|openapi|docgen|api-extractor")
_TRANSLATED = deferred(
    r"/i18n/[^/]+/docusaurus-plugin-content-(docs|blog|pages)(?:-\w+)?/(?:current/|version-[^/]+/)?"
)
# Folders of the project whose files the site shows without them.
_SERVED_FROM = ("static", "public")


def kind_of_target(target: str) -> TargetKind:
    """What a path without query and fragment may be, by its beginning and its ending."""
    if target.startswith(_ALIASES):
        return "other"
    found = _ENDING.search(target)
    ending = found[1].lower() if found else ""
    if f".{ending}" in ARTICLE_ENDINGS:
        return "article"
    if ending in _FILE_ENDINGS:
        return "file"
    return "page" if ending in ("", "html", "htm") else "other"


class Search:
    """Finds targets among the files of a site."""

    def __init__(self, files: Files) -> None:
        self._files = files

    def article(self, place: Place, target: str) -> Hit:
        """A target with an ending of an article: `../guide/start.md`."""
        if target.startswith("/") and not place.in_content:
            return UNKNOWN
        beside = joined(place.folder, unquote(target))
        if not target.startswith("/") and is_file(self._files, beside):
            return Hit("found", (beside,))
        for path in self._paths(place, _ENDING.sub("", target)):
            if found := self._as_article(path):
                return Hit("found", (found,))
        if self._may_be_made(place, beside):
            return UNKNOWN
        return Hit("missing", (), self._other_case(beside))

    def _may_be_made(self, place: Place, path: str) -> bool:
        """Whether a plug-in may write the folder of a path when the site is built."""
        if place.layout is None or self._files.names(parent(path)):
            return False
        return _WRITERS.search(place.layout.configuration) is not None

    def file(self, place: Place, target: str) -> Hit:
        """A target with an ending of a file that is copied as it is: `/files/prices.pdf`."""
        for path in self._paths(place, target):
            if is_file(self._files, path):
                return Hit("found", (path,), served=self._served(place, target, path))
        for path in self._paths(place, target):
            if name := self._other_case(path):
                return Hit("missing", (), name)
        if target.startswith("/"):
            return Hit("missing") if self._is_kept_here(place, target) else UNKNOWN
        if (
            place.layout is None
            and target.startswith("..")
            and not self._files.names(parent(joined(place.folder, target)))
        ):
            # An article away from its site.
            return UNKNOWN
        return Hit("missing")

    def field_file(self, place: Place, target: str) -> Hit:
        """A file that a front matter field names; a template may put a folder before it."""
        if target.startswith(("/", "./", "../")):
            return self.file(place, target)
        for path in self._paths(place, target):
            if is_file(self._files, path):
                return Hit("found", (path,))
        kept = "/" in target and self._is_kept_here(place, f"/{target}")
        return Hit("missing") if kept else UNKNOWN

    def content(self, place: Place, path: str) -> Hit:
        """A path from the content folder, as Zola's `@/blog/a.md` has it, which must be there."""
        for folder in place.layout.contents if place.layout else ():
            if is_file(self._files, joined(folder, path)):
                return Hit("found", (joined(folder, path),))
        return Hit("missing")

    def source(self, place: Place, path: str) -> Hit:
        """A path from the folder of the site, as Jekyll's `{% link _posts/a.md %}` has it."""
        if place.layout is None or place.layout.generator != "Jekyll":
            return UNKNOWN
        roots = (place.layout.root, *place.layout.contents)
        paths = [joined(root, path.lstrip("/")) for root in roots]
        found = next((one for one in paths if is_file(self._files, one)), None)
        return Hit("found", (found,)) if found else Hit("missing")

    def post(self, place: Place, name: str) -> Hit:
        """A post by its name, as Jekyll's `{% post_url 2026-01-31-a %}` has it."""
        if place.layout is None or place.layout.generator != "Jekyll":
            return UNKNOWN
        sought = name.strip("/").rpartition("/")[2]
        for folder in place.layout.contents:
            for path in self._below(folder):
                if path.rpartition("/")[2].rpartition(".")[0] == sought and "/_posts/" in path:
                    return Hit("found", (path,))
        return Hit("missing")

    def reference(self, place: Place, path: str) -> Hit:
        """What Hugo's `ref` finds: a path from the article or the content, or a unique name."""
        layout = place.layout
        if layout is None or layout.generator != "Hugo" or not path or "://" in path:
            return UNKNOWN
        stem = path.rstrip("/")
        for ending in ARTICLE_ENDINGS:
            stem = stem.removesuffix(ending)
        for candidate in self._paths(place, stem):
            if found := self._as_article(candidate):
                return Hit("found", (found,))
        parts = [canonical(part) for part in stem.split("/") if part not in ("", ".", "..")]
        if parts and parts[-1] in ("index", "readme"):
            parts.pop()
        for folder in layout.contents:
            for found in self._below(folder):
                if _ends_with(found, parts):
                    return Hit("found", (found,))
        return Hit("missing")

    def near(self, place: Place, target: str) -> tuple[str, ...]:
        """Files and folders that a relative target names from the folder of the article."""
        path = joined(place.folder, unquote(target))
        folder, name = path.rpartition("/")[::2]
        within = self._files.names(folder)
        if name in within:
            return (path,)
        stem = name.removesuffix(".html").removesuffix(".htm")
        endings = (".html", ".htm", *ARTICLE_ENDINGS)
        return tuple(f"{folder}/{stem}{end}" for end in endings if f"{stem}{end}" in within)

    def _below(self, folder: str) -> Iterator[str]:
        """The articles below a folder."""
        for name, is_folder in self._files.names(folder).items():
            if is_folder:
                if not name.startswith(".") and name not in ("node_modules", "_site", "vendor"):
                    yield from self._below(f"{folder}/{name}")
            elif name.endswith((*ARTICLE_ENDINGS, ".html")):
                yield f"{folder}/{name}"

    def _paths(self, place: Place, target: str) -> Iterator[str]:
        """Where a target may lie as a file, the likeliest first."""
        target = unquote(target)
        relative = target.lstrip("/")
        if not target.startswith("/"):
            yield joined(place.folder, target)
            yield joined(f"{place.folder}/{place.stem}", target)
        layout = place.layout
        if layout is None:
            yield from (joined(folder, relative) for folder in _above(place.folder))
        else:
            yield from self._paths_in_site(place, layout, relative)
        if not target.startswith("/"):
            yield from self._translations(joined(place.folder, target))
            for address in place.addresses_of(target):
                statics = layout.statics if layout else ()
                yield from (joined(folder, address.lstrip("/")) for folder in statics)

    def _paths_in_site(self, place: Place, layout: Layout, relative: str) -> Iterator[str]:
        """Where a path from some folder of the site may lead."""
        for folder in (*layout.statics, *layout.contents, layout.root):
            yield joined(folder, relative)
        if layout.base:
            rest = "/".join(relative.split("/")[len(layout.base) :])
            yield from (joined(folder, rest) for folder in (*layout.statics, *layout.contents))
        for folder in _above(place.folder):
            if len(folder) < len(layout.root):
                break
            yield joined(folder, relative)

    def _translations(self, path: str) -> Iterator[str]:
        """The same file in another language, which stands in for one that is not translated."""
        found = _TRANSLATED.search(path)
        if found:
            root, rest = path[: found.start()], path[found.end() :]
            yield f"{root}/{'src/pages' if found[1] == 'pages' else found[1]}/{rest}"
        parts = path.split("/")
        for index, part in enumerate(parts[:-1]):
            if index and is_language(part.lower()):
                above = "/".join(parts[:index])
                rest = "/".join(parts[index + 1 :])
                for name, is_folder in self._files.names(above).items():
                    if is_folder and name != part and is_language(name.lower()):
                        yield f"{above}/{name}/{rest}"
                yield f"{above}/{rest}"

    def _as_article(self, stem: str) -> str:
        """The article whose path without ending is `stem`, or the index of the folder `stem`."""
        folder, name = stem.rpartition("/")[::2]
        within = self._files.names(folder)
        for ending in ARTICLE_ENDINGS:
            if name + ending in within:
                return stem + ending
        if within.get(name):
            inside = self._files.names(stem)
            for index in ("index", "_index", "README"):
                for ending in ARTICLE_ENDINGS:
                    if index + ending in inside:
                        return f"{stem}/{index}{ending}"
        return ""

    def _other_case(self, path: str) -> str:
        """The name of a file that differs from a path in capitals only, "" without one."""
        folder, name = path.rpartition("/")[::2]
        lower = name.lower()
        return next((other for other in self._files.names(folder) if other.lower() == lower), "")

    def _is_kept_here(self, place: Place, target: str) -> bool:
        """Whether files with addresses that begin alike lie in the site."""
        layout = place.layout
        if layout is None:
            return False
        folder, _, rest = unquote(target).lstrip("/").partition("/")
        if not rest:
            return any(self._files.names(static) for static in layout.statics)
        kept = (*layout.statics, *layout.contents, layout.root)
        return any(self._files.names(one).get(folder) for one in kept)

    def _served(self, place: Place, target: str, path: str) -> str:
        """The address of a file that a target names by its path in the project, "" otherwise."""
        layout = place.layout
        first, _, rest = target.lstrip("/").partition("/")
        if layout is None or first not in _SERVED_FROM or not target.startswith("/"):
            return ""
        folder = f"{layout.root}/{first}"
        return (
            f"/{rest}" if folder in layout.statics and path == f"{folder}/{unquote(rest)}" else ""
        )


def _ends_with(path: str, parts: list[str]) -> bool:
    """Whether the last parts of a path are these, the file's ending and an index file aside."""
    steps = path.split("/")
    if _names_of(steps[-1]) & {"index", "readme"}:
        steps.pop()
    tail = steps[-len(parts) :] if parts else []
    return len(tail) == len(parts) > 0 and all(
        part in _names_of(step) for part, step in zip(parts, tail, strict=True)
    )


@lru_cache(maxsize=20_000)
def _names_of(file: str) -> frozenset[str]:
    """As `names_of`: for each reference all articles are looked at."""
    return names_of(file)


def _above(folder: str) -> Iterator[str]:
    while folder not in ("", "/"):
        yield folder
        folder = parent(folder)

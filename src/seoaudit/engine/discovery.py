"""Which files a path means."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.loading.formats import format_of

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

    from seoaudit.engine.disk import Disk

# Never content, wherever they stand.
_LEFT_OUT = frozenset(
    "node_modules bower_components jspm_packages __pycache__ site-packages _site "
    # Templates and data of Jekyll and Eleventy.
    "_layouts _includes _data _sass _plugins".split()
)
# Build output and templates when they stand beside one of the files below.
_OUTPUT = frozenset("public dist build out target coverage layouts archetypes themes".split())
_PROJECT_FILES = frozenset(
    "package.json hugo.toml hugo.yaml hugo.json config.toml config.yaml _config.yml Cargo.toml "
    "pyproject.toml gatsby-config.js astro.config.mjs mkdocs.yml Gemfile .eleventy.js".split()
)
# The folder that GitHub Pages may show a site from, and the file with the site's domain.
_PAGES, _DOMAIN = "docs", "CNAME"
# Files that are no articles, by name without extension.
_NO_ARTICLES = frozenset(
    "readme read-me changelog contributing contributors license licence licenses copying "
    "code_of_conduct code-of-conduct security agents claude gemini copilot-instructions codeowners "
    "maintainers pull_request_template issue_template robots humans ads app-ads llms llms-full "
    "cmakelists ofl fontlog".split()
)
# The same for text files: names, how they begin, how they end.
_NO_TEXT = frozenset(
    "_redirects _headers _ads security authors credits notice notices output stdout stderr debug "
    "log logs dictionary words wordlist stopwords vocab version manifest unlicense".split()
)
_NO_TEXTS = (
    *("requirements", "constraints", "robots", "sitemap", "license", "licence", "change_log"),
    *("changelog", "third-party", "thirdparty", "third_party", "gpl-", "lgpl-", "agpl-", "cc-by-"),
)
_NO_TEXT_ENDS = (
    *("-license", "-licence", "-ofl", "_log", "-log", ".log", "_output", "-output", ".dic"),
    *("-words", "_words", "-requirements", "_requirements"),
)
_LONG_KEY = 16

# Tells of a folder and a name in it whether an article of that name is wanted.
Wanted = Callable[[Path, str], bool]


def is_article_name(name: str) -> bool:
    """Whether a file of this name, met in a folder, is an article.

    Notes on a project are named in capitals, `DEPLOYMENT_GUIDE.md`, and no article is.
    """
    if format_of(name) is None:
        return False
    stem = name.rpartition(".")[0].lower()
    if stem.replace(" ", "-") in _NO_ARTICLES or (
        stem.startswith("google") and name.endswith(".html")
    ):
        return False
    if "_" in name and name[0].isalpha() and name[: len(stem)].isupper():
        return name.lower().endswith((".html", ".htm"))
    return not (name.lower().endswith(".txt") and _is_no_article_of_text(stem))


def _is_no_article_of_text(stem: str) -> bool:
    """Whether a text file is a list for programs, what one printed, or a licence, by its name."""
    if stem.startswith(_NO_TEXTS) or stem in _NO_TEXT or stem.endswith(_NO_TEXT_ENDS):
        return True
    # How owners prove to a service that a site is theirs.
    return len(stem) >= _LONG_KEY and all(character in "0123456789abcdef" for character in stem)


def articles_below(
    folder: Path,
    disk: Disk,
    wanted: Wanted,
    refused: Callable[[Path, OSError], None],
) -> Iterator[tuple[Path, str]]:
    """The articles below a folder, sorted by path: of each its folder and its name.

    Leaves out hidden folders, git-ignored files, dependencies, build output, and files that are no
    articles by name. `wanted` decides last; `refused` is told of each folder that cannot be read.
    """
    yield from _Walk(disk, wanted, refused).below(folder, _ignore_files_above(folder, disk))


class TakenUp:
    """Tells of single paths, there or not, whether `articles_below` would give them."""

    def __init__(self, folder: Path, disk: Disk, wanted: Wanted) -> None:
        self.folder = folder
        self._disk = disk
        self._wanted = wanted
        self._levels: dict[Path, _Level | None] = {}

    def __call__(self, path: Path) -> bool:
        """Whether the article at a path below the folder is taken up."""
        level = self._level(path.parent)
        return level is not None and level.takes(path.name) and self._wanted(path.parent, path.name)

    def _level(self, folder: Path) -> _Level | None:
        """A folder on the way, None where the walk does not come."""
        if folder not in self._levels:
            if folder == self.folder:
                ignored = _ignore_files_above(folder, self._disk)
                level = _level(folder, self._disk, ignored)
            else:
                above = self._level(folder.parent)
                if above is None or not above.enters(folder.name):
                    level = None
                else:
                    level = _level(folder, self._disk, above.ignored)
            self._levels[folder] = level
        return self._levels[folder]


_Ignore = tuple[Path, "GitIgnoreSpec"]


class _Level(Struct, frozen=True):
    """A folder as the walk meets it, with the ignore files that hold in it."""

    folder: Path
    ignored: tuple[_Ignore, ...]
    is_project: bool
    published: str = ""

    def enters(self, name: str) -> bool:
        """Whether a folder in it holds articles."""
        left_out = (
            name.startswith(".")
            or name in _LEFT_OUT
            or (self.is_project and (name in _OUTPUT or name == self.published))
        )
        return not left_out and not self._is_ignored(name, is_folder=True)

    def takes(self, name: str) -> bool:
        """Whether a file in it is an article."""
        return is_article_name(name) and not self._is_ignored(name, is_folder=False)

    def _is_ignored(self, name: str, is_folder: bool) -> bool:
        """Whether the nearest ignore file that says something of a path ignores it."""
        for folder, spec in reversed(self.ignored):
            inside = self.folder.relative_to(folder).as_posix()
            path = name if inside == "." else f"{inside}/{name}"
            verdict = spec.check_file(f"{path}/" if is_folder else path).include
            if verdict is not None:
                return bool(verdict)
        return False


def _level(folder: Path, disk: Disk, ignored: tuple[_Ignore, ...]) -> _Level | None:
    """A folder as the walk meets it, None for a virtual environment."""
    names = disk.names(str(folder))
    if "pyvenv.cfg" in names:
        return None
    if ".gitignore" in names:
        ignored = (*ignored, *_ignore_file(folder / ".gitignore", folder, disk))
    is_project = any(name in names for name in _PROJECT_FILES)
    return _Level(folder, ignored, is_project, _published(folder, names, disk))


def _published(folder: Path, names: Container[str], disk: Disk) -> str:
    """The folder that GitHub Pages shows what a generator built from, "" where there is none.

    The generator copies the file with the site's domain into it.
    """
    if _DOMAIN not in names or _PAGES not in names:
        return ""
    inside = disk.names(str(folder / _PAGES))
    return _PAGES if _DOMAIN in inside and "index.html" in inside else ""


class _Walk(Struct, frozen=True):
    """A walk over the folders of a disk; `wanted` and `refused` are those of `articles_below`."""

    disk: Disk
    wanted: Wanted
    refused: Callable[[Path, OSError], None]

    def below(self, folder: Path, ignored: tuple[_Ignore, ...]) -> Iterator[tuple[Path, str]]:
        try:
            entries = self.disk.entries(str(folder))
        except OSError as fault:
            self.refused(folder, fault)
            return
        level = _level(folder, self.disk, ignored)
        if level is None:
            return
        for name, kind in entries.items():
            if kind == "folder":
                if level.enters(name):
                    yield from self.below(folder / name, level.ignored)
            elif kind.endswith("file") and level.takes(name) and self.wanted(folder, name):
                yield folder, name


def _ignore_file(path: Path, folder: Path, disk: Disk) -> Iterator[_Ignore]:
    from pathspec import GitIgnoreSpec

    try:
        lines = disk.read(str(path)).decode("utf-8", "replace").splitlines()
    except OSError:
        return
    yield folder, GitIgnoreSpec.from_lines(lines)


def _ignore_files_above(folder: Path, disk: Disk) -> tuple[_Ignore, ...]:
    """Ignore files of the repository that holds a folder, outermost first."""
    found: list[_Ignore] = []
    current = folder
    above: list[Path] = []
    while not disk.kind(str(current / ".git")):
        if current.parent == current:
            return ()
        current = current.parent
        above.append(current)
    exclude = current / ".git" / "info" / "exclude"
    files = [(exclude, current), *((parent / ".gitignore", parent) for parent in reversed(above))]
    for file, holder in files:
        if disk.kind(str(file)) == "file":
            found.extend(_ignore_file(file, holder, disk))
    return tuple(found)

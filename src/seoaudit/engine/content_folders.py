"""Which folders of a site hold its articles, and which hold templates, notes and tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from msgspec import Struct

# A folder is proposed as a whole where so many of its files are articles.
_SHARE = 0.8
_DEEPEST = 3
_MOST_FOLDERS = 10
_HEAD = 4096

# Names of folders, without the underscores around them, that hold no articles.
_NEVER = frozenset(
    "layouts includes partials shortcodes templates themes archetypes components test tests spec "
    "fixtures cypress static public assets admin scripts automation ops i18n css js".split()
)
# Those of them that documentation may be about, below a folder whose name begins like one of these.
_TOPICS = frozenset("components test tests admin scripts automation ops".split())
_DOCUMENTS = ("doc", "content", "guide", "reference", "learn")


def looks_published(path: Path) -> bool:
    """Whether a file is a page or has front matter, by its first bytes."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD).removeprefix(b"\xef\xbb\xbf").lstrip()
    except OSError:
        return False
    if head.startswith((b"---\n", b"---\r\n", b"+++\n", b"+++\r\n")):
        return True
    if path.suffix.lower() in (".html", ".htm"):
        start = head.lower()
        whole = b"<!doctype" in start[:200] or b"<html" in start
        return whole and b"{{" not in start and b"{%" not in start
    return head.startswith(b"{\n") and path.suffix.lower() == ".md"


class Content(Struct, frozen=True):
    """Path patterns for `include` and `exclude`, and the articles that they take in.

    `include` is empty where everything (or nothing that can be told apart) is content.
    """

    articles: tuple[Path, ...]
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


def content_of(folder: Path, articles: Sequence[Path]) -> Content:
    """Tell the content from the rest of the files below `folder` that could be articles."""
    relative = {path: PurePosixPath(path.relative_to(folder).as_posix()) for path in articles}
    published = {path for path in articles if _may_be(relative[path]) and looks_published(path)}
    if not published or len(published) == len(articles):
        return Content(tuple(articles))
    patterns: list[str] = []
    _propose(PurePosixPath(), list(articles), relative, published, patterns)
    roots = _roots(articles, relative, published)
    patterns += sorted({f"/*{path.suffix}" for path in roots})
    if not patterns or len(patterns) > _MOST_FOLDERS:
        patterns, roots = ["/"], set()
    left_out = sorted({_left_out(path) for path in relative.values() if _below(path, patterns)})
    left_out = [pattern for pattern in left_out if pattern][:_MOST_FOLDERS]
    return Content(
        tuple(
            path
            for path in articles
            if path in roots
            or (_below(relative[path], patterns) and not _below(relative[path], left_out))
        ),
        tuple(pattern for pattern in patterns if pattern != "/"),
        tuple(left_out),
    )


def _roots(
    articles: Sequence[Path], relative: dict[Path, PurePosixPath], published: set[Path]
) -> set[Path]:
    """The content that lies in the folder itself: drafts without front matter are some of it where
    they are most of what lies there."""
    beside = {path for path in articles if len(relative[path].parts) == 1}
    roots = beside & published
    drafts = {path for path in beside - published if _may_be(relative[path])}
    return roots | drafts if roots and len(drafts) > len(roots) else roots


def _left_out(path: PurePosixPath) -> str:
    """The outermost folder of a path that by its name holds no articles, as a pattern."""
    depth = _depth_of_others(path)
    return f"/{'/'.join(path.parts[:depth])}/" if depth else ""


def _depth_of_others(path: PurePosixPath) -> int:
    """How deep the outermost folder lies that holds no articles by its name, 0 where none does."""
    folders = [part.lower() for part in path.parts[:-1]]
    for depth, folder in enumerate(folders, start=1):
        if folder.strip("_") not in _NEVER:
            continue
        documented = any(above.startswith(_DOCUMENTS) for above in folders[: depth - 1])
        if not (documented and folder in _TOPICS and path.suffix.startswith(".m")):
            return depth
    return 0


def _may_be(path: PurePosixPath) -> bool:
    """Not in a folder of other things; nor a note on the project, which lies beside its files."""
    if len(path.parts) == 1 and path.stem.isupper() and path.suffix.startswith(".m"):
        return False
    return _depth_of_others(path) == 0


def _propose(
    folder: PurePosixPath,
    files: list[Path],
    relative: dict[Path, PurePosixPath],
    published: set[Path],
    patterns: list[str],
) -> None:
    """Add the folders right below `folder` that hold content, or those below them."""
    depth = len(folder.parts)
    groups: dict[str, list[Path]] = {}
    for path in files:
        parts = relative[path].parts
        if len(parts) > depth + 1:
            groups.setdefault(parts[depth], []).append(path)
    for name, members in sorted(groups.items()):
        content = sum(path in published for path in members)
        if content == 0:
            continue
        if content >= _SHARE * len(members):
            patterns.append(f"/{folder / name}/")
        elif depth + 1 < _DEEPEST:
            _propose(folder / name, members, relative, published, patterns)


def _below(path: PurePosixPath, patterns: Sequence[str]) -> bool:
    return any(f"/{path}".startswith(pattern) for pattern in patterns)

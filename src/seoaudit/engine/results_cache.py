"""Results of earlier runs, kept by what they were made from.

The report of an article is kept with the digest of its content and the signature of everything
else that it was made with. It lies in one of a few files in the user's cache folder, by its path;
each is read when the first of its articles is asked for and written whole at the end of a run. Two
runs at once may lose each other's additions, which are then made again, and nothing else.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from zlib import crc32

import msgspec
from msgspec import Struct

from seoaudit.user_cache import read_whole, write_whole

_FILES = 64
# Of one article so many results with different settings are kept, for so many days, and of all
# articles in one file so many bytes.
_MOST_EACH = 4
_DAYS = 60
_MOST_BYTES = 4_000_000
_OURS = (
    "results-",
    "output-",
    "catalogue-",
    "configuration-",
    "expressions-",
    "numbers.",
    "page-",
    "run-",
    "links.",
)


# Questions about the files beside an article, each with its argument and its answer.
Answers = tuple[tuple[str, str, str], ...]


class Asked(Struct, frozen=True):
    """What a result is looked up by.

    `name` is the article's path and how the run names it, `signature` stands for configuration,
    rules and code, `digest` for the content; `today` is the ordinal of the day audited for.
    """

    name: str
    signature: bytes
    digest: bytes
    today: int


class Result(Struct, frozen=True, array_like=True):
    """A kept result. `day` is the only day it holds on, 0 where it holds on any.

    `packed` is the report as the engine packed it; `made` the ordinal of the day it was made.
    `answers` are what the report rests on of the files beside the article.
    """

    signature: bytes
    digest: bytes
    day: int
    made: int
    packed: bytes
    answers: Answers = ()


_Shelf = dict[str, list[Result]]


class ResultsCache:
    """Kept results below a folder; None keeps and finds nothing."""

    def __init__(self, folder: str | None) -> None:
        self._folder = folder
        self._shelves: dict[str, _Shelf] = {}
        self._added: dict[str, _Shelf] = {}

    @property
    def is_on(self) -> bool:
        return self._folder is not None

    def find(
        self, asked: Asked, still_hold: Callable[[Answers], bool] = lambda _: True
    ) -> tuple[bytes | None, str]:
        """The packed report, and "" or why there is none.

        `still_hold` tells whether what a report rests on beside its article is as it was.
        """
        if self._folder is None:
            return None, "nothing is kept"
        path = self._path(asked.name)
        if path not in self._shelves:
            self._shelves[path] = _read(path)
        kept = self._shelves[path].get(asked.name, ())
        reason = "it was not audited before"
        for result in kept:
            if result.digest != asked.digest:
                reason = "its content changed"
            elif result.signature != asked.signature:
                reason = "the configuration, the rules or seoaudit changed"
            elif result.day not in (0, asked.today):
                reason = "it was audited for another day, and its dates matter"
            elif not still_hold(result.answers):
                reason = "files that it links to or that govern it changed"
            else:
                return result.packed, ""
        return None, reason

    def keep(
        self, asked: Asked, is_dated: bool, packed: bytes, made: int, answers: Answers = ()
    ) -> None:
        """Remember a result, which `save` writes."""
        if self._folder is None:
            return
        day = asked.today if is_dated else 0
        result = Result(asked.signature, asked.digest, day, made, packed, answers)
        added = self._added.setdefault(self._path(asked.name), {})
        added.setdefault(asked.name, []).insert(0, result)

    def save(self, today: int) -> None:
        """Write what was added; a folder that cannot be written is no trouble."""
        for path, added in self._added.items():
            shelf = _read(path)
            for name, results in added.items():
                others = [old for old in shelf.pop(name, []) if not _replaced(old, results)]
                shelf[name] = [*results, *others][:_MOST_EACH]
            write_whole(path, msgspec.msgpack.encode(_pruned(shelf, today)))
        self._added = {}

    def _path(self, name: str) -> str:
        number = crc32(name.encode("utf-8", "surrogatepass")) % _FILES
        return os.path.join(self._folder or "", f"results-{number:02}.msgpack")  # noqa: PTH118


def _replaced(old: Result, results: list[Result]) -> bool:
    return any(new.signature == old.signature for new in results)


def _pruned(shelf: _Shelf, today: int) -> _Shelf:
    """Without what is old and, beyond the bytes that a file may have, what was added first."""
    left = _MOST_BYTES
    pruned: _Shelf = {}
    for name, results in reversed(shelf.items()):
        recent = [result for result in results if today - result.made <= _DAYS]
        left -= sum(len(result.packed) for result in recent)
        if left < 0:
            break
        if recent:
            pruned[name] = recent
    return dict(reversed(pruned.items()))


def _read(path: str) -> _Shelf:
    data = read_whole(path)
    if data is None:
        return {}
    try:
        return msgspec.msgpack.decode(data, type=_Shelf)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return {}


def kept_results(folder: str) -> int:
    """How many results there are below a folder."""
    paths = (entry.path for entry in kept_files(folder) if entry.name.startswith("results-"))
    return sum(len(results) for path in paths for results in _read(path).values())


def kept_files(folder: str) -> Iterator[os.DirEntry[str]]:
    """The files of the cache by name: results, rules, expressions, numbers, pages, links."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith(_OURS) and entry.is_file():
            yield entry

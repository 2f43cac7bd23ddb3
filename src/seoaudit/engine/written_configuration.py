"""What a configuration file says, key by key with its place, before anybody checks it.

Reading TOML takes longer than the short files that are read, so what was read is kept between runs
in the user's cache folder, by the text of the file.
"""

from __future__ import annotations

import marshal
import os
from pathlib import Path
from typing import Any

from seoaudit.article import FrontMatter, Source
from seoaudit.digests import stands_for
from seoaudit.engine.options import UsageError
from seoaudit.loading.front_matter import read_front_matter
from seoaudit.user_cache import cache_folder, forget_older, read_checked, write_checked
from seoaudit.version import VERSION

_BEGINNING = "configuration-"
_MOST_KEPT = 32

# Its values, and the 1-based line and column of each dotted key.
Written = tuple[dict[str, Any], dict[str, tuple[int, int]]]


def written_in(text: str, path: Path, prefix: tuple[str, ...]) -> Written | None:
    """What TOML text says in the table `prefix`, None where there is no such table.

    Raises `UsageError` with `path`, line and column where it is no TOML.
    """
    folder = cache_folder()
    if not folder:
        return _read(text, path, prefix)
    key = "\0".join((VERSION, *prefix, text)).encode("utf-8", "surrogatepass")
    file = os.path.join(folder, f"{_BEGINNING}{stands_for(key).hex()}.bin")  # noqa: PTH118
    known = read_checked(file)
    if known is not None:
        kept: Written = marshal.loads(known)
        return kept
    written = _read(text, path, prefix)
    if written is not None:
        _keep(file, written)
    return written


def _keep(file: str, written: Written) -> None:
    try:
        data = marshal.dumps(written)
    except ValueError:
        return  # a date, which is not worth a form of its own
    if write_checked(file, data):
        forget_older(os.path.dirname(file), _BEGINNING, _MOST_KEPT)  # noqa: PTH120


def _read(text: str, path: Path, prefix: tuple[str, ...]) -> Written | None:
    # The front matter reader knows the place of every key, so the file is read as one, which
    # moves it down by the line of the fence.
    source = Source(str(path), f"+++\n{text.rstrip()}\n+++\n")
    front_matter, _ = read_front_matter(source)
    if front_matter is None:
        return None
    for problem in front_matter.problems:
        if problem.kind in ("invalid", "duplicate-key"):
            line, column = source.position(problem.span.start)
            raise UsageError(f"{path}:{line - 1}:{column}: {problem.reason}", str(path))
    data: Any = front_matter.data
    for step in prefix:
        if not isinstance(data, dict) or step not in data:
            return None
        data = data[step]
    return data, _places(source, front_matter, prefix)


def _places(
    source: Source, front_matter: FrontMatter, prefix: tuple[str, ...]
) -> dict[str, tuple[int, int]]:
    places: dict[str, tuple[int, int]] = {}
    for entry in front_matter.fields:
        if entry.keys[: len(prefix)] == prefix and len(entry.keys) > len(prefix):
            line, column = source.position(entry.key_span.start)
            places.setdefault(".".join(entry.keys[len(prefix) :]), (line - 1, column))
    return places

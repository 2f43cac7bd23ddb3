"""The catalogue in one file: read in a millisecond, made anew when a rule changes.

Reading seventy Markdown files and checking every fact name they use takes longer than auditing an
article. What comes of it is kept in the user's cache folder, without the pages and examples,
under a name that is made of the version, the checks and every rule file's path, size and time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct, structs

from seoaudit.catalogue.catalogue import Catalogue, RuleFile, load_catalogue, rule_files
from seoaudit.catalogue.presets import Preset
from seoaudit.catalogue.rule import Rule
from seoaudit.digests import stands_for
from seoaudit.user_cache import forget_older, write_whole
from seoaudit.version import VERSION

_MOST_KEPT = 8


class _Stored(Struct, frozen=True):
    rules: dict[str, Rule]
    presets: dict[str, Preset]


def cached_catalogue(
    folder: Path,
    checks: Mapping[str, type[Struct]],
    extra: Sequence[Path],
    cache: Path,
    files: Iterable[RuleFile] | None = None,
) -> Catalogue:
    """The catalogue of `load_catalogue`, its rules without pages and examples.

    `cache` is the folder to keep it in, `files` what `rule_files` gives for the folders, where
    that is known already. A file in `cache` that cannot be used is written anew, a folder that
    cannot be written is no trouble. Raises `RuleError`.
    """
    if files is None:
        files = (file for holder in (folder, *extra) for file in rule_files(holder))
    path = cache / f"catalogue-{_key(files, checks)}.msgpack"
    stored = _read(path)
    if stored is None:
        loaded = load_catalogue(folder, checks, extra)
        bare = {
            id: structs.replace(rule, page="", examples=()) for id, rule in loaded.rules.items()
        }
        stored = _Stored(bare, loaded.presets)
        _write(path, stored)
    return Catalogue(stored.rules, stored.presets, dict(checks))


def _key(files: Iterable[RuleFile], checks: Mapping[str, type[Struct]]) -> str:
    parts = [VERSION, *sorted(checks)]
    parts += [f"{path}\0{size}\0{time}" for path, size, time in files]
    return stands_for("\n".join(parts).encode("utf-8", "surrogatepass")).hex()[:20]


def _read(path: Path) -> _Stored | None:
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=_Stored)
    except (OSError, msgspec.DecodeError):
        return None


def _write(path: Path, stored: _Stored) -> None:
    """Keep what was made, and forget older ones."""
    if write_whole(str(path), msgspec.msgpack.encode(stored)):
        forget_older(str(path.parent), "catalogue-", _MOST_KEPT)

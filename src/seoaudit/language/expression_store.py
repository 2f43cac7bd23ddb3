"""Compiled regular expressions, kept between runs.

Compiling the expressions that one article needs takes longer than auditing it. What the standard
library's compiler makes of a pattern is a list of numbers; it is kept in the user's cache folder
under the version of this package, of the interpreter and of its expression engine, and handed
back to the engine, which checks it. Whatever is missing or unfit is compiled as usual.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from functools import cache

from seoaudit.user_cache import cache_folder, read_whole, write_whole
from seoaudit.version import VERSION

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:  # another interpreter, or one that has moved its engine
    _sre = None

# Expressions of older versions stay in the file while it is used; at so many it starts anew.
_MOST = 2000

# Pattern and flags, and what the engine is given: flags, code, groups, names of groups.
_Key = tuple[str, int]
_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]


class ExpressionStore:
    """The compiled expressions in one file; `path` None keeps nothing."""

    def __init__(self, path: str | None) -> None:
        self._path = path if _sre is not None else None
        self._kept = _read(self._path) if self._path else {}
        self._missing: list[_Key] = []

    def compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        """As `re.compile`; raises `re.error` as that does."""
        key = (pattern, int(flags))
        code = self._kept.get(key)
        if code is not None:
            try:
                return _from_code(pattern, code)
            except (RuntimeError, TypeError, ValueError, OverflowError):
                del self._kept[key]
        compiled = re.compile(pattern, flags)
        self._missing.append(key)
        return compiled

    def save(self) -> None:
        """Add to the file what had to be compiled."""
        if self._path is None or not self._missing:
            return
        kept = _read(self._path)
        if len(kept) + len(self._missing) > _MOST:
            kept = {}
        kept.update((key, _code_of(*key)) for key in self._missing)
        self._missing = []
        write_whole(self._path, marshal.dumps(kept))


@cache
def expression_store() -> ExpressionStore:
    """The store of this process."""
    folder = cache_folder()
    if folder is None or _sre is None:
        return ExpressionStore(None)
    name = f"expressions-{VERSION}-{sys.implementation.cache_tag}-{_sre.MAGIC}.bin"
    return ExpressionStore(os.path.join(folder, name))  # noqa: PTH118


def _read(path: str) -> dict[_Key, _Code]:
    data = read_whole(path)
    try:
        kept = marshal.loads(data) if data else {}
    except (EOFError, ValueError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _code_of(pattern: str, flags: int) -> _Code:
    parsed = _parser.parse(pattern, flags)
    code = _compiler._code(parsed, flags)
    names: dict[str, int] = parsed.state.groupdict
    by_index: list[str | None] = [None] * parsed.state.groups
    for name, index in names.items():
        by_index[index] = name
    numbers = b"".join(number.to_bytes(4, sys.byteorder) for number in map(int, code))
    final = flags | parsed.state.flags
    return int(final), numbers, parsed.state.groups - 1, dict(names), tuple(by_index)


def _from_code(pattern: str, kept: _Code) -> re.Pattern[str]:
    flags, numbers, groups, names, by_index = kept
    code = memoryview(numbers).cast("I").tolist()
    made: re.Pattern[str] = _sre.compile(pattern, flags, code, groups, names, by_index)
    return made

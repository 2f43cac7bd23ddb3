"""Regular expressions that are compiled when they are first used.

Compiling all expressions of all subjects takes longer than auditing a short article, and few
articles need them all.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, cast

from seoaudit.language.expression_store import expression_store

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _Deferred:
    """Stands for a compiled expression and becomes as fast as one at the first use."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._written = pattern, flags

    def __getattr__(self, name: str) -> Any:
        known = compiled(*self._written)
        for method in _METHODS:
            setattr(self, method, getattr(known, method))
        return getattr(known, name)


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, from the store of compiled expressions. Raises `re.error`."""
    return expression_store().compiled(pattern, flags)


def deferred(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but compiled at the first use. Errors in the pattern show then."""
    return cast("re.Pattern[str]", _Deferred(pattern, flags))

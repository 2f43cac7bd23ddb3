"""Loads msgspec without a library that it asks first and does not need."""

from __future__ import annotations

import sys

_NEEDLESS = "typing_extensions"


def load_msgspec() -> None:
    """Import msgspec for all that follow.

    It takes a few names from `typing_extensions` where that is installed, else from `typing`,
    which has had them since Python 3.11. That library brings the tools of the compiler along and
    takes half as long to load as msgspec does.
    """
    if _NEEDLESS in sys.modules:
        return
    # What is None there cannot be imported.
    sys.modules[_NEEDLESS] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules[_NEEDLESS]

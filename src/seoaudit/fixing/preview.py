"""What fixes would change, as a unified diff that `git apply` and `patch -p1` take."""

from __future__ import annotations

import os
from collections.abc import Iterator
from difflib import diff_bytes, unified_diff
from pathlib import Path

from seoaudit.fixing.article_fixer import Change

_NO_LINE_END = b"\\ No newline at end of file\n"


def unified(change: Change) -> Iterator[bytes]:
    """The lines of the diff of one article with their line ends, in the encoding of the article.

    Only line feeds end a line here, as in every diff; other line ends are shown as they are. What
    is not a superset of ASCII (UTF-16) is shown as UTF-8.
    """
    before, after = _lines(change.before, change), _lines(change.after, change)
    name = _name(change.path)
    old, new = (os.fsencode(f"{side}{name}") for side in ("a/", "b/"))
    for line in diff_bytes(unified_diff, before, after, old, new):
        yield line
        if not line.endswith(b"\n"):
            yield b"\n" + _NO_LINE_END


def _lines(data: bytes, change: Change) -> list[bytes]:
    if change.encoding.startswith(("utf-16", "utf-32")):
        # With the byte order mark in front; it is one in UTF-8 too.
        data = data.decode(change.encoding).encode("utf-8", "surrogatepass")
    lines = [line + b"\n" for line in data.split(b"\n")]
    last = lines.pop()[:-1]
    return [*lines, last] if last else lines


def _name(path: str) -> str:
    """A path as a diff has it: from the current folder; a tab ends one that holds a space."""
    relative = os.path.relpath(path) if Path(path).is_absolute() else os.path.normpath(path)
    name = Path(relative).as_posix()
    return f"{name}\t" if " " in name else name

"""The front matter of other articles, as text: enough to see which fields they have."""

from __future__ import annotations

import re

from seoaudit.facts.neighbourhood.files import Files
from seoaudit.language.deferred import deferred

_HEAD = 8192
# Of front matter that does not end within it, so much.
_LONG_HEAD = 200_000
_FENCE = deferred(r"^(?:---|\+\+\+|;;;)[^\n]*\n(.*?)(?:^(?:---|\+\+\+|;;;)[ \t]*$|\Z)", re.S | re.M)
_BRACED = deferred(r"\s*\{[ \t]*\n(.*?)(?:^\}|\Z)", re.S | re.M)


def head_text(files: Files, path: str) -> str:
    """The first part of a file, in which front matter stands."""
    return files.head(path, _HEAD).decode("utf-8", "replace").lstrip("\ufeff")


def front_matter_in(files: Files, path: str) -> str | None:
    """What stands between the fences at the head of a file, None where there are none."""
    text = head_text(files, path)
    fenced = _FENCE.match(text) or _BRACED.match(text)
    if fenced is not None and fenced.end() == len(text) >= _HEAD // 4:
        text = files.head(path, _LONG_HEAD).decode("utf-8", "replace").lstrip("\ufeff")
        fenced = _FENCE.match(text) or _BRACED.match(text)
    return fenced[1] if fenced is not None else None

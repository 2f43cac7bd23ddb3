"""One thing to audit."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Target(NamedTuple):
    """An article to audit: its name in the report, and where it is or would be.

    `file` is an absolute path and decides which configuration governs the article and what its
    fingerprints are made of. `content` stands for what is in the file where that is not to be
    read: standard input, or an earlier state of the article, whose earlier name `shown` then is.
    """

    shown: str
    file: Path
    content: bytes | None = None

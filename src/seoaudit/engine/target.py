"""One thing to audit."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from seoaudit.article.response import Response


class LivePage(Struct, frozen=True):
    """A page that was read from the web: the answer for it, and its bytes compressed by zlib."""

    response: Response
    packed: bytes


class Target(Struct, frozen=True):
    """An article to audit: its name in the report, and where it is or would be.

    `file` is an absolute path and decides which configuration governs the article and what its
    fingerprints are made of. `content` stands for what is in the file where that is not to be
    read: standard input, or an earlier state of the article, whose earlier name `shown` then is.
    A `live` page is no file: its name is its address, of which its fingerprints are made, and
    `file` only tells the folder whose configuration governs it.
    """

    shown: str
    file: Path
    content: bytes | None = None
    live: LivePage | None = None

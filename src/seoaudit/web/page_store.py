"""Pages that were read before, to ask whether they changed instead of reading them again."""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from hashlib import sha256
from time import time

import msgspec
from msgspec import Struct

from seoaudit.user_cache import read_whole, write_whole
from seoaudit.web.client import Answer

# So long pages are kept, and so many bytes of them.
_DAYS = 30
_MOST_BYTES = 500_000_000
PREFIX = "page-"


class KeptPage(Struct, frozen=True, array_like=True):
    """The answer of an address, its body compressed, and when it came (seconds since 1970)."""

    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    packed: bytes
    made: float

    @property
    def answer(self) -> Answer:
        """The answer as it came. Raises `zlib.error` where the file is damaged."""
        return Answer(
            self.url, self.status, self.reason, self.headers, zlib.decompress(self.packed)
        )


class PageStore:
    """Pages in files of a folder, a file each; without a folder nothing is kept."""

    def __init__(self, folder: str | None) -> None:
        self._folder = folder

    def find(self, url: str) -> KeptPage | None:
        """What is kept of an address."""
        if self._folder is None:
            return None
        data = read_whole(self._path(url))
        if data is None:
            return None
        try:
            kept = msgspec.msgpack.decode(data, type=KeptPage)
            zlib.decompress(kept.packed)
        except (msgspec.DecodeError, UnicodeDecodeError, zlib.error):
            return None
        return kept if kept.url == url else None

    def keep(self, answer: Answer) -> None:
        """Keep an answer, unless it must not be kept."""
        if self._folder is None or "no-store" in answer.header("cache-control").lower():
            return
        packed = zlib.compress(answer.body, 3)
        kept = KeptPage(answer.url, answer.status, answer.reason, answer.headers, packed, time())
        with suppress(UnicodeEncodeError):
            write_whole(self._path(answer.url), msgspec.msgpack.encode(kept))

    def prune(self) -> None:
        """Delete what is old and, beyond the bytes that are kept, what was used longest ago."""
        if self._folder is None:
            return
        with suppress(OSError):
            files = [
                (entry.stat().st_mtime, entry.stat().st_size, entry.path)
                for entry in os.scandir(self._folder)
                if entry.name.startswith(PREFIX)
            ]
            left = _MOST_BYTES
            for changed, size, path in sorted(files, reverse=True):
                left -= size
                if left < 0 or time() - changed > _DAYS * 86_400:
                    os.unlink(path)  # noqa: PTH108

    def _path(self, url: str) -> str:
        name = f"{PREFIX}{sha256(url.encode()).hexdigest()[:32]}.msgpack"
        return os.path.join(self._folder or "", name)  # noqa: PTH118

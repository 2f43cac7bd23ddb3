"""What became of addresses that were checked before, for a while."""

from __future__ import annotations

import os
from time import time

import msgspec
from msgspec import Struct

from seoaudit.article.link_state import LinkState, Verdict
from seoaudit.user_cache import read_whole, write_whole

NAME = "links.msgpack"
# Seconds for which a verdict holds. Who mends a broken link wants to see it; of a server that
# refused or was slow nothing is known.
_HOLDS: dict[Verdict, float] = {"fine": 3 * 86_400.0, "broken": 3_600.0}
_MOST = 50_000


class _Kept(Struct, frozen=True, array_like=True):
    state: LinkState
    made: float


class LinkStore:
    """Verdicts in one file of a folder; without a folder nothing is kept."""

    def __init__(self, folder: str | None) -> None:
        self._path = None if folder is None else os.path.join(folder, NAME)  # noqa: PTH118
        self._kept = _read(self._path)

    def find(self, url: str) -> LinkState | None:
        """What is known of an address and still holds."""
        kept = self._kept.get(url)
        if kept is None:
            return None
        age = time() - kept.made
        return kept.state if 0 <= age < _HOLDS.get(kept.state.verdict, 0.0) else None

    def keep(self, url: str, state: LinkState) -> None:
        """Remember a verdict, which `save` writes."""
        if state.verdict in _HOLDS:
            self._kept.pop(url, None)
            self._kept[url] = _Kept(state, time())

    def save(self) -> None:
        """Write what is known with what another run has written meanwhile."""
        if self._path is None:
            return
        merged = _read(self._path)
        for url, kept in self._kept.items():
            if url not in merged or merged[url].made <= kept.made:
                merged[url] = kept
        newest = sorted(merged.items(), key=lambda item: item[1].made)[-_MOST:]
        write_whole(self._path, msgspec.msgpack.encode(dict(newest)))


def _read(path: str | None) -> dict[str, _Kept]:
    data = None if path is None else read_whole(path)
    if data is None:
        return {}
    try:
        return msgspec.msgpack.decode(data, type=dict[str, _Kept])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return {}

"""The body of an answer: read piece by piece, unpacked, never more than may be."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from seoaudit.web.faults import WebError

PIECE = 65_536
GZIP = b"\x1f\x8b"
_GZIP_WINDOW = 31
_ZLIB_WINDOW = 15
_RAW_WINDOW = -15


def unpacked(pieces: Iterable[bytes], coding: str, most: int) -> bytes:
    """The body in `pieces` as `Content-Encoding` says it is packed (`gzip`, `deflate`, nothing).

    Raises `WebError` where it is damaged, packed otherwise, or of more than `most` bytes.
    """
    coding = coding.strip().lower()
    if coding in ("", "identity"):
        return _bounded(pieces, most)
    if coding in ("gzip", "x-gzip"):
        return _bounded(_inflated(pieces, _GZIP_WINDOW, most), most)
    if coding == "deflate":
        return _bounded(_inflated(pieces, _ZLIB_WINDOW, most), most)
    raise WebError(f"is packed as {coding[:40]}, which was not asked for")


def without_gzip(data: bytes, most: int) -> bytes:
    """A file that may be gzip, without it. Raises `WebError`."""
    return unpacked([data], "gzip", most) if data.startswith(GZIP) else data


def _bounded(pieces: Iterable[bytes], most: int) -> bytes:
    body = bytearray()
    for piece in pieces:
        body += piece
        if len(body) > most:
            raise WebError(f"is larger than {most:,} bytes")
    return bytes(body)


def _inflated(pieces: Iterable[bytes], window: int, most: int) -> Iterable[bytes]:
    stream = zlib.decompressobj(window)
    begun = False
    for piece in pieces:
        data = piece
        while data:
            if stream.eof:
                # Another member may follow; what is none is ignored, as browsers do.
                if not data.startswith(GZIP[:1]):
                    return
                stream = zlib.decompressobj(window)
            try:
                out = stream.decompress(data, most + 1)
            except zlib.error:
                if window == _ZLIB_WINDOW and not begun:
                    # Some servers send deflate without its zlib frame.
                    window, stream = _RAW_WINDOW, zlib.decompressobj(_RAW_WINDOW)
                    continue
                raise WebError("is damaged: its compression cannot be read") from None
            begun = True
            yield out
            data = stream.unused_data if stream.eof else stream.unconsumed_tail
    if begun and not stream.eof:
        raise WebError("is cut off: its compression does not end", "dropped")

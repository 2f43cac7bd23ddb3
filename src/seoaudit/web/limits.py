"""How much the web may take: times in seconds, sizes in bytes."""

from __future__ import annotations

from msgspec import Struct


class Limits(Struct, frozen=True):
    """Bounds of a run.

    `connect` is the time to connect, `silence` the longest between two pieces of an answer,
    `total` that for one request and its answer. A request is made at most `tries` times, waiting
    `first_wait`, then twice as long each time, or as long as the server asks, up to
    `longest_wait`. At most `at_once` requests go on at a time, `at_once_per_host` to one host, and
    between two of these is a `pause`, or what robots.txt asks for, up to `longest_pause`. A site's
    robots.txt is read to `robots_bytes` (RFC 9309 asks for 500 KiB at least).
    """

    connect: float = 10.0
    silence: float = 20.0
    total: float = 60.0
    page_bytes: int = 20_000_000
    # An uncompressed sitemap has 50 MiB at most (sitemaps.org).
    sitemap_bytes: int = 52_428_800
    robots_bytes: int = 512_000
    redirects: int = 10
    tries: int = 4
    first_wait: float = 1.0
    longest_wait: float = 60.0
    at_once: int = 8
    at_once_per_host: int = 2
    pause: float = 0.2
    longest_pause: float = 10.0
    pages: int = 10_000
    sitemaps: int = 500
    sitemap_depth: int = 3

"""Sitemaps: the pages of a site, over indexes of sitemaps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seoaudit.web.bodies import without_gzip
from seoaudit.web.client import Answer, Client
from seoaudit.web.faults import WebError
from seoaudit.web.following import follow
from seoaudit.web.robots import Robots
from seoaudit.web.sitemap_file import Entry, SitemapFile, read_sitemap_file
from seoaudit.web.urls import followed_url, readable_url, site_of


class Listing(NamedTuple):
    """The pages of a sitemap, each once in its order, what was left out of it and what failed.

    `notes` say in a line each what was left out; `faults` are addresses of further sitemaps with
    what is wrong with them.
    """

    pages: tuple[str, ...]
    notes: tuple[str, ...] = ()
    faults: tuple[tuple[str, str], ...] = ()


def pages_of_sitemap(written: str, client: Client, robots: Robots, since: str = "") -> Listing:
    """The pages that a sitemap lists, without those that are not on its site.

    With `since`, a day such as `2026-01-31`, pages that have not changed from that day on, as far
    as the sitemap says, are left out too. Raises `WebError` where the sitemap itself cannot be
    read.
    """
    walk = _Walk(client, robots, since)
    url = readable_url(written)
    first, answered = walk.read(url)
    walk.site = site_of(answered)
    walk.take(first, answered, 0)
    return Listing(tuple(walk.pages), tuple(walk.notes(written)), tuple(walk.faults))


class _Walk:
    def __init__(self, client: Client, robots: Robots, since: str) -> None:
        self._client = client
        self._robots = robots
        self._since = since
        self.site = ""
        self.pages: dict[str, None] = {}
        self.faults: list[tuple[str, str]] = []
        self._seen: set[str] = set()
        self._elsewhere: dict[str, int] = {}
        self._unchanged = self._too_many = self._wrong = self._beyond = 0

    def read(self, url: str) -> tuple[SitemapFile, str]:
        """A sitemap, and the address that answered for it. Raises `WebError`."""
        self._seen.add(url)
        limits = self._client.limits

        def ask(hop: str) -> Answer:
            self._robots.refuse(hop)
            return self._client.ask(hop, limits.sitemap_bytes)

        answer = follow(url, limits.redirects, ask).answer
        if answer.status != 200:
            raise WebError(f"the server answers {answer.status} {answer.reason}".rstrip())
        data = without_gzip(answer.body, limits.sitemap_bytes)
        return read_sitemap_file(data), answer.url

    def take(self, file: SitemapFile, base: str, depth: int) -> None:
        """Take the pages of a file, then those of the sitemaps that it lists."""
        for entry, url in self._on_site(file.pages, base):
            if self._since and entry.changed and entry.changed < self._since[: len(entry.changed)]:
                self._unchanged += url not in self.pages
            elif len(self.pages) < self._client.limits.pages:
                self.pages.setdefault(url)
            else:
                self._too_many += url not in self.pages
        for _, url in self._on_site(file.more, base):
            if url in self._seen:
                continue
            limits = self._client.limits
            if depth >= limits.sitemap_depth or len(self._seen) >= limits.sitemaps:
                self._beyond += 1
                continue
            try:
                further, answered = self.read(url)
            except WebError as fault:
                self.faults.append((url, fault.message))
                continue
            self.take(further, answered, depth + 1)

    def _on_site(self, entries: tuple[Entry, ...], base: str) -> Iterator[tuple[Entry, str]]:
        for entry in entries:
            try:
                url = followed_url(base, entry.url)
            except WebError:
                self._wrong += 1
                continue
            host = site_of(url)
            if host == self.site:
                yield entry, url
            else:
                self._elsewhere[host] = self._elsewhere.get(host, 0) + 1

    def notes(self, name: str) -> Iterator[str]:
        """What was left out, a line each."""
        left_out = f"{name}: left out"
        for host, count in sorted(self._elsewhere.items())[:5]:
            yield f"{left_out} {_counted(count, 'address', 'addresses')} on another site, {host}"
        if len(self._elsewhere) > 5:
            yield f"{left_out} addresses on {len(self._elsewhere) - 5} more sites"
        if self._wrong:
            yield f"{left_out} {_counted(self._wrong, 'entry', 'entries')} with no web address"
        if self._unchanged:
            pages = _counted(self._unchanged, "page", "pages")
            yield f"{left_out} {pages} not changed since {self._since}"
        if self._too_many:
            most = self._client.limits.pages
            yield f"{left_out} {self._too_many:,} pages beyond the first {most:,}"
        if self._beyond:
            sitemaps = _counted(self._beyond, "sitemap", "sitemaps")
            yield f"{left_out} {sitemaps}, nested too deep or one too many"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"

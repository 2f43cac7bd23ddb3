"""The door to the web: many pages and many links at once, through one client."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain, zip_longest
from typing import TypeVar

from seoaudit.article.link_state import LinkState
from seoaudit.web.client import Client
from seoaudit.web.faults import WebError
from seoaudit.web.journal import Journal
from seoaudit.web.limits import Limits
from seoaudit.web.link_checks import check_link
from seoaudit.web.link_store import LinkStore
from seoaudit.web.page_store import PageStore
from seoaudit.web.pages import Page, PageReader
from seoaudit.web.robots import Robots
from seoaudit.web.sitemaps import Listing, pages_of_sitemap
from seoaudit.web.urls import site_of

_Found = TypeVar("_Found")


class Web:
    """What a run asks of the web. `folder` is where pages and verdicts are kept, None for nowhere.

    To be left as a context, which ends all that goes on.
    """

    def __init__(
        self, folder: str | None, allow_private: bool = False, limits: Limits | None = None
    ) -> None:
        self._folder = folder
        self._client = Client(limits or Limits(), allow_private)
        self._robots = Robots(self._client)

    def __enter__(self) -> Web:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.stop()
        self._client.close()

    def sitemap(self, url: str, since: str = "") -> Listing:
        """The pages of a sitemap. Raises `WebError`."""
        return pages_of_sitemap(url, self._client, self._robots, since)

    def pages(
        self, urls: Sequence[str], note: Callable[[str], None] | None = None
    ) -> Iterator[tuple[str, Page | WebError]]:
        """Every address with its page or why there is none, in the order of `urls`.

        A run over the same addresses that was interrupted goes on; `note` is told so.
        """
        store = PageStore(self._folder)
        journal = Journal(self._folder if len(urls) > 1 else None, urls)
        if journal.read_before and note is not None:
            count = len(journal.read_before)
            note(f"going on with an interrupted run: {count:,} of {len(urls):,} pages are read")
        reader = PageReader(self._client, self._robots, store, journal)
        complete = False
        try:
            yield from self._all(urls, reader.read)
            complete = True
        finally:
            journal.close(complete)
            store.prune()

    def links(self, urls: Iterable[str]) -> dict[str, LinkState]:
        """What became of each address, asking each at most once."""
        store = LinkStore(self._folder)
        wanted = dict.fromkeys(urls)
        states = {url: known for url in wanted if (known := store.find(url)) is not None}
        missing = _spread([url for url in wanted if url not in states])

        def check(url: str) -> LinkState:
            return check_link(url, self._client, self._robots)

        try:
            for url, found in self._all(missing, check):
                state = LinkState("unsure", found.message) if isinstance(found, WebError) else found
                states[url] = state
                store.keep(url, state)
        finally:
            store.save()
        return states

    def _all(
        self, urls: Sequence[str], read: Callable[[str], _Found]
    ) -> Iterator[tuple[str, _Found | WebError]]:
        """Every address with what `read` finds, a few at once, in their order."""

        def attempt(url: str) -> _Found | WebError:
            try:
                return read(url)
            except WebError as fault:
                return fault

        ahead = 4 * self._client.limits.at_once
        pool = ThreadPoolExecutor(self._client.limits.at_once, "seoaudit-web")
        try:
            begun: deque[tuple[str, Future[_Found | WebError]]] = deque()
            for url in urls:
                begun.append((url, pool.submit(attempt, url)))
                if len(begun) >= ahead:
                    first, future = begun.popleft()
                    yield first, future.result()
            for url, future in begun:
                yield url, future.result()
        except BaseException:
            self._client.stop()
            raise
        finally:
            pool.shutdown(cancel_futures=True)


def _spread(urls: Sequence[str]) -> list[str]:
    """Addresses in an order in which those of one host stand far from each other."""
    by_host: dict[str, list[str]] = {}
    for url in urls:
        try:
            host = site_of(url)
        except ValueError:
            host = ""
        by_host.setdefault(host, []).append(url)
    rounds = zip_longest(*by_host.values())
    return [url for url in chain.from_iterable(rounds) if url is not None]

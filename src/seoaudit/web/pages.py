"""Pages: from an address to the bytes of what stands there, and what the server said of it."""

from __future__ import annotations

from typing import NamedTuple

from seoaudit.article.response import Response
from seoaudit.web.client import Answer, Client
from seoaudit.web.faults import WebError
from seoaudit.web.following import follow
from seoaudit.web.journal import Journal
from seoaudit.web.page_store import PageStore
from seoaudit.web.robots import Robots
from seoaudit.web.urls import readable_url

# Headers that tell of the page, not of the moment or the way it came.
TELLING_HEADERS = frozenset(
    "cache-control content-language content-type last-modified link refresh "
    "strict-transport-security x-robots-tag".split()
)
# With what tells whether it changed.
_KEPT_HEADERS = TELLING_HEADERS | {"etag", "last-modified"}
_PAGES = frozenset(("text/html", "application/xhtml+xml"))
# These say that we are not wanted here or now, and nothing of the page.
_REFUSALS = frozenset((401, 403, 405, 407, 429, 451, 503, 999))


class Page(NamedTuple):
    """What was read. `body` is empty where the server answered with an error."""

    response: Response
    body: bytes


class PageReader:
    """Reads pages as `robots` and the limits of `client` allow, and what did not change from
    `store`.
    """

    def __init__(self, client: Client, robots: Robots, store: PageStore, journal: Journal) -> None:
        self._client = client
        self._robots = robots
        self._store = store
        self._journal = journal

    def read(self, written: str) -> Page:
        """The page at an address. Raises `WebError`, also for what is no page."""
        url = readable_url(written)
        just_now = url in self._journal.read_before

        def ask(hop: str) -> Answer:
            return self._asked(hop, just_now)

        followed = follow(url, self._client.limits.redirects, ask)
        answer = followed.answer
        if answer.status in _REFUSALS:
            raise WebError(f"the server refuses it: {_status(answer)}{_later(answer)}", "blocked")
        _refuse_other_kinds(answer)
        self._journal.add(url)
        response = Response(
            asked=written,
            url=answer.url,
            status=answer.status,
            reason=answer.reason,
            headers=answer.headers_named(TELLING_HEADERS),
            redirects=followed.redirects,
        )
        return Page(response, answer.body if answer.status < 400 else b"")

    def _asked(self, url: str, just_now: bool) -> Answer:
        """The answer for an address, from the store where it says that nothing changed.

        With `just_now` it was read a moment ago, and is not asked for if it is kept.
        """
        kept = self._store.find(url)
        if kept is not None and just_now:
            return kept.answer
        self._robots.refuse(url)
        conditions: dict[str, str] = {}
        if kept is not None:
            before = kept.answer
            if before.header("etag"):
                conditions["If-None-Match"] = before.header("etag").encode().decode("latin-1")
            if before.header("last-modified"):
                conditions["If-Modified-Since"] = before.header("last-modified")
        answer = self._client.ask(url, self._client.limits.page_bytes, conditions)
        if answer.status == 304 and kept is not None:
            return _refreshed(kept.answer, answer)
        if answer.status == 200:
            self._store.keep(answer._replace(headers=answer.headers_named(_KEPT_HEADERS)))
        return answer


def _refreshed(kept: Answer, answer: Answer) -> Answer:
    """A kept answer with the headers that came now (RFC 9111, 4.3.4)."""
    now = answer.headers_named(_KEPT_HEADERS)
    names = {name for name, _ in now}
    return kept._replace(headers=(*(one for one in kept.headers if one[0] not in names), *now))


def _refuse_other_kinds(answer: Answer) -> None:
    """Raise `WebError` for an answer that is no HTML page."""
    if answer.status >= 400:
        return
    if answer.status != 200 and not answer.body.strip():
        raise WebError(f"the server answers {_status(answer)} and nothing else")
    kind = answer.header("content-type").partition(";")[0].strip().lower()
    if kind and kind not in _PAGES:
        raise WebError(f"is {kind[:60]}, not a page in HTML")


def _later(answer: Answer) -> str:
    asked = answer.header("retry-after")
    return f"; it asks to come back later (Retry-After: {asked[:40]})" if asked else ""


def _status(answer: Answer) -> str:
    return f"{answer.status} {answer.reason}".strip()

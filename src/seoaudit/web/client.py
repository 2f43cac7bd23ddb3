"""One request and its answer: paced, bounded, and made again where that may help."""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Container, Mapping
from datetime import UTC, datetime
from http.cookiejar import DefaultCookiePolicy
from typing import NamedTuple
from urllib.parse import urlsplit

import requests
import urllib3

from seoaudit.version import VERSION
from seoaudit.web.bodies import PIECE, unpacked
from seoaudit.web.connections import CheckedAdapter
from seoaudit.web.deadline import Deadline
from seoaudit.web.faults import WebError
from seoaudit.web.limits import Limits
from seoaudit.web.pacing import Pace
from seoaudit.web.retrying import PASSING, wait_before
from seoaudit.web.tls import tls_fault

# What robots.txt calls us by.
AGENT = "seoaudit"
_HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; {AGENT}/{VERSION})",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}
_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


class Answer(NamedTuple):
    """What a server answered; names of headers are in lower case. `body` is unpacked."""

    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    def header(self, name: str) -> str:
        """The first value of a header, "" without any; `name` is in lower case."""
        return next((value for known, value in self.headers if known == name), "")

    def headers_named(self, names: Container[str]) -> tuple[tuple[str, str], ...]:
        """Those of the headers that have one of the names, in lower case."""
        return tuple(header for header in self.headers if header[0] in names)


class _Session(requests.Session):
    """A session that leaves redirects alone; requests would read their bodies whole."""

    def get_redirect_target(self, resp: requests.Response) -> None:  # noqa: ARG002
        return None


class Client:
    """Makes the requests of a run through one session. It sends no cookies and no passwords, and
    uses no proxy, which would look names up by itself.
    """

    def __init__(self, limits: Limits, allow_private: bool) -> None:
        self.limits = limits
        self.stopped = threading.Event()
        self._paces: dict[str, Pace] = {}
        self._lock = threading.Lock()
        self._running: set[Deadline] = set()
        session = _Session()
        session.trust_env = False
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        session.headers.clear()
        session.headers.update(_HEADERS)
        bundle = next((os.environ[name] for name in _BUNDLES if os.environ.get(name)), None)
        session.verify = bundle or True
        adapter = CheckedAdapter(allow_private, 4 * limits.at_once, limits.at_once_per_host)
        session.mount("http://", adapter)
        session.mount("https://", adapter)
        self._session = session

    def stop(self) -> None:
        """Let nothing begin any more, and end what goes on."""
        self.stopped.set()
        with self._lock:
            running = list(self._running)
        for deadline in running:
            deadline.cut()

    def close(self) -> None:
        """Close all connections."""
        self._session.close()

    def pace(self, url: str) -> Pace:
        """How fast the host of an address is asked."""
        host = urlsplit(url).netloc
        with self._lock:
            if host not in self._paces:
                self._paces[host] = Pace(self.limits, self.stopped)
            return self._paces[host]

    def ask(
        self,
        url: str,
        most: int,
        headers: Mapping[str, str] | None = None,
        method: str = "GET",
    ) -> Answer:
        """The answer for a readable address, whatever its status; redirects are not followed.

        `most` bounds the body in bytes; with 0 none is read. Raises `WebError`.
        """
        attempt = 0
        while True:
            attempt += 1
            answer, fault = None, None
            try:
                answer = self._once(method, url, most, dict(headers or {}))
            except WebError as failed:
                fault = failed
            if answer is not None and answer.status not in PASSING:
                return answer
            if fault is not None and fault.kind != "dropped":
                raise fault
            status, asked = (answer.status, answer.header("retry-after")) if answer else (None, "")
            wait = wait_before(attempt, status, asked, datetime.now(UTC), self.limits)
            if wait is None or self.stopped.is_set():
                if answer is not None:
                    return answer
                raise fault or WebError("cannot be read")
            self.pace(url).rest(wait)

    def _once(self, method: str, url: str, most: int, headers: dict[str, str]) -> Answer:
        with self.pace(url).turn(), Deadline(self.limits.total) as deadline:
            with self._lock:
                self._running.add(deadline)
            try:
                answer = self._exchange(method, url, most, headers)
                # A connection that was cut may look like one that ended.
                if deadline.passed:
                    raise deadline.fault
                return answer
            except _TROUBLE as fault:
                if deadline.passed:
                    raise deadline.fault from None
                raise _told(fault) from None
            except WebError:
                if deadline.passed:
                    raise deadline.fault from None
                raise
            finally:
                with self._lock:
                    self._running.discard(deadline)

    def _exchange(self, method: str, url: str, most: int, headers: dict[str, str]) -> Answer:
        limits = self.limits
        response = self._session.request(
            method,
            url,
            headers=headers,
            timeout=(limits.connect, limits.silence),
            allow_redirects=False,
            stream=True,
        )
        with response:
            told = tuple(
                (name.lower(), _readable(value)) for name, value in response.raw.headers.items()
            )
            answer = Answer(url, response.status_code, response.reason or "", told)
            leads_on = 300 <= answer.status < 400 and answer.header("location")
            if not most or method == "HEAD" or leads_on:
                return answer
            pieces = response.raw.stream(PIECE, decode_content=False)
            body = unpacked(pieces, answer.header("content-encoding"), most)
        return answer._replace(body=body)


_TROUBLE = (
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    OSError,
    ValueError,
)


def _readable(value: str) -> str:
    """A header, which http.client reads as Latin-1, as the UTF-8 that it often is."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return value


def _told(fault: Exception) -> WebError:
    """What requests and what it stands on complain of, in our words."""
    causes = _causes(fault)
    for cause in causes:
        if isinstance(cause, ssl.SSLError):
            return tls_fault(cause)
    for cause in causes:
        if isinstance(cause, (requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError)):
            return WebError("falls silent", "slow")
    for cause in causes:
        if isinstance(
            cause, (requests.exceptions.InvalidURL, urllib3.exceptions.LocationValueError)
        ):
            return WebError("is no address")
    detail = type(causes[-1]).__name__
    return WebError(f"the connection ends early ({detail})", "dropped")


def _causes(fault: BaseException) -> list[BaseException]:
    """An exception and those that it wraps in one way or another, the outermost first."""
    found: list[BaseException] = []
    left: list[object] = [fault]
    while left and len(found) < 20:
        one = left.pop(0)
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            left += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
    return found

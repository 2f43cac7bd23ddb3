"""Addresses of the web: which can be read, and when two are the same."""

from __future__ import annotations

from urllib.parse import quote, urldefrag, urljoin, urlsplit, urlunsplit

from seoaudit.web.faults import WebError

_PORTS = {"http": 80, "https": 443}
# What a path or query may hold as it is written (RFC 3986), and `%`, which is encoded already.
_KEPT = "!#$%&'()*+,/:;=?@[]~"


def readable_url(written: str) -> str:
    """An address in the one form that requests are made with: host in lower case and ASCII, no
    usual port, no fragment, what is not ASCII encoded. Raises `WebError` where it cannot be read.
    """
    try:
        parts = urlsplit(urldefrag(written.strip())[0])
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise WebError("is no address") from None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise WebError("is neither an http nor an https address")
    if not host:
        raise WebError("is an address without a host")
    if parts.username is not None:
        raise WebError("holds a user name or password, which is not sent")
    shown = f"[{host}]" if ":" in host else _ascii_host(host)
    place = shown if port in (None, _PORTS[scheme]) else f"{shown}:{port}"
    path = quote(parts.path or "/", safe=_KEPT)
    return urlunsplit((scheme, place, path, quote(parts.query, safe=_KEPT), ""))


def _ascii_host(host: str) -> str:
    if host.isascii():
        return host.lower()
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        raise WebError("is an address whose host is no name") from None


def followed_url(base: str, target: str) -> str:
    """The address that `target`, written on the page at `base`, leads to. Raises `WebError`."""
    try:
        joined = urljoin(base, target.strip())
    except ValueError:
        raise WebError("is no address") from None
    return readable_url(joined)


def origin_of(url: str) -> str:
    """Scheme, host and port of a readable address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def path_of(url: str) -> str:
    """Path and query of a readable address."""
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def site_of(url: str) -> str:
    """The host of an address without `www.`, by which a site's own addresses are known."""
    return (urlsplit(url).hostname or "").lower().removeprefix("www.")

"""When two addresses are those of one page."""

from __future__ import annotations

from urllib.parse import SplitResult, unquote, urljoin, urlsplit

_PORTS = {"http": 80, "https": 443}


def absolute(base: str, written: str) -> str | None:
    """The address that `written` stands for on the page at `base`, None where it is none of the
    web.
    """
    try:
        target = urljoin(base, written.strip())
        parts = urlsplit(target)
        # The port is only read when it is asked for.
        known = parts.scheme in _PORTS and parts.hostname and (parts.port or True)
    except ValueError:
        return None
    return target if known else None


def same_page(canonical: str, own: str) -> bool:
    """Whether a canonical address names the page at `own`: the same scheme, host and path, a last
    slash aside, and the same query or none.
    """
    named, page = urlsplit(canonical), urlsplit(own)
    if _place(named) != _place(page):
        return False
    return not named.query or unquote(named.query) == unquote(page.query)


def _place(parts: SplitResult) -> tuple[str, str, int, str]:
    port = parts.port or _PORTS[parts.scheme]
    return parts.scheme, parts.hostname or "", port, unquote(parts.path).rstrip("/")

"""One sitemap file: the pages or the further sitemaps that it lists."""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.etree import ElementTree

from seoaudit.web.faults import WebError

_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{4}-\d\d|\d{4}")


class Entry(NamedTuple):
    """A listed address, and the day it last changed as far as the sitemap says (`2026-01-31`)."""

    url: str
    changed: str = ""


class SitemapFile(NamedTuple):
    """What a sitemap lists; `more` are sitemaps."""

    pages: tuple[Entry, ...] = ()
    more: tuple[Entry, ...] = ()


def read_sitemap_file(data: bytes) -> SitemapFile:
    """Read a sitemap: XML (sitemaps.org 0.9, in any or no namespace) or an address a line.

    Raises `WebError` where it is neither, or declares entities, which no sitemap needs.
    """
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith((b"http://", b"https://")):
        lines = data.decode("utf-8", "replace").removeprefix("\ufeff").split()
        return SitemapFile(tuple(Entry(line) for line in lines if line.startswith("http")))
    if not start.startswith(b"<"):
        raise WebError("is no sitemap: neither XML nor a list of addresses")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise WebError("is no sitemap: it has a document type")
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as fault:
        raise WebError(f"is no sitemap: {fault}") from None
    kind = _name(root)
    if kind not in ("urlset", "sitemapindex"):
        raise WebError(f"is no sitemap: its XML is a '{kind}'")
    listed = tuple(entry for child in root if (entry := _entry(child)) is not None)
    return SitemapFile((), listed) if kind == "sitemapindex" else SitemapFile(listed)


def _entry(element: ElementTree.Element) -> Entry | None:
    if _name(element) not in ("url", "sitemap"):
        return None
    texts = {_name(child): (child.text or "").strip() for child in reversed(element)}
    if not texts.get("loc"):
        return None
    day = _DAY.match(texts.get("lastmod", ""))
    return Entry(texts["loc"], day[0] if day else "")


def _name(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]

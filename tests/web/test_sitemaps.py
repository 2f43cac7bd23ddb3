"""Sitemaps: what they list, what is left out with a word, and what is no sitemap."""

from __future__ import annotations

import gzip
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from strange_server import QUICK, StrangeServer

from seoaudit.web.faults import WebError
from seoaudit.web.sitemaps import Listing
from seoaudit.web.web import Web

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def pages(*urls: str, days: dict[str, str] | None = None) -> str:
    listed = "".join(
        f"<url><loc>\n {url}</loc><lastmod>{(days or {}).get(url, '')}</lastmod></url>"
        for url in urls
    )
    return f'{XML}<urlset xmlns="{NAMESPACE}">{listed}</urlset>'


def index(*urls: str) -> str:
    listed = "".join(f"<sitemap><loc>{url}</loc></sitemap>" for url in urls)
    return f'{XML}<sitemapindex xmlns="{NAMESPACE}">{listed}</sitemapindex>'


def listing(server: StrangeServer, since: str = "", /, **limits: int) -> Listing:
    with Web(None, allow_private=True, limits=replace(QUICK, **limits)) as web:
        return web.sitemap(server.url("/s.xml"), since)


def ends(server: StrangeServer, found: Listing) -> list[str]:
    return [url.removeprefix(server.url("")) for url in found.pages]


def test_an_index_with_gzip_and_plain_text(server: StrangeServer) -> None:
    server.says("/s.xml", index(server.url("/1.xml.gz"), server.url("/2.txt"), "/3.xml"))
    server.says("/1.xml.gz", gzip.compress(pages(server.url("/a"), server.url("/b")).encode()))
    server.says("/2.txt", f"{server.url('/b')}\r\n{server.url('/c')}\n")
    server.says("/3.xml", gzip.compress(pages("/d").encode()), Content_Encoding="gzip")
    found = listing(server)
    assert ends(server, found) == ["/a", "/b", "/c", "/d"]
    assert not (found.notes or found.faults)


def test_addresses_elsewhere_are_left_out_with_a_word(server: StrangeServer) -> None:
    other = "https://www.example.com/a"
    server.says("/s.xml", pages(server.url("/a"), other, "ftp://x/", f"{other}b"))
    found = listing(server)
    assert ends(server, found) == ["/a"]
    assert [note.partition(": left out ")[2] for note in found.notes] == [
        "2 addresses on another site, example.com",
        "1 entry with no web address",
    ]


def test_only_what_changed(server: StrangeServer) -> None:
    old, new, vague, silent = (server.url(f"/{name}") for name in ("old", "new", "vague", "silent"))
    days = {old: "2025-12-31T23:00:00Z", new: "2026-01-31", vague: "2026-01"}
    server.says("/s.xml", pages(old, new, vague, silent, days=days))
    found = listing(server, "2026-01-31")
    assert list(found.pages) == [new, vague, silent]
    assert "1 page not changed since 2026-01-31" in found.notes[0]


def test_a_circle_of_indexes_ends(server: StrangeServer) -> None:
    server.says("/s.xml", index(server.url("/s.xml"), server.url("/t.xml")))
    server.says("/t.xml", index(server.url("/s.xml"), server.url("/u.xml")))
    server.says("/u.xml", pages(server.url("/a")))
    assert ends(server, listing(server)) == ["/a"]
    assert server.asked.count("GET /s.xml") == 1


@pytest.mark.parametrize(
    ("limits", "urls", "told"),
    [
        pytest.param({"sitemap_depth": 1}, ["/a"], "1 sitemap, nested too deep", id="depth"),
        pytest.param(
            {"sitemaps": 2}, ["/a"], "1 sitemap, nested too deep or one too many", id="many"
        ),
        pytest.param({"pages": 1}, ["/a"], "1 pages beyond the first 1", id="pages"),
    ],
)
def test_bounds(server: StrangeServer, limits: dict[str, int], urls: list[str], told: str) -> None:
    server.says("/s.xml", index(server.url("/t.xml")))
    server.says("/t.xml", index(server.url("/u.xml")))
    server.says("/u.xml", pages(server.url("/b")))
    if "pages" in limits:
        server.says("/t.xml", pages(server.url("/a"), server.url("/b")))
        assert ends(server, listing(server, **limits)) == urls
    assert told in listing(server, **limits).notes[0]


def test_a_part_that_fails_keeps_no_other_from_being_read(server: StrangeServer) -> None:
    server.says("/s.xml", index(server.url("/gone.xml"), server.url("/2.xml")))
    server.says("/2.xml", pages(server.url("/a")))
    found = listing(server)
    assert ends(server, found) == ["/a"]
    assert found.faults == ((server.url("/gone.xml"), "the server answers 404 Not Found"),)


BOMB = (
    '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><urlset><url><loc>&c;</loc></url></urlset>'
)


@pytest.mark.parametrize(
    ("arrange", "told"),
    [
        pytest.param(lambda server: None, "404", id="not there"),
        pytest.param(
            lambda server: server.says("/s.xml", "<html></html>"),
            "its XML is a 'html'",
            id="a page",
        ),
        pytest.param(lambda server: server.says("/s.xml", "<urlset>"), "no sitemap", id="cut off"),
        pytest.param(lambda server: server.says("/s.xml", "hello"), "neither XML", id="words"),
        pytest.param(lambda server: server.says("/s.xml", ""), "neither XML", id="nothing"),
        pytest.param(lambda server: server.says("/s.xml", BOMB), "document type", id="entities"),
        pytest.param(
            lambda server: server.says("/s.xml", gzip.compress(b" " * 9_000_000)),
            "larger than",
            id="a gzip bomb",
        ),
        pytest.param(
            lambda server: server.says("/s.xml", gzip.compress(b"<urlset/>" * 90)[:-9]),
            "cut off",
            id="gzip cut off",
        ),
        pytest.param(
            lambda server: server.says("/robots.txt", "User-agent: *\nDisallow: /s"),
            "robots.txt",
            id="forbidden",
        ),
    ],
)
def test_what_is_no_sitemap(
    server: StrangeServer, arrange: Callable[[StrangeServer], object], told: str
) -> None:
    arrange(server)
    with pytest.raises(WebError, match=told):
        listing(server)

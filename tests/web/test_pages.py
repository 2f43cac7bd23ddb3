"""Pages from a real server: what comes through, and what is told of what does not."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Callable

import pytest
from strange_server import HTML, QUICK, Behaviour, Handler, StrangeServer

from seoaudit.web.faults import WebError
from seoaudit.web.pages import Page
from seoaudit.web.web import Web

PAGE = b"<html><title>Massage</title><p>Words.</p></html>"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def read(url: str, folder: str | None = None) -> Page | WebError:
    with Web(folder, allow_private=True, limits=QUICK) as web:
        return next(page for _, page in web.pages([url]))


def page(url: str, folder: str | None = None) -> Page:
    found = read(url, folder)
    assert isinstance(found, Page), found
    return found


def fault(url: str, folder: str | None = None) -> WebError:
    found = read(url, folder)
    assert isinstance(found, WebError), found
    return found


def raw(*pieces: bytes, then: Behaviour | None = None) -> Behaviour:
    def behave(handler: Handler) -> None:
        handler.raw(b"".join(pieces))
        if then is not None:
            then(handler)

    return behave


def forever(begin: bytes, piece: bytes, pause: float = 0.0) -> Behaviour:
    def behave(handler: Handler) -> None:
        handler.raw(begin)
        while not handler.server.over.wait(pause):
            handler.raw(piece)

    return behave


def packed(data: bytes, coding: str = "gzip", **more: str) -> Behaviour:
    return lambda handler: handler.answer(200, data, {"Content-Encoding": coding, **more})


def bare_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(data) + stream.flush()


@pytest.mark.parametrize(
    "behave",
    [
        pytest.param(lambda handler: handler.answer(200, PAGE), id="plain"),
        pytest.param(packed(gzip.compress(PAGE)), id="gzip"),
        pytest.param(packed(gzip.compress(PAGE), "x-gzip"), id="gzip by its old name"),
        pytest.param(
            packed(gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:])), id="gzip in two members"
        ),
        pytest.param(packed(gzip.compress(PAGE) + b"\0\0\0"), id="gzip with padding"),
        pytest.param(packed(zlib.compress(PAGE), "deflate"), id="deflate"),
        pytest.param(packed(bare_deflate(PAGE), "deflate"), id="deflate without its frame"),
        pytest.param(raw(HEAD, b"\r\n", PAGE), id="no length"),
        pytest.param(
            raw(HEAD, b"Content-Length: %d\r\n\r\n" % len(PAGE), PAGE, b"HTTP/1.1 200 more"),
            id="more than its length",
        ),
        pytest.param(
            raw(
                HEAD,
                b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(PAGE),
                PAGE,
                b"\r\n0\r\n\r\n",
            ),
            id="in chunks",
        ),
        pytest.param(
            lambda handler: handler.answer(200, PAGE, {"Content-Type": "application/xhtml+xml"}),
            id="XHTML",
        ),
    ],
)
def test_a_page_comes_through(server: StrangeServer, behave: Behaviour) -> None:
    server.paths["/a"] = behave
    found = page(server.url("/a"))
    assert (found.body, found.response.status, found.response.url) == (PAGE, 200, server.url("/a"))


@pytest.mark.parametrize(
    ("behave", "told"),
    [
        pytest.param(Handler.wait, "falls silent", id="silence"),
        pytest.param(raw(HEAD, b"\r\n<p>", then=Handler.wait), "falls silent", id="silence later"),
        pytest.param(forever(HEAD + b"\r\n", b"x", 0.02), "within 3 seconds", id="a dripped body"),
        pytest.param(forever(HEAD + b"X: ", b"x", 0.02), "within 3 seconds", id="a dripped header"),
        pytest.param(forever(HEAD + b"\r\n", b"x" * 9000), "larger than 100,000", id="no end"),
        pytest.param(Handler.drop, "ends early", id="dropped at once"),
        pytest.param(
            raw(HEAD, b"Content-Length: 999\r\n\r\n", PAGE), "ends early", id="less than its length"
        ),
        pytest.param(
            raw(HEAD, b"Transfer-Encoding: chunked\r\n\r\n5\r\nab"), "ends early", id="half a chunk"
        ),
        pytest.param(raw(b"never mind\r\n\r\n"), "ends early", id="no HTTP"),
        pytest.param(
            forever(b"HTTP/1.1 200 OK\r\n", b"X-Y: z\r\n"), "ends early", id="headers without end"
        ),
        pytest.param(packed(gzip.compress(b"\0" * 9_000_000)), "larger than", id="a gzip bomb"),
        pytest.param(packed(b"\x1f\x8bnonsense"), "is damaged", id="broken gzip"),
        pytest.param(packed(PAGE), "is damaged", id="gzip that is none"),
        pytest.param(
            packed(gzip.compress(os.urandom(4000))[:3000]), "is cut off", id="gzip cut off"
        ),
        pytest.param(packed(PAGE, "br"), "is packed as br", id="packed as nobody asked"),
        pytest.param(
            lambda handler: handler.answer(200, PAGE, {"Content-Type": "application/pdf"}),
            "is application/pdf, not a page",
            id="no page",
        ),
        pytest.param(lambda handler: handler.answer(204), "answers 204 No Content", id="nothing"),
        pytest.param(
            lambda handler: handler.answer(403), "refuses it: 403 Forbidden", id="refusal"
        ),
    ],
)
def test_a_fault_is_told_in_one_line(server: StrangeServer, behave: Behaviour, told: str) -> None:
    server.paths["/a"] = behave
    found = fault(server.url("/a"))
    assert told in found.message
    assert "\n" not in found.message


def test_a_fault_keeps_no_other_page_from_being_read(server: StrangeServer) -> None:
    server.says("/a", PAGE)
    server.says("/c", PAGE)
    server.paths["/b"] = Handler.drop
    urls = [server.url(path) for path in ("/a", "/b", "/c")]
    with Web(None, allow_private=True, limits=QUICK) as web:
        found = list(web.pages(urls))
    assert [url for url, _ in found] == urls
    assert [isinstance(page, Page) for _, page in found] == [True, False, True]


@pytest.mark.parametrize(
    ("first", "times"),
    [
        pytest.param(Handler.drop, 2, id="dropped"),
        pytest.param(lambda handler: handler.answer(503), 2, id="503"),
        pytest.param(
            lambda handler: handler.answer(429, b"", {"Retry-After": "0"}), 2, id="429, at once"
        ),
        pytest.param(
            lambda handler: handler.answer(
                429, b"", {"Retry-After": "Fri, 01 Jan 2021 00:00:00 GMT"}
            ),
            2,
            id="429, from a day on",
        ),
        pytest.param(
            lambda handler: handler.answer(429, b"", {"Retry-After": "soon"}), 2, id="429, nonsense"
        ),
    ],
)
def test_passing_trouble_is_tried_again(
    server: StrangeServer, first: Behaviour, times: int
) -> None:
    def behave(handler: Handler) -> None:
        if handler.server.asked.count("GET /a") < 2:
            first(handler)
        else:
            handler.answer(200, PAGE)

    server.paths["/a"] = behave
    assert page(server.url("/a")).body == PAGE
    assert server.asked.count("GET /a") == times


@pytest.mark.parametrize(
    ("status", "headers", "times"),
    [
        pytest.param(429, {}, 3, id="always too many"),
        pytest.param(503, {"Retry-After": "9999"}, 1, id="come back in hours"),
        pytest.param(503, {"Retry-After": "Fri, 01 Jan 2100 00:00:00 GMT"}, 1, id="in decades"),
        pytest.param(401, {}, 1, id="no entry"),
    ],
)
def test_a_server_that_refuses_is_left_alone(
    server: StrangeServer, status: int, headers: dict[str, str], times: int
) -> None:
    server.paths["/a"] = lambda handler: handler.answer(status, b"", headers)
    assert fault(server.url("/a")).kind == "blocked"
    assert server.asked.count("GET /a") == times


@pytest.mark.parametrize("status", [404, 410, 500])
def test_an_error_is_an_answer_without_content(server: StrangeServer, status: int) -> None:
    server.says("/a", "<p>Sorry</p>", status)
    found = page(server.url("/a"))
    assert (found.response.status, found.body) == (status, b"")


def test_redirects_are_shown(server: StrangeServer) -> None:
    server.leads("/a", "/b?x=1#part", 302)
    server.leads("/b?x=1", server.url("/c"), 308)
    server.says("/c", PAGE)
    response = page(server.url("/a")).response
    assert (response.asked, response.url) == (server.url("/a"), server.url("/c"))
    assert [(step.url, step.status, step.target) for step in response.redirects] == [
        (server.url("/a"), 302, server.url("/b?x=1")),
        (server.url("/b?x=1"), 308, server.url("/c")),
    ]


def endless_ways(server: StrangeServer) -> None:
    for number in range(20):
        server.leads(f"/{number}" if number else "/a", f"/{number + 1}")


@pytest.mark.parametrize(
    ("arrange", "told"),
    [
        pytest.param(lambda server: server.leads("/a", "/a"), "in a circle", id="to itself"),
        pytest.param(
            lambda server: (server.leads("/a", "/b"), server.leads("/b", "/a")),
            "in a circle",
            id="a loop",
        ),
        pytest.param(endless_ways, "more than 4 redirects", id="without end"),
        pytest.param(
            lambda server: server.leads("/a", "ftp://example.com/"),
            "leads to ftp://example.com/, which is neither an http nor an https",
            id="another scheme",
        ),
        pytest.param(
            lambda server: server.leads("/a", "file:///etc/passwd"), "is neither", id="a file"
        ),
        pytest.param(
            lambda server: server.leads("/a", "http://[bad/"), "is no address", id="no address"
        ),
        pytest.param(
            lambda server: server.says("/a", "", 302), "answers 302 Found", id="leading nowhere"
        ),
    ],
)
def test_redirects_that_lead_nowhere(
    server: StrangeServer, arrange: Callable[[StrangeServer], object], told: str
) -> None:
    arrange(server)
    assert told in fault(server.url("/a")).message


def test_only_headers_that_tell_of_the_page_are_kept(server: StrangeServer) -> None:
    server.says("/a", PAGE, X_Robots_Tag="noindex", Set_Cookie="id=1", Server_Timing="a")
    response = page(server.url("/a")).response
    assert response.headers == (("content-type", HTML), ("x-robots-tag", "noindex"))


def test_nothing_secret_is_sent(server: StrangeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    server.says("/a", PAGE, Set_Cookie="id=1")
    server.leads("/b", "/a")
    assert page(server.url("/b")).body == PAGE
    with Web(None, allow_private=True, limits=QUICK) as web:
        assert len(list(web.pages([server.url("/a"), server.url("/b")]))) == 2
    sent = {name for headers in server.headers for name in headers}
    assert sent <= {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert "name or password" in fault("http://me:secret@127.0.0.1/").message

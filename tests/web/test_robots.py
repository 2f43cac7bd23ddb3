"""robots.txt: what it allows, and that it is asked for once and respected."""

from __future__ import annotations

import pytest
from strange_server import QUICK, Handler, StrangeServer

from seoaudit.web.pages import Page
from seoaudit.web.robots_rules import read_rules
from seoaudit.web.web import Web


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        pytest.param("", "/a", True, id="empty"),
        pytest.param("User-agent: *\nDisallow: /", "/a", False, id="everything"),
        pytest.param("User-agent: *\nDisallow: /", "/robots.txt", True, id="but itself"),
        pytest.param("User-agent: *\nDisallow:", "/a", True, id="nothing"),
        pytest.param("User-agent: *\nDisallow: /a", "/about", False, id="beginning alike"),
        pytest.param("User-agent: *\nDisallow: /a/", "/a", True, id="a folder, not its name"),
        pytest.param(
            "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True, id="the longer rule"
        ),
        pytest.param("User-agent: *\nAllow: /a\nDisallow: /a", "/a", True, id="of equals, allow"),
        pytest.param("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf", False, id="a star, an end"),
        pytest.param("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", True, id="not at the end"),
        pytest.param("User-agent: *\nDisallow: /*?sort=", "/a?b&sort=1", True, id="a query"),
        pytest.param("User-agent: *\nDisallow: /*?*sort=", "/a?b&sort=1", False, id="in a query"),
        pytest.param("User-agent: *\nDisallow: /caf%C3%A9", "/caf%C3%A9/a", False, id="encoded"),
        pytest.param("User-agent: *\nDisallow: /café", "/caf%C3%A9", False, id="not encoded"),
        pytest.param("User-agent: SEOaudit/2\nDisallow: /", "/a", False, id="us, by any case"),
        pytest.param("User-agent: other\nDisallow: /", "/a", True, id="another"),
        pytest.param(
            "User-agent: *\nDisallow: /\n\nUser-agent: seoaudit\nDisallow: /x", "/a", True,
            id="our own group alone",
        ),
        pytest.param(
            "User-agent: other\nUser-agent: seoaudit\nDisallow: /", "/a", False, id="a shared group"
        ),
        pytest.param(
            "User-agent: seoaudit\nDisallow: /x\nUser-agent: b\nUser-agent: seoaudit\nDisallow: /a",
            "/x", False, id="two groups of ours, the first",
        ),
        pytest.param(
            "User-agent: seoaudit\nCrawl-delay: 1\nUser-agent: other\nDisallow: /", "/a", True,
            id="a delay ends a list of names",
        ),
        pytest.param(
            "User-agent: *\n# a comment\nSitemap: https://x/s\nDisallow: /a # all of it\n", "/a",
            False, id="other lines",
        ),
        pytest.param("\ufeffUser-agent: *\r\nDisallow: /a\r\n", "/a", False, id="mark, CRLF"),
        pytest.param("Disallow: /", "/a", True, id="a rule for nobody"),
    ],
)  # fmt: skip
def test_rules(text: str, path: str, allowed: bool) -> None:
    assert read_rules(text, "seoaudit").allows(path) is allowed


@pytest.mark.parametrize(
    ("written", "delay"), [("2", 2.0), ("0.5", 0.5), ("soon", None), ("-1", None), ("", None)]
)
def test_delays(written: str, delay: float | None) -> None:
    assert read_rules(f"User-agent: *\nCrawl-delay: {written}\n", "seoaudit").delay == delay


def test_many_stars_take_no_time() -> None:
    rules = read_rules("User-agent: *\nDisallow: /" + "*a" * 40 + "$\n", "seoaudit")
    assert rules.allows("/" + "a" * 100 + "b")
    assert not rules.allows("/" + "a" * 100)


def test_it_is_asked_for_once_and_respected(server: StrangeServer) -> None:
    server.says("/robots.txt", "User-agent: *\nDisallow: /private\nCrawl-delay: 9\n")
    for path in ("/a", "/b", "/private/c"):
        server.says(path, "<p>Words</p>")
    server.leads("/d", "/private/c")
    urls = [server.url(path) for path in ("/a", "/b", "/private/c", "/d")]
    with Web(None, allow_private=True, limits=QUICK) as web:
        found = dict(web.pages(urls))
        states = web.links(urls)
    told = ["" if isinstance(page, Page) else page.message for page in found.values()]
    assert told == ["", "", *["robots.txt of its site forbids it"] * 2]
    assert [state.verdict for state in states.values()] == ["fine", "fine", "blocked", "blocked"]
    assert server.asked.count("GET /robots.txt") == 1
    assert "GET /private/c" not in server.asked


@pytest.mark.parametrize(
    ("status", "read"),
    [
        pytest.param(404, True, id="there is none"),
        pytest.param(403, True, id="it is refused"),
        pytest.param(500, False, id="the server is in trouble"),
    ],
)
def test_without_a_file(server: StrangeServer, status: int, read: bool) -> None:
    server.says("/robots.txt", "", status)
    server.says("/a", "<p>Words</p>")
    with Web(None, allow_private=True, limits=QUICK) as web:
        ((_, found),) = web.pages([server.url("/a")])
    assert isinstance(found, Page) is read


def test_one_that_is_moved_holds(server: StrangeServer) -> None:
    server.leads("/robots.txt", "/elsewhere.txt")
    server.says("/elsewhere.txt", "User-agent: seoaudit\nDisallow: /\n")
    with Web(None, allow_private=True, limits=QUICK) as web:
        ((_, found),) = web.pages([server.url("/a")])
    assert not isinstance(found, Page)
    assert found.kind == "blocked"


def test_one_without_end_is_no_trouble(server: StrangeServer) -> None:
    def behave(handler: Handler) -> None:
        handler.raw(b"HTTP/1.1 200 OK\r\n\r\n", close=False)
        while not handler.server.over.is_set():
            handler.raw(b"# more\n" * 2000)

    server.paths["/robots.txt"] = behave
    server.says("/a", "<p>Words</p>")
    with Web(None, allow_private=True, limits=QUICK) as web:
        ((_, found),) = web.pages([server.url("/a")])
    assert isinstance(found, Page)

"""What becomes of links: broken is told from blocked, slow and unsure."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from strange_server import QUICK, Behaviour, Handler, StrangeServer

from seoaudit.article.link_state import LinkState
from seoaudit.web.tls import tls_fault
from seoaudit.web.web import Web


def check(*urls: str, folder: Path | None = None) -> list[LinkState]:
    with Web(str(folder) if folder else None, allow_private=True, limits=QUICK) as web:
        states = web.links(urls)
    return [states[url] for url in urls]


def only_get(handler: Handler) -> None:
    handler.answer(200 if handler.command == "GET" else 405, b"<p>Words</p>")


def status(number: int) -> Behaviour:
    return lambda handler: handler.answer(number)


@pytest.mark.parametrize(
    ("behave", "verdict", "requests"),
    [
        pytest.param(status(200), "fine", ["HEAD"], id="there"),
        pytest.param(only_get, "fine", ["HEAD", "GET"], id="there, not for HEAD"),
        pytest.param(status(404), "broken", ["HEAD", "GET"], id="404"),
        pytest.param(status(410), "broken", ["HEAD", "GET"], id="410"),
        *(
            pytest.param(status(number), "blocked", ["HEAD", "GET"], id=str(number))
            for number in (401, 403, 405, 999)
        ),
        pytest.param(status(429), "blocked", ["HEAD"] * 3 + ["GET"] * 3, id="429"),
        pytest.param(status(500), "unsure", ["HEAD"] * 3 + ["GET"] * 3, id="500"),
        pytest.param(status(400), "unsure", ["HEAD", "GET"], id="400"),
        pytest.param(Handler.wait, "slow", ["HEAD"], id="silence"),
        pytest.param(Handler.drop, "unsure", ["HEAD"] * 3 + ["GET"] * 3, id="dropped"),
    ],
)
def test_verdicts(
    server: StrangeServer, behave: Behaviour, verdict: str, requests: list[str]
) -> None:
    server.paths["/a"] = behave
    (state,) = check(server.url("/a"))
    assert state.verdict == verdict
    assert [asked.partition(" ")[0] for asked in server.asked if asked.endswith("/a")] == requests


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@pytest.mark.parametrize(
    ("url", "verdict", "told"),
    [
        pytest.param(
            lambda: f"http://127.0.0.1:{closed_port()}/", "broken", "refuses", id="refused"
        ),
        pytest.param(
            lambda: "http://nowhere.test/", "broken", "no host nowhere.test", id="no host"
        ),
        pytest.param(lambda: "http://offline.test/", "unsure", "looked up", id="no name server"),
        pytest.param(lambda: "http://bad_[host/", "unsure", "no address", id="no address"),
    ],
)
def test_without_an_answer(
    monkeypatch: pytest.MonkeyPatch, url: Callable[[], str], verdict: str, told: str
) -> None:
    look_up = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **named: Any) -> Any:
        if host == "nowhere.test":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if host == "example.com":
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 80))]
        if host == "offline.test":
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return look_up(host, *arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    (state,) = check(url())
    assert state.verdict == verdict
    assert told in state.reason


def test_without_a_network_no_link_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def getaddrinfo(*arguments: Any, **named: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    states = check("https://massage.test/", "https://example.com/")
    assert [state.verdict for state in states] == ["unsure", "unsure"]


def test_a_circle_is_broken_and_a_detour_is_not(server: StrangeServer) -> None:
    server.leads("/a", "/b")
    server.leads("/b", "/a")
    server.leads("/c", "/d")
    server.says("/d", "<p>Words</p>")
    assert [state.verdict for state in check(server.url("/a"), server.url("/c"))] == [
        "broken",
        "fine",
    ]


def test_each_address_is_asked_once_and_remembered(server: StrangeServer, tmp_path: Path) -> None:
    server.says("/a", "<p>Words</p>")
    server.says("/b", "", 403)
    urls = [server.url("/a"), server.url("/b"), server.url("/a")]
    assert [state.verdict for state in check(*urls, folder=tmp_path)] == ["fine", "blocked", "fine"]
    check(*urls, folder=tmp_path)
    assert server.asked.count("HEAD /a") == 1
    # Nothing is known of a server that refused.
    assert server.asked.count("HEAD /b") == 2


def test_plain_http_behind_https_is_broken(server: StrangeServer) -> None:
    (state,) = check(server.url("/a").replace("http:", "https:"))
    assert state.verdict == "broken"
    assert "no encrypted connection" in state.reason


def test_an_encrypted_server_that_says_nothing_is_slow() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        (state,) = check(f"https://127.0.0.1:{silent.getsockname()[1]}/")
    assert state.verdict in ("slow", "unsure")


@pytest.mark.parametrize(
    ("code", "kind"), [(10, "broken"), (62, "broken"), (18, "broken"), (20, "odd"), (19, "odd")]
)
def test_certificates(code: int, kind: str) -> None:
    fault = ssl.SSLCertVerificationError(1, "certificate verify failed")
    fault.verify_code, fault.verify_message = code, "for a reason"
    assert tls_fault(fault).kind == kind


def test_a_run_that_is_stopped_ends(server: StrangeServer) -> None:
    begun = threading.Event()

    def behave(handler: Handler) -> None:
        begun.set()
        handler.wait()

    server.paths["/a"] = behave
    web = Web(None, allow_private=True)
    found: list[LinkState] = []
    thread = threading.Thread(target=lambda: found.extend(web.links([server.url("/a")]).values()))
    thread.start()
    assert begun.wait(10)
    with web:
        pass
    thread.join(10)
    assert not thread.is_alive()

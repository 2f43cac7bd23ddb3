"""No request goes to a private address, however it is written or reached."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strange_server import QUICK, StrangeServer

from seoaudit.web.addresses import is_public
from seoaudit.web.faults import WebError
from seoaudit.web.pages import Page
from seoaudit.web.web import Web

PUBLIC = "93.184.216.34"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.9.1", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255",
        "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.100.100.200", "192.0.0.192",
        "198.18.0.1", "192.0.2.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "168.63.129.16",
        "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1", "::ffff:0:10.0.0.1",
        "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a9fe:a9fe::1",
        "2001:0:4136:e378:8000:63bf:80ff:fffe", "2001:db8::1", "64:ff9b:1::1",
    ],
)  # fmt: skip
def test_private_addresses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    [PUBLIC, "1.1.1.1", "172.15.0.1", "2606:4700:4700::1111", f"::ffff:{PUBLIC}",
     f"64:ff9b::{PUBLIC}"],
)  # fmt: skip
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_address_is_no_more_public_within_another(address: Any) -> None:
    assert is_public(f"::ffff:{address}") == is_public(str(address))
    assert is_public(f"64:ff9b::{address}") == is_public(str(address))


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "2130706433", "0177.0.0.1", "0x7f.1", "127.1", "0.0.0.0", "0",
        "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "LOCALHOST", "127.0.0.1.",
        "１２７.0.0.1",
    ],
)  # fmt: skip
def test_no_spelling_of_this_machine_is_asked(server: StrangeServer, host: str) -> None:
    server.says("/a", "<p>Secret</p>")
    url = server.url("/a").replace("127.0.0.1", host)
    with Web(None, limits=QUICK) as web:
        ((_, found),) = web.pages([url])
        states = web.links([url])
    assert isinstance(found, WebError)
    assert states[url].verdict != "fine"
    assert not server.asked


class Elsewhere:
    """A world in which the public address is the test's server, and names change their meaning."""

    def __init__(self, server: StrangeServer, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answers: dict[str, list[str]] = {}
        self.reached: list[str] = []
        look_up, connect = socket.getaddrinfo, socket.socket.connect

        def getaddrinfo(host: Any, *arguments: Any, **named: Any) -> Any:
            known = self.answers.get(host)
            if known is None:
                return look_up(host, *arguments, **named)
            return look_up(known.pop(0) if len(known) > 1 else known[0], *arguments, **named)

        def redirected(connection: Any, address: Any) -> None:
            self.reached.append(address[0])
            connect(connection, server.server_address if address[0] == PUBLIC else address)

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
        monkeypatch.setattr(socket.socket, "connect", redirected)


def read(url: str) -> Page | WebError:
    with Web(None, limits=QUICK) as web:
        return next(page for _, page in web.pages([url]))


def test_a_name_is_looked_up_once_for_a_connection(
    server: StrangeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.says("/a", "<p>Words</p>")
    world = Elsewhere(server, monkeypatch)
    # Whoever looks the name up to check it and again to connect reaches this machine.
    world.answers["rebinding.test"] = [PUBLIC, "127.0.0.1"]
    assert isinstance(read("http://rebinding.test/a"), Page)
    assert set(world.reached) == {PUBLIC}


def test_a_name_for_a_private_address_is_refused(
    server: StrangeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = Elsewhere(server, monkeypatch)
    world.answers["innocent.test"] = ["10.0.0.7"]
    found = read("http://innocent.test/a")
    assert isinstance(found, WebError)
    assert "private network (innocent.test is 10.0.0.7)" in found.message
    assert not world.reached


@pytest.mark.parametrize(
    "target",
    ["http://169.254.169.254/latest/", "http://127.0.0.1:{port}/b", "http://localhost:{port}/b",
     "//0:{port}/b"],
)  # fmt: skip
def test_a_redirect_to_a_private_address_is_refused(
    server: StrangeServer, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    world = Elsewhere(server, monkeypatch)
    world.answers["public.test"] = [PUBLIC]
    server.says("/b", "<p>Secret</p>")
    server.leads("/a", target.format(port=server.server_address[1]))
    found = read("http://public.test/a")
    assert isinstance(found, WebError)
    assert "private network" in found.message
    assert set(world.reached) == {PUBLIC}
    assert "GET /b" not in server.asked

"""Connections to the very addresses that were found to be permitted."""

from __future__ import annotations

import socket
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

from seoaudit.web.addresses import machines_of
from seoaudit.web.deadline import running_deadline
from seoaudit.web.faults import WebError


class _Checked:
    """Looks a host up once, connects to what was looked at, and lets the deadline cut that.

    So a name that stands for another address a moment later (DNS rebinding) gains nothing.
    """

    allow_private = False

    def _new_conn(self: Any) -> socket.socket:
        return _connected(
            self._dns_host.strip("[]"), self.port, self.timeout, self.socket_options or (),
            self.allow_private,
        )  # fmt: skip

    def getresponse(self: Any, *arguments: Any, **named: Any) -> Any:
        deadline = running_deadline()
        if deadline is not None:
            deadline.watch(self.sock)
        return super().getresponse(*arguments, **named)  # type: ignore[misc]


class _PublicHttp(_Checked, HTTPConnection):
    pass


class _PublicHttps(_Checked, HTTPSConnection):
    pass


class _AnyHttp(_PublicHttp):
    allow_private = True


class _AnyHttps(_PublicHttps):
    allow_private = True


def _pools(allow_private: bool) -> dict[str, Any]:
    class Plain(HTTPConnectionPool):
        ConnectionCls = _AnyHttp if allow_private else _PublicHttp

    class Encrypted(HTTPSConnectionPool):
        ConnectionCls = _AnyHttps if allow_private else _PublicHttps

    return {"http": Plain, "https": Encrypted}


class CheckedAdapter(HTTPAdapter):
    """What a session of requests makes its connections with."""

    def __init__(self, allow_private: bool, pools: int, pool_size: int) -> None:
        self._allow_private = allow_private
        super().__init__(pool_connections=pools, pool_maxsize=pool_size)

    def init_poolmanager(self, *arguments: Any, **named: Any) -> None:
        super().init_poolmanager(*arguments, **named)
        manager: PoolManager = self.poolmanager
        manager.pool_classes_by_scheme = _pools(self._allow_private)


def _connected(
    host: str, port: int, timeout: Any, options: Any, allow_private: bool
) -> socket.socket:
    fault: OSError | None = None
    for machine in machines_of(host, port, allow_private):
        deadline = running_deadline()
        seconds = min(timeout, deadline.left) if deadline else timeout
        connection = socket.socket(machine.family, socket.SOCK_STREAM)
        try:
            for option in options:
                connection.setsockopt(*option)
            connection.settimeout(seconds)
            connection.connect(machine.address)
        except OSError as failed:
            connection.close()
            fault = failed
        else:
            return connection
    raise _told(host, fault)


def _told(host: str, fault: OSError | None) -> WebError:
    if isinstance(fault, TimeoutError):
        return WebError(f"{host} does not answer in time", "slow")
    if isinstance(fault, ConnectionRefusedError):
        return WebError(f"{host} refuses the connection", "broken")
    return WebError(f"{host} cannot be reached ({fault.strerror if fault else 'no address'})")

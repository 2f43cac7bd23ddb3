"""A real server on this machine that behaves as its paths are told to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from seoaudit.web.limits import Limits

# Nothing in a test waits for long, and a busy machine answers in time.
QUICK = Limits(
    connect=2.0,
    silence=1.0,
    total=3.0,
    page_bytes=100_000,
    sitemap_bytes=100_000,
    tries=3,
    first_wait=0.01,
    longest_wait=0.05,
    pause=0.0,
    longest_pause=0.01,
    redirects=4,
)
HTML = "text/html; charset=utf-8"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: StrangeServer

    def do_GET(self) -> None:
        path = self.path
        with self.server.lock:
            self.server.asked.append(f"{self.command} {path}")
            self.server.headers.append(dict(self.headers.items()))
        behave = self.server.paths.get(path)
        with suppress(OSError):
            if behave is None:
                self.answer(404, b"<h1>Not found</h1>")
            else:
                behave(self)

    do_HEAD = do_GET

    def answer(self, status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
        """An honest answer."""
        self.send_response(status)
        told = {"Content-Type": HTML, "Content-Length": str(len(body)), **(headers or {})}
        for name, value in told.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD" and status != 304:
            self.wfile.write(body)

    def raw(self, data: bytes, close: bool = True) -> None:
        """Whatever bytes, then perhaps the end of the connection."""
        self.wfile.write(data)
        self.wfile.flush()
        self.close_connection = close

    def drop(self) -> None:
        """The end of the connection without a word."""
        self.close_connection = True
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def wait(self) -> None:
        """Say nothing until the test is over."""
        self.server.over.wait(20)
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass


Behaviour = Callable[[Handler], None]


class StrangeServer(ThreadingHTTPServer):
    """`paths` says what happens at each path; `asked` lists the requests as they came."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.paths: dict[str, Behaviour] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.lock = threading.Lock()
        self.over = threading.Event()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"

    def says(self, path: str, body: str | bytes = "", status: int = 200, **headers: str) -> None:
        """Answer honestly at a path; `_` in a header's name stands for a hyphen."""
        data = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.paths[path] = lambda handler: handler.answer(status, data, named)

    def leads(self, path: str, target: str, status: int = 301) -> None:
        """Redirect a path."""
        self.says(path, "", status, Location=target)

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


@contextmanager
def strange_server() -> Iterator[StrangeServer]:
    """A server that runs as long as the block."""
    server = StrangeServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()

"""What a server said of a page that was read from it."""

from __future__ import annotations

from msgspec import Struct


class Redirect(Struct, frozen=True):
    """A step on the way to a page: `url` answered with `status` that `target` is meant."""

    url: str
    status: int
    target: str


class Response(Struct, frozen=True):
    """How a server answered for a page.

    `asked` is the address as it was given, `url` the one that answered in the end, after
    `redirects`. `headers` are those that tell of the page rather than of the moment, with names in
    lower case, in the order of the answer.
    """

    asked: str
    url: str
    status: int
    reason: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    redirects: tuple[Redirect, ...] = ()

    def header(self, name: str) -> tuple[str, ...]:
        """Every value of a header; `name` is in lower case."""
        return tuple(value for known, value in self.headers if known == name)

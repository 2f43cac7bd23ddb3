"""Asks the robots.txt of each site once."""

from __future__ import annotations

import threading

from seoaudit.web.client import AGENT, Answer, Client
from seoaudit.web.faults import WebError
from seoaudit.web.following import follow
from seoaudit.web.robots_rules import ALL_ALLOWED, NONE_ALLOWED, RobotsRules, read_rules
from seoaudit.web.urls import origin_of, path_of

# RFC 9309, 2.3.1.2, asks for five redirects at least.
_MOST_REDIRECTS = 5


class Robots:
    """What the sites of a run allow."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._lock = threading.Lock()
        self._known: dict[str, RobotsRules] = {}
        self._locks: dict[str, threading.Lock] = {}

    def refuse(self, url: str) -> None:
        """Raise `WebError` for an address that its site does not want read."""
        rules = self._rules(origin_of(url))
        if rules is NONE_ALLOWED:
            raise WebError("its robots.txt cannot be read now, which forbids all", "blocked")
        if not rules.allows(path_of(url)):
            raise WebError("robots.txt of its site forbids it", "blocked")

    def _rules(self, origin: str) -> RobotsRules:
        with self._lock:
            lock = self._locks.setdefault(origin, threading.Lock())
        with lock:
            if origin not in self._known:
                rules = self._read(f"{origin}/robots.txt")
                if rules.delay is not None:
                    self._client.pace(origin).slow_down(rules.delay)
                self._known[origin] = rules
            return self._known[origin]

    def _read(self, url: str) -> RobotsRules:
        """RFC 9309, 2.3.1: a file that is not there allows everything, a server in trouble nothing.

        Trouble with the connection itself is left for the page to meet.
        """
        try:
            answer = follow(url, _MOST_REDIRECTS, self._asked).answer
        except WebError:
            return ALL_ALLOWED
        if answer.status >= 500:
            return NONE_ALLOWED
        if answer.status != 200:
            return ALL_ALLOWED
        return read_rules(answer.body.decode("utf-8", "replace"), AGENT)

    def _asked(self, url: str) -> Answer:
        return self._client.ask(url, self._client.limits.robots_bytes)

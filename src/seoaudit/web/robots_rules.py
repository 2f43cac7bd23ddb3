"""What a robots.txt allows (RFC 9309): longest match, `*` and `$`, groups of one agent merged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from msgspec import Struct

_LINE = re.compile(r"\s*([A-Za-z-]+)\s*:\s*([^#]*)")
_KEPT = "!$%&'()*+,/:;=?@[]~"


class RobotsRules(Struct, frozen=True):
    """Rules for one agent: patterns of paths with whether they are allowed.

    `delay` is the pause between requests that is asked for, in seconds.
    """

    rules: tuple[tuple[str, bool], ...] = ()
    delay: float | None = None

    def allows(self, path: str) -> bool:
        """Whether a path with its query may be read; of rules of equal length, allow wins."""
        if path == "/robots.txt":
            return True
        path = _encoded(path)
        best = (-1, True)
        for rule, allowed in self.rules:
            if (len(rule), allowed) > best and _matches(rule, path):
                best = (len(rule), allowed)
        return best[1]


ALL_ALLOWED = RobotsRules()
NONE_ALLOWED = RobotsRules((("/", False),))


def read_rules(text: str, agent: str) -> RobotsRules:
    """The rules for an agent: those of its own groups, else those for `*`."""
    own, general = _Group(), _Group()
    met = False
    groups: list[_Group] = []
    begun = False
    for key, value in _lines(text):
        if key == "user-agent":
            if begun:
                groups, begun = [], False
            name = re.split(r"[/\s]", value.lower(), maxsplit=1)[0]
            if name == agent:
                met = True
                groups.append(own)
            elif name == "*":
                groups.append(general)
            continue
        if key in ("allow", "disallow", "crawl-delay"):
            begun = True
            for group in groups:
                group.add(key, value)
    chosen = own if met else general
    return RobotsRules(tuple(chosen.rules), chosen.delay)


class _Group:
    def __init__(self) -> None:
        self.rules: list[tuple[str, bool]] = []
        self.delay: float | None = None

    def add(self, key: str, value: str) -> None:
        if key == "crawl-delay":
            if re.fullmatch(r"\d{1,6}(?:\.\d{1,6})?", value):
                self.delay = float(value)
        elif value.startswith(("/", "*")):
            self.rules.append((_encoded(value), key == "allow"))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.removeprefix("\ufeff").splitlines():
        found = _LINE.match(line)
        if found:
            yield found[1].lower(), found[2].strip()


def _encoded(path: str) -> str:
    return quote(path, safe=_KEPT)


def _matches(rule: str, path: str) -> bool:
    """Whether a path begins as a rule says; taking each part where it comes first is enough."""
    anchored = rule.endswith("$")
    first, *others = rule.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    last = others.pop() if others and anchored else None
    for part in others:
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    if last is not None:
        return path.endswith(last) and len(path) - len(last) >= at
    return not anchored or at == len(path)

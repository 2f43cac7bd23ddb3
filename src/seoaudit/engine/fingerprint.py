"""What an issue is recognised by in later runs, wherever its place has moved to."""

from __future__ import annotations

import hashlib


class Fingerprints:
    """Makes the fingerprints of one article's issues.

    They are made of the rule, the path and the normalised content of the place, 16 hexadecimal
    digits. Where a rule reports the same content again, `:2`, `:3` follow, so that a set of
    fingerprints says how often each occurs.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._seen: dict[tuple[str, str], int] = {}

    def next(self, rule: str, content: str) -> str:
        """The fingerprint of the next issue of a rule about a content."""
        key = (rule, " ".join(content.casefold().split()))
        count = self._seen.get(key, 0) + 1
        self._seen[key] = count
        parts = "\0".join((rule, self._path, key[1])).encode("utf-8", "surrogatepass")
        return numbered(hashlib.sha256(parts).hexdigest()[:16], count)


def numbered(kind: str, number: int) -> str:
    """The fingerprint of the issue with this number (from 1) among those of one kind."""
    return kind if number == 1 else f"{kind}:{number}"


def kind_and_number(fingerprint: str) -> tuple[str, int]:
    """What equal issues of an article share of their fingerprints, and which of them it is."""
    kind, _, number = fingerprint.partition(":")
    return kind, int(number or 1)

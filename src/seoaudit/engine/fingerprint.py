"""What an issue is recognised by in later runs, wherever its place has moved to."""

from __future__ import annotations

from seoaudit.digests import sha256_hex


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
        kind = sha256_hex(parts)[:16]
        return kind if count == 1 else f"{kind}:{count}"


def kind_of(fingerprint: str) -> str:
    """What equal issues of an article share of their fingerprints: that of the first."""
    return fingerprint.partition(":")[0]

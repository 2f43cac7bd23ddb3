"""What became of an address that somebody links to."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

# `blocked` and `slow` say nothing about the page, and `unsure` that nobody can tell.
Verdict = Literal["fine", "broken", "blocked", "slow", "unsure"]

_GONE = frozenset((404, 410))
# Servers answer programs so for pages that every reader sees.
_BLOCKED = frozenset((401, 402, 403, 405, 406, 407, 409, 412, 418, 429, 451, 503, 999))
_SLOW = frozenset((408, 504, 524))


class LinkState(Struct, frozen=True):
    """What asking for an address came to: `reason` says it in words, `status` is the answer, None
    without one.
    """

    verdict: Verdict
    reason: str = ""
    status: int | None = None


def answered(status: int, reason: str) -> LinkState:
    """What an answer says of an address."""
    told = f"the server answers {status} {reason}".rstrip()
    if status < 400:
        return LinkState("fine", told, status)
    if status in _GONE:
        return LinkState("broken", told, status)
    if status in _BLOCKED:
        return LinkState("blocked", told, status)
    return LinkState("slow" if status in _SLOW else "unsure", told, status)

"""From an address to the answer behind its redirects."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from seoaudit.article.response import Redirect
from seoaudit.web.client import Answer
from seoaudit.web.faults import WebError
from seoaudit.web.urls import followed_url

_REDIRECTS = frozenset((301, 302, 303, 307, 308))


class Followed(NamedTuple):
    """The last answer, and the redirects before it."""

    answer: Answer
    redirects: tuple[Redirect, ...] = ()


def follow(url: str, most: int, ask: Callable[[str], Answer]) -> Followed:
    """Ask for a readable address and where it leads. Raises `WebError` for a loop, for more than
    `most` redirects, and for one that leads where nothing is read.
    """
    redirects: list[Redirect] = []
    seen = {url}
    while True:
        answer = ask(url)
        written = answer.header("location")
        if answer.status not in _REDIRECTS or not written:
            return Followed(answer, tuple(redirects))
        try:
            target = followed_url(url, written)
        except WebError as fault:
            raise WebError(f"leads to {written[:200]}, which {fault.message}") from None
        redirects.append(Redirect(url, answer.status, target))
        if target in seen:
            raise WebError(f"its redirects go in a circle: {chain(redirects)}", "broken")
        if len(redirects) > most:
            raise WebError(f"has more than {most} redirects: {chain(redirects[:3])} → …", "broken")
        seen.add(target)
        url = target


def chain(redirects: list[Redirect]) -> str:
    """Redirects as one line of addresses."""
    return " → ".join([redirects[0].url, *(redirect.target for redirect in redirects)])

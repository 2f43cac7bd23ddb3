"""Whether an address that somebody links to is there."""

from __future__ import annotations

from seoaudit.article.link_state import LinkState, Verdict, answered
from seoaudit.web.client import Answer, Client
from seoaudit.web.faults import Kind, WebError
from seoaudit.web.following import follow
from seoaudit.web.robots import Robots
from seoaudit.web.urls import readable_url

_VERDICTS: dict[Kind, Verdict] = {"broken": "broken", "blocked": "blocked", "slow": "slow"}


def check_link(written: str, client: Client, robots: Robots) -> LinkState:
    """Ask for an address: its headers first, and, unless they are fine, the page itself."""
    state = _asked(written, "HEAD", client, robots)
    if state.verdict in ("fine", "slow") or (state.verdict == "blocked" and state.status is None):
        return state
    if state.verdict == "broken" and state.status is None:
        return state
    return _asked(written, "GET", client, robots)


def _asked(written: str, method: str, client: Client, robots: Robots) -> LinkState:
    def ask(hop: str) -> Answer:
        robots.refuse(hop)
        return client.ask(hop, 0, method=method)

    try:
        url = readable_url(written)
        answer = follow(url, client.limits.redirects, ask).answer
    except WebError as fault:
        return LinkState(_VERDICTS.get(fault.kind, "unsure"), fault.message)
    return answered(answer.status, answer.reason)

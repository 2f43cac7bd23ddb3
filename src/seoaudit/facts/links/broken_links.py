"""Links to pages that are not there, where the web was asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from seoaudit.article import Article, Span
from seoaudit.facts.links.destinations import destination_of, is_templated
from seoaudit.facts.occurrence import Occurrence

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class BrokenLink(Occurrence, frozen=True):
    """A link to `target`, which is not there: at the address, where it stands in the link.

    `reason` says why, `status` is what the server answered, null where none did.
    """

    target: str = ""
    reason: str = ""
    status: int | None = None


def broken_links(facts: Facts) -> tuple[BrokenLink, ...] | None:
    """The links whose address is broken, None where the web was not asked."""
    states = facts.link_states
    if states is None:
        return None
    found: list[BrokenLink] = []
    for span, target, address in _web_links(facts.article):
        state = states.get(address)
        if state is not None and state.verdict == "broken":
            found.append(BrokenLink(span, None, target, state.reason, state.status))
    return tuple(found)


def web_addresses(article: Article) -> list[str]:
    """The addresses that links in the main content lead to on the web, each once.

    On a live page those within the site are among them.
    """
    return list(dict.fromkeys(address for _, _, address in _web_links(article)))


def _web_links(article: Article) -> Iterator[tuple[Span, str, str]]:
    from seoaudit.facts.page.page_addresses import absolute

    base = article.response.url if article.response is not None else ""
    for link in article.links:
        target = link.target.strip()
        if link.scope != "main" or is_templated(target) or not target:
            continue
        destination = destination_of(target)
        if destination == "external":
            # A file has no scheme of its own.
            address = absolute(base or "https://example.com/", target)
        elif base and destination == "internal":
            address = absolute(base, target)
        else:
            continue
        if address is not None:
            yield link.target_span or link.span, target, address.partition("#")[0]

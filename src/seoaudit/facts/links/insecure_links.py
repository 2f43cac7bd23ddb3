"""Links to addresses that are not encrypted."""

from __future__ import annotations

import re

from seoaudit.article import Article, Span
from seoaudit.facts.links.destinations import is_templated, names_no_place
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

_INSECURE = deferred(r"http://(?=[\w-]+\.)(?![\d.]+(?:[:/?#]|$))(?![^/:?#]*\.onion\b)", re.I)


class InsecureLink(Occurrence, frozen=True):
    """A link to an `http://` address: at the address, where it stands in the link.

    `replacement` is the same with `https://`, None where the address stands elsewhere (a reference
    definition).
    """

    target: str = ""


def insecure_links(article: Article) -> tuple[InsecureLink, ...]:
    """Links of the main content to http addresses, but for examples and machines of one's own."""
    found = []
    for link in article.links:
        if link.scope != "main" or link.target[4:5] != ":":
            continue
        target = link.target.strip()
        if not _INSECURE.match(target):
            continue
        if names_no_place(target) or is_templated(target):
            continue
        found.append(_insecure(article, link.span, link.target_span, target))
    return tuple(found)


def _insecure(article: Article, whole: Span, written: Span | None, target: str) -> InsecureLink:
    if written is None:
        return InsecureLink(whole, None, target)
    address = article.source.slice(written)
    start = address.lower().find("http://")
    if start < 0:
        return InsecureLink(whole, None, target)
    span = Span(written.start + start, written.end)
    return InsecureLink(span, f"https://{address[start + len('http://') :]}", target)

"""How a live page was answered for, and what that means for search engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article.response import Response
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class CanonicalElsewhere(Occurrence, frozen=True):
    """A canonical link that leads to another address than the page's own; `target` in full."""

    target: str = ""


class Page(Struct, frozen=True):
    """What is known of a live page beyond its source; everything is null for a file.

    `asked` is the address that was given, `url` the one that answered in the end, `status` and
    `reason` the answer. `redirects` counts the redirects on the way, `redirect_chain` shows them in
    one line. `content_type` and `last_modified` are headers as they came, `robots_header` is every
    `X-Robots-Tag`, `noindex_header` the one that keeps search engines from listing the page.
    `insecure` tells that the page came unencrypted over the public web. `canonical_elsewhere` is
    the canonical link in the page where it names another address.
    """

    asked: str | None = None
    url: str | None = None
    status: int | None = None
    reason: str | None = None
    redirects: int | None = None
    redirect_chain: str | None = None
    content_type: str | None = None
    last_modified: str | None = None
    robots_header: str | None = None
    noindex_header: str | None = None
    insecure: bool | None = None
    canonical_elsewhere: tuple[CanonicalElsewhere, ...] | None = None


_NO_PAGE = Page()
_NUMBER = deferred(r"http://(?:[\d.]+|\[[\da-f:.]+\]|[\w-]+)(?:[:/]|$)")


def measure_page(facts: Facts) -> Page:
    """Tell what the response for a live page says."""
    response = facts.article.response
    if response is None:
        return _NO_PAGE
    from seoaudit.facts.page.robots_header import hides

    robots = response.header("x-robots-tag")
    return Page(
        asked=response.asked,
        url=response.url,
        status=response.status,
        reason=response.reason,
        redirects=len(response.redirects),
        redirect_chain=" → ".join(
            [f"{step.url} ({step.status})" for step in response.redirects] + [response.url]
        ),
        content_type=next(iter(response.header("content-type")), None),
        last_modified=next(iter(response.header("last-modified")), None),
        robots_header=", ".join(robots) or None,
        noindex_header=next(filter(hides, robots), None),
        insecure=_is_insecure(response),
        canonical_elsewhere=_canonical_elsewhere(facts, response),
    )


def _is_insecure(response: Response) -> bool:
    from seoaudit.facts.links.destinations import names_no_place

    url = response.url
    # Nobody expects a certificate of a machine of one's own, or of one without a name.
    return url.startswith("http://") and not (_NUMBER.match(url) or names_no_place(url))


def _canonical_elsewhere(facts: Facts, response: Response) -> tuple[CanonicalElsewhere, ...]:
    from seoaudit.facts.page.page_addresses import absolute, same_page

    head = facts.article.head
    field = head.by_path.get("canonical") if head else None
    if field is None or not str(field.value or "").strip():
        return ()
    target = absolute(response.url, str(field.value))
    if target is None or same_page(target, response.url):
        return ()
    return (CanonicalElsewhere(field.span, None, target),)

"""Links to the same page in other languages, as far as one page can tell whether they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seoaudit.article import HeadTag, Span
from seoaudit.facts.html.language_tags import fault_of
from seoaudit.language.deferred import deferred

_ABSOLUTE = deferred(r"https?://[^\s/?#]+", re.IGNORECASE)
_FRAGMENT = deferred(r"#.*$")


class LinkFault(NamedTuple):
    """A fault, its place and the text there."""

    span: Span
    label: str
    reason: str


def same_address(one: str, other: str) -> bool:
    """Whether two addresses differ in scheme, `www.`, case of the host or a last slash at most."""
    return _plain(one) == _plain(other)


def _plain(address: str) -> str:
    address = _FRAGMENT.sub("", address.strip())
    host, slash, path = address.partition("://")[2].removeprefix("www.").partition("/")
    return f"{host.lower()}{slash}{path}".removesuffix("/").removesuffix("/index.html")


def hreflang_faults(links: Sequence[HeadTag], canonical: str | None) -> Iterator[LinkFault]:
    """What is wrong with the alternates of a page; `canonical` is its own address, if known."""
    seen: dict[str, str] = {}
    for link in links:
        code, target = link.attributes["hreflang"], link.attributes.get("href")
        tag = code.value.strip()
        if not tag:
            yield LinkFault(link.span, tag, "it names no language")
        elif reason := fault_of(tag, strict=True):
            yield LinkFault(code.span, tag, reason)
        if target is None or not target.value.strip():
            yield LinkFault(link.span, tag, "it leads nowhere")
            continue
        if not _ABSOLUTE.match(target.value.strip()):
            yield LinkFault(target.span, target.value, "the address is not absolute")
        other = seen.setdefault(tag.lower(), target.value)
        if tag and not same_address(other, target.value):
            yield LinkFault(code.span, tag, "another link has the same language")
    if canonical is None or not links or not _ABSOLUTE.match(canonical):
        return
    targets = [link.attributes["href"].value for link in links if "href" in link.attributes]
    if not any(same_address(canonical, target) for target in targets):
        reason = f"none of these links leads to the page itself ({canonical})"
        yield LinkFault(links[0].span, links[0].attributes["hreflang"].value, reason)

"""Addresses within template constructs that are known all the same: `{{< ref "a.md" >}}`."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.language.deferred import deferred


class Asked(Struct, frozen=True):
    """A question to the neighbourhood and its argument."""

    question: str
    argument: str


_REFERENCE = deferred(
    r"\{\{[<%]\s*(?:rel)?ref\s+(?:path=)?(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`|([^\s\"'`<>%]+))\s*[>%]\}\}"
    r"(#[^\s{}]*)?"
)
_FILE = deferred(
    r"(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/?)?\{%-?\s*link\s+([^\s%{}]+)\s*-?%\}(#\S*)?"
)
_POST = deferred(
    r"(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/?)?\{%-?\s*post_url\s+([^\s%{}]+)\s*-?%\}(#\S*)?"
)
# A path that a filter only puts the site's base before.
_FILTERED = deferred(
    r"\{\{-?\s*(?:\"([^\"{}]*)\"|'([^'{}]*)')\s*\|\s*"
    r"(?:relative_url|absolute_url|url|relURL|absURL|prepend:\s*site\.(?:baseurl|url))\s*-?\}\}"
    r"([^\s{}]*)"
)
_BASED = deferred(r"(?:\{\{-?\s*site\.(?:baseurl|url|BaseURL)\s*-?\}\}){1,2}(/[^\s{}]*)")


def asked_by_template(target: str) -> Asked | None:
    """The question that a template target comes to, None where only the template knows."""
    if found := _REFERENCE.fullmatch(target):
        return Asked("reference", next(filter(None, found.groups()[:4]), "") + (found[5] or ""))
    if found := _FILE.fullmatch(target):
        return Asked("source", found[1] + (found[2] or ""))
    if found := _POST.fullmatch(target):
        return Asked("post", found[1] + (found[2] or ""))
    if found := _FILTERED.fullmatch(target):
        path = (found[1] or found[2] or "") + (found[3] or "")
        return Asked("link", path) if path.startswith("/") else None
    if found := _BASED.fullmatch(target):
        return Asked("link", found[1])
    return None

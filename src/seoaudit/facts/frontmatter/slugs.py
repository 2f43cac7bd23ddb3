"""The form of a slug: what Google's advice on URL structure asks for.

https://developers.google.com/search/docs/crawling-indexing/url-structure
"""

from __future__ import annotations

import re
from collections.abc import Callable

from seoaudit.article import Field
from seoaudit.facts.frontmatter.field_issue import FieldIssue, about
from seoaudit.language.deferred import deferred
from seoaudit.language.folding import fold

LONGEST = 75

_TEMPLATE = deferred(r"[{}<>$]|(?:^|/):\w")
_EXTENSION = deferred(r"\.(?:html?|php|aspx?)$", re.IGNORECASE)
_USUAL = deferred(r"[a-z0-9-]+")
_BEYOND = deferred(r"[^\w\-.~%+]")
# The home page in another language: `pt-br`, `zh-hant`.
_LOCALE = deferred(r"[a-z]{2}-(?:[a-z]{2}|[a-z]{4})")
_LETTERS = deferred(r"[^\W_]+")


def slug_issues(field: Field | None, is_content: Callable[[str], bool]) -> tuple[FieldIssue, ...]:
    """What is wrong with the last part of a slug or permalink; at most one issue.

    `is_content` tells whether a word (lower case) carries meaning.
    """
    if field is None or field.passage is None:
        return ()
    text = field.passage.text
    if _TEMPLATE.search(text) or "://" in text:
        return ()
    path = text.partition("?")[0].partition("#")[0].rstrip("/")
    start = path.rfind("/") + 1
    slug = _EXTENSION.sub("", path[start:])
    if not slug:
        return ()
    reason = _reason(slug, is_content)
    if reason is None:
        return ()
    better = _slugified(slug)
    replacement = better if better and better != slug and len(better) <= LONGEST else None
    span = field.passage.span(start, start + len(slug))
    return (about(field, reason, replacement, span),)


def _reason(slug: str, is_content: Callable[[str], bool]) -> str | None:
    if not _USUAL.fullmatch(slug) and (reason := _unusual(slug)):
        return reason
    if len(slug) > LONGEST:
        return f"it has {len(slug)} characters, more than {LONGEST}"
    words = _LETTERS.findall(slug)
    if _LOCALE.fullmatch(slug):
        return None
    if len(words) > 1 and not any(word.isdigit() or is_content(word) for word in words):
        return "none of its words says what the page is about"
    return None


def _unusual(slug: str) -> str | None:
    """What is wrong with the characters of a slug."""
    if any(letter.isupper() for letter in slug):
        return "it has capitals"
    if re.search(r"\s|%20|\+", slug):
        return "it has spaces"
    if "_" in slug:
        return "its words are not separated by hyphens"
    if beyond := _BEYOND.search(slug):
        return f"it has the character `{beyond.group()}`"
    return None


def _slugified(slug: str) -> str:
    """Lower case, without accents, words joined by single hyphens."""
    words = re.findall(
        r"[^\W_]+(?:\.\d+)*", fold(slug.replace("%20", " ").lower()).replace("'", "")
    )
    return "-".join(words)

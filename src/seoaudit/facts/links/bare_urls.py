"""Addresses that stand as text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from seoaudit.article import Article, Prose, Span
from seoaudit.facts.links.destinations import names_no_place
from seoaudit.facts.new_links import as_link, can_hold_link, is_html
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

# What begins with a set of characters is found much faster than what begins by looking back.
_BARE = deferred(
    r"[hHwW](?<![\w@/.=-].)(?:(?<=[hH])[tT][tT][pP][sS]?://|(?<=[wW])[wW][wW]\.(?=[\w-]+\.))"
    r"[^\s<>\"“”«»]{1,2000}"
)
_BLANK = deferred(
    r"[{}\[\]$*|\\`…]|\.\.\.|xxx|your[-_]?\w*\.(?:com|org|net|site)"
    r"|/(?-i:[A-Z]{2,}(?:[-_][A-Z]{2,})+)(?![\w-])",
    re.IGNORECASE,
)
# What stands right before an address that is an example of one, or the value of an attribute or
# the target of a link that the parser did not take for such.
_NO_ADDRESS_AFTER = deferred(
    r"(?:\]\(|=[\"']|(?<!\w)(?:e\.? ?g\.?,?|for (?:example|instance),?|z\. ?B\.|par exemple,?"
    r"|por ejemplo,?|p\. ?ej\.,?)[:(]?[\s\"'“*_(]{0,3}"
    # A name in quotes, and what a command fetches.
    r"|(?<![\w=])'|(?<![\w-])(?:curl|wget|git clone)[ ](?:-\S+[ ])*)$",
    re.IGNORECASE,
)
# Characters before an address that are looked at for it.
_BEFORE = 24
# Alone in a paragraph, an address of these is what many generators turn into a player or a card.
_EMBEDDED = deferred(
    r"(?:https?://)?(?:www\.|m\.|mobile\.|open\.)?(?:youtube\.com|youtu\.be|vimeo\.com|twitter\.com|x\.com|"
    r"instagram\.com|tiktok\.com|soundcloud\.com|spotify\.com|codepen\.io|gist\.github\.com|"
    r"facebook\.com|loom\.com|ted\.com|codesandbox\.io|stackblitz\.com|egghead\.io|flickr\.com|reddit\.com|bsky\.app|giphy\.com)/",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'\"*_~>’”]"
_LABEL_WORDS = 8


class BareUrl(Occurrence, frozen=True):
    """An address that stands as text. `replacement` makes it a link where the format can.

    `label_before` is the short text before it that would be its link text, "" where there is none.
    """

    url: str = ""
    label_before: str = ""


def bare_urls(article: Article) -> list[BareUrl]:
    """Addresses in the prose that stand in no link and are no examples."""
    prose = article.prose
    text = prose.text
    if not prose.may_name_address:
        return []
    linked = sorted((link.at, link.until) for link in article.links if link.scope == "main")
    starts = [at for at, _ in linked]
    found = []
    for match in _BARE.finditer(text):
        url = _trimmed(match[0])
        start, end = match.start(), match.start() + len(url)
        before = bisect_right(starts, start) - 1
        if before >= 0 and linked[before][1] > start:
            continue
        if "." not in url or names_no_place(url) or _BLANK.search(url):
            continue
        if _NO_ADDRESS_AFTER.search(text[max(start - _BEFORE, 0) : start]):
            continue
        block = prose.blocks[prose.block_at(start)]
        alone = not (text[block.start : start] + text[end : block.end]).strip()
        if alone and block.kind == "paragraph" and _EMBEDDED.match(url):
            continue
        span = prose.span(start, end)
        if article.source.slice(span) != url:
            continue
        found.append(
            BareUrl(span, _link(article, span, url), url, _label_before(prose, start, starts))
        )
    return found


def _trimmed(url: str) -> str:
    """`url` without the punctuation of the sentence around it."""
    end = len(url)
    unmatched = url.count(")") - url.count("(")
    while end and (url[end - 1] in _TRAILING or (url[end - 1] == ")" and unmatched > 0)):
        unmatched -= url[end - 1] == ")"
        end -= 1
    return url[:end]


def _link(article: Article, span: Span, url: str) -> str | None:
    """The address as a link that shows itself."""
    if not can_hold_link(article, span):
        return None
    if "://" not in url:
        return as_link(article, span, f"https://{url}")
    autolinks = article.format == "markdown" and not is_html(article, span)
    return f"<{url}>" if autolinks else as_link(article, span, url)


def _label_before(prose: Prose, at: int, link_starts: list[int]) -> str:
    """The short text right before the address at prose offset `at`, if no link stands in it."""
    index = prose.block_at(at)
    start = prose.blocks[index].start
    written = prose.text[start:at]
    if not written.strip() and index:
        block = prose.blocks[index - 1]
        start, written = block.start, prose.block_text(block)
    label = written.strip().rstrip(":-–—>(| ")
    if not label or "://" in label or label[-1] in ".!?" or len(label.split()) > _LABEL_WORDS:
        return ""
    holds_link = bisect_left(link_starts, start) < bisect_left(link_starts, at)
    return "" if holds_link else label

"""Addresses that say where they were copied from."""

from __future__ import annotations

import re
from typing import Literal

from seoaudit.article import Article, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred

Origin = Literal["assistant", "advertisement", "newsletter", "share"]

_ASSISTANTS = (
    r"(?:(?:www\.|chat\.)?(?:chatgpt|openai|perplexity|claude|anthropic|copilot|deepseek)"
    r"(?:\.(?:com|ai|microsoft\.com))?"
    r"|(?:www\.)?(?:you|poe|phind|bing)\.com|(?:gemini|bard)\.google(?:\.com)?|grok\.(?:com|ai))"
)
# By what they tell: an assistant that cited the page, the click on an advertisement, the reader of
# a newsletter, the person who shared.
_CLICKS = "gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|fbclid|srsltid"
_READERS = "mc_eid|mc_cid|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id"
_PARAMETERS: tuple[tuple[Origin, str], ...] = (
    ("assistant", rf"(?:utm_source|utm_medium|utm_campaign|referrer)={_ASSISTANTS}"),
    ("advertisement", rf"(?:{_CLICKS})=[\w.%~-]{{5,}}[\w%~-]"),
    ("newsletter", rf"(?:{_READERS})=[\w.%~-]{{5,}}[\w%~-]"),
    ("share", r"(?:igshid|igsh)=[\w.%~-]{5,}[\w%~=-]+"),
)
_PARAMETER = deferred(
    r"(?<=[?&;])(?:"
    + "|".join(f"(?P<{origin}>{pattern})" for origin, pattern in _PARAMETERS)
    + r")(?=[&#\s\"'<>)\]}|*_,;]|\.?$|\.\s)",
    re.IGNORECASE | re.MULTILINE,
)
# One of these stands in every text that one of the patterns finds.
_SIGNS = (
    *("utm_", "clid=", "clkid=", "braid=", "referrer=", "li_fat_id", "vero_id", "oly_enc"),
    *("mc_eid", "mc_cid", "_hsenc", "_hsmi", "igsh", "srsltid", "mkt_tok"),
)
_NOT_IN_ADDRESS = deferred(r"[\s\"'<>`|()\[\]{}]")
# What is quoted is shown on purpose.
_QUOTED = deferred(r"[“„«‘‚][<\s]?$")
_LONGEST = 2000


class TrackedAddress(Occurrence, frozen=True):
    """An address with a parameter that says where it was copied from.

    `parameter` is that part, `origin` what it tells of: an `assistant` that cited the page, the
    click on an `advertisement`, the reader of a `newsletter`, or who made a `share`. `replacement`
    is the address without it.
    """

    url: str = ""
    parameter: str = ""
    origin: Origin = "assistant"


def tracked_addresses(article: Article) -> tuple[TrackedAddress, ...]:
    """Addresses with such a parameter anywhere in the source but in code."""
    text = article.source.text
    found: list[TrackedAddress] = []
    at = text.find("?")
    while at >= 0:
        end = at + 1
        if text[at + 1 : at + 2].isalpha() or text.startswith("_", at + 1):
            end = _end_of_address(text, at)
            if tracked := _tracked(article, at, end):
                found.append(tracked)
        at = text.find("?", end)
    return tuple(found)


def _tracked(article: Article, mark: int, end: int) -> TrackedAddress | None:
    """The address whose query begins at `mark`, if it tells where it was copied from."""
    text = article.source.text
    query = text[mark:end]
    if not any(sign in query for sign in _SIGNS):
        return None
    match = _PARAMETER.search(text, mark)
    if match is None or match.end() > end:
        return None
    span = Span(_start_of_address(text, mark), end)
    url = text[span.start : span.end]
    if "://" not in url or _QUOTED.search(text, max(span.start - 2, 0), span.start):
        return None
    if _is_silent(article, mark):
        return None
    origin: Origin = match.lastgroup  # type: ignore[assignment]
    return TrackedAddress(span, _without(url), url, match[0], origin)


def _is_silent(article: Article, offset: int) -> bool:
    """Whether an offset of the source stands in code or a comment."""
    return any(
        raw.span.start <= offset < raw.span.end
        for raw in article.raws
        if raw.kind in ("code", "code-block", "comment", "script", "esm")
    )


def _start_of_address(text: str, mark: int) -> int:
    start, limit = mark, max(mark - _LONGEST, 0)
    while start > limit and not _NOT_IN_ADDRESS.match(text, start - 1):
        start -= 1
    return start


def _end_of_address(text: str, mark: int) -> int:
    stop = _NOT_IN_ADDRESS.search(text, mark, mark + _LONGEST)
    end = stop.start() if stop else min(mark + _LONGEST, len(text))
    while end > mark + 1 and text[end - 1] in ".,;:!?*_":
        end -= 1
    return end


def _without(url: str) -> str:
    """`url` without all such parameters; an assistant's name goes with the rest of its campaign."""
    address, mark, fragment = url.partition("#")
    base, _, query = address.partition("?")
    separator = "&amp;" if "&amp;" in query else "&"
    parts = query.split(separator)
    found = [_PARAMETER.fullmatch(f"?{part}", 1) for part in parts]
    cited = any(match is not None and match.lastgroup == "assistant" for match in found)
    kept = [
        part
        for part, match in zip(parts, found, strict=True)
        if match is None and not (cited and part.lower().startswith("utm_"))
    ]
    return base + ("?" + separator.join(kept) if kept else "") + mark + fragment

"""What an `X-Robots-Tag` says."""

from __future__ import annotations

# Rules that have a value after a colon; any other word before one names a crawler.
_WITH_VALUE = frozenset(
    ("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview")
)
_CRAWLERS = frozenset(("googlebot", "bingbot"))


def hides(value: str) -> bool:
    """Whether a header keeps the page out of Google or Bing, or out of every search engine."""
    concerns_us = True
    for part in value.lower().split(","):
        name, colon, rest = part.strip().partition(":")
        rule = name.strip()
        if colon and rule not in _WITH_VALUE:
            concerns_us = rule in _CRAWLERS
            rule = rest.strip()
        if concerns_us and rule in ("noindex", "none"):
            return True
    return False

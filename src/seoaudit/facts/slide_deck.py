"""Slides that are written in Markdown, where each heading is a slide of its own."""

from __future__ import annotations

import re

from seoaudit.article import Article
from seoaudit.language.deferred import deferred

# Deckset's settings, which stand in the first lines, and its mark for the size of a heading.
_SETTINGS = deferred(
    r"\s*(?:theme: [\w ]+, \d+|autoscale: true|slidenumbers: true|build-lists: (?:true|false))\s*$",
    re.MULTILINE,
)
# Of Marp, and the settings of reveal.js in themes for Hugo.
_FIELDS = frozenset(("marp", "slides.theme", "slides.highlight_style", "reveal_hugo.theme"))
_FITTED = deferred(r"^#{1,6} +\[fit\] ", re.MULTILINE)


def is_slide_deck(article: Article) -> bool:
    """Whether an article says that it is a deck for Marp, Deckset or reveal.js."""
    front_matter = article.front_matter
    if front_matter is not None and not _FIELDS.isdisjoint(front_matter.by_path):
        return True
    text = article.source.text
    return _SETTINGS.match(text) is not None or ("[fit]" in text and bool(_FITTED.search(text)))

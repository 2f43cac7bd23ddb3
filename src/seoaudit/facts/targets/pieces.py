"""What is no page of its own, and addresses that are to be filled in."""

from __future__ import annotations

import re

from seoaudit.article import Article
from seoaudit.language.deferred import deferred

# Folders of pieces that other articles take in: their links are read from where those are.
_PIECES = deferred(
    r"(?:^|/)(?:_?includes?|_?partials?|_?snippets?|_common|_?shared|_?components|fragments"
    r"|_?templates?|_?layouts|archetypes|scaffolds)/"
    r"|(?:^|/)_(?!index\.)[\w.-]*\.\w+$",
    re.I,
)
_BLANK = deferred(
    r"[\[\]<>|{}\"]|\.\.\.|^\W*(?:path|example|foo|bar|your[-_ ]?\w+)(?:/|\.|$)|\byour[-_]"
    r"|/path/to/",
    re.I,
)
_WHOLE = deferred(r"<(?:html|head|body)\b", re.I)


def is_piece(article: Article) -> bool:
    """Whether an article is a piece of pages: an include, a template, a partial."""
    return _PIECES.search(article.path.replace("\\", "/")) is not None


def is_part_of_page(article: Article) -> bool:
    """Whether a page is put together from an article and others: no front matter, in `_parts`, or
    HTML without a head."""
    if article.front_matter is not None:
        return False
    if article.format == "html" and not article.head and not _WHOLE.search(article.source.text):
        return True
    folders = article.path.replace("\\", "/").split("/")[:-1]
    return any(folder.startswith("_") for folder in folders)


def is_blank(target: str) -> bool:
    """Whether an address is to be filled in, or an example: `path/to/image.png`, `[url]`."""
    return _BLANK.search(target) is not None

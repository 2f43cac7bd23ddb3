"""Whether a file is a page of its own, or a part that other pages take in."""

from __future__ import annotations

import re
from functools import lru_cache

from seoaudit.article import Article
from seoaudit.language.deferred import deferred

# Folders and file names that site generators keep parts of pages in.
_PART_FOLDERS = frozenset(
    {
        "_common",
        "_components",
        "_data",
        "_include",
        "_includes",
        "_layouts",
        "_partials",
        "_shared",
        "_snippets",
        "components",
        "includes",
        "layouts",
        "partials",
        "shortcodes",
        "snippets",
        "templates",
    }
)
_SITE_FILES = frozenset({"index", "_index", "home", "404"})
# Names of fields that a template may make the title of: `newstitle`, `sidebar_label`,
# `eleventyNavigation.key`.
_TITLE_LIKE = deferred(r"(?i)title$|heading$|headline$|[_-]?label$|navigation\.(?:key|title)$")
_PAGE = deferred(r"(?i)\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype|html|head)\b", re.S)
# Entries of a list of changes, which one page shows one below the other.
_ENTRY = deferred(r"(?i)(?:^|/)_?changelogs?/[^/]+$")
# The shell around all pages of an application: `%sveltekit.body%`, `<div id="root"></div>` alone.
_SHELL = deferred(r"%sveltekit\.(?:head|body)%|%(?:PUBLIC_URL|BASE_URL|VITE_\w+)%|<app-root\b")
_SHELL_CHARACTERS = 20_000
_VERIFICATION = deferred(r"^(google[0-9a-f]{10,}|yandex_[0-9a-f]+|BingSiteAuth|pinterest-.*)$")


def stands_alone(article: Article) -> bool:
    """Whether the article is a page that search engines would meet as such.

    False for an empty body, for parts of pages (by folder, by a leading underscore, an HTML file
    without a head, a Markdown file that is all template) and for files that prove ownership.
    """
    if not article.prose.text:
        return False
    *folders, name = article.path.split("/")
    if not _PART_FOLDERS.isdisjoint(folders):
        return False
    stem = name.partition(".")[0]
    if stem.startswith("_") and stem != "_index":
        return False
    if article.format == "html":
        text = article.source.text
        whole = article.head or article.front_matter or _PAGE.match(text)
        return (
            bool(whole)
            and not _SHELL.search(text, 0, _SHELL_CHARACTERS)
            and not _VERIFICATION.match(stem)
        )
    return True


def is_site_page(article: Article) -> bool:
    """Whether the file is a home or error page, which the site's configuration speaks for."""
    return article.path.rpartition("/")[2].partition(".")[0] in _SITE_FILES


def titled_elsewhere(article: Article) -> bool:
    """Whether the title comes from the site's configuration or from a field of the site's own."""
    fields = article.front_matter.fields if article.front_matter else ()
    return (
        is_site_page(article)
        or _ENTRY.search(article.path) is not None
        or any(
            isinstance(field.value, str) and field.value and _like_title(field.path)
            for field in fields
        )
    )


@lru_cache(maxsize=256)
def _like_title(name: str) -> bool:
    return _TITLE_LIKE.search(name) is not None

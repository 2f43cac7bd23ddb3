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
# Folders of what customers said, one card a file, which other pages show together. Reviews of
# things are articles: those of customers name a person and a rating, and describe nothing.
_TESTIMONIALS = frozenset("testimonial testimonials kundenstimmen temoignages testimonios".split())
_REVIEWS = frozenset("review reviews bewertungen avis opiniones resenas reseñas".split())
_RATINGS = frozenset({"rating", "stars", "score"})
_PERSONS = frozenset("name author customer client reviewer person".split())
_DESCRIPTIONS = frozenset("description meta_description metadescription excerpt summary".split())
_SITE_FILES = frozenset(
    "index _index home 404 500 not-found not_found thank-you thank_you thankyou thanks".split()
)
# The two parts of a person's name, on the page of a person.
_PERSON_NAMES = (
    ("firstName", "lastName"),
    ("first_name", "last_name"),
    ("firstname", "lastname"),
    ("prenom", "nom"),
    ("vorname", "nachname"),
    ("nombre", "apellidos"),
)
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
    without a head, a Markdown file that is all template, the words of a customer), for pages that
    only send their reader on, files that the generator is told to give no address
    (`permalink: false`) and files that prove ownership.
    """
    if not article.prose.text:
        return False
    *folders, name = article.path.split("/")
    if not _PART_FOLDERS.isdisjoint(folders):
        return False
    stem = name.partition(".")[0]
    if stem.startswith("_") and stem != "_index":
        return False
    if is_customers(article) or _has_no_address(article):
        return False
    if article.format == "html":
        text = article.source.text
        whole = article.head or article.front_matter or _PAGE.match(text)
        return (
            bool(whole)
            and not redirects(article)
            and not _SHELL.search(text, 0, _SHELL_CHARACTERS)
            and not _VERIFICATION.match(stem)
        )
    return True


def is_customers(article: Article) -> bool:
    """Whether the file holds what one customer said of the business."""
    folder, _, name = article.path.rpartition("/")
    folder = folder.rpartition("/")[2].lower().lstrip("_")
    testimonial = folder in _TESTIMONIALS
    if not (testimonial or folder in _REVIEWS) or name.partition(".")[0] in _SITE_FILES:
        return False
    found = article.front_matter.by_path if article.front_matter else {}
    fields = {name.lower() for name, field in found.items() if field.value not in (None, "")}
    if not _DESCRIPTIONS.isdisjoint(fields) or _PERSONS.isdisjoint(fields):
        return False
    return testimonial or not _RATINGS.isdisjoint(fields)


def _has_no_address(article: Article) -> bool:
    found = article.front_matter.by_path.get("permalink") if article.front_matter else None
    return found is not None and found.value is False


def redirects(article: Article) -> bool:
    """Whether an HTML page only sends its reader on."""
    for tag in article.head_tags:
        said = tag.attributes.get("http-equiv")
        if said is not None and said.value.strip().lower() == "refresh":
            return True
    return False


def is_site_page(article: Article) -> bool:
    """Whether the file is a home, error or thank-you page: the site's configuration speaks for it,
    or nobody is to find it."""
    return article.path.rpartition("/")[2].partition(".")[0] in _SITE_FILES


def says_website(article: Article) -> bool:
    """Whether the head says that the page is none but one of a site, whoever made that."""
    for tag in article.head_tags:
        named = tag.attributes.get("property")
        content = tag.attributes.get("content")
        if named is not None and content is not None and named.value == "og:type":
            return content.value.strip().lower() == "website"
    return False


def titled_elsewhere(article: Article) -> bool:
    """Whether the title comes from the site's configuration or from a field of the site's own.

    The page of a person has their name for a title, which may stand in two fields.
    """
    fields = article.front_matter.fields if article.front_matter else ()
    return (
        is_site_page(article)
        or _ENTRY.search(article.path) is not None
        or _names_person(article)
        or any(
            isinstance(field.value, str) and field.value and _like_title(field.path)
            for field in fields
        )
    )


def _names_person(article: Article) -> bool:
    found = article.front_matter.by_path if article.front_matter else {}
    return any(first in found and last in found for first, last in _PERSON_NAMES)


@lru_cache(maxsize=256)
def _like_title(name: str) -> bool:
    return _TITLE_LIKE.search(name) is not None

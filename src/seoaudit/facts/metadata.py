"""The standard fields of an article, under whatever names its site gives them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from seoaudit.article import Article, Field, FrontMatter
from seoaudit.facts.settings import Settings

# Names in order of preference. They are compared without case, dashes, underscores and spaces;
# a dot steps into a mapping or stands in the key itself.
ALIASES: dict[str, tuple[str, ...]] = {
    "title": (
        "metaTitle",
        "seo.title",
        "seo.metaTitle",
        "seoTitle",
        "seo.page_title",
        "meta.title",
        "title_tag",
        "page_title",
        "title",
        "headline",
        "name",
    ),
    "plain_title": ("title", "headline", "name", "page_title"),
    "description": (
        "metaDescription",
        "seo.description",
        "seo.metaDescription",
        "seoDescription",
        "seo.page_description",
        "meta.description",
        "page_description",
        "description",
        "meta_desc",
        "excerpt",
        "summary",
        "deck",
        "abstract",
        "dek",
        "desc",
    ),
    "author": (
        "author",
        "authors",
        "byline",
        "author_name",
        "writer",
        "written_by",
        "post_author",
        "creator",
        "params.author",
        "params.authors",
    ),
    "date": (
        "date",
        "pubDate",
        "publishDate",
        "published",
        "datePublished",
        "published_at",
        "published_on",
        "published_date",
        "published_time",
        "publish",
        "publication_date",
        "pub_date",
        "post_date",
        "date_published",
        "created",
        "created_at",
        "date_created",
    ),
    "updated": (
        "lastmod",
        "updated",
        "modified",
        "lastModifiedAt",
        "dateModified",
        "updatedDate",
        "updateDate",
        "updatedAt",
        "updatedOn",
        "dateUpdated",
        "lastUpdated",
        "lastModified",
        "lastUpdate",
        "modifiedDate",
        "modifiedAt",
        "modifiedTime",
        "revised",
        "last_reviewed",
        "reviewed",
        "review_date",
    ),
    "keyphrase": (
        "focusKeyword",
        "focusKeyphrase",
        "keyphrase",
        "seo.focusKeyword",
        "seo.focusKeyphrase",
        "seo.keyphrase",
        "focuskw",
        "primaryKeyword",
        "mainKeyword",
        "targetKeyword",
        "seo.keyword",
        "keyword",
    ),
    "slug": ("slug", "permalink", "url", "handle"),
    "language": ("lang", "language", "locale", "inLanguage", "hreflang"),
    "image": (
        "image",
        "featuredImage",
        "featureImage",
        "coverImage",
        "cover.image",
        "cover.src",
        "cover.url",
        "cover",
        "heroImage",
        "headerImage",
        "mainImage",
        "bannerImage",
        "postImage",
        "previewImage",
        "thumbnail",
        "thumbnailImage",
        "hero.image",
        "hero",
        "banner",
        "ogImage",
        "seo.image",
        "seo.ogImage",
        "socialImage",
        "metaImage",
        "picture",
        "images",
    ),
    "image_alt": (
        "imageAlt",
        "imageAltText",
        "altText",
        "image.alt",
        "featuredImageAlt",
        "featureImageAlt",
        "coverImageAlt",
        "coverAlt",
        "cover.alt",
        "heroImageAlt",
        "heroAlt",
        "thumbnailAlt",
        "bannerAlt",
        "ogImageAlt",
        "seo.imageAlt",
        "alt",
    ),
    "tags": ("tags", "tag", "keywords", "topics", "taxonomies.tags"),
    "canonical": ("canonical", "canonicalUrl", "canonicalLink", "seo.canonical", "relCanonical"),
    "draft": ("draft", "isDraft"),
    "robots": ("robots", "seo.robots", "metaRobots", "noindex", "seo.noindex", "no_index"),
}

_SQUEEZED = str.maketrans("", "", "-_ ")


class Metadata(Struct, frozen=True):
    """The standard fields of an article, found under whatever names its site uses.

    Each is the front matter field (or the field of an HTML head) that holds the value, None where
    there is none. A field that is there but empty is found, unless another name of the same
    standard field holds something. `title` prefers the title written for search engines,
    `plain_title` is the article's own.
    """

    title: Field | None = None
    plain_title: Field | None = None
    description: Field | None = None
    author: Field | None = None
    date: Field | None = None
    updated: Field | None = None
    keyphrase: Field | None = None
    slug: Field | None = None
    language: Field | None = None
    image: Field | None = None
    image_alt: Field | None = None
    tags: Field | None = None
    canonical: Field | None = None
    draft: Field | None = None
    robots: Field | None = None


def read_metadata(article: Article, settings: Settings) -> Metadata:
    """Find the standard fields: the site's own names first, then the usual ones, then the head."""
    places = [_index(article.front_matter), _index(article.head)]
    found: dict[str, Field | None] = {}
    for standard, usual in ALIASES.items():
        names = [*settings.fields.get(standard, ()), *usual]
        found[standard] = _find(names, places)
    return Metadata(**found)


def standard_name(name: str) -> str:
    """A key as it is compared: lower case, without dashes, underscores and spaces."""
    return name.lower().translate(_SQUEEZED)


def _index(front_matter: FrontMatter | None) -> dict[str, Field]:
    """Fields by the path as it is compared; the first of two equal ones wins."""
    index: dict[str, Field] = {}
    for entry in front_matter.fields if front_matter else ():
        index.setdefault(standard_name(entry.path), entry)
    return index


def _find(names: Iterable[str], places: Iterable[dict[str, Field]]) -> Field | None:
    """The first named field that holds something, else the first that is there."""
    empty: Field | None = None
    for entry in _named(names, places):
        if not is_empty(entry.value):
            return entry
        empty = empty or entry
    return empty


def _named(names: Iterable[str], places: Iterable[dict[str, Field]]) -> Iterator[Field]:
    keys = [standard_name(name) for name in names]
    for index in places:
        for key in keys:
            if key in index:
                yield index[key]


def is_empty(value: object) -> bool:
    """Whether a value says nothing: null, blank text, an empty list or mapping."""
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, list | tuple):
        return all(is_empty(item) for item in value)
    return value is None or value == {}

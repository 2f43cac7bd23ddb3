"""Under which names sites keep the standard fields."""

from __future__ import annotations

from functools import lru_cache

_IMAGES = (
    "image",
    "featuredImage",
    "featureImage",
    "primaryImage",
    "coverImage",
    "cover",
    "heroImage",
    "headerImage",
    "mainImage",
    "bannerImage",
    "postImage",
    "hero",
    "banner",
    "header",
    "previewImage",
    "thumbnail",
    "thumbnailImage",
    "thumb",
    "picture",
    "photo",
    "ogImage",
    "seo.image",
    "seo.ogImage",
    "socialImage",
    "metaImage",
    "images.0",
    "images",
)

# Names in order of preference. They are compared without case, dashes, underscores and spaces;
# a dot steps into a mapping or stands in the key itself.
ALIASES: dict[str, tuple[str, ...]] = {
    "title": (
        "metaTitle",
        "seo.title",
        "seo.metaTitle",
        "seoTitle",
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
        "author.name",
        "author",
        "authors",
        "byline",
        "author_name",
        "writer",
        "written_by",
        "post_author",
        "blog_author",
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
    "slug": ("slug", "permalink", "url", "path", "handle"),
    "language": ("lang", "language", "locale", "inLanguage"),
    "image": tuple(
        f"{name}{part}"
        for name in _IMAGES
        for part in ("", ".src", ".url", ".path", ".image", ".file", ".filename")
    ),
    "image_alt": (
        *(
            f"{name}{part}"
            for name in _IMAGES
            for part in ("Alt", "AltText", ".alt", ".altText", ".imageAlt", "Description")
        ),
        "coverAlt",
        "heroAlt",
        "bannerAlt",
        "alt",
        "altText",
    ),
    "tags": ("tags", "tag", "keywords", "topics", "taxonomies.tags"),
    "canonical": ("canonical", "canonicalUrl", "canonicalLink", "seo.canonical", "relCanonical"),
    "draft": ("draft", "isDraft"),
    "robots": ("robots", "seo.robots", "metaRobots", "noindex", "seo.noindex", "no_index"),
}

# Fields that hold a text, a number or a date; a mapping or list of that name is another thing.
SCALARS = frozenset(
    "title plain_title description date updated keyphrase slug language image image_alt canonical "
    "draft".split()
)


def squeezed(name: str) -> str:
    """A name as it is compared: lower case, without dashes, underscores and spaces."""
    return name.lower().replace("-", "").replace("_", "").replace(" ", "")


@lru_cache(maxsize=256)
def squeezed_key(key: str) -> str:
    """A key as it is compared. The articles of a site have the same few."""
    return squeezed(key)


SQUEEZED_ALIASES: dict[str, tuple[str, ...]] = {
    standard: tuple(dict.fromkeys(squeezed(name) for name in names))
    for standard, names in ALIASES.items()
}


@lru_cache(maxsize=256)
def ranks(name: str) -> tuple[tuple[str, int], ...]:
    """The standard fields that may stand under a name as it is compared, and the name's place
    among those of each, 0-based: the first is preferred."""
    return tuple(
        (standard, names.index(name))
        for standard, names in SQUEEZED_ALIASES.items()
        if name in names
    )

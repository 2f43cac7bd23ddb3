"""TODO."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.article import Article, Field
from seoaudit.facts.settings import Settings


class Metadata(Struct, frozen=True):
    """The standard fields of an article, found under whatever names its site uses.

    Each is the front matter field (or the field of an HTML head) that holds the value, None where
    there is none. A field that is there but empty is found.
    """

    title: Field | None = None
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
    """TODO."""
    raise NotImplementedError

"""Images of an article: those in its body and those that its metadata names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Field, FrontMatter
from seoaudit.article.elements import Scope
from seoaudit.facts.images.alt_texts import (
    ImageWithoutAlt,
    PoorAlt,
    images_without_alt,
    poor_alts,
)
from seoaudit.facts.images.image_files import file_name, is_named_by_host
from seoaudit.facts.occurrence import Occurrence

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".svg", ".heic", ".bmp", ".tif")


class FoundImage(Occurrence, frozen=True):
    """An image. `span` is the whole construct in a body, the value in a field.

    `target` is as written, `file_name` the last part of its path with its ending, decoded, without
    query ("" where a template makes it). `alt` is null where there is none. `field` is the path of
    the metadata field that names the image, "" in a body. `scope` is `main` or `page`.
    """

    target: str = ""
    alt: str | None = None
    file_name: str = ""
    field: str = ""
    scope: Scope = "main"

    @property
    def named_by_host(self) -> bool:
        """Whether it lies with a service that names files itself: of users' faces, of uploads."""
        return is_named_by_host(self.target)

    @property
    def alt_length(self) -> int | None:
        """Characters of the alternative text, None where there is none."""
        return None if self.alt is None else len(self.alt)


class Images(Struct, frozen=True):
    """Images in the order of the source; those that stand in metadata come first.

    `all` lists them, `count` counts those in the main content. `fields` are those that metadata
    names, `body` those of the main content. `without_alt` are those of the main content that have
    no alternative text, `poor_alts` texts that are a file name, a filler, the title or the
    keyphrase and nothing else.
    """

    all: tuple[FoundImage, ...] = ()
    count: int = 0
    fields: tuple[FoundImage, ...] = ()
    body: tuple[FoundImage, ...] = ()
    without_alt: tuple[ImageWithoutAlt, ...] = ()
    poor_alts: tuple[PoorAlt, ...] = ()


def measure_images(facts: Facts) -> Images:
    """List the images of the article."""
    article = facts.article
    found = [
        FoundImage(
            image.span, None, image.target, image.alt, file_name(image.target), "", image.scope
        )
        for image in article.images
    ]
    fields = tuple(_field_images(facts, article.front_matter))
    body = tuple(image for image in found if image.scope == "main")
    return Images(
        all=(*fields, *found),
        count=len(body),
        fields=fields,
        body=body,
        without_alt=images_without_alt(article),
        poor_alts=poor_alts(facts, (*fields, *body)),
    )


def _field_images(facts: Facts, front_matter: FrontMatter | None) -> list[FoundImage]:
    if front_matter is None:
        return []
    chosen, alt = facts.metadata.image, facts.metadata.image_alt
    images = []
    for field in front_matter.fields:
        if not isinstance(field.value, str) or not _names_image(field):
            continue
        text = (
            str(alt.value) if alt and alt.value and chosen and chosen.span == field.span else None
        )
        images.append(
            FoundImage(field.span, None, field.value, text, file_name(field.value), field.path)
        )
    return images


def _names_image(field: Field) -> bool:
    value = str(field.value)
    path = value.partition("?")[0].partition("#")[0]
    return path.lower().endswith(_ENDINGS) and "\n" not in value and len(value) < 1000

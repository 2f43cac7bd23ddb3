"""Images of an article: those in its body and those that its metadata names."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from msgspec import Struct

from seoaudit.article import Field, FrontMatter
from seoaudit.article.elements import Scope
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


class Images(Struct, frozen=True):
    """Images in the order of the source; those that stand in metadata come first.

    `all` lists them, `count` counts those in the main content. `fields` are those that metadata
    names, `body` those of the main content.
    """

    all: tuple[FoundImage, ...] = ()
    count: int = 0
    fields: tuple[FoundImage, ...] = ()
    body: tuple[FoundImage, ...] = ()


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
    return Images(all=(*fields, *found), count=len(body), fields=fields, body=body)


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


def file_name(target: str) -> str:
    """The last part of the path of `target`, decoded; "" for data URLs and templates."""
    if target.startswith("data:") or "{{" in target or "{%" in target or "<%" in target:
        return ""
    path = target.partition("?")[0].partition("#")[0]
    return unquote(path.replace("\\", "/").rpartition("/")[2])

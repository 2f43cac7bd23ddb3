"""Images named in front matter and the fields that describe them."""

from __future__ import annotations

import re

from seoaudit.article import Field, FrontMatter
from seoaudit.facts.frontmatter.field_issue import FieldIssue, about
from seoaudit.facts.metadata.field_names import squeezed
from seoaudit.facts.metadata.metadata import Metadata
from seoaudit.language.deferred import deferred

_IMAGE_FILE = deferred(r"[^\n{}<>]{1,500}\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?", re.IGNORECASE)
# Shown by other sites, not on the page: their alternative texts are another matter.
_SHARED = deferred(
    r"^(?:og|seo|social|meta|twitter|share|sharing|card|open_?graph|images$)", re.IGNORECASE
)
_DESCRIBES = deferred(r"alt(?:ernative)?(?:_?text)?$|caption|description$", re.IGNORECASE)
# Fields of the card of a person, whose name the template has for the picture.
_OF_PERSON = frozenset(
    "bio email twitter facebook linkedin instagram github mastodon role position jobtitle social "
    "socials contact".split()
)
_SOURCES = frozenset("src url path image file filename source".split())


def images_without_alt(front_matter: FrontMatter, metadata: Metadata) -> tuple[FieldIssue, ...]:
    """The main image where no field describes it, and objects with an image and a blank `alt`.

    An empty text (`alt: ""`) says that an image is decoration, as it does in HTML.
    """
    found = []
    image = metadata.image
    if (
        image is not None
        and _is_undescribed(image, front_matter, metadata)
        and not _is_of_person(front_matter)
    ):
        found.append(about(image, "no field describes it", None, image.span))
    for field in front_matter.fields:
        if field is image or field.name.lower() != "alt" or field.value is not None:
            continue
        siblings = (
            other
            for other in front_matter.fields
            if other.keys[:-1] == field.keys[:-1] and other.name.lower() in _SOURCES
        )
        source = next(siblings, None)
        if source is not None and source is not image and _is_image(source):
            found.append(about(source, "its `alt` is empty", None, source.span))
    return tuple(found)


def _is_undescribed(image: Field, front_matter: FrontMatter, metadata: Metadata) -> bool:
    if not _is_image(image) or any(_SHARED.match(key) for key in image.keys):
        return False
    if metadata.image_alt is not None and metadata.image_alt.value is not None:
        return False
    stem = squeezed(image.keys[0])
    for field in front_matter.fields:
        if field.value is None or field is image:
            continue
        beside = len(image.keys) > 1 and field.keys[:-1] == image.keys[:-1]
        kin = len(field.keys) == 1 and (squeezed(field.name).startswith(stem) or "alt" in stem)
        if (beside or kin) and _DESCRIBES.search(field.name):
            return False
    return True


def _is_of_person(front_matter: FrontMatter) -> bool:
    """Whether the fields are those of a person's card."""
    name = front_matter.by_path.get("name")
    if name is None or not isinstance(name.value, str):
        return False
    return any(squeezed(field.keys[0]) in _OF_PERSON for field in front_matter.fields)


def _is_image(field: Field) -> bool:
    return isinstance(field.value, str) and _IMAGE_FILE.fullmatch(field.value.strip()) is not None

"""Images whose file is not there, or not at the address they are shown from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from seoaudit.facts.images.images import FoundImage
from seoaudit.facts.links.destinations import destination_of
from seoaudit.facts.neighbourhood.neighbourhood import Neighbours
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.targets.pieces import is_blank, is_piece
from seoaudit.facts.targets.template_targets import asked_by_template
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# A path in the project, which the build turns into an address.
_BUILD_PATH = deferred(r"^(?:\.{0,2}/)*src/", re.I)


class MissingImage(Occurrence, frozen=True):
    """An image whose file is not there.

    `target` is as written, `reason` says what is not there; `field` is the path of the front matter
    field that names it, "" in the body. The place is the image, or the value of the field.
    """

    target: str = ""
    reason: str = ""
    field: str = ""


def missing_images(facts: Facts, neighbours: Neighbours) -> tuple[MissingImage, ...]:
    """Images of the main content whose file is surely not there."""
    article = facts.article
    if is_piece(article):
        return ()
    answers = list(_answers(facts.images.body, neighbours, "image"))
    if article.format == "html" and not any(answer == "found" for _, answer in answers):
        # A page that was saved without its images.
        return ()
    moved = facts.metadata.slug is not None
    return tuple(
        _missing(image, answer)
        for image, answer in answers
        if answer not in ("found", "unknown") and not (moved and image.target.startswith(".."))
    )


def missing_field_images(facts: Facts, neighbours: Neighbours) -> tuple[MissingImage, ...]:
    """Images that fields name and whose file is surely not there."""
    if is_piece(facts.article):
        return ()
    return tuple(
        _missing(image, answer)
        for image, answer in _answers(facts.images.fields, neighbours, "field-image")
        if answer not in ("found", "unknown")
    )


def _answers(
    images: Iterable[FoundImage], neighbours: Neighbours, question: str
) -> Iterator[tuple[FoundImage, str]]:
    for image in images:
        target = image.target.strip()
        destination = destination_of(target)
        if destination == "internal":
            if target and not is_blank(target):
                yield image, neighbours.ask(question, target)
        elif destination == "template" and (asked := asked_by_template(target)):
            if asked.question == "link":
                yield image, neighbours.ask(question, asked.argument)


def _missing(image: FoundImage, answer: str) -> MissingImage:
    target = image.target.strip()
    kind, _, name = answer.partition(":")
    if kind == "case":
        reason = f"the file is called {name}, with other capitals"
    elif kind == "served":
        reason = f"it is a path in the project; the site shows the file at {name}"
    elif _BUILD_PATH.match(unquote(target)):
        reason = "it is a path in the project, and no such file is there"
    else:
        reason = "there is no such file in the site"
    return MissingImage(image.span, None, target, reason, image.field)

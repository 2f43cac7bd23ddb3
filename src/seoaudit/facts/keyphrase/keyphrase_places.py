"""Where else an article names its keyphrase: title, description, slug, introduction, headings."""

from __future__ import annotations

from pathlib import PurePosixPath

from msgspec import Struct

from seoaudit.facts.keyphrase.material import Material
from seoaudit.facts.keyphrase.phrase_matching import Phrase, holds
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.title.wording import words_of
from seoaudit.language.deferred import deferred

_DATE_PREFIX = deferred(r"^\d{4}-\d{1,2}-\d{1,2}-")
_INDEX_FILES = frozenset({"index", "_index"})

# A first paragraph of fewer words is a byline, a date or a heading without markup.
_INTRODUCTION_WORDS = 8


class KeyphrasePlaces(Struct, frozen=True):
    """Whether the parts of an article hold all terms of a phrase, None for a part it lacks."""

    title: bool | None
    description: bool | None
    slug: bool | None
    introduction: bool | None
    image_alt: bool | None
    introduction_place: Occurrence | None
    subheadings: int
    subheading_share: float | None


NO_PLACES = KeyphrasePlaces(None, None, None, None, None, None, 0, None)


def find_places(phrase: Phrase, material: Material) -> KeyphrasePlaces:
    """Look for a phrase in the parts of an article that name its subject."""

    def named_in(text: str | None) -> bool | None:
        return holds(phrase, words_of(text).tokens, material.lexicon) if text else None

    prose, text = material.article.prose, material.text
    first = introduction_block(material)
    block = prose.blocks[first] if first is not None else None
    introduction = None
    if first is not None and block and block.end > block.start:
        words = text.tokens[text.block_first[first] : text.block_first[first + 1]]
        introduction = holds(phrase, words, material.lexicon)
    labels = [
        heading.label for heading in material.headings if heading.level in (2, 3) and heading.label
    ]
    alts = _alternative_texts(material)
    return KeyphrasePlaces(
        title=named_in(material.title.text),
        description=named_in(material.description),
        slug=named_in(_slug(material)),
        introduction=introduction,
        image_alt=any(map(named_in, alts)) if alts else None,
        introduction_place=Occurrence(span=prose.span(block.start, block.end)) if block else None,
        subheadings=len(labels),
        subheading_share=sum(map(bool, map(named_in, labels))) / len(labels) if labels else None,
    )


def introduction_block(material: Material) -> int | None:
    """Index of the first paragraph of some length, else of the first paragraph, else None."""
    first_words = material.text.block_first
    title_line = material.title.source == "line"
    paragraphs = [
        index
        for index, block in enumerate(material.article.prose.blocks)
        if block.kind == "paragraph" and not (title_line and index == 0)
    ]
    return next(
        (
            index
            for index in paragraphs
            if first_words[index + 1] - first_words[index] >= _INTRODUCTION_WORDS
        ),
        paragraphs[0] if paragraphs else None,
    )


def _slug(material: Material) -> str | None:
    """The words of the slug field, else of the file name (of the folder, for an index file)."""
    field = material.metadata.slug
    if field is not None and isinstance(field.value, str) and field.value.strip("/ "):
        written = field.value.strip("/ ").rpartition("/")[2]
    else:
        path = PurePosixPath(material.article.path)
        written = path.name.partition(".")[0]
        if written in _INDEX_FILES:
            written = path.parent.name
    return _DATE_PREFIX.sub("", written).replace("-", " ").replace("_", " ") or None


def _alternative_texts(material: Material) -> list[str]:
    """Every image's alternative text, the one in the front matter included; "" for none."""
    field = material.metadata.image_alt
    alts = [image.alt or "" for image in material.article.images if image.scope == "main"]
    if field is not None and isinstance(field.value, str):
        alts.append(field.value)
    return alts

"""The texts of an article that somebody wrote for readers, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.article import Article, Field, Passage, Piece
from seoaudit.article.source import PLAIN
from seoaudit.facts.suppressions.suppression import SUPPRESSION_FIELD


def passages_of(article: Article) -> Iterator[Passage]:
    """Prose, page chrome, texts of the front matter or head, alternative texts of images."""
    if article.prose.text:
        yield article.prose
    if article.surroundings.text:
        yield article.surroundings
    for field in text_fields(article):
        if field.passage is not None:
            yield field.passage
    for image in article.images:
        if image.alt and image.alt_span:
            start, end = image.alt_span.start, image.alt_span.end
            text = article.source.text[start:end]
            yield Passage(text=text, pieces=(Piece(0, len(text), start, end),))


def beside_prose(article: Article) -> str:
    """All those texts but the prose, in one piece, for tests whether any holds something."""
    prose = article.prose
    return "\n".join([passage.text for passage in passages_of(article) if passage is not prose])


# Vertical tabs and form feeds are not white space here.
_BLANKED = bytes.maketrans(PLAIN + b"\x0b\x0c", b" " * len(PLAIN) + b"\x00\x00")


def unusual_in(text: str) -> str:
    """The characters of a text that are not plain ASCII, neighbours together.

    A small text to search instead of a long one, for what is made of nothing but such characters.
    """
    runs = text.encode("utf-8", "surrogatepass").translate(_BLANKED).split()
    return b" ".join(runs).decode("utf-8", "surrogatepass")


def text_fields(article: Article) -> Iterator[Field]:
    """Fields of the front matter and of the head that hold text for readers."""
    for metadata in (article.front_matter, article.head):
        for field in metadata.fields if metadata else ():
            if field.passage is not None and field.keys[0] != SUPPRESSION_FIELD:
                yield field

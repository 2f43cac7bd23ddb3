"""The texts of an article that somebody wrote for readers, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.article import Article, Field, Passage, Piece


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
            start, end = image.alt_span
            text = article.source.text[start:end]
            yield Passage(text=text, pieces=(Piece(0, len(text), start, end),))


def text_fields(article: Article) -> Iterator[Field]:
    """Fields of the front matter and of the head that hold text."""
    for metadata in (article.front_matter, article.head):
        for field in metadata.fields if metadata else ():
            if field.passage is not None:
                yield field

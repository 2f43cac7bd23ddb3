"""Headings of the main content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article, Emphasis, Heading, Span
from seoaudit.facts.occurrence import Occurrence

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class FoundHeading(Occurrence, frozen=True):
    """A heading. `label` is what a reader sees of it, `words` how many words that is.

    `previous` is the level of the heading before it, 0 for the first.
    """

    level: int = 1
    label: str = ""
    words: int = 0
    previous: int = 0


class EmphasisedHeading(Occurrence, frozen=True):
    """The emphasis around all words of a heading; `replacement` is those words without it.

    `strong` tells bold from italics.
    """

    level: int = 1
    label: str = ""
    strong: bool = True


class Headings(Struct, frozen=True):
    """Headings of the main content, in the order of the source.

    `all` lists them and `count` counts them. `top` are those of the first level, `empty` those
    that show a reader nothing, `skips` others that stand more than one level below the heading
    before them, `repeated` those whose label and level a heading of the same section had before.
    `emphasised` are bold or italics around the whole of a heading.
    """

    all: tuple[FoundHeading, ...] = ()
    count: int = 0
    top: tuple[FoundHeading, ...] = ()
    skips: tuple[FoundHeading, ...] = ()
    empty: tuple[FoundHeading, ...] = ()
    repeated: tuple[FoundHeading, ...] = ()
    emphasised: tuple[EmphasisedHeading, ...] = ()


def measure_headings(facts: Facts) -> Headings:
    """List the headings of the main content and what is amiss with each."""
    article = facts.article
    headings = [heading for heading in article.headings if heading.scope == "main"]
    if not headings:
        return Headings()
    first = facts.text.block_first
    found: list[FoundHeading] = []
    previous = 0
    for heading in headings:
        block = heading.block
        words = first[block + 1] - first[block] if block >= 0 else 0
        found.append(
            FoundHeading(heading.span, None, heading.level, heading.label, words, previous)
        )
        previous = heading.level
    return Headings(
        all=tuple(found),
        count=len(found),
        top=tuple(heading for heading in found if heading.level == 1),
        skips=tuple(
            heading
            for heading in found
            if heading.previous and heading.level > heading.previous + 1 and heading.label.strip()
        ),
        empty=tuple(heading for heading in found if not heading.label.strip()),
        repeated=tuple(_repeated(found)),
        emphasised=tuple(_emphasised(article, headings)),
    )


def _repeated(headings: list[FoundHeading]) -> list[FoundHeading]:
    """Headings that a section has twice; the path of headings above tells sections apart."""
    seen: set[tuple[str, ...]] = set()
    path: list[tuple[int, str]] = []
    repeated = []
    for heading in headings:
        while path and path[-1][0] >= heading.level:
            path.pop()
        label = " ".join(heading.label.casefold().split())
        path.append((heading.level, label))
        where = tuple(step for _, step in path)
        if label and where in seen:
            repeated.append(heading)
        seen.add(where)
    return repeated


def _emphasised(article: Article, headings: list[Heading]) -> list[EmphasisedHeading]:
    around: dict[int, list[Emphasis]] = {}
    blocks = article.prose.blocks
    for emphasis in article.emphases:
        block = emphasis.block
        if block < 0 or blocks[block].kind != "heading":
            continue
        if emphasis.at == blocks[block].start and emphasis.until == blocks[block].end:
            around.setdefault(block, []).append(emphasis)
    found = []
    for heading in headings:
        layers = around.get(heading.block)
        if layers and heading.block >= 0:
            outer = min(layers, key=lambda layer: layer.span.start)
            inner = max(layers, key=lambda layer: layer.content.start)
            if _covers(article, outer.span, heading.content):
                words = article.source.slice(inner.content)
                strong = any(layer.strong for layer in layers)
                found.append(
                    EmphasisedHeading(outer.span, words, heading.level, heading.label, strong)
                )
    return found


def _covers(article: Article, span: Span, content: Span) -> bool:
    """Whether nothing but white space stands in `content` outside `span`."""
    text = article.source.text
    before, after = text[content.start : span.start], text[span.end : content.end]
    return not before.strip() and not after.strip()

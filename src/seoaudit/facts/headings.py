"""Headings of the main content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, structs

from seoaudit.article import Article, Emphasis, Heading, Raw, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.slide_deck import is_slide_deck
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


# Words before a heading that are no badge or date, but the beginning of the article.
_LEAD_WORDS = 20
# So often nobody writes a heading by accident.
_PATTERN_TIMES = 3
# A heading that holds nothing but these shows nothing, if their attributes say only how they look.
_EMPTY_TAGS = frozenset(
    (
        *("h1", "h2", "h3", "h4", "h5", "h6", "a", "b", "br", "em"),
        *("font", "i", "span", "strong", "u"),
    )
)
_LOOKS = frozenset(("align", "class", "color", "dir", "lang", "size", "style"))
# A comment that a generator puts something in the place of: `<!-- md:option search -->`.
_DIRECTIVE = deferred(r"<!--\s*[A-Za-z][\w-]*:\w")
_ATTRIBUTE_NAME = deferred(r"\s([^\s\"'<>/=]+)(?=[\s=>/])")


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

    `all` lists them and `count` counts them. What follows says nothing of those in quotations, but
    for `empty` and `emphasised`. `top` are those of the first level, `surplus_top`
    those of them beside the one that is the article's title: the first, or one that a template
    makes of the title field, and none in a deck of slides. `empty` are those that show a reader
    nothing; their `replacement` is nothing. `skips` are others that stand more than one level below
    the heading before them, `repeated` those whose label and level a heading of the same section
    had before, unless it is part of a pattern. `emphasised` are bold or italics
    around the whole of a heading.
    """

    all: tuple[FoundHeading, ...] = ()
    count: int = 0
    top: tuple[FoundHeading, ...] = ()
    surplus_top: tuple[FoundHeading, ...] = ()
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
    first, blocks = facts.text.block_first, article.prose.blocks
    found: list[FoundHeading] = []
    own: list[FoundHeading] = []
    previous = 0
    for heading in headings:
        block = heading.block
        words = first[block + 1] - first[block] if block >= 0 else 0
        found.append(
            FoundHeading(heading.span, None, heading.level, heading.label, words, previous)
        )
        if block < 0 or not blocks[block].quoted:
            own.append(found[-1])
            previous = heading.level
    top = tuple(heading for heading in own if heading.level == 1)
    # One without words is told as such.
    named = tuple(heading for heading in top if heading.label.strip())
    surplus = named if named and _titled_by_field(facts, headings) else named[1:]
    return Headings(
        all=tuple(found),
        count=len(found),
        top=top,
        surplus_top=() if surplus and is_slide_deck(article) else surplus,
        skips=tuple(
            heading
            for heading in own
            if heading.previous and heading.level > heading.previous + 1 and heading.label.strip()
        ),
        empty=tuple(_empty(article, headings, found)),
        repeated=tuple(_repeated(own)),
        emphasised=tuple(_emphasised(article, headings)),
    )


def _titled_by_field(facts: Facts, headings: list[Heading]) -> bool:
    """Whether the first heading of the first level stands below a title that a template prints.

    So it does where a field says the title and a paragraph or more comes before the heading,
    which says something else.
    """
    title = facts.metadata.title
    if title is None or facts.article.front_matter is None:
        return False
    heading = next(one for one in headings if one.level == 1)
    if heading.block < 0 or facts.text.block_first[heading.block] < _LEAD_WORDS:
        return False
    words = set(heading.label.casefold().split())
    return 2 * len(words & set(str(title.value).casefold().split())) < len(words)


def _empty(
    article: Article, headings: list[Heading], found: list[FoundHeading]
) -> Iterator[FoundHeading]:
    """Headings without words, pictures, code or an element that a script could fill."""
    for heading, described in zip(headings, found, strict=True):
        if heading.label.strip():
            continue
        start, end = heading.span.start, heading.span.end
        if any(start <= image.span.start < end for image in article.images):
            continue
        within = (raw for raw in article.raws if start <= raw.span.start < end)
        if all(_shows_nothing(article, raw) for raw in within):
            removed = None if heading.anchor else ""
            yield structs.replace(described, replacement=removed)


def _shows_nothing(article: Article, raw: Raw) -> bool:
    """Whether a raw stretch in a heading is markup alone, and nothing that a script fills."""
    if raw.kind == "comment":
        return _DIRECTIVE.match(article.source.text, raw.span.start) is None
    if raw.kind != "html" or raw.name not in _EMPTY_TAGS:
        return False
    written = article.source.slice(raw.span)
    return all(name.lower() in _LOOKS for name in _ATTRIBUTE_NAME.findall(written))


def _repeated(headings: list[FoundHeading]) -> list[FoundHeading]:
    """Headings that a section has twice; the path of headings above tells sections apart.

    A label that comes three times, or one of two or more that come again below one heading
    (`Before`, `After`, `Before`, `After`), belongs to a pattern that somebody meant.
    """
    paths = list(_paths(headings))
    counts = Counter(paths)
    patterns = Counter(
        path[:-1] for path, count in counts.items() if count > 1 and not _is_made(path[-1])
    )
    seen: set[tuple[str, ...]] = set()
    repeated = []
    for heading, path in zip(headings, paths, strict=True):
        label = path[-1]
        meant = counts[path] >= _PATTERN_TIMES or patterns[path[:-1]] > 1
        if label and path in seen and not meant and not _is_made(label):
            repeated.append(heading)
        seen.add(path)
    return repeated


def _is_made(label: str) -> bool:
    """Whether a template writes a heading."""
    return "{{" in label or "{%" in label


def _paths(headings: list[FoundHeading]) -> Iterator[tuple[str, ...]]:
    """For each heading, what the headings above it and it itself say."""
    path: list[tuple[int, str]] = []
    for heading in headings:
        while path and path[-1][0] >= heading.level:
            path.pop()
        path.append((heading.level, " ".join(heading.label.casefold().split())))
        yield tuple(step for _, step in path)


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

"""Whether edits leave everything around them as it was read before.

This does not depend on which rules are on: a link, a heading, a table, a field or a word that
stands apart from the edits has to be there afterwards, the same and at the same place, and nothing
may be there that was not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from seoaudit.article import Article, Block, Image, Link, Prose, Span
from seoaudit.fixing.rewriting import Stretches

_Part = tuple[Any, ...]


class _View(NamedTuple):
    """An article before or after the edits: what they touch, where they change words, and what
    its offsets are after.
    """

    article: Article
    touched: Callable[[Span], bool]
    reworded: Callable[[Span], bool]
    position: Callable[[int], int]


def difference(before: Article, after: Article, changed: Stretches) -> Span | None:
    """The place, after the edits, of the smallest part that is read differently.

    None where nothing is. What an edit changes itself is not looked at, but for the words that it
    only puts markup around; where one changes lines, neither is the block it stands in.
    """
    zones = _zones(before, after, changed)
    words = _rewording(before, after, changed)
    views = (
        _View(before, zones.touch, words.touch, zones.moved),
        _View(after, zones.touch_after, words.touch_after, zones.settled),
    )
    old, new = (Counter(_parts(view)) for view in views)
    if not _is_broken(before):
        for parts, view in zip((old, new), views, strict=True):
            parts.update(_fields(view))
    if old == new:
        return None
    places = [Span(first, last) for first, last, _ in (old - new) + (new - old)]
    return min(places, key=lambda place: (place.end - place.start, place.start))


def _zones(before: Article, after: Article, changed: Stretches) -> Stretches:
    """The stretches that change with the space around them; those that change lines widened to
    the blocks they stand in.
    """
    blocks = (*before.prose.blocks, *before.surroundings.blocks)
    grown: list[tuple[Span, int]] = []
    for old, new in zip(changed.before, changed.after, strict=True):
        with_space = _with_space(before.source.text, old)
        grown.append((with_space, (new.end - new.start) - (old.end - old.start)))
        if _has_break(before.source.slice(old)) or _has_break(after.source.slice(new)):
            grown += [(block.span, 0) for block in blocks if _overlap(block.span, old)]
    zones: list[Span] = []
    moved: list[Span] = []
    shift = 0
    for span, growth in sorted(grown):
        shift += growth
        if zones and span.start <= zones[-1].end:
            end = max(zones[-1].end, span.end)
            zones[-1] = Span(zones[-1].start, end)
            moved[-1] = Span(moved[-1].start, end + shift)
        else:
            zones.append(span)
            moved.append(Span(span.start + shift - growth, span.end + shift))
    return Stretches(tuple(zones), tuple(moved))


def _rewording(before: Article, after: Article, changed: Stretches) -> Stretches:
    """The stretches whose words change: all but those that only get markup around them."""
    spans = [
        (old, new)
        for old, new in zip(changed.before, changed.after, strict=True)
        if not _is_marked_up(before.source.slice(old), after.source.slice(new))
    ]
    return Stretches(tuple(old for old, _ in spans), tuple(new for _, new in spans))


def _is_marked_up(old: str, new: str) -> bool:
    added = new.replace(old, "", 1)
    return bool(old) and old in new and ("<" in added or "](" in added)


def _with_space(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start and text[start - 1] in " \t":
        start -= 1
    while end < len(text) and text[end] in " \t":
        end += 1
    return Span(start, end)


def _has_break(text: str) -> bool:
    return "\n" in text or "\r" in text


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _parts(view: _View) -> Iterator[_Part]:
    """Where each part of an article begins and ends after the edits, and what it is."""
    for span, kind in _elements(view):
        yield from _placed(view, span, kind)
    for prose in (view.article.prose, view.article.surroundings):
        for block in prose.blocks:
            text = _unedited(view, prose, block)
            yield from _placed(view, block.span, ("block", block.kind, block.quoted, text))


def _is_broken(article: Article) -> bool:
    """Whether the front matter does not parse, so that reading it is new."""
    metadata = article.front_matter
    return metadata is not None and any(one.kind == "invalid" for one in metadata.problems)


def _fields(view: _View) -> Iterator[_Part]:
    for metadata in (view.article.front_matter, view.article.head):
        for field in metadata.fields if metadata else ():
            value = None if view.touched(field.raw) else repr(field.value)
            yield from _placed(view, field.raw, ("field", len(field.keys), value))
        for problem in metadata.problems if metadata else ():
            yield from _placed(view, problem.span, ("problem", problem.kind))


def _elements(view: _View) -> Iterator[tuple[Span, _Part]]:
    article = view.article
    for heading in article.headings:
        yield heading.span, ("heading", heading.level)
    for link in article.links:
        yield link.span, ("link", _target(view, link))
    for image in article.images:
        yield image.span, ("image", _target(view, image))
    for emphasis in article.emphases:
        yield emphasis.span, ("emphasis", emphasis.strong)
    for item in article.items:
        yield item.span, ("item", item.ordered, item.depth)
    for table in article.tables:
        yield table.span, ("table", table.columns)
    for raw in article.raws:
        yield raw.span, (raw.kind, raw.name)
    for rule in article.rules:
        yield rule, ("rule",)


def _target(view: _View, part: Link | Image) -> str:
    """Where a link leads, unless an edit changes that; of a reference it stands elsewhere."""
    span = part.target_span
    return "" if span is None or view.touched(span) else part.target


def _placed(view: _View, span: Span, kind: _Part) -> Iterator[_Part]:
    """The part, unless all of it is in a zone that is edited."""
    text = view.article.source.text
    start, end = span.start, span.end
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    first, last = view.position(start), view.position(end)
    if first < last or not view.touched(Span(start, end)):
        yield (first, last, kind)


def _unedited(view: _View, prose: Prose, block: Block) -> str:
    """The words of a block that no edit changes, without white space."""
    if not view.reworded(block.span):
        return "".join(prose.block_text(block).split())
    offsets = range(block.start, block.end)
    kept = (at for at in offsets if not view.reworded(prose.span(at, at + 1)))
    return "".join("".join(prose.text[at] for at in kept).split())

"""What stands between two headings, and whether an article lists its own contents."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from seoaudit.article import Article, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.structure.heading_lines import CONTENTS
from seoaudit.facts.structure.unmarked_headings import UnmarkedHeading
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# How generators and themes are asked for a table of contents.
_MARKER = deferred(r"t(?:oc(?<![a-z]toc)(?![a-z])|able[ _-]?of[ _-]?contents)")
_TITLES = frozenset(("#title", "#heading", "#headline"))
# So many links to the article's own headings are a table of contents, whatever it is called.
_OWN_LINKS = 4


class Part(Occurrence, frozen=True):
    """The text between two headings, or before the first one.

    `span` is that of the heading above, or of the first block where there is none; `label` is the
    heading's, `words` the words of paragraphs and list items. `position` says in words where the
    text stands.
    """

    label: str = ""
    words: int = 0
    position: str = ""


def parts_of(facts: Facts, unmarked: tuple[UnmarkedHeading, ...]) -> tuple[Part, ...]:
    """The parts of the main content in order; headings that lost their markup part it too."""
    prose = facts.article.prose
    first = facts.text.block_first
    headings = sorted(_headings(facts, unmarked))
    starts = [span.start for span, _ in headings]
    words = [0] * (len(headings) + 1)
    opening: Span | None = None
    for index, block in enumerate(prose.blocks):
        if block.kind not in ("paragraph", "item"):
            continue
        part = bisect_right(starts, block.span.start)
        if part and block.span.start < headings[part - 1][0].end:
            continue
        words[part] += first[index + 1] - first[index]
        if part == 0 and opening is None:
            opening = block.span
    found = []
    if opening is not None:
        position = "before the first heading" if headings else "without a heading"
        found.append(Part(opening, None, "", words[0], position))
    for (span, label), count in zip(headings, words[1:], strict=True):
        found.append(Part(span, None, label, count, f"under “{label}”"))
    return tuple(found)


def _headings(facts: Facts, unmarked: tuple[UnmarkedHeading, ...]) -> Iterator[tuple[Span, str]]:
    for heading in facts.article.headings:
        if heading.scope == "main" and heading.label:
            yield heading.span, heading.label
    for line in unmarked:
        yield line.span, line.label
    if "\n::" in facts.article.source.text:
        yield from _slots(facts.article)


def _slots(article: Article) -> Iterator[tuple[Span, str]]:
    """What stands in the slots of components for their titles."""
    prose = article.prose
    starts = [block.span.start for block in prose.blocks]
    for raw in article.raws:
        if raw.name in _TITLES and (at := bisect_right(starts, raw.span.end)) < len(starts):
            yield prose.blocks[at].span, prose.block_text(prose.blocks[at])


def lists_contents(article: Article, unmarked: tuple[UnmarkedHeading, ...]) -> bool:
    """Whether the article has a table of contents, or asks its template for one."""
    lowered = article.source.as_bytes.lower().decode("latin-1")
    if ("toc" in lowered or "contents" in lowered) and _MARKER.search(lowered):
        return True
    own = (link for link in article.links if link.target.startswith("#"))
    if len({link.target for link in own}) >= _OWN_LINKS:
        return True
    labels = (*(heading.label for heading in article.headings), *(line.label for line in unmarked))
    return any(CONTENTS.fullmatch(label.strip().rstrip(":")) for label in labels)

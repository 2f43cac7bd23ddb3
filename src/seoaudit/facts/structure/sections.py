"""What stands under each heading."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from seoaudit.article import Article, Heading, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.slide_deck import is_slide_deck
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Tags that show nothing of themselves.
_PLAIN_TAGS = frozenset(
    (
        *("a", "article", "b", "br", "center", "div", "em", "font", "hr", "i"),
        *("li", "main", "ol", "p", "section", "span", "strong", "ul"),
    )
)
_HOOK = deferred(r"\s(?:id|data-[\w-]+|class|style)\s*=", re.IGNORECASE)
# Deeper headings are mostly small print, chosen for their size.
_DEEPEST = 4
# An entry of a programme: the heading is all there is to say.
_CLOCK = deferred(r"\b\d{1,2}[:.]\d{2}\b")
# The generator lists the pages of a section under the words of its index file.
_INDEX = deferred(r"(?:^|/)_?index\.\w+$")
_RULE = deferred(r"[-*_=\s]*")
# A step that its heading tells in full: `4. Repeat this for all other members`.
_STEP = deferred(r"(?:step\s+)?\d{1,2}[.):]\s+\S", re.IGNORECASE)
_STEP_WORDS = 5


class Section(Occurrence, frozen=True):
    """A heading and what stands under it up to the next one.

    `span` and `label` are those of the heading, `level` its level, `words` the words under it,
    headings below it and what they hold left out.
    """

    level: int = 1
    label: str = ""
    words: int = 0


def sections_of(facts: Facts) -> tuple[Section, ...]:
    """The sections of the main content, in order."""
    article = facts.article
    headings = [heading for heading in article.headings if heading.scope == "main"]
    if not headings:
        return ()
    first = facts.text.block_first
    starts = [block.span.start for block in article.prose.blocks]
    ends = [heading.span.start for heading in headings[1:]] + [len(article.source.text)]
    found = []
    for heading, end in zip(headings, ends, strict=True):
        begin = bisect_left(starts, max(heading.span.end, heading.span.start + 1))
        words = first[max(bisect_left(starts, end), begin)] - first[begin]
        found.append(Section(heading.span, None, heading.level, heading.label, words))
    return tuple(found)


def empty_sections(facts: Facts, sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Sections with nothing under their heading, no deeper heading either; no slides.

    Nor the last section of a page with a layout, which may show something there.
    """
    article = facts.article
    if all(section.words for section in sections) or is_slide_deck(article):
        return ()
    headings = [heading for heading in article.headings if heading.scope == "main"]
    listed = article.format == "html" or bool(_INDEX.search(article.path))
    linked = {link.block for link in article.links if link.scope == "main"}
    found = []
    begun = _begins_before(facts, headings)
    for index, heading in enumerate(headings):
        following = headings[index + 1] if index + 1 < len(headings) else None
        begun = begun or sections[index].words > 0
        if sections[index].words or not heading.label.strip():
            continue
        if heading.level > _DEEPEST or heading.block in linked or _CLOCK.search(heading.label):
            continue
        if following is not None and _is_boxed(article, heading, following):
            continue
        if following is not None and (
            _is_step(heading.label) or (not begun and heading.level == following.level == 1)
        ):
            continue
        if following is None and (listed or template_goes_on(facts)):
            continue
        if following is not None and following.level > heading.level:
            continue
        end = following.span.start if following else len(article.source.text)
        if not shows_something(article, Span(heading.span.end, end)):
            found.append(sections[index])
    return tuple(found)


def template_goes_on(facts: Facts) -> bool:
    """Whether the layout of a page may show what follows its last words, as a list of its kin."""
    front_matter = facts.article.front_matter
    fields = front_matter.by_path if front_matter else {}
    return ("layout" in fields or "template" in fields) and facts.frontmatter.kind == "page"


def _begins_before(facts: Facts, headings: list[Heading]) -> bool:
    """Whether words stand before the first heading; else the first ones make up a title."""
    first = headings[0].block if headings else -1
    return first > 0 and facts.text.block_first[first] > 0


def _is_boxed(article: Article, heading: Heading, following: Heading) -> bool:
    """Whether the next heading stands in the markup of a box, below a heading that is Markdown."""
    text = article.source.text
    return text[following.span.start] == "<" != text[heading.span.start]


def _is_step(label: str) -> bool:
    return _STEP.match(label) is not None and len(label.split()) > _STEP_WORDS


def shows_something(article: Article, between: Span) -> bool:
    """Whether a stretch holds words, an image, code, a template or anything like it."""
    text = article.source.text
    at = between.start
    starts = [raw.span.start for raw in article.raws]
    for raw in article.raws[bisect_left(starts, between.start) :]:
        if raw.span.start >= between.end:
            break
        if raw.span.start < at:
            continue
        if not _RULE.fullmatch(text, at, raw.span.start):
            return True
        if raw.kind != "comment" and not _is_plain_tag(article, raw.kind, raw.name, raw.span):
            return True
        at = raw.span.end
    return not _RULE.fullmatch(text, min(at, between.end), between.end)


def _is_plain_tag(article: Article, kind: str, name: str, span: Span) -> bool:
    if kind != "html" or name not in _PLAIN_TAGS:
        return False
    return not _HOOK.search(article.source.slice(span))

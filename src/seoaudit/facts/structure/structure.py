"""How an article is built: sections, and structure that lost its markup."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article, Raw
from seoaudit.facts.structure.broken_tables import BrokenTable, broken_tables
from seoaudit.facts.structure.cut_offs import CutOff, find_cut_offs
from seoaudit.facts.structure.heading_lines import CONTENTS
from seoaudit.facts.structure.lost_lists import LostItem, lost_items
from seoaudit.facts.structure.parts import Part, lists_contents, parts_of
from seoaudit.facts.structure.repeated_paragraphs import RepeatedParagraph, repeated_paragraphs
from seoaudit.facts.structure.sections import Section, empty_sections, sections_of
from seoaudit.facts.structure.unmarked_headings import UnmarkedHeading, unmarked_headings
from seoaudit.facts.text import Text
from seoaudit.facts.title.standing import is_customers
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_EMBEDS = frozenset(("iframe", "video", "audio", "embed", "object", "form", "canvas"))
_ARTICLE_FOLDERS = deferred(
    r"(?:^|/)_?(?:blogs?|posts?|articles?|news|stories|insights)/", re.IGNORECASE
)
_OTHER_FOLDERS = deferred(
    r"(?:^|/)_?(?:docs?|documentation|reference|changes|changelogs?|releases?|events?|showcase|"
    r"authors?|people|team|tags?|categor(?:y|ies)|glossary|faqs?|legal|snippets|data|includes|"
    r"talks?|speaking|webinars?|webinaires?|podcasts?|episodes?|videos?|recipes?|recettes?|"
    r"recetas?|rezepte|portfolio|projects?|jobs?|careers?|notes?|links?|bookmarks?|quotes?|"
    r"micro(?:blog|posts?)?|status(?:es)?|asides?|photos?)/",
    re.IGNORECASE,
)
_INDEX_FILE = deferred(r"(?:^|/)_?index\.\w+$")
# Where links make up more than this share of the prose, the article is a list of links.
_LINK_SHARE = 0.5


class Structure(Struct, frozen=True, dict=True, kw_only=True):
    """How the main content is built.

    `sections` are its headings with what stands under each, `empty_sections` those with nothing.
    `parts` are the texts between two headings, lines that lost their markup as headings among
    them, and `part_count` counts them.
    `cut_offs` are the ends of sections, and of the article, that stop in mid sentence.
    `unmarked_headings` are lines that are headings without being marked as such, `lost_items`
    lines of a plain text that were items of a list, `broken_tables` rows that are no table for
    want of a row of dashes. `article_words` counts the words of the body where the body is the
    content: null where there is none, where templates, embeds, links or front matter make up the
    page, and where neither a date nor its folder says that it is an article.
    """

    sections: tuple[Section, ...] = ()
    empty_sections: tuple[Section, ...] = ()
    unmarked_headings: tuple[UnmarkedHeading, ...] = ()
    lost_items: tuple[LostItem, ...] = ()
    broken_tables: tuple[BrokenTable, ...] = ()
    parts: tuple[Part, ...] = ()
    part_count: int = 0
    cut_offs: tuple[CutOff, ...] = ()
    article_words: int | None = None
    _article: Article
    _text: Text

    @cached_property
    def lists_contents(self) -> bool:
        """Whether there is a table of contents, or a construct that a template makes one of."""
        return lists_contents(self._article, self.unmarked_headings)

    @cached_property
    def repeated_paragraphs(self) -> tuple[RepeatedParagraph, ...]:
        """Paragraphs of 15 words and more that stood in the article before, word for word."""
        found = repeated_paragraphs(self._article, self._text, self.unmarked_headings)
        return tuple(found)


def measure_structure(facts: Facts) -> Structure:
    """Measure how the main content is built."""
    lists = lost_items(facts)
    taken = frozenset(block for items in lists for block in items)
    unmarked = unmarked_headings(facts, taken)
    sections = sections_of(facts)
    empty = empty_sections(facts, sections)
    if facts.article.format == "text":
        empty = tuple(_empty_contents(facts.article, unmarked))
    parts = parts_of(facts, unmarked)
    return Structure(
        sections=sections,
        empty_sections=empty,
        unmarked_headings=unmarked,
        lost_items=tuple(item for items in lists for item in items.values()),
        broken_tables=broken_tables(facts),
        parts=parts,
        part_count=len(parts),
        cut_offs=tuple(find_cut_offs(facts, unmarked)),
        article_words=_article_words(facts),
        _article=facts.article,
        _text=facts.text,
    )


def _empty_contents(article: Article, headings: tuple[UnmarkedHeading, ...]) -> list[Section]:
    """Tables of contents of a plain text with another heading where the contents should be."""
    prose = article.prose
    starts = {heading.span.start for heading in headings}
    found = []
    for heading in headings:
        if not CONTENTS.fullmatch(heading.label):
            continue
        following = [block for block in prose.blocks if block.span.start > heading.span.start]
        if following and following[0].span.start in starts:
            found.append(Section(heading.span, None, 2, heading.label, 0))
    return found


def _article_words(facts: Facts) -> int | None:
    article = facts.article
    words = facts.text.words
    if not words or not _is_article(facts):
        return None
    if any(raw.kind in ("template", "esm") for raw in article.raws):
        return None
    if any(raw.kind == "html" and _shows_elsewhere(article, raw) for raw in article.raws):
        return None
    linked = sum(link.until - link.at for link in article.links if link.scope == "main")
    if linked > _LINK_SHARE * len(article.prose.text):
        return None
    fields = article.front_matter.fields if article.front_matter else ()
    written = sum(len(field.value.split()) for field in fields if isinstance(field.value, str))
    return None if written > words else words


def _shows_elsewhere(article: Article, raw: Raw) -> bool:
    """Whether a tag shows what does not stand in the source: an embed or a component."""
    if raw.name in _EMBEDS or "-" in raw.name:
        return True
    return article.format == "mdx" and article.source.text[raw.span.start + 1].isupper()


def _is_article(facts: Facts) -> bool:
    article = facts.article
    if article.format == "text":
        return True
    if is_customers(article):
        return False
    if _INDEX_FILE.search(article.path) and facts.metadata.date is None:
        return False
    if _ARTICLE_FOLDERS.search(article.path):
        return True
    return facts.metadata.date is not None and not _OTHER_FOLDERS.search(article.path)

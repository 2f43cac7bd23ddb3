"""Who wrote an article and when, as far as it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article
from seoaudit.facts.customs import is_expected, site_names_author
from seoaudit.facts.hygiene.residue import Residue, ages_of
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.trust.authorship import Author, find_authors
from seoaudit.facts.trust.dating import date_kind, is_dated_content
from seoaudit.facts.trust.signature import is_signed

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# A page with more ages than this is a list of articles.
_MOST_AGES = 2


class Unsigned(Occurrence, frozen=True):
    """Where a post begins that nobody signs; `usual` tells that most of those beside it name an
    author, or that too few lie there to know."""

    usual: bool = True


class Trust(Struct, frozen=True):
    """Who and when.

    `authors` are the names in the author field, or in a byline where there is none (`name`,
    `generic`). `date_kind` is `absolute` where a date field, the head, the path or the text names
    a day, `relative` where the article gives its age alone, `none` otherwise; `date_present` is
    whether it is absolute. `dated_content` tells content of which readers ask when it was written.
    `undated` is where such an article begins, if it has no date at all.
    `relative_dates` are the blocks that give an age (`label`), where there is no other date.

    `unsigned` is where a post begins that nobody signs (`usual`): no author field, byline,
    signature or author in its structured data, and none that the site's configuration names.
    """

    authors: tuple[Author, ...]
    date_kind: str
    date_present: bool
    dated_content: bool
    undated: tuple[Occurrence, ...]
    relative_dates: tuple[Residue, ...]
    unsigned: tuple[Unsigned, ...] = ()


def measure_trust(facts: Facts) -> Trust:
    """Look for authors and dates in the fields, the path and the text of an article."""
    article, metadata = facts.article, facts.metadata
    authors = find_authors(article, metadata.author, facts.settings.business, facts.language)
    ages = tuple(ages_of(article, facts.text, facts.language))
    if article.format == "html" and len(ages) > _MOST_AGES:
        ages = ()
    kind = date_kind(article, metadata, facts.lexicon.pack, bool(ages))
    dated = is_dated_content(article, metadata, facts.text.words, bool(authors or ages))
    undated = (_beginning(article),) if dated and kind == "none" else ()
    unsigned = dated and not authors and not is_signed(facts) and not site_names_author(facts)
    return Trust(
        authors=authors,
        date_kind=kind,
        date_present=kind == "absolute",
        dated_content=dated,
        undated=undated,
        relative_dates=ages if kind == "relative" else (),
        unsigned=(_unsigned(facts),) if unsigned else (),
    )


def _unsigned(facts: Facts) -> Unsigned:
    return Unsigned(_beginning(facts.article).span, None, is_expected(facts, "author"))


def _beginning(article: Article) -> Occurrence:
    """The title field, or else the first block."""
    title = article.front_matter.by_path.get("title") if article.front_matter else None
    block = article.prose.blocks[0]
    return Occurrence(title.span if title else article.prose.span(block.start, block.end))

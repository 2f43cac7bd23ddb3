"""What an article says of the people who answer for it, beside their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from seoaudit.article import Article, Field
from seoaudit.facts.metadata.field_names import squeezed
from seoaudit.facts.metadata.field_values import day_of, is_empty
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.trust.authorship import Author
    from seoaudit.language.claims import CredentialWords

# Fields that name somebody who wrote or took part, whatever a site calls them.
_WRITERS = frozenset(
    "by byline bylines writer writers contributor contributors creator creators".split()
)
# Fields that say what makes somebody an expert, or who has looked at the text.
_EXPERTS = deferred(
    r"credential|qualification|jobtitle|authortitle|authorrole|authorbio|reviewer|reviewedby|"
    r"medicallyreviewed|factchecke|approvedby|expert|author\.(?:title|role|bio|position|job)"
)
_MARKED = deferred(
    r"\b(?:rel|class|itemprop|id)\s*=\s*[\"'][^\"']*(?:author|byline)", re.IGNORECASE
)
_SIGNED = deferred(
    r"\W*(?:written\s+)?by\s+(?-i:[A-Z])|[-–—~]\s?(?-i:[A-Z][\w.'’-]+)(?: |$)", re.IGNORECASE
)
# What is published in the name of all.
_OF_ALL = deferred(
    r"(?:^|/)_?(?:change(?:s|logs?)|releases?(?:[-_]?notes)?|press[-_]?releases?)/", re.IGNORECASE
)
# A signature stands in one of the last blocks, and alone.
_LAST = 4
_LONGEST = 80
# Around a name, in characters, its qualification stands.
_NEAR = 90


def is_signed(facts: Facts) -> bool:
    """Whether anything beside the author field tells who wrote an article, or nobody would.

    Release notes and press releases are everybody's.
    """
    article = facts.article
    if _OF_ALL.search(article.path.replace("\\", "/")):
        return True
    if any(_names_writer(field) for field in _fields(article)):
        return True
    data = facts.linked_data
    if data is not None and any("author" in node.values for node in data.nodes):
        return True
    if "author" in article.source.text.lower() and _MARKED.search(article.source.text):
        return True
    return any(
        block.end - block.start <= _LONGEST
        and _SIGNED.match(article.prose.text, block.start, block.end)
        for block in article.prose.blocks[-_LAST:]
    )


def _fields(article: Article) -> Iterator[Field]:
    for metadata in (article.front_matter, article.head):
        yield from metadata.fields if metadata else ()


def _names_writer(field: Field) -> bool:
    name = squeezed(field.keys[-1])
    return (name in _WRITERS or "author" in squeezed(field.path)) and not is_empty(field.value)


def without_credentials(
    facts: Facts, authors: tuple[Author, ...], words: CredentialWords
) -> tuple[Author, ...]:
    """The authors, where nothing says what qualifies any of them and nobody else has reviewed."""
    people = tuple(one for one in authors if not one.generic and "://" not in one.name)
    article = facts.article
    if not people or any(_names_expert(field) for field in _fields(article)):
        return ()
    titles = deferred(words.titles)
    reviewed = deferred(words.reviewed, re.IGNORECASE)
    for prose in (article.prose, article.surroundings):
        if prose.text and reviewed.search(prose.text):
            return ()
    if any(_is_qualified(facts, author, titles) for author in people):
        return ()
    return people


def _names_expert(field: Field) -> bool:
    if is_empty(field.value) or isinstance(field.value, bool) or day_of(field.value) is not None:
        return False
    return _EXPERTS.search(squeezed(field.path)) is not None


def _is_qualified(facts: Facts, author: Author, titles: re.Pattern[str]) -> bool:
    """Whether a title stands with the author's name, or the name leads to more about them."""
    article = facts.article
    source = article.source
    line = source.line_span(source.position(author.span.start)[0])
    if titles.search(source.slice(line)):
        return True
    if any(author.name and author.name in link.label for link in article.links):
        return True
    for prose in (article.prose, article.surroundings):
        at = prose.text.find(author.name)
        while at >= 0:
            around = max(at - _NEAR // 3, 0), at + len(author.name) + _NEAR
            if titles.search(prose.text, *around):
                return True
            at = prose.text.find(author.name, at + len(author.name) or 1)
    return False

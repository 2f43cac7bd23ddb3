"""What an article says of the people who answer for it, beside their names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Field
from seoaudit.facts.metadata.field_names import squeezed
from seoaudit.facts.metadata.field_values import day_of, is_empty
from seoaudit.facts.trust.authorship import Author
from seoaudit.facts.trust.signature import fields_of
from seoaudit.language.deferred import compiled, deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.language.claims import CredentialWords

# Fields that say what makes somebody an expert, or who has looked at the text.
_EXPERTS = deferred(
    r"credential|qualification|jobtitle|authortitle|authorrole|authorbio|reviewer|reviewedby|"
    r"medicallyreviewed|factchecke|approvedby|expert|author\.(?:title|role|bio|position|job)"
)
# Around a name, in characters, its qualification stands.
_NEAR = 90
# No mention of a reviewer is longer, in characters.
_LONGEST_MENTION = 60


class Credentials(Struct, frozen=True):
    """Why the authors of an article should know.

    `unqualified` are its authors where it says of none of them what qualifies them, links to
    nothing about them and names no reviewer; empty where the language has no words for that.
    """

    unqualified: tuple[Author, ...] = ()


def measure_credentials(facts: Facts) -> Credentials:
    """Look for a qualification of the authors, or for a reviewer."""
    from seoaudit.language.claims import ClaimWords

    people = tuple(one for one in facts.trust.authors if not one.generic and "://" not in one.name)
    words = ClaimWords(facts.language_code).credentials
    if not people or words is None or _is_backed(facts, people, words):
        return Credentials()
    return Credentials(people)


def _is_backed(facts: Facts, people: tuple[Author, ...], words: CredentialWords) -> bool:
    article = facts.article
    if any(_names_expert(field) for field in fields_of(article)):
        return True
    titles = compiled(words.titles)
    if any(_is_qualified(facts, author, titles) for author in people):
        return True
    return _names_reviewer(facts, words)


def _names_reviewer(facts: Facts, words: CredentialWords) -> bool:
    """Whether the text says that somebody reviewed it; looked for around the words that tell."""
    reviewed = compiled(words.reviewed, re.IGNORECASE)
    around = facts.article.surroundings.text
    if around and reviewed.search(around):
        return True
    text, prose = facts.text, facts.article.prose.text
    return any(
        reviewed.search(
            prose,
            max(text.starts[at] - _LONGEST_MENTION, 0),
            text.ends[at] + _LONGEST_MENTION,
        )
        for token in text.tokens_with(*words.reviewed_traces)
        for at in text.places[token]
    )


def _names_expert(field: Field) -> bool:
    if not _is_for_experts(field.path):
        return False
    value = field.value
    return not (is_empty(value) or isinstance(value, bool) or day_of(value) is not None)


@lru_cache(maxsize=512)
def _is_for_experts(path: str) -> bool:
    """Whether a field of this name says who checked an article, or what its author has learnt."""
    return _EXPERTS.search(squeezed(path)) is not None


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

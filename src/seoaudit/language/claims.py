"""What a language makes claims with, and what it backs them by."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.language.packs import part

Keyed = tuple[str, str]
"""Words, which spaces part, and a regular expression that is tried on sentences with one of them.

Words are lower case as the text is split into them: `two-thirds` is one, `per cent` is two. `%` is
one, and `,` is every number with a comma. After a `+` come others, of which the sentence needs one
as well. Words after a `^` are those that the expression begins with; it is tried first where they
stand.
"""


class StatisticWords(Struct, frozen=True):
    """Numbers that claim something of the world, and appeals to studies.

    `figures` and `studies` are expressions for the claim itself. No source is asked of a sentence
    that matches `own` (the writer's own figures) or `supposed` (an example, a condition, a
    question). In the paragraph, one of `named_sources` names a source; there alone case matters,
    and words are parts of hyphenated ones too, or none where it is always tried.
    `referring` begins a sentence that goes on about a source named before. Under one of
    `source_headings` (lower case) an article lists its sources. A title that matches `surveys`
    tells that the article itself is the source of its figures.
    """

    figures: tuple[Keyed, ...]
    studies: tuple[Keyed, ...]
    own: str
    supposed: str
    named_sources: tuple[Keyed, ...]
    referring: str
    source_headings: frozenset[str]
    surveys: str


class TopicWords(Struct, frozen=True):
    """Words (single, lower case) that articles about health, or money, use and few others.

    A word with one of the endings is one of them too (`Rückenschmerzen`).
    """

    health: frozenset[str]
    money: frozenset[str]
    health_endings: tuple[str, ...] = ()
    money_endings: tuple[str, ...] = ()


class HealthWords(Struct, frozen=True):
    """Claims about health that promise too much, and advice on when to seek care.

    `absolutes` are expressions for promises nobody can keep; `denials` match what stands before the
    end of one where it is denied, doubted or asked. `care` are expressions for advice to see a
    professional.
    """

    absolutes: tuple[Keyed, ...]
    denials: str
    care: tuple[Keyed, ...]


class CredentialWords(Struct, frozen=True):
    """Who answers for an article: `titles` before or after a name and words for a profession,
    `reviewed` for words that introduce a reviewer; regular expressions, `titles` with case. What
    `reviewed` matches is no longer than 60 characters and holds one of `reviewed_traces`, letters
    within one word."""

    titles: str
    reviewed: str
    reviewed_traces: tuple[str, ...]


class ReviewWords(Struct, frozen=True):
    """Claims about one's reviews.

    `claims` are expressions for them; `ours` shows that they are about the business itself,
    `platforms` where reviews are published, `others` that the sentence claims nothing: it asks for
    reviews or speaks of them in general.
    """

    claims: tuple[Keyed, ...]
    ours: str
    platforms: str
    others: str


class ClaimWords(Struct, frozen=True):
    """All that of the language of `code`, part by part; None where it has no module for one.

    Expressions ignore case unless said.
    """

    code: str

    @property
    def topics(self) -> TopicWords | None:
        """The words that tell what an article is about."""
        return part(self.code, "topics", TopicWords)

    @property
    def statistics(self) -> StatisticWords | None:
        """Figures and studies, and what backs them."""
        return part(self.code, "statistics", StatisticWords)

    @property
    def health(self) -> HealthWords | None:
        """Promises about health, and advice to see a professional."""
        return part(self.code, "health_claims", HealthWords)

    @property
    def credentials(self) -> CredentialWords | None:
        """Who answers for an article."""
        return part(self.code, "credentials", CredentialWords)

    @property
    def reviews(self) -> ReviewWords | None:
        """Claims about one's reviews."""
        return part(self.code, "reviews", ReviewWords)


def any_of(words: str) -> str:
    """A regular expression for any of some words, which spaces part; `_` is a space in one."""
    return f"(?:{'|'.join(words.split())})".replace("_", " ")

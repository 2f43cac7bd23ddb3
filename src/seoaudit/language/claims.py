"""What a language makes claims with, and what it backs them by."""

from __future__ import annotations

from importlib import import_module

from msgspec import Struct


class StatisticWords(Struct, frozen=True):
    """Numbers that claim something of the world, and appeals to studies.

    `triggers` are words one of which stands in every sentence with such a claim, if no per cent
    sign does. `figures` and `studies` are regular expressions for the claim itself. No source is
    asked of a sentence that matches `own` (the writer's own figures) or `supposed` (an example, a
    condition, a question). In the paragraph, one of `named_sources` names a source; there alone
    case matters. `referring` begins a sentence that goes on about a source named before. Under one
    of `source_headings` (lower case) an article lists its sources. A heading or title that matches
    `surveys` tells that the article itself is the source of its figures.
    """

    triggers: frozenset[str]
    figures: tuple[str, ...]
    studies: tuple[str, ...]
    own: str
    supposed: str
    named_sources: tuple[str, ...]
    referring: str
    source_headings: frozenset[str]
    surveys: str


class TopicWords(Struct, frozen=True):
    """Words (single, lower case) that articles about health, or money, use and few others."""

    health: frozenset[str]
    money: frozenset[str]


class HealthWords(Struct, frozen=True):
    """Claims about health that promise too much, and advice on when to seek care.

    `absolutes` are regular expressions for promises nobody can keep, in sentences that hold one of
    `absolute_triggers`; `denials` match the sentence, or what stands in it before the promise,
    where that is denied or asked. `care` are expressions for advice to see a professional.
    """

    absolute_triggers: frozenset[str]
    absolutes: tuple[str, ...]
    denials: str
    care_triggers: frozenset[str]
    care: tuple[str, ...]


class CredentialWords(Struct, frozen=True):
    """Who answers for an article: `titles` before or after a name and words for a profession,
    `reviewed` for words that introduce a reviewer; regular expressions, `titles` with case."""

    titles: str
    reviewed: str


class ReviewWords(Struct, frozen=True):
    """Claims about one's reviews.

    `claims` are regular expressions, in sentences that hold one of `triggers`; `ours` what shows
    that they are about the business itself, `platforms` where reviews are published, `others` what
    shows that the sentence claims nothing: it asks for reviews or speaks of them in general.
    """

    triggers: frozenset[str]
    claims: tuple[str, ...]
    ours: str
    platforms: str
    others: str


class ClaimWords(Struct, frozen=True):
    """All that of one language. Expressions ignore case unless said; part by part it may lack."""

    topics: TopicWords | None = None
    statistics: StatisticWords | None = None
    health: HealthWords | None = None
    credentials: CredentialWords | None = None
    reviews: ReviewWords | None = None


def any_of(words: str) -> str:
    """A regular expression for any of some words, which spaces part; `_` is a space in one."""
    return f"(?:{'|'.join(words.split())})".replace("_", " ")


_MODULES = {"en": "english_claims"}


def claim_words(code: str) -> ClaimWords:
    """The data for a bare language code such as `en`; empty where there is none."""
    module = _MODULES.get(code)
    if module is None:
        return _NONE
    words: ClaimWords = import_module(f"seoaudit.language.packs.{module}").CLAIMS
    return words


_NONE = ClaimWords()

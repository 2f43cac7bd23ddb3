"""How much an article is about health or money, of which more is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.text import Text


class Topic(Struct, frozen=True):
    """The vocabulary of an article; None where nothing is known of its language.

    `health_share` is the share (0 to 1) of its words that articles about health use and few
    others, `health_terms` the number of different such words; `money_share` and `money_terms` the
    same of money. `leading` is the topic with the greater share, `health` or `money`, and
    `sensitive_share` and `sensitive_terms` are its two.
    """

    health_share: float | None = None
    health_terms: int | None = None
    money_share: float | None = None
    money_terms: int | None = None
    leading: Literal["health", "money"] | None = None
    sensitive_share: float | None = None
    sensitive_terms: int | None = None


def measure_topic(facts: Facts) -> Topic:
    """Count the words of each topic."""
    from seoaudit.language.claims import ClaimWords

    words = ClaimWords(facts.language_code).topics
    if words is None or not facts.text.words:
        return Topic()
    health = _measured(words.health, words.health_endings, facts.text)
    money = _measured(words.money, words.money_endings, facts.text)
    if health >= money:
        return Topic(*health, *money, "health", *health)
    return Topic(*health, *money, "money", *money)


def _measured(
    vocabulary: frozenset[str], endings: tuple[str, ...], text: Text
) -> tuple[float, int]:
    """The share of the words that are of a vocabulary, and how many different ones there are."""
    places = text.places
    known = vocabulary & places.keys()
    if endings:
        known |= {word for word in places if word.endswith(endings)}
    found = [len(places[word]) for word in known]
    return sum(found) / text.words, len(found)

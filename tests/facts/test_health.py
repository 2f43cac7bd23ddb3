"""Promises about health and advice on care."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


def promised(facts: Facts) -> list[str]:
    return [facts.source_text(one.span) for one in facts.health.promises if not one.cited]


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("This oil cures arthritis.", "cures arthritis"),
        ("A *miracle cure* for you.", "miracle cure"),
        ("We guarantee you lasting relief.", "guarantee you lasting relief"),
        ("Results are guaranteed.", "Results are guaranteed"),
        ("It is 100% safe.", "100% safe"),
        ("It is safe for everyone.", "safe for everyone"),
        ("Generally it is safe for most people.", "safe for most people"),
        ("It has no side effects.", "no side effects"),
        ("It heals without any harmful side effects.", "without any harmful side effects"),
        ("It permanently eliminates back pain.", "permanently eliminates back pain"),
        ("This diet reverses type 2 diabetes.", "reverses type 2 diabetes"),
        ("It works for everybody.", "works for everybody"),
    ],
)
def test_a_promise_is_found(facts_of: FactsOf, text: str, promise: str) -> None:
    assert promised(facts_of(text)) == [promise]


@pytest.mark.parametrize(
    "text",
    [
        "There is no cure for arthritis.",
        "It does not cure arthritis.",
        "Nobody can guarantee results.",
        "Is it safe for everyone?",
        "It may have no side effects at all.",
        "Some claim that it cures cancer.",
        "If it works for everyone, fine.",
        "Medicine serves to cure disease.",
        "It is perfectly safe for one person and not for the next.",
        "> It cures arthritis.",
        "## It cures arthritis",
        "It cures arthritis, [a trial](https://example.org) says.",
        "The ham cures for a year.",
    ],
)
def test_no_promise_is_found(facts_of: FactsOf, text: str) -> None:
    assert promised(facts_of(text)) == []


@pytest.mark.parametrize(
    ("text", "advised"),
    [
        ("See your doctor if it lasts.", True),
        ("Talk to a qualified health professional first.", True),
        ("Please consult with your own healthcare provider.", True),
        ("Numbness needs immediate medical attention.", True),
        ("In an emergency call 911.", True),
        ("This is not medical advice.", True),
        ("## When to see somebody\n\nSoon.", True),
        ("Doctors know a lot, and so does my nurse.", False),
        ("Book a massage with us today.", False),
        ("A doctor wrote the book in 1950.", False),
    ],
)
def test_advice_to_seek_care(facts_of: FactsOf, text: str, advised: bool) -> None:
    assert facts_of(text).health.care_advice is advised


def test_nothing_is_known_of_other_languages(facts_of: FactsOf) -> None:
    health = facts_of("It cures arthritis. See your doctor.", language="fi").health
    assert (health.promises, health.care_advice) == ((), None)


def test_an_article_has_the_topic_of_its_words(facts_of: FactsOf) -> None:
    topic = facts_of("Back pain is a symptom. Taxes hurt too.").topic
    assert (topic.health_share, topic.health_terms) == (2 / 8, 2)
    assert (topic.money_share, topic.money_terms) == (1 / 8, 1)
    assert (topic.leading, topic.sensitive_share, topic.sensitive_terms) == ("health", 2 / 8, 2)


@pytest.mark.parametrize("text", ["", "---\ntitle: A\n---\n"], ids=["nothing", "no body"])
def test_an_article_without_words_has_no_topic(facts_of: FactsOf, text: str) -> None:
    topic = facts_of(text).topic
    assert topic.health_share is None
    assert topic.sensitive_terms is None

"""What a business says of its reviews."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("We have hundreds of 5-star reviews.", "hundreds of 5-star reviews"),
        ("★★★★★ 5-star rating from our happy customers", "5-star rating"),
        ("We are rated 4.9 out of 5.", "rated 4.9 out of 5"),
        ("We're the top-rated plumbers in town.", "We're the top-rated"),
        ("Our team consistently earns glowing reviews.", "consistently earns glowing reviews"),
        ("Our 250+ verified customer reviews say it.", "250+ verified customer reviews"),
    ],
)
def test_a_claim_without_source(facts_of: FactsOf, text: str, claim: str) -> None:
    facts = facts_of(text)
    assert [facts.source_text(one.span) for one in facts.reviews.unsourced] == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "We have [hundreds of 5-star reviews](https://example.com/reviews).",
        "We have 120 5-star reviews on Google.",
        "Our 5-star reviews:\n\n[Read them](https://example.com/reviews)",
    ],
    ids=["link", "platform", "neighbour"],
)
def test_a_claim_with_its_source(facts_of: FactsOf, text: str) -> None:
    reviews = facts_of(text).reviews
    assert len(reviews.claims) == 1
    assert reviews.unsourced == ()


@pytest.mark.parametrize(
    "text",
    [
        "Leave us a 5-star review!",
        "We help you get more five-star reviews.",
        "The car has a 5-star safety rating, and we like it.",
        "The hotel has hundreds of five-star reviews.",
        '> "We give them 5-star reviews." Ann',
        "Do we have 5-star reviews?",
        "We review every pull request.",
    ],
)
def test_what_claims_nothing(facts_of: FactsOf, text: str) -> None:
    assert facts_of(text).reviews.claims == ()


def test_the_configured_business_speaks_of_itself(facts_of: FactsOf) -> None:
    text = "Example Plumbing has dozens of 5-star reviews."
    assert facts_of(text).reviews.claims == ()
    assert len(facts_of(text, business={"name": "Example Plumbing"}).reviews.unsourced) == 1

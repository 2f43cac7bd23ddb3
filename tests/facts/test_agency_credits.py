"""Lines in which an agency signs an article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Website design by Example Media", "Example Media"),
        (
            "*Fully managed digital marketing by **Sunny Web Design**, with SEO.*",
            "Sunny Web Design",
        ),
        ("Website designed and maintained by [Example Studio](/s).", "Example Studio"),
        ("SEO by Bright Pixel Marketing & Design", "Bright Pixel Marketing & Design"),
        ("This post was written by the team.\n\nPowered by Example Digital", "Example Digital"),
    ],
)
def test_credits_at_the_end(facts_of: FactsOf, line: str, agency: str) -> None:
    facts = facts_of(f"# A\n\nWords.\n\n{line}\n")
    (found,) = facts.hygiene.agency_credits
    assert found.agency == agency
    assert facts.source_text(found.span) == line.rpartition("\n")[2]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Website design by people who listen", id="no name"),
        pytest.param("Our house was designed by Ada Example.", id="person"),
        pytest.param("This talk is presented by Digital.example.", id="site"),
        pytest.param("> Website design by Example Media", id="quotation"),
        pytest.param("Website design by Example Media\n\na\n\nb\n\nc\n\nd", id="not at the end"),
        pytest.param("Website design by Own Media", id="own name"),
        pytest.param("Made by Friday. Marketing and media by next week.", id="day"),
    ],
)
def test_lines_that_are_no_credits(facts_of: FactsOf, text: str) -> None:
    facts = facts_of(f"# A\n\nWords.\n\n{text}\n", business={"name": "Own Media"})
    assert facts.hygiene.agency_credits == ()

"""Sentences in a row that begin with the same word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


def runs(facts: Facts) -> list[tuple[str, int]]:
    return [(one.label, one.count) for one in facts.readability.repeated_beginnings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We fix. We sell. We stay.", [("We", 3)], id="three"),
        pytest.param("We fix.\n\nWe sell. They stay.", [("We", 2)], id="over paragraphs"),
        pytest.param("The van is old. The house is new.", [], id="articles"),
        pytest.param("The van is old. The van is red.", [("The van", 2)], id="two words"),
        pytest.param("Two vans. Two dogs.", [], id="numbers"),
        pytest.param("No. No. We.", [("No", 2)], id="one word each"),
        pytest.param("“We” fix. We sell.", [("We", 2)], id="quotation mark"),
        pytest.param("- We fix.\n- We sell.\n", [], id="list"),
        pytest.param("\\- We fix\n\n\\- We sell\n", [], id="dashes"),
        pytest.param("— We fix.\n\n— We sell.\n", [], id="dialogue"),
        pytest.param("Step 1 is to fix.\n\nStep 2 is to sell.\n", [], id="numbered steps"),
        pytest.param("# We fix\n\nWe sell.\n\n# We stay\n", [], id="headings"),
        pytest.param("We fix.\n\n```\nx\n```\n\nWe sell.", [], id="code between"),
        pytest.param("`a` is old. `b` is new. Is it?", [], id="code before"),
        pytest.param("We fix.<br>We sell.  \nWe stay.", [], id="hard line breaks"),
        pytest.param("We fix. {{ we }} We sell.", [], id="template before"),
        pytest.param("We fix. **We** sell.", [("We", 2)], id="bold"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_runs(facts_of: FactsOf, text: str, expected: list[tuple[str, int]]) -> None:
    assert runs(facts_of(text)) == expected


def test_every_beginning_has_its_place(facts_of: FactsOf) -> None:
    facts = facts_of("The van is old.\n\n*The van* is red. The\nvan is ours.\n")
    (found,) = facts.readability.repeated_beginnings
    assert [facts.source_text(place) for place in found.places] == [
        "The van",
        "The van",
        "The\nvan",
    ]


def test_paragraphs_of_a_page_adjoin(facts_of: FactsOf) -> None:
    facts = facts_of(
        "<main><p>We fix.</p>\n<p>We sell.</p><hr><p>We stay.</p></main>", path="a.html"
    )
    assert runs(facts) == [("We", 3)]


def test_languages_without_determiners_are_not_measured(facts_of: FactsOf) -> None:
    assert runs(facts_of("Me menemme. Me tulemme. Me jäämme.", language="fi")) == []

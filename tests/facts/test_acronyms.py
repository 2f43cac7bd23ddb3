"""Abbreviations in capitals that are explained nowhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


def undefined(facts: Facts) -> list[tuple[str, int]]:
    return [(one.label, one.count) for one in facts.readability.undefined_acronyms]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A tight TMJ hurts. Treat the TMJ.", [("TMJ", 2)], id="twice"),
        pytest.param("Ask for TMJs and the TMJ’s use.", [("TMJ", 2)], id="plural and owner"),
        pytest.param("- the TMJ\n- no more", [("TMJ", 1)], id="list item"),
    ],
)
def test_abbreviations_without_a_meaning(
    facts_of: FactsOf, text: str, expected: list[tuple[str, int]]
) -> None:
    assert undefined(facts_of(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The joint of the jaw (TMJ) hurts. A TMJ hurts.", id="in brackets"),
        pytest.param("The TMJ (joint of the jaw) hurts.", id="brackets behind"),
        pytest.param("TMJ stands for a joint.", id="phrase"),
        pytest.param("The TMJ, or jaw joint, hurts.", id="or"),
        pytest.param(
            "A temporomandibular joint is no TMJ? TM joint: temporo-mandibular joint.", id="hyphen"
        ),
        pytest.param(
            "Money laundering. The anti-money laundering law is AML.", id="parts of a word"
        ),
        pytest.param("Freedom of information is FOI.", id="little words between"),
        pytest.param("We made a PDF and an FAQ.", id="familiar"),
        pytest.param("See chapter XIV and part III.", id="roman numerals"),
        pytest.param("Do NOT run. ONLY walk, only walk.", id="emphasis"),
        pytest.param("PLEASE STAY CALM NOW", id="a line of capitals"),
        pytest.param("We follow ASTM 1234.", id="reference"),
        pytest.param("Ada Example, RMT, answers.", id="degree"),
        pytest.param("Use `TMJ` and TMJ_MAX and a-TMJ and TMJ.x here.", id="code"),
        pytest.param("> The TMJ hurts.", id="quotation"),
        pytest.param("# TMJ\n\nIt hurts.", id="heading"),
        pytest.param("| TMJ | x |\n|--|--|\n| TMJ | y |", id="table"),
        pytest.param('The <abbr title="joint">TMJ</abbr> hurts.', id="markup"),
    ],
)
def test_what_needs_no_explanation(facts_of: FactsOf, text: str) -> None:
    assert undefined(facts_of(text)) == []


def test_the_name_of_the_business_is_no_abbreviation(facts_of: FactsOf) -> None:
    text = "QRST fixes drains. Call QRST."
    assert undefined(facts_of(text)) == [("QRST", 2)]
    assert undefined(facts_of(text, business={"name": "QRST Plumbing"})) == []


def test_the_first_use_is_the_place(facts_of: FactsOf) -> None:
    facts = facts_of("# The TMJ\n\nA tight *TMJ* hurts. Treat the TMJ.")
    (found,) = facts.readability.undefined_acronyms
    assert facts.article.source.position(found.span.start) == (3, 10)
    assert facts.source_text(found.span) == "TMJ"

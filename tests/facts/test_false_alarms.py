"""Texts from the wild that looked like a fault and are none, and their true neighbours."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

_PARAGRAPH = (
    "It sits at the top of one end and has a square pin in its middle, as all of them have."
)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        pytest.param(
            "Έχετε ένα έργο που χρησιμοποιούν πολλοί άνθρωποι για τη δουλειά τους;",
            "el",
            0,
            id="ask",
        ),
        pytest.param(
            "This page shows how that is done import Tabs from '@theme/Tabs';", "en", 0, id="code"
        ),
        pytest.param(
            "We open the valve, we let the air out of the pipe;", "en", 1, id="a real semicolon"
        ),
    ],
)
def test_semicolons_at_the_end(
    facts_of: Callable[..., Facts], text: str, language: str, found: int
) -> None:
    assert len(facts_of(f"# A\n\n{text}\n", language=language).structure.cut_offs) == found


@pytest.mark.parametrize(
    ("items", "found"),
    [
        pytest.param("two onions\n\none carrot\n\nthree leaves of bay", 3, id="a list"),
        pytest.param("```json\n\ntwo keys\n\n```", 0, id="a fence"),
        pytest.param("${TITLE}\n\nthe date\n\nthe name", 0, id="a template"),
    ],
)
def test_lists_that_lost_their_bullets(
    facts_of: Callable[..., Facts], items: str, found: int
) -> None:
    facts = facts_of(f"You need this:\n\n{items}\n\n{_PARAGRAPH}\n", path="a.txt")
    assert len(facts.structure.lost_items) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("2. Open the valve", True, id="numbered, alone"),
        pytest.param("- Open the valve", False, id="bullet"),
        pytest.param('"Open the valve"', False, id="quotation"),
    ],
)
def test_headings_of_plain_text(facts_of: Callable[..., Facts], line: str, found: bool) -> None:
    facts = facts_of(f"A title\n\n{_PARAGRAPH}\n\n{line}\n\n{_PARAGRAPH}\n", path="a.txt")
    spans = [heading.span for heading in facts.structure.unmarked_headings]
    assert (line in [facts.source_text(span) for span in spans]) is found


@pytest.mark.parametrize(
    ("after", "found"),
    [
        pytest.param("[The guide](/guide/)", 0, id="a button below"),
        pytest.param("The pipe is old.", 1, id="nothing below"),
    ],
)
def test_references_with_a_button_below(
    facts_of: Callable[..., Facts], after: str, found: int
) -> None:
    text = (
        "Read our complete guide to the pipes and valves and drains of an old house and its garden."
    )
    references = facts_of(f"# A\n\n{text}\n\n{after}\n").links.dangling
    assert references is not None
    assert len(references) == found


@pytest.mark.parametrize(
    ("end", "found"),
    [
        pytest.param("and much more…", 0, id="and more"),
        pytest.param("and how to mend…", 1, id="cut"),
    ],
)
def test_descriptions_that_trail_off(facts_of: Callable[..., Facts], end: str, found: int) -> None:
    description = f"{'Pipes, valves, drains and all that runs through an old house, ' * 2}{end}"
    facts = facts_of(f"---\ndescription: {description}\n---\nText.\n")
    assert len(facts.description.cut_off) == found


@pytest.mark.parametrize(
    ("second", "found"),
    [
        pytest.param("`old`", 1, id="the same code"),
        pytest.param("`new`", 0, id="other code"),
    ],
)
def test_paragraphs_about_other_code(
    facts_of: Callable[..., Facts], second: str, found: int
) -> None:
    said = (
        "The option {} is gone, so take it out of the file and use the other one in its place now."
    )
    facts = facts_of(f"# A\n\n{said.format('`old`')}\n\n{said.format(second)}\n")
    assert len(facts.structure.repeated_paragraphs) == found


@pytest.mark.parametrize(
    ("written", "number"),
    [
        pytest.param("01.99.00.12.36", "+33199001236", id="dotted number"),
        pytest.param("01.09.2024", None, id="date"),
    ],
)
def test_dotted_numbers_and_dates(
    facts_of: Callable[..., Facts], written: str, number: str | None
) -> None:
    facts = facts_of(f"Secrétariat : {written}.\n", business={"region": "FR"})
    assert [phone.e164 for phone in facts.contact.phones] == ([number] if number else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("We wait for you. [Subscribe](/news/). Bring a coat.", 1, id="a sentence"),
        pytest.param("We wait. The [subscribe](/news/) page is old.", 0, id="part of one"),
    ],
)
def test_links_that_are_a_sentence(facts_of: Callable[..., Facts], text: str, found: int) -> None:
    assert len(facts_of(f"# A\n\n{text}\n").cta.calls) == found


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        pytest.param("emergency drain cleaning service", 1, id="a phrase"),
        pytest.param("width 170 height 92", 0, id="settings"),
        pytest.param("options show_root_path false heading", 0, id="names of options"),
    ],
)
def test_phrases_that_repeat(facts_of: Callable[..., Facts], phrase: str, found: int) -> None:
    said = "\n\n".join(f"{word} {phrase} was what we {word}." for word in "abcdefghij")
    assert len(facts_of(f"# A\n\n{said}\n").keyphrase.repeated_phrases) == found

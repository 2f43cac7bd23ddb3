"""Words spelt one way in an article that is spelt the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


def mixed(facts: Facts) -> list[tuple[str, str, str]]:
    return [(one.label, one.variety, one.instead) for one in facts.readability.mixed_spellings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The colour of our neighbours is no color.",
            [("color", "American", "colour")],
            id="minority",
        ),
        pytest.param("A color, then a colour.", [("colour", "British", "color")], id="the later"),
        pytest.param(
            "We organise it. Others organize it. An organization.",
            [("organize", "American", "organise")],
            id="both within one word",
        ),
        pytest.param("The cheque has no color.", [("color", "American", "colour")], id="homograph"),
        pytest.param(
            "The colour is red. Color sells.", [("color", "American", "colour")], id="first word"
        ),
    ],
)
def test_the_lesser_spelling_is_told(
    facts_of: FactsOf, text: str, expected: list[tuple[str, str, str]]
) -> None:
    facts = facts_of(text)
    assert mixed(facts) == expected
    for found in facts.readability.mixed_spellings:
        assert facts.source_text(found.span).lower() == found.label


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The colour of our neighbours.", id="one spelling"),
        pytest.param("The colour is organized.", id="Oxford"),
        pytest.param("The color of the check in the story.", id="homographs of American"),
        pytest.param("The colour of the Lincoln Center.", id="name"),
        pytest.param("The colour is `color`.", id="code"),
        pytest.param("The colour is “of the color red”.", id="quotation marks"),
        pytest.param('The colour is "of the color red".', id="straight quotation marks"),
        pytest.param("The colour.\n\n> The color.", id="quotation"),
        pytest.param("The colour. See [a color book](/b).", id="linked title"),
        pytest.param("The colour of Color Street.", id="name at its beginning"),
        pytest.param("The colour.\n\n    color: red\n", id="code block"),
    ],
)
def test_what_others_wrote_is_not(facts_of: FactsOf, text: str) -> None:
    assert mixed(facts_of(text)) == []

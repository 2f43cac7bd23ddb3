"""Paragraphs that stand in an article twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]
SHORT = "It is a good habit for everybody who sits at a desk for most of it."
MEDIUM = "Stretching is a good habit for everybody who sits at a desk for most of the day."
LONG = (
    f"{MEDIUM} It takes a few minutes, costs nothing, and you can do it wherever there is a chair."
)


def told(facts: Facts) -> list[tuple[int, int, bool]]:
    """Line, first line and whether it is a formula, of each."""
    source = facts.article.source
    return [
        (source.position(one.span.start)[0], one.first_line, one.formula)
        for one in facts.structure.repeated_paragraphs
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{MEDIUM}\n\nx\n\n{MEDIUM}\n", [(5, 1, False)], id="twice"),
        pytest.param(
            f"{MEDIUM}\n\n**{MEDIUM.upper()[:-1]}**\n", [(3, 1, False)], id="case and marks"
        ),
        pytest.param(f"{MEDIUM}\n{MEDIUM}\n", [(2, 1, False)], id="two halves"),
        pytest.param(f"{MEDIUM}\n\n# A\n\n{MEDIUM}\n", [(5, 1, True)], id="short and apart"),
        pytest.param(f"{LONG}\n\n# A\n\n{LONG}\n", [(5, 1, True)], id="long and apart"),
        pytest.param(
            f"# A\n\n{LONG}\n\n# A\n\n{LONG}\n", [(7, 3, False)], id="section pasted twice"
        ),
        pytest.param(
            f"# A\n\n## X\n\n{LONG}\n\n# B\n\n## X\n\n{LONG}\n",
            [(11, 5, True)],
            id="sections of one name",
        ),
        pytest.param(
            f"<TabItem>\n\n{LONG}\n\n</TabItem>\n<TabItem>\n\n{LONG}\n\n</TabItem>\n",
            [(8, 3, True)],
            id="tabs",
        ),
        pytest.param(
            f"{LONG}\n\n# A\n\n{LONG}\n\n# B\n\n{LONG}\n",
            [(5, 1, True), (9, 1, True)],
            id="three times",
        ),
        pytest.param(
            f"{LONG} [Call](/c)\n\n# A\n\n{LONG} [Call](/c)\n", [(5, 1, True)], id="invitation"
        ),
        pytest.param(f"*{LONG}*\n\n# A\n\n*{LONG}*\n", [(5, 1, True)], id="notice"),
        pytest.param(f"> {LONG}\n\n> {LONG}\n", [], id="quotation"),
        pytest.param(f"- {LONG}\n- {LONG}\n", [], id="list"),
        pytest.param("Call us.\n\nCall us.\n", [], id="short"),
        pytest.param(f"{MEDIUM}\n\n{SHORT}\n", [], id="others"),
    ],
)
def test_repeated_paragraphs(
    facts_of: FactsOf, text: str, expected: list[tuple[int, int, bool]]
) -> None:
    assert told(facts_of(text)) == expected


def test_lines_that_are_headings_part_a_plain_text(facts_of: FactsOf) -> None:
    text = f"How to stretch\n{MEDIUM}\nBefore You Start\n{MEDIUM}\n{MEDIUM}\n"
    assert told(facts_of(text, path="a.txt")) == [(4, 2, True), (5, 2, False)]

"""Headings of the main content."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts


def test_headings_are_listed_with_their_place(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("# One\n\nWords\n\n## Two `x` words\n")
    headings = facts.headings
    assert headings.count == 2
    assert [(heading.level, heading.label, heading.words) for heading in headings.all] == [
        (1, "One", 1),
        (2, "Two x words", 2),
    ]
    assert [facts.source_text(heading.span) for heading in headings.all] == [
        "# One",
        "## Two `x` words",
    ]
    assert [heading.label for heading in headings.top] == ["One"]


@pytest.mark.parametrize(
    ("text", "written", "replacement"),
    [
        ("## **Words here**", "**Words here**", "Words here"),
        ("## __Words__ ##", "__Words__", "Words"),
        ("### *Words*", "*Words*", "Words"),
        ("## ***Words***", "***Words***", "Words"),
        ("**Words**\n---", "**Words**", "Words"),
        (
            "## **Use [a link](x) & `code`**",
            "**Use [a link](x) & `code`**",
            "Use [a link](x) & `code`",
        ),
    ],
)
def test_emphasis_around_a_heading_is_found(
    facts_of: Callable[..., Facts], text: str, written: str, replacement: str
) -> None:
    facts = facts_of(f"{text}\n\nWords\n")
    (found,) = facts.headings.emphasised
    assert (facts.source_text(found.span), found.replacement) == (written, replacement)


@pytest.mark.parametrize(
    "text",
    [
        "## Words **here**",
        "## **Words** here",
        "## **a** **b**",
        "## Words",
        "**Words**",
        "## `**x**`",
    ],
)
def test_emphasis_within_a_heading_is_not(facts_of: Callable[..., Facts], text: str) -> None:
    assert facts_of(f"{text}\n\nWords\n").headings.emphasised == ()


@pytest.mark.parametrize(
    ("levels", "skips"),
    [
        ((1, 2, 3), []),
        ((1, 3), [(1, 3)]),
        ((3, 2, 4, 2), [(2, 4)]),
        ((4, 2, 1, 2), []),
        ((2, 5, 6, 3), [(2, 5)]),
    ],
)
def test_skips(
    facts_of: Callable[..., Facts], levels: tuple[int, ...], skips: list[tuple[int, int]]
) -> None:
    text = "\n\n".join(f"{'#' * level} Words {level}" for level in levels)
    found = facts_of(text).headings.skips
    assert [(heading.previous, heading.level) for heading in found] == skips


def test_an_empty_heading_skips_no_level(facts_of: Callable[..., Facts]) -> None:
    assert facts_of("# One\n\n### \n\nWords").headings.skips == ()


def test_empty_headings_show_nothing(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("## \n\nWords\n\n## `code`\n\n## ![alt](x.png)\n\n## {{ title }}\n")
    assert [facts.source_text(heading.span) for heading in facts.headings.empty] == ["##"]


def test_repeated_headings_stand_in_one_section(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("## A\n\n### Price\n\n## B\n\n### Price\n\n### price\n\n## a\n")
    assert [heading.label for heading in facts.headings.repeated] == ["price", "a"]


def test_headings_around_the_main_content_do_not_count(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("<h2>Menu</h2><main><h1>In</h1></main>", path="a.html")
    assert [heading.label for heading in facts.headings.all] == ["In"]


LEAD = (
    "Whoever sits at a desk for most of the day gets stiff in the evening, and a few minutes of "
    "stretching help to loosen up."
)


@pytest.mark.parametrize(
    ("text", "surplus"),
    [
        ("# A\n\nWords\n\n## B\n", []),
        ("# A\n\nWords\n\n# B\n\nWords\n\n# C\n", ["B", "C"]),
        (f"---\ntitle: Stretching\n---\n{LEAD}\n\n# Hold\n", ["Hold"]),
        (f"---\ntitle: Stretching\n---\n{LEAD}\n\n## A\n\n# Hold\n", ["Hold"]),
        ("---\ntitle: Stretching\n---\nA badge\n\n# Hold\n", []),
        (f"---\ntitle: Stretching at home\n---\n{LEAD}\n\n# Stretching\n", []),
        (f"{LEAD}\n\n# Hold\n", []),
    ],
)
def test_headings_of_the_first_level_beside_the_title(
    facts_of: Callable[..., Facts], text: str, surplus: list[str]
) -> None:
    assert [heading.label for heading in facts_of(text).headings.surplus_top] == surplus


@pytest.mark.parametrize(
    ("text", "path", "replacement"),
    [
        ("##\n\nWords", "a.md", ""),
        ("## &nbsp;\n\nWords", "a.md", ""),
        ("## <!-- none --> ##\n\nWords", "a.md", ""),
        ("## {#prices}\n\nWords", "a.md", None),
        ('<h2 class="a"><strong></strong><br></h2><p>Words</p>', "a.html", ""),
    ],
)
def test_headings_without_words_are_empty(
    facts_of: Callable[..., Facts], text: str, path: str, replacement: str | None
) -> None:
    (found,) = facts_of(text, path=path).headings.empty
    assert found.replacement == replacement


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("## ![](a.png)\n", "a.md"),
        ("## `code`\n", "a.md"),
        ("## {{ title }}\n", "a.md"),
        ("## $x$\n", "a.md"),
        ('<h2 id="result"></h2>', "a.html"),
        ('<h2><span data-count="3"></span></h2>', "a.html"),
        ('<h2><img src="a.png"></h2>', "a.html"),
        ("<h2><svg></svg></h2>", "a.html"),
        ("<h2 v-html='title'></h2>", "a.html"),
    ],
)
def test_headings_that_show_something_are_not_empty(
    facts_of: Callable[..., Facts], text: str, path: str
) -> None:
    assert facts_of(text, path=path).headings.empty == ()


def test_headings_that_a_template_writes_are_not_compared(
    facts_of: Callable[..., Facts],
) -> None:
    facts = facts_of("## {{ a }}\n\nWords\n\n## {{ a }}\n\n## B\n\n## b\n")
    assert [heading.label for heading in facts.headings.repeated] == ["b"]

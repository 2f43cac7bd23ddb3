"""Sections, and structure that lost its markup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from seoaudit.facts.facts import Facts

SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"
PARAGRAPH = (
    "Most people hold a stretch for twenty to thirty seconds and repeat it on each side once."
)


def lines_of(facts: Facts, found: tuple[object, ...]) -> list[int]:
    source = facts.article.source
    return [source.position(occurrence.span.start)[0] for occurrence in found]  # type: ignore[attr-defined]


def seed(facts_of: Callable[..., Facts], number: str) -> Facts:
    (path,) = SEEDS.glob(f"{number}*.txt")
    return facts_of(path.read_bytes(), path=path.name)


def test_headings_of_a_text_that_lost_its_markup_are_all_found(
    facts_of: Callable[..., Facts],
) -> None:
    facts = seed(facts_of, "003")
    assert lines_of(facts, facts.structure.unmarked_headings) == [
        *(1, 5, 7, 10, 13, 16, 19, 21, 25, 29, 33, 37, 41, 43, 46, 49, 52, 55, 57, 61),
        *(68, 71, 74, 77, 80, 83, 86, 89, 92, 94, 96, 98, 100),
    ]
    assert lines_of(facts, facts.structure.lost_items) == [63, 64, 65, 66]
    assert facts.structure.broken_tables == ()
    assert facts.structure.empty_sections == ()


def test_headings_and_tables_of_a_scraped_text_are_found(facts_of: Callable[..., Facts]) -> None:
    facts = seed(facts_of, "004")
    structure = facts.structure
    assert lines_of(facts, structure.unmarked_headings) == [
        *(1, 6, 7, 14, 19, 25, 36, 41, 53, 57, 58, 60, 62, 64, 66, 68),
    ]
    assert structure.lost_items == ()
    assert [(table.rows, table.columns) for table in structure.broken_tables] == [
        (6, 2),
        (5, 3),
        (5, 3),
    ]
    assert lines_of(facts, structure.broken_tables) == [8, 29, 46]
    assert [section.label for section in structure.empty_sections] == ["Table of Contents"]


def test_a_marked_up_article_has_nothing_amiss(facts_of: Callable[..., Facts]) -> None:
    facts = seed(facts_of, "000")
    structure = facts.structure
    assert structure.unmarked_headings == ()
    assert structure.lost_items == ()
    assert structure.broken_tables == ()
    assert structure.empty_sections == ()
    assert len(facts.headings.emphasised) == 9
    assert len(facts.article.rules) == 10
    assert [url.url for url in facts.links.bare_urls] == ["https://stonemassage.ca/book/"]


def test_mended_tables_are_tables(facts_of: Callable[..., Facts]) -> None:
    facts = seed(facts_of, "004")
    text = facts.article.source.text
    for table in reversed(facts.structure.broken_tables):
        assert table.replacement is not None
        text = text[: table.span.start] + table.replacement + text[table.span.end :]
    mended = facts_of(text, path="mended.md")
    assert [(table.rows, table.columns) for table in mended.article.tables] == [
        (6, 2),
        (5, 3),
        (5, 3),
    ]
    assert mended.structure.broken_tables == ()


@pytest.mark.parametrize(
    ("before", "replacement"),
    [
        ("", "## Before you start"),
        ("# T\n\n", "## Before you start"),
        ("### T\n\n", "#### Before you start"),
    ],
)
def test_a_bold_line_becomes_a_heading(
    facts_of: Callable[..., Facts], before: str, replacement: str
) -> None:
    facts = facts_of(f"{before}Some words.\n\n**Before you start**\n\n{PARAGRAPH}\n")
    (found,) = facts.structure.unmarked_headings
    assert (found.label, found.replacement) == ("Before you start", replacement)
    assert facts.source_text(found.span) == "**Before you start**"


@pytest.mark.parametrize(
    "line",
    [
        "**Before you start:**",
        "**We are here for you.**",
        "**Call 780 555 0123**",
        "**[Book now](/book)**",
        "**Note**",
        "**By Ada Example**",
        "**before you start**",
        "**Before** you start",
        "*Before you start*",
        "> **Before you start**",
        "- **Before you start**",
        "![A stage](a.png)\n\n**Before you start**",
        "**Before you start** ![A stage](a.png)",
        "**Ada Example**\n\nWords.\n\n**Ada Example**",
        "**You will need a dish that is safe in the oven**",
        "**Value = Profit x Multiple**",
    ],
)
def test_bold_lines_that_are_no_headings(facts_of: Callable[..., Facts], line: str) -> None:
    facts = facts_of(f"Some words.\n\n{line}\n\n{PARAGRAPH}\n")
    assert facts.structure.unmarked_headings == ()


@pytest.mark.parametrize(
    ("after", "count"),
    [
        (PARAGRAPH, 1),
        ("- one\n- two", 1),
        ("Short.", 0),
        ("```\ncode\n```\n\n" + PARAGRAPH, 0),
        ("---\n\n" + PARAGRAPH, 0),
        ("| a | b |\n| - | - |\n| 1 | 2 |", 0),
        ("", 0),
    ],
)
def test_a_heading_leads_to_prose(facts_of: Callable[..., Facts], after: str, count: int) -> None:
    facts = facts_of(f"Some words.\n\n**Before you start**\n\n{after}\n")
    assert len(facts.structure.unmarked_headings) == count


@pytest.mark.parametrize(
    "line",
    [
        "It is a short sentence.",
        "Bring these:",
        "Posted by Ada Example",
        "January 31, 2026",
        "5 min read",
        "https://example.com/a",
        "someone@example.com",
        "+1 780 555 0123",
        "and so on",
        "- an item",
        "a | b | c",
    ],
)
def test_lines_of_plain_text_that_are_no_headings(
    facts_of: Callable[..., Facts], line: str
) -> None:
    text = f"{PARAGRAPH}\n{line}\n{PARAGRAPH}\n"
    assert facts_of(text, path="a.txt").structure.unmarked_headings == ()


def test_a_title_alone_is_no_lost_heading(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(f"How to stretch\n{PARAGRAPH}\n{PARAGRAPH}\n", path="a.txt")
    assert facts.structure.unmarked_headings == ()


def test_headings_after_a_lost_list_are_headings(facts_of: Callable[..., Facts]) -> None:
    text = f"Bring these:\nyour card\na referral\nWhat to Wear\n{PARAGRAPH}\n"
    facts = facts_of(text, path="a.txt")
    assert lines_of(facts, facts.structure.lost_items) == [2, 3]
    assert lines_of(facts, facts.structure.unmarked_headings) == [4]


@pytest.mark.parametrize(
    ("text", "replacement"),
    [
        ("A | B |\nc | d |", "| A | B |\n| --- | --- |\n| c | d |"),
        ("| A | B |\n|---|\n| c | d |", "| A | B |\n| --- | --- |\n| c | d |"),
        ("Words:\n| A | B |\n| c | d |\nMore", "\n| A | B |\n| --- | --- |\n| c | d |\n"),
        ("| A | B |\r\n| c | d |", "| A | B |\r\n| --- | --- |\r\n| c | d |"),
        ("| A | B |\n| c | d | e |", None),
    ],
)
def test_broken_tables_are_mended(
    facts_of: Callable[..., Facts], text: str, replacement: str | None
) -> None:
    (found,) = facts_of(text).structure.broken_tables
    assert found.replacement == replacement


@pytest.mark.parametrize(
    "text",
    [
        "| A | B |\n| - | - |\n| c | d |",
        "A | B",
        "| A\t| B\t|\n|---\t|---\t|\n| c\t| d\t|",
        "[Home](/) | [Blog](/b) | [Help](/h)\n[One](/1) | [Two](/2) | [Three](/3)",
        "```\n| A | B |\n| c | d |\n```",
        "KL(y || x) = a(x|y)\nJS(y || x) = b(x|y)",
        "Use `a | b | c` here\nand `d | e | f` there",
    ],
)
def test_bars_that_are_no_tables(facts_of: Callable[..., Facts], text: str) -> None:
    assert facts_of(text).structure.broken_tables == ()


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("## A\n\n## B\n\nWords", ["A"]),
        ("## A\n\n### B\n\nWords", []),
        ("### A\n\n## B\n\nWords", ["A"]),
        ("## A\n\nWords\n\n## B\n", ["B"]),
        ("## A\n\n---\n\n## B\n\nWords", ["A"]),
        ("## A\n\n<!-- c -->\n\n## B\n\nWords", ["A"]),
        ("## A\n\n<br>\n\n## B\n\nWords", ["A"]),
        ("## A\n\n![](a.png)\n\n## B\n\nWords", []),
        ("## A\n\n```\nx\n```\n\n## B\n\nWords", []),
        ("## A\n\n{% include a.html %}\n\n## B\n\nWords", []),
        ("## A\n\n{{< a >}}\n\n## B\n\nWords", []),
        ("## A\n\n<iframe src=x></iframe>\n\n## B\n\nWords", []),
        ("## A\n\n<div id=map></div>\n\n## B\n\nWords", []),
        ("## A\n\n- item\n\n## B\n\nWords", []),
        ("## A\n\n[x]: /y\n\n## B\n\nWords", []),
        ("## [A](/a)\n\n## B\n\nWords", []),
        ("## 10:30 Welcome\n\n## B\n\nWords", []),
    ],
)
def test_empty_sections(facts_of: Callable[..., Facts], text: str, empty: list[str]) -> None:
    assert [section.label for section in facts_of(text).structure.empty_sections] == empty


def test_sections_count_the_words_right_under_them(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Lead.\n\n# A\n\nOne two.\n\n- three\n\n## B\n\nFour.\n\n## C\n")
    assert [
        (section.label, section.level, section.words) for section in facts.structure.sections
    ] == [
        ("A", 1, 3),
        ("B", 2, 1),
        ("C", 2, 0),
    ]


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("blog/a.md", "One two three.", 3),
        ("a.md", "---\ndate: 2025-01-31\n---\nOne two three.", 3),
        ("a.txt", "One two three.", 3),
        ("contact.md", "One two three.", None),
        ("docs/a.md", "---\ndate: 2025-01-31\n---\nOne two three.", None),
        ("talks/a.md", "---\ndate: 2025-01-31\n---\nOne two three.", None),
        ("blog/recipes/a.md", "One two three.", 3),
        ("blog/a.md", "One two three.\n\n{{< gallery >}}", None),
        ("blog/a.md", "One two.\n\n<iframe src=x></iframe>", None),
        ("blog/a.mdx", "One two.\n\n<Gallery />", None),
        ("blog/a.md", "- [One two three](/a)\n- [Four five](/b)", None),
        ("blog/a.md", "---\nintro: one two three four five\n---\nOne two.", None),
        ("blog/_index.md", "One two three.", None),
        ("blog/a.md", "---\ntitle: T\n---\n", None),
    ],
)
def test_words_count_where_the_body_is_the_content(
    facts_of: Callable[..., Facts], path: str, text: str, words: int | None
) -> None:
    assert facts_of(text, path=path).structure.article_words == words


def test_parts_are_cut_at_every_heading(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(
        f"One two.\n\n# A\n\nThree.\n\n- four\n\n**Before you start**\n\n{PARAGRAPH}\n\n"
        "## B\n\n| five | six |\n|--|--|\n| seven | eight |\n"
    )
    assert [(part.label, part.words) for part in facts.structure.parts] == [
        ("", 2),
        ("A", 2),
        ("Before you start", 17),
        ("B", 0),
    ]
    assert facts.structure.parts[0].position == "before the first heading"
    assert facts.structure.parts[1].position == "under “A”"
    assert facts.structure.part_count == 4


def test_an_article_without_headings_is_one_part(facts_of: Callable[..., Facts]) -> None:
    (part,) = facts_of("One two.\n\nThree.\n").structure.parts
    assert (part.words, part.position) == (3, "without a heading")


def test_parts_of_plain_text_are_cut_at_lost_headings(facts_of: Callable[..., Facts]) -> None:
    structure = seed(facts_of, "003").structure
    assert structure.part_count == len(structure.unmarked_headings) == 33
    assert sum(part.words for part in structure.parts) > 2900
    assert max(part.words for part in structure.parts) < 300


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("## Contents\n\nWords", True),
        ("## Inhaltsverzeichnis\n\nWorte", True),
        ("## Sommaire\n\nMots", True),
        ("## Índice\n\nPalabras", True),
        ("[[toc]]\n\n## A\n", True),
        ("* x\n{:toc}\n\n## A\n", True),
        ("{{< toc >}}\n\n## A\n", True),
        ("---\ntoc: true\n---\n## A\n", True),
        ("<TableOfContents />\n\n## A\n", True),
        ("- [A](#a)\n- [B](#b)\n- [C](#c)\n- [D](#d)\n\n## A\n", True),
        ("- [A](#a)\n- [A](#a)\n- [A](#a)\n- [A](#a)\n\n## A\n", False),
        ("The stock of the doctor.\n\n## A\n", False),
    ],
)
def test_tables_of_contents(facts_of: Callable[..., Facts], text: str, listed: bool) -> None:
    assert facts_of(text).structure.lists_contents is listed


OPEN = "To find out more about all of our services, visit"


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (f"{OPEN} our\n\n## B\n\nWords.", [("our", False)]),
        (f"Words.\n\n{OPEN} our", [("our", True)]),
        (f"- {OPEN} our\n", [("our", True)]),
        (f"{OPEN} the shop,\n\n## B\n", [("shop,", False)]),
        (f"{OPEN} the shop […]\n", [("shop […]", True)]),
        (f"{OPEN} these shops:\n", [("shops:", True)]),
        (f"{OPEN} these shops:\n\n## One\n\nWords.", []),
        (f"{OPEN} our\n\n- shop\n\n## B\n", []),
        (f"{OPEN} our `shop`\n", []),
        (f"{OPEN} our\n\n```\nshop\n```\n", []),
        (f"{OPEN} our ![shop](shop.png)\n", []),
        (f"{OPEN} our\n\n{{{{< shop >}}}}\n", []),
        (f"> {OPEN} our\n", []),
        (f"{OPEN} Our\n", []),
        (f"{OPEN} the shop\n", []),
        (f"{OPEN} the shop…\n", []),
        (f"{OPEN} the shop :tada:\n", []),
        (f":::note\n{OPEN} the shop.\n:::\n", []),
        ("Yours sincerely,\n", []),
    ],
)
def test_texts_that_stop_in_mid_sentence(
    facts_of: Callable[..., Facts], text: str, ends: list[tuple[str, bool]]
) -> None:
    facts = facts_of(f"# A\n\n{text}")
    found = [(facts.source_text(end.span), end.whole) for end in facts.structure.cut_offs]
    assert found == ends


def test_only_known_words_end_nothing(facts_of: Callable[..., Facts]) -> None:
    assert facts_of(f"{OPEN} our", language="fi").structure.cut_offs == ()


@pytest.mark.parametrize(
    ("language", "line", "heads"),
    [
        ("fr", "Pourquoi masser le dos", True),
        ("fr", "Vous pouvez aussi venir sans rendez-vous", False),
        ("fr", "Publié par Anne", False),
        ("fr", "5 min de lecture", False),
        ("es", "Por qué dar un masaje", True),
        ("es", "Usted puede venir sin cita previa", False),
        ("es", "Redacción, 3 de mayo de 2024", False),
        ("fr", "Paris, 1er mai 2024", False),
        ("de", "Warum eine Massage hilft", True),
        ("de", "Sie können auch ohne Termin kommen und gleich bleiben", False),
        ("de", "Quelle: eigene Zählung", False),
    ],
)
def test_lines_of_plain_text_in_other_languages(
    facts_of: Callable[..., Facts], language: str, line: str, heads: bool
) -> None:
    text = f"Titre\n{PARAGRAPH}\n{line}\n{PARAGRAPH}\nFazit\n{PARAGRAPH}\n"
    found = facts_of(text, path="a.txt", language=language).structure.unmarked_headings
    assert (line in [heading.label for heading in found]) is heads

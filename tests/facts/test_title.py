"""The title as a search result would show it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.facts.facts import Facts
from seoaudit.facts.title.arial_widths import pixel_width
from seoaudit.facts.title.standing import stands_alone
from seoaudit.facts.title.title import fitting, with_suffix
from seoaudit.loading.load import load

FactsOf = Callable[..., Facts]


def field(title: str) -> str:
    return f"---\ntitle: {title}\n---\nA stiff neck mostly goes away within a week.\n"


@pytest.mark.parametrize(
    ("text", "path", "title", "source", "place"),
    [
        (field("Stiff neck"), "a.md", "Stiff neck", "field", "Stiff neck"),
        (field('"Stiff **neck** &amp; back"'), "a.md", "Stiff neck & back", "field", None),
        (field("404"), "a.md", "404", "field", "404"),
        ("---\ntitle: T\nmetaTitle: Meta\n---\nText", "a.md", "Meta", "field", "Meta"),
        ("# Stiff *neck*\n\nText", "a.md", "Stiff neck", "heading", "Stiff *neck*"),
        ("---\ntitle: ''\n---\n# Neck\n\nText", "a.md", "Neck", "heading", "Neck"),
        ("Stiff neck relief\nIt goes away.", "a.txt", "Stiff neck relief", "line", None),
        (
            "<html><head><title>Stiff\n neck</title></head><body><h1>Other</h1></body></html>",
            "a.html",
            "Stiff neck",
            "field",
            "Stiff\n neck",
        ),
        (
            "<html><head></head><body><h1>Stiff neck</h1><p>Text</p></body></html>",
            "a.html",
            "Stiff neck",
            "heading",
            "Stiff neck",
        ),
    ],
    ids=[
        "field",
        "markup in a field",
        "number",
        "title for search engines",
        "heading",
        "empty field",
        "first line",
        "head of a page",
        "heading of a page",
    ],
)
def test_title_is_found_where_it_stands(
    facts_of: FactsOf, text: str, path: str, title: str, source: str, place: str | None
) -> None:
    facts = facts_of(text, path=path)
    assert facts.title.text == title
    assert facts.title.source == source
    assert facts.title.characters == len(title)
    if place is not None:
        assert facts.title.place is not None
        assert facts.source_text(facts.title.place.span) == place


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("---\ndate: 2025-01-01\n---\nText", "a.md", True),
        ("Text alone.", "a.md", True),
        ("---\ndate: 2025-01-01\n---\n", "a.md", False),
        ("Text", "_includes/a.md", False),
        ("Text", "content/_note.md", False),
        ("Text", "index.md", False),
        ("---\nnewstitle: Something\n---\nText", "a.md", False),
        ("<p>Part of a page</p>", "a.html", False),
        ("<html><head></head><body><p>Page</p></body></html>", "a.html", True),
        (field("'{{ page.name }}'"), "a.md", False),
    ],
    ids=[
        "front matter without",
        "no front matter",
        "empty body",
        "folder of parts",
        "underscore",
        "home page",
        "another title field",
        "fragment",
        "page",
        "template",
    ],
)
def test_a_title_is_expected_of_pages_alone(
    facts_of: FactsOf, text: str, path: str, expected: bool
) -> None:
    title = facts_of(text, path=path).title
    assert title.text is None
    assert title.pixel_width is None
    assert title.expected is expected


@pytest.mark.parametrize(
    ("text", "pixels"),
    [
        ("", 0),
        ("i", 455 * 20 / 2048),
        ("W", 1933 * 20 / 2048),
        ("0123456789", 10 * 1139 * 20 / 2048),
        ("é", 1139 * 20 / 2048),
        ("e\u0301", 1139 * 20 / 2048),
        ("Ж", 1891 * 20 / 2048),
        ("漢", 20),
        ("⭐", 25),
        ("👩\u200d🔧", 25),
        ("🇨🇦", 25),
        ("👍🏽", 25),
        ("\u200b\u00ad", 0),
    ],
    ids=repr,
)
def test_width_in_arial(text: str, pixels: float) -> None:
    assert pixel_width(text) == pytest.approx(pixels)


@given(st.text(max_size=40), st.text(max_size=40))
def test_width_is_never_negative_and_grows_with_the_text(first: str, second: str) -> None:
    assert 0 <= pixel_width(first) <= pixel_width(first + second) + 1e-9


@given(st.text(alphabet="abcMW i", max_size=120), st.integers(1, 700))
def test_what_fits_does_fit_and_is_the_beginning(text: str, pixels: int) -> None:
    kept = fitting(text, pixels)
    assert text.startswith(kept)
    assert pixel_width(kept) <= pixels


def test_first_seed_is_wider_than_a_search_result(facts_of: FactsOf) -> None:
    title = facts_of(
        field('"Massage Therapy for Lower Back Pain: How It Helps and What to Expect"')
    ).title
    assert title.pixel_width == 649
    assert title.fitting == "Massage Therapy for Lower Back Pain: How It Helps and"


@pytest.mark.parametrize(
    ("title", "suffix", "shown"),
    [
        ("Stiff neck", " | Example", "Stiff neck | Example"),
        ("Stiff neck", "| Example", "Stiff neck | Example"),
        ("Stiff neck - example", " | Example", "Stiff neck - example"),
        ("Stiff neck", "", "Stiff neck"),
    ],
    ids=["added", "without space", "there already", "none"],
)
def test_suffix_is_counted_once(facts_of: FactsOf, title: str, suffix: str, shown: str) -> None:
    assert with_suffix(title, suffix) == shown
    measured = facts_of(field(title), business={"title_suffix": suffix}).title
    assert measured.shown == shown
    assert measured.pixel_width == round(pixel_width(shown))
    assert measured.characters == len(title)


@pytest.mark.parametrize(
    ("title", "repeated"),
    [
        ("Massage Calgary, Massages, best massaging", [("massaging", 3)]),
        ("The good, the bad and the ugly", []),
        ("Rust 1.2, 1.2 and 1.2", []),
        ("Back pain and neck pain", [("pain", 2)]),
    ],
    ids=["stems", "function words", "numbers", "twice"],
)
def test_repeated_terms_stand_where_they_are_said_last(
    facts_of: FactsOf, title: str, repeated: list[tuple[str, int]]
) -> None:
    facts = facts_of(field(f'"{title}"'))
    found = facts.title.repeated_terms
    assert [(term.label, term.count) for term in found] == repeated
    for term in found:
        assert facts.source_text(term.span) == term.label
        assert facts.source_text(term.span) not in facts.article.source.text[term.span.end :].split(
            '"'
        )[0].split(" ")


@pytest.mark.parametrize(
    ("body", "shared"),
    [
        ("# Necks that are stiff\n\nText", 2),
        ("# Summary\n\nText", 0),
        ("# Summary\n\nText\n\n# Details\n\nText", None),
        ("## Before\n\n# Summary\n\nText", None),
        ("Text", None),
        ("# Is it?\n\nText", None),
        ("<h1>{{ page.title }}</h1>\n\nText", None),
        ("# {{ page.title }}\n\nText", None),
        ("# Page {% include name.md %}\n\nText", None),
        ("# <%= title %>\n\nText", None),
        ("# {frontmatter.title}\n\nText", None),
        ("# Summary {#the-summary}\n\nText", 0),
        ("# ![](logo.png)\n\nText", None),
        ("# ![](logo.png)\n\n# Summary\n\nText", None),
    ],
    ids=[
        "shares",
        "none",
        "several headings",
        "not the first",
        "no heading",
        "no content word",
        "template in HTML",
        "template",
        "partly a template",
        "embedded code",
        "expression",
        "anchor",
        "no words",
        "several, one without words",
    ],
)
def test_words_shared_with_the_heading(facts_of: FactsOf, body: str, shared: int | None) -> None:
    facts = facts_of(f"---\ntitle: Relief for a stiff neck\n---\n{body}\n")
    assert facts.title.words_shared_with_h1 == shared


@pytest.mark.parametrize(
    ("title", "vague"),
    [
        ("Services", True),
        ("About us", True),
        ("Bicycle services", False),
        ("strings.Trim", False),
        ("ByLanguage", False),
        ("Version 2", False),
        ("Our services", True),
        ("FAQ", True),
        ("HOME", True),
        ("Methods", True),
        ("Setup", True),
        ("Setup and usage", False),
        ("Tzatziki", False),
        ("Browsersync", False),
        ("UTC", False),
        ("Backups", False),
        ("Us", False),
        ("The Who", False),
        ("概要", False),
        ("ผลิตภัณฑ์", False),
    ],
)
def test_vague_titles(facts_of: FactsOf, title: str, vague: bool) -> None:
    assert facts_of(field(title), language="en").title.vague is vague


def test_no_title_is_vague_without_a_list_of_generic_words(facts_of: FactsOf) -> None:
    text = field("Contatti")
    assert facts_of(text, language="it").title.vague is None


@pytest.mark.parametrize(
    ("language", "title", "vague"),
    [
        ("fr", "Nos services", True),
        ("fr", "Actualités", True),
        ("fr", "L’équipe", True),
        ("fr", "Nos services de plomberie", False),
        ("fr", "Kinésithérapie", False),
        ("es", "Nuestros servicios", True),
        ("es", "Contacto", True),
        ("es", "Servicios de fontanería", False),
        ("de", "Kontakt", True),
        ("de", "Unsere Leistungen", True),
        ("de", "Leistungen der Praxis Weber", False),
        ("de", "Rückenschmerzen", False),
    ],
)
def test_vague_titles_of_other_languages(
    facts_of: FactsOf, language: str, title: str, vague: bool
) -> None:
    assert facts_of(field(title), language=language).title.vague is vague


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param("<p>Part of a page.</p>", False, id="a part"),
        pytest.param("<html><p>A page.</p>", True, id="a page"),
    ],
)
def test_many_comments_before_a_page_are_read_once(after: str, expected: bool) -> None:
    assert stands_alone(load("a.html", f"{'<!-- a part --> ' * 60}{after}".encode())) is expected

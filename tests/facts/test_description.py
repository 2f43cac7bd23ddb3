"""The description and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

LONG = (
    "In this article we look at what to do about a stiff neck, why it happens and when it is "
    "time to see someone about it"
)


def article(description: str, title: str = "Stiff neck") -> str:
    return (
        f"---\ntitle: {title}\ndescription: {description}\n---\n"
        "A stiff neck mostly goes away within a week. Until then, warmth helps.\n"
    )


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Warmth helps.", "Warmth helps."),
        ('"Warmth &amp; rest <em>help</em>."', "Warmth & rest help."),
        ("Warmth\n  helps a\n  neck.", "Warmth helps a neck."),
        (">-\n  Warmth helps\n  a neck.", "Warmth helps a neck."),
    ],
    ids=["plain", "markup", "folded", "block"],
)
def test_text_is_as_read(facts_of: FactsOf, written: str, text: str) -> None:
    description = facts_of(article(written)).description
    assert description.text == text
    assert description.length == len(text)
    assert description.ends_as_sentence is True


def test_seed_has_a_description_of_161_characters_with_broken_dash(facts_of: FactsOf) -> None:
    written = (
        "Learn how massage therapy can help relieve lower back pain, improve\n"
        "  mobility, and support recovery‚Äîexplained by a Registered Massage Therapist in\n"
        "  Edmonton, AB."
    )
    assert facts_of(article(written)).description.length == 161


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("---\ntitle: T\n---\nText", "a.md", True),
        ("---\ntitle: T\ndescription: ''\n---\nText", "a.md", True),
        ("---\ntitle: T\ndescription: '{{ site.description }}'\n---\nText", "a.md", False),
        ("---\ntitle: T\n---\n", "a.md", False),
        ("---\ntitle: T\n---\nText", "partials/a.md", False),
        ("---\ntitle: T\n---\nText", "_index.md", False),
        ("<p>Fragment</p>", "a.html", False),
        ("<html><head><title>T</title></head><body><p>X</p></body></html>", "a.html", True),
    ],
    ids=[
        "none",
        "empty",
        "template",
        "no body",
        "part",
        "section page",
        "fragment",
        "page",
    ],
)
def test_a_description_is_expected_of_pages_alone(
    facts_of: FactsOf, text: str, path: str, expected: bool
) -> None:
    description = facts_of(text, path=path).description
    assert description.text is None
    assert description.length is None
    assert description.expected is expected


@pytest.mark.parametrize(
    ("written", "cut"),
    [
        ("Warmth helps a stiff neck.", None),
        ("Relief for stiff necks", None),
        ("Does warmth help?", None),
        ('"He said: “It helps.”"', None),
        ('"Warmth helps. 🎉"', None),
        (f'"{LONG}."', None),
        (f'"{LONG}"', None),
        ('"Warmth helps a stiff neck, so I wrote this post :)"', None),
        ('"Warmth helps a stiff neck :tada:"', None),
        ("Read all about warmth at https://example.com/", None),
        ("What warmth does, and what to look for", None),
        ("The warmth that we call plan A", None),
        ('"What helps a stiff neck:"', "neck:"),
        ('"What helps a stiff neck –"', "neck –"),
        ("Warmth, rest and a list of", "of"),
        (f'"{LONG}, warmth and slow mov..."', "mov..."),
        (f'"{LONG}, warmth and slow mov…"', "mov…"),
        ('"It is easier than you think..."', None),
        ("Warmth, rest and the", "the"),
        ('"Warmth and rest,"', "rest,"),
    ],
    ids=[
        "sentence",
        "label",
        "question",
        "quotation",
        "emoji",
        "long sentence",
        "long without stop",
        "emoticon",
        "emoji by name",
        "address",
        "stranded preposition",
        "letter as a name",
        "colon",
        "dash",
        "preposition",
        "three dots",
        "ellipsis",
        "teaser",
        "article",
        "comma",
    ],
)
def test_cut_off_stands_at_the_last_word(facts_of: FactsOf, written: str, cut: str | None) -> None:
    facts = facts_of(article(written))
    found = [facts.source_text(place.span) for place in facts.description.cut_off]
    assert found == ([] if cut is None else [cut])


AWAY = "mostly goes away within a week or two, whatever you do or leave undone about it meanwhile"


@pytest.mark.parametrize(
    ("written", "cut"),
    [
        (f"A stiff neck {AWAY}, and warmth", "warmth"),
        (f"A stiff neck {AWAY}, and wa", "wa"),
        (f"A stiff neck {AWAY}, and warmth helps", None),
        (f"A stiff neck {AWAY}, and rest", None),
        ("A stiff neck mostly goes away", None),
    ],
    ids=["in a sentence", "in a word", "whole sentence", "another word", "short"],
)
def test_a_beginning_of_the_first_paragraph_is_cut_off(
    facts_of: FactsOf, written: str, cut: str | None
) -> None:
    body = f"A stiff neck {AWAY}, and warmth helps. So does rest.\n"
    facts = facts_of(f"---\ntitle: Stiff neck\ndescription: {written}\n---\n{body}")
    found = [facts.source_text(place.span) for place in facts.description.cut_off]
    assert found == ([] if cut is None else [cut])


def test_function_words_are_those_of_the_language(facts_of: FactsOf) -> None:
    written = article("Was hilft und wie fange ich damit an")
    assert facts_of(written, language="de").description.cut_off == ()
    assert len(facts_of(written, language="en").description.cut_off) == 1


@pytest.mark.parametrize(
    ("written", "source"),
    [
        ("Stiff neck.", "title"),
        ("A stiff neck mostly goes away within a week.", "first paragraph"),
        ("A stiff neck mostly goes away.", None),
        ("A stiff neck mostly goes away within a month.", None),
    ],
    ids=["title", "first paragraph", "few words", "another word"],
)
def test_copies(facts_of: FactsOf, written: str, source: str | None) -> None:
    description = facts_of(article(written)).description
    assert description.copied_from == source
    assert len(description.copies) == (source is not None)

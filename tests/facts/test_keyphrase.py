"""The keyphrase, given or derived, and where the article says it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.facts.facts import Facts
from seoaudit.facts.keyphrase.phrase_matching import Stretch, find_matches, read_phrase
from seoaudit.language.lexicon import Languages

FactsOf = Callable[..., Facts]

SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"
ENGLISH = Languages().lexicon("en")


def article(body: str, keyphrase: str = "stiff neck", more: str = "") -> str:
    return f"---\ntitle: A letter\nkeyphrase: {keyphrase}\n{more}---\n{body}\n"


def test_a_word_elided_before_the_phrase_is_no_part_of_it(facts_of: FactsOf) -> None:
    text = "---\nkeyphrase: intégration continue\n---\n\nL'intégration continue aide. "
    facts = facts_of(text + "Trop d’intégration continue.", language="fr")
    assert (facts.keyphrase.count, facts.keyphrase.exact_count) == (2, 2)


@pytest.mark.parametrize(
    ("name", "phrase", "count", "exact"),
    [
        ("000_fe9e7572e0b386b4.txt", "lower back pain", 12, 12),
        ("003_76fbe2484fa1e70c.txt", "massage therapy for back pain", 44, 40),
        ("004_c716ceab45ebbd8c.txt", "back pain", 32, 32),
    ],
)
def test_seeds_say_what_they_are_about(
    facts_of: FactsOf, name: str, phrase: str, count: int, exact: int
) -> None:
    facts = facts_of((SEEDS / name).read_bytes(), path=name)
    keyphrase = facts.keyphrase
    assert (keyphrase.phrase, keyphrase.given) == (phrase, False)
    assert (keyphrase.count, keyphrase.exact_count) == (count, exact)
    length = keyphrase.content_words
    assert length is not None
    assert keyphrase.density == pytest.approx(count * 100 / facts.text.words * (0.7 + length / 3))
    assert keyphrase.in_title is True
    for match in keyphrase.matches:
        if match.exact:
            assert facts.source_text(match.span).lower() == phrase


@pytest.mark.parametrize(
    "text",
    ["", "# Stiff neck\n\nShort.", "# Good morning\n\n" + "Words of any kind go on here. " * 40],
    ids=["empty", "short", "title that the text does not take up"],
)
def test_no_topic_is_no_keyphrase(facts_of: FactsOf, text: str) -> None:
    keyphrase = facts_of(text).keyphrase
    assert keyphrase.phrase is None
    assert keyphrase.count is None
    assert keyphrase.density is None
    assert keyphrase.matches == ()


def test_names_of_the_site_are_no_topic(facts_of: FactsOf) -> None:
    text = "# Septic tanks in Old Town\n\n" + "In Old Town we empty septic tanks. We rest. " * 20
    assert facts_of(text, business={"service_area": ("Old Town",)}).keyphrase.phrase == (
        "septic tanks"
    )


@pytest.mark.parametrize(
    ("written", "phrase", "place"),
    [
        ("stiff neck", "stiff neck", "stiff neck"),
        ('"stiff neck, back pain"', "stiff neck", "stiff neck"),
        ("'“stiff neck”'", "stiff neck", "stiff neck"),
    ],
    ids=["plain", "several", "quotation marks"],
)
def test_given_keyphrase(facts_of: FactsOf, written: str, phrase: str, place: str) -> None:
    facts = facts_of(article("A stiff neck goes away.", written))
    assert (facts.keyphrase.phrase, facts.keyphrase.given) == (phrase, True)
    assert facts.keyphrase.place is not None
    assert facts.source_text(facts.keyphrase.place.span) == place


@pytest.mark.parametrize(
    ("body", "phrase", "matches"),
    [
        ("A stiff neck.", "stiff neck", [("stiff neck", True)]),
        ("A Stiff Neck.", "stiff neck", [("Stiff Neck", True)]),
        ("Necks get stiff.", "stiff neck", [("Necks get stiff", False)]),
        ("Stiff. A neck.", "stiff neck", []),
        ("Stiff\n\nneck", "stiff neck", []),
        ("A stiff neck is a stiff neck.", "stiff neck", [("stiff neck", True)] * 2),
        (
            "A neck, a neck and a stiff neck.",
            "stiff neck",
            [("stiff neck", True)],
        ),
        ("A stiff **neck** here.", "stiff neck", [("stiff **neck", True)]),
        ("| stiff neck | x |\n|---|---|\n| a | b |", "stiff neck", [("stiff neck", True)]),
        ("Cafés, a cafe.", "café", [("Cafés", False), ("cafe", False)]),
        ("Das Café.", "cafe", [("Café", False)]),
        ("A stiff-neck day.", "stiff neck", [("stiff-neck", False)]),
        ("A pain in the back.", "pain in the back", [("pain in the back", True)]),
        ("Back pain.", "pain in the back", [("Back pain", False)]),
        ("`stiff neck` in code.", "stiff neck", []),
    ],
    ids=[
        "exact",
        "case",
        "any order and form",
        "two sentences",
        "two blocks",
        "twice",
        "rarest word counts",
        "markup within",
        "table",
        "accents of the article",
        "accents of the keyphrase",
        "hyphen",
        "function words",
        "without function words",
        "code",
    ],
)
def test_matches(
    facts_of: FactsOf, body: str, phrase: str, matches: list[tuple[str, bool]]
) -> None:
    facts = facts_of(article(body, phrase))
    found = facts.keyphrase
    assert [(facts.source_text(match.span), match.exact) for match in found.matches] == matches
    assert found.count == len(matches)
    assert found.exact_count == sum(exact for _, exact in matches)


WORDS = ["stiff", "neck", "necks", "of", "warm"]


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9), max_size=9))
def test_counts_equal_a_naive_count(sentences: list[list[str]]) -> None:
    phrase = read_phrase("stiff neck", ENGLISH)
    assert phrase is not None
    tokens = [word for sentence in sentences for word in sentence]
    stretches, at = [], 0
    for sentence in sentences:
        stretches.append(Stretch(at, at + len(sentence), 0))
        at += len(sentence)
    found = find_matches(phrase, tokens, stretches, ENGLISH)
    assert len(found) == sum(
        min(sentence.count("stiff"), sentence.count("neck") + sentence.count("necks"))
        for sentence in sentences
    )
    assert sum(match.exact for match in found) == sum(
        tuple(sentence[at : at + 2]) == ("stiff", "neck")
        for sentence in sentences
        for at in range(len(sentence) - 1)
    )
    for match in found:
        held = {ENGLISH[word].folded for word in tokens[match.first : match.last]}
        assert set(phrase.terms) <= held
        assert any(first <= match.first and match.last <= last for first, last, _ in stretches)


def test_places(facts_of: FactsOf) -> None:
    body = (
        "By us\n\nMost necks that are stiff in the morning get well.\n\n"
        "## Why a stiff neck hurts\n\nIt does.\n\n## Rest\n\nIt helps.\n\n### Warmth\n\n"
        "![a stiff neck](neck.jpg)\n\n#### Stiff neck\n"
    )
    more = "description: Warmth helps.\nslug: /help/stiff-neck/\n"
    keyphrase = facts_of(article(body, more=more)).keyphrase
    assert keyphrase.in_title is False
    assert keyphrase.in_description is False
    assert keyphrase.in_slug is True
    assert keyphrase.in_introduction is True
    assert keyphrase.in_image_alt is True
    assert keyphrase.subheadings == 3
    assert keyphrase.subheading_share == pytest.approx(1 / 3)


def test_places_that_are_not_there(facts_of: FactsOf) -> None:
    keyphrase = facts_of("---\nkeyphrase: stiff neck\n---\n- An item.\n", path="x.md").keyphrase
    assert keyphrase.in_title is None
    assert keyphrase.in_description is None
    assert keyphrase.in_introduction is None
    assert keyphrase.in_image_alt is None
    assert keyphrase.subheading_share is None


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("blog/2025-01-02-stiff-neck.md", True),
        ("blog/stiff-neck/index.md", True),
        ("blog/stiff_necks.en.md", True),
        ("blog/neck.md", False),
    ],
)
def test_slug_from_the_file_name(facts_of: FactsOf, path: str, named: bool) -> None:
    assert facts_of(article("Text."), path=path).keyphrase.in_slug is named


def test_longest_gap(facts_of: FactsOf) -> None:
    body = "A stiff neck. One here. Two here. Three here. Stiff necks. Last one."
    facts = facts_of(article(body))
    (gap,) = facts.keyphrase.longest_gap
    assert facts.source_text(gap.span) == "One here. Two here. Three here."
    assert facts.keyphrase.longest_gap_sentences == 3
    assert facts.keyphrase.longest_gap_share == pytest.approx(0.5)


def test_empty_body_has_no_numbers(facts_of: FactsOf) -> None:
    keyphrase = facts_of(article("")).keyphrase
    assert keyphrase.phrase == "stiff neck"
    assert keyphrase.count is None
    assert keyphrase.exact_count is None
    assert keyphrase.density is None
    assert keyphrase.longest_gap == ()
    assert keyphrase.longest_gap_share is None

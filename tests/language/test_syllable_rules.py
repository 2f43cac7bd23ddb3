"""Syllables of French, Spanish and German words against counts made by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.language.syllables import syllable_counter

COUNTED = Path(__file__).parents[2] / "fixtures" / "languages" / "syllables"
LEAST = 0.99


@pytest.mark.parametrize(
    ("code", "name"),
    [("fr", "french"), ("es", "spanish"), ("de", "german")],
    ids=["fr", "es", "de"],
)
def test_the_rules_are_right_for_99_in_100_words(code: str, name: str) -> None:
    count = syllable_counter(code)
    lines = (COUNTED / f"{name}.txt").read_text("utf-8").splitlines()
    expected = {word: int(number) for word, number in map(str.split, lines)}
    assert len(expected) > 400
    wrong = {word: count(word) for word, number in expected.items() if count(word) != number}
    assert len(wrong) <= (1 - LEAST) * len(expected), wrong


SHAPES = [
    ("fr", "2026", 1),
    ("fr", "l'ordinateur", 4),
    ("fr", "c'est-à-dire", 3),
    ("fr", "rendez-vous", 3),
    ("fr", "publierons", 3),
    ("fr", "html", 4),
    ("fr", "https://example.com/page", 1),
    ("es", "24/7", 1),
    ("es", "físico-químico", 6),
    ("es", "covid-19", 3),
    ("de", "e-mail", 2),
    ("de", "20-jährige", 4),
    ("de", "hmpf", 4),
    ("de", "www.example.com", 1),
]


@pytest.mark.parametrize(("code", "word", "syllables"), SHAPES)
def test_words_of_any_form(code: str, word: str, syllables: int) -> None:
    assert syllable_counter(code)(word) == syllables


@pytest.mark.parametrize("code", ["fr", "es", "de"])
@given(st.text(alphabet="aeiouyéèêëïüöäñçßœhqglrstn'-1", min_size=1, max_size=12))
def test_whatever_holds_a_letter_or_a_digit_has_a_syllable(code: str, word: str) -> None:
    if any(map(str.isalnum, word)):
        assert 1 <= syllable_counter(code)(word) <= len(word)

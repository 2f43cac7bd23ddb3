"""What the lexicon knows of a word."""

from __future__ import annotations

import pytest

from seoaudit.language.lexicon import Languages

LANGUAGES = Languages()


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("en", "therapies", "therapy"),
        ("en-GB", "massages", "massaging"),
        ("en", "café", "cafe"),
        ("en", "cafe\u0301", "café"),
        ("en", "thera\u00adpy", "therapy"),
        ("fr", "thérapies", "thérapie"),
        ("es", "masajes", "masaje"),
        ("fr", "l'ordinateur", "ordinateurs"),
        ("de", "häuser", "hauser"),
    ],
)
def test_forms_of_a_word_share_their_folded_stem(code: str, one: str, other: str) -> None:
    lexicon = LANGUAGES.lexicon(code)
    assert lexicon[one].folded == lexicon[other].folded


def test_a_region_shares_the_lexicon_of_its_language() -> None:
    assert LANGUAGES.lexicon("en-GB") is LANGUAGES.lexicon("EN_us") is LANGUAGES.lexicon("en")
    assert LANGUAGES.lexicon("en").code == "en"


@pytest.mark.parametrize(
    ("word", "content"),
    [("massage", True), ("the", False), ("don't", False), ("2026", False), ("covid-19", True)],
)
def test_content_words(word: str, content: bool) -> None:
    assert LANGUAGES.lexicon("en")[word].content is content


@pytest.mark.parametrize(
    ("code", "word", "content"),
    [
        ("fr", "l'eau", True),
        ("fr", "d'un", False),
        ("fr", "qu'elle", False),
        ("fr", "aujourd'hui", False),
        ("fr", "c'est-à-dire", False),
        ("es", "masaje", True),
        ("es", "también", False),
        ("de", "massage", True),
        ("de", "dafür", False),
    ],
)
def test_content_words_of_other_languages(code: str, word: str, content: bool) -> None:
    assert LANGUAGES.lexicon(code)[word].content is content


def test_an_unknown_language_still_gives_words() -> None:
    word = LANGUAGES.lexicon("xx")["zaļš"]
    assert (word.stem, word.folded, word.syllables, word.letters) == ("zaļš", "zals", 0, 4)
    assert word.content
    assert not LANGUAGES.lexicon("xx")["un"].content


def test_letters_leave_out_apostrophes_and_hyphens() -> None:
    lexicon = LANGUAGES.lexicon("en")
    assert lexicon["don't"].letters == 4
    assert lexicon["long-term"].letters == 8
    assert lexicon["1,000"].letters == 4


def test_a_word_is_worked_out_once() -> None:
    lexicon = LANGUAGES.lexicon("en")
    assert lexicon["memorable"] is lexicon["memorable"]

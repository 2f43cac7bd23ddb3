"""The call lexicons of all languages can be read whole."""

from __future__ import annotations

import pytest

from seoaudit.language.call_lexicon import CallLexicon, call_lexicon

CODES = ["en", "fr", "es", "de"]


@pytest.fixture(params=CODES)
def lexicon(request: pytest.FixtureRequest) -> CallLexicon:
    found = call_lexicon(request.param)
    assert found is not None
    assert found.code == request.param
    return found


@pytest.mark.parametrize("named", [True, False], ids=["named", "nameless"])
def test_every_pattern_names_sets_and_lists_that_exist(lexicon: CallLexicon, named: bool) -> None:
    for index in (lexicon.in_text, lexicon.as_label, lexicon.as_link, lexicon.as_companion):
        for first in index.tails:
            opening = index.opening(first, named)
            assert opening.open_ended or opening.following or not named


def test_first_words_are_words(lexicon: CallLexicon) -> None:
    marks = set("@$~^&!>|? ")
    words = lexicon.triggers | lexicon.link_words | frozenset(lexicon.as_companion.tails)
    assert [word for word in words if not word or marks & set(word)] == []


def test_every_kind_of_call_is_known_in_text_and_as_a_label(lexicon: CallLexicon) -> None:
    assert set(lexicon.running.patterns) == set(lexicon.labels)
    assert len(lexicon.running.patterns) == 9


def test_a_language_without_a_lexicon() -> None:
    assert call_lexicon("it") is None

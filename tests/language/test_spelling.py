"""What the words of a text tell about the way it is spelt."""

from __future__ import annotations

import pytest

from seoaudit.language.pack import pack_for
from seoaudit.language.pack_parts import Spelling

SPELLING = Spelling(
    ("British", "American"),
    pairs="colour color - s ed",
    either="organis organiz e ing",
    homographs="cheque check -",
)


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("colour", (0, "color")),
        ("colors", (1, "colours")),
        ("organising", (0, "organizing")),
        ("organize", (None, "organise")),
        ("cheque", (0, "check")),
        ("check", None),
        ("colouring", None),
        ("organis", None),
    ],
)
def test_a_spelling_tells_its_variety(word: str, told: tuple[int | None, str] | None) -> None:
    assert SPELLING.known.get(word) == told


def test_no_english_word_is_of_both_varieties() -> None:
    pack = pack_for("en")
    assert pack is not None and pack.spelling is not None
    known = pack.spelling.known
    for word, (variety, other) in known.items():
        assert word != other
        if variety is not None and other in known:
            assert known[other] in ((1 - variety, word), (None, word))

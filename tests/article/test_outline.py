"""The outline of a text and the stretches of it that are worth searching."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.article.outline import outline, stretches_after


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Call 0161.", "Aaaa 0000."),
        ("[a]{b}<c>(d)", "(a)(a)(a)(a)"),
        ("é\t\u2003\n?", "? ? ?"),
    ],
    ids=["letters and digits", "brackets", "beyond ASCII and white space"],
)
def test_an_outline_has_a_character_for_each(text: str, drawn: str) -> None:
    assert outline(text) == drawn


@given(st.text(alphabet="0a", max_size=80), st.integers(min_value=1, max_value=9))
def test_stretches_hold_every_sign_and_what_follows_it(drawn: str, reach: int) -> None:
    stretches = stretches_after(drawn, "0", reach)
    for at, character in enumerate(drawn):
        if character == "0":
            assert sum(start <= at and at + reach <= end for start, end in stretches) == 1
    assert all(drawn[start] == "0" for start, _ in stretches)
    assert all(end <= start for (_, end), (start, _) in pairwise(stretches))


def test_what_stands_far_from_every_sign_is_in_no_stretch() -> None:
    assert stretches_after("aaa0" + "a" * 100 + "0", "0", 5) == [(3, 13), (104, 114)]
    assert stretches_after("a" * 100, "0", 5) == []

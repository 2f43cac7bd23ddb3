"""How wide text is on a terminal, and how it is broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.reporting.columns import columns_of, cut, printable, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        pytest.param("plain", 5, id="ascii"),
        pytest.param("café", 4, id="composed"),
        pytest.param("cafe\u0301", 4, id="combining mark"),
        pytest.param("東京", 4, id="wide"),
        pytest.param("🙂", 2, id="emoji"),
        pytest.param("👍🏽", 2, id="skin tone"),
        pytest.param("👩\u200d🔬", 2, id="joined emoji"),
        pytest.param("❤\ufe0f", 2, id="sign shown as emoji"),
        pytest.param("🇨🇦", 2, id="flag"),
        pytest.param("a\u200bb", 2, id="zero-width space"),
        pytest.param("각", 2, id="Korean syllable of separate letters"),
    ],
)
def test_columns(text: str, columns: int) -> None:
    assert columns_of(text) == columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("a\x1b[31mred", "a<U+001B>[31mred", id="escape"),
        pytest.param("one\ntwo\tthree", "one two three", id="line end and tab"),
        pytest.param("abc\u202etxt", "abc<U+202E>txt", id="right-to-left override"),
        pytest.param("bad\udcff.md", "bad<U+DCFF>.md", id="byte of a file name"),
        pytest.param("naïve 東京", "naïve 東京", id="nothing to hide"),
    ],
)
def test_what_a_terminal_would_obey_is_named(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_wrapped_lines_keep_to_their_widths() -> None:
    assert wrapped("one two three four", 7, 10) == ["one two", "three four"]


def test_too_long_words_are_broken() -> None:
    assert wrapped("a verylongword", 6, 6) == ["a", "verylo", "ngword"]


@given(st.text(), st.integers(2, 30), st.integers(2, 30))
def test_wrapping_loses_no_word_and_no_column(text: str, first: int, others: int) -> None:
    lines = wrapped(text, first, others)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(columns_of(line) <= others for line in lines[1:])


@given(st.text(), st.integers(4, 30))
def test_cut_text_fits(text: str, most: int) -> None:
    assert columns_of(cut(text, most, "…")) <= most

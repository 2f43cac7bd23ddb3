"""A source line with a place in it, as a terminal shows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.reporting.columns import columns_of
from seoaudit.reporting.source_line import shown_line


def drawn(line: str, found: str, room: int = 60) -> list[str]:
    """The line and its carets, for the place where `found` stands."""
    start = line.index(found)
    shown = shown_line(line, start, start + len(found), room, "…")
    return [shown.before + shown.marked + shown.after, " " * shown.offset + "^" * shown.length]


@pytest.mark.parametrize(
    ("line", "found", "expected"),
    [
        pytest.param("call us now", "us", ["call us now", "     ^^"], id="plain"),
        pytest.param("\tcall us", "us", ["    call us", "         ^^"], id="tab at the start"),
        pytest.param("a\tb us", "us", ["a   b us", "      ^^"], id="tab to the next stop"),
        pytest.param("a\tb", "\t", ["a   b", " ^^^"], id="tab is the place"),
        pytest.param("東京 us", "us", ["東京 us", "     ^^"], id="wide before"),
        pytest.param("go 東京", "東京", ["go 東京", "   ^^^^"], id="wide is the place"),
        pytest.param("🙂 us", "us", ["🙂 us", "   ^^"], id="emoji before"),
        pytest.param("👩\u200d🔬 us", "us", ["👩\u200d🔬 us", "   ^^"], id="joined emoji before"),
        pytest.param("e\u0301 us", "us", ["e\u0301 us", "  ^^"], id="combining before"),
        pytest.param("cafe\u0301!", "\u0301", ["cafe\u0301!", "   ^"], id="combining is the place"),
        pytest.param("a\u200bb", "\u200b", ["a<U+200B>b", " ^^^^^^^^"], id="invisible is shown"),
        pytest.param("a\u00adb us", "us", ["ab us", "   ^^"], id="invisible elsewhere is not"),
        pytest.param("a\x1b[1m us", "us", ["a<U+001B>[1m us", "             ^^"], id="escape"),
        pytest.param("trailing  ", "  ", ["trailing  ", "        ^^"], id="trailing space"),
    ],
)
def test_place_is_underlined(line: str, found: str, expected: list[str]) -> None:
    assert drawn(line, found) == expected


@pytest.mark.parametrize(
    ("line", "at", "expected"),
    [
        pytest.param("", 0, (" ", 0, 1), id="empty line"),
        pytest.param("ab", 1, ("ab", 1, 1), id="between characters"),
        pytest.param("ab", 2, ("ab ", 2, 1), id="at the end"),
    ],
)
def test_empty_place_gets_one_caret(line: str, at: int, expected: tuple[str, int, int]) -> None:
    shown = shown_line(line, at, at, 40, "…")
    assert (shown.before + shown.marked + shown.after, shown.offset, shown.length) == expected


def test_long_line_is_cut_around_the_place_at_words() -> None:
    line = "word " * 40 + "here " + "after " * 40
    assert drawn(line, "here", 40) == [
        "…word word word here after after…",
        "                ^^^^",
    ]


def test_place_longer_than_the_room_is_shown_from_the_start_of_its_line() -> None:
    assert drawn("title: " + "x" * 50, "x" * 50, 30) == [
        "title: " + "x" * 21 + "…",
        "       " + "^" * 21,
    ]


def test_place_longer_than_the_room_far_into_its_line_shows_its_beginning() -> None:
    text, carets = drawn("word " * 20 + "x" * 400, "x" * 400, 40)
    assert text == "…" + "x" * 38 + "…"
    assert carets == " " + "^" * 38


def test_a_line_of_a_million_characters_is_no_matter() -> None:
    line = "x " * 500_000 + "here" + " y" * 500_000
    text, carets = drawn(line, "here", 40)
    assert text[carets.index("^") : carets.index("^") + 4] == "here"


LINES = st.text(
    st.one_of(st.characters(), st.sampled_from("\t\u200b\u200d\ufe0f\u0301東🙂👩🔬 ab")),
    max_size=120,
)


@given(LINES, st.data(), st.integers(20, 90), st.sampled_from(["…", "..."]))
def test_whatever_the_line_the_place_shows_and_fits(
    line: str, data: st.DataObject, room: int, ellipsis: str
) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    shown = shown_line(line, start, end, room, ellipsis)
    assert shown.length >= 1
    assert shown.offset + shown.length <= room
    assert columns_of(shown.before) == shown.offset
    assert "\n" not in shown.before + shown.marked + shown.after

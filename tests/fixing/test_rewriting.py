"""Edits in a text: which go together, and where places are afterwards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.article import Place, Source, Span
from seoaudit.checks import Edit
from seoaudit.engine.issue import Fix, PlacedEdit
from seoaudit.fixing.rewriting import Taken, edits_in, rewritten

EDITS = st.lists(
    st.builds(
        lambda start, length, text: Edit(Span(start, start + length), text),
        st.integers(0, 20),
        st.integers(0, 5),
        st.text("xyz", max_size=4),
    ),
    max_size=6,
)
TEXT = "abcdefghijklmnopqrstuvwxyz"


def apart(edits: list[Edit]) -> list[Edit]:
    taken = Taken()
    return [edit for edit in edits if taken.takes((edit,))]


@given(edits=EDITS)
def test_everything_outside_the_edits_moves_with_its_place(edits: list[Edit]) -> None:
    chosen = apart(edits)
    result = rewritten(TEXT, chosen)
    for offset, char in enumerate(TEXT):
        if not any(edit.span.start <= offset <= edit.span.end for edit in chosen):
            moved = result.changed.moved(offset)
            assert result.text[moved] == char
            assert result.changed.settled(moved) == moved
    for edit, before, after in zip(
        sorted(set(chosen), key=lambda edit: (edit.span, edit.replacement)),
        result.changed.before,
        result.changed.after,
        strict=True,
    ):
        assert edit.span == before
        assert result.text[after.start : after.end] == edit.replacement


@pytest.mark.parametrize(
    ("edits", "result"),
    [
        pytest.param([(1, 2, "B"), (3, 4, "D")], "aBcDe", id="apart"),
        pytest.param([(1, 2, "B"), (2, 3, "C")], "aBCde", id="side by side"),
        pytest.param([(1, 3, "X"), (2, 4, "Y")], "aXde", id="the second overlaps"),
        pytest.param([(1, 2, "B"), (1, 2, "B")], "aBcde", id="equal ones count once"),
        pytest.param([(1, 2, "B"), (1, 2, "X")], "aBcde", id="the first at a place"),
        pytest.param([(1, 2, "B"), (2, 2, "+")], "aBcde", id="insertion at an edge"),
        pytest.param([(2, 2, "+"), (2, 2, "-")], "ab+cde", id="one insertion at a place"),
    ],
)
def test_what_goes_together(edits: list[tuple[int, int, str]], result: str) -> None:
    chosen = apart([Edit(Span(start, end), text) for start, end, text in edits])
    assert rewritten("abcde", chosen).text == result


def test_a_fix_is_taken_whole_or_not_at_all() -> None:
    taken = Taken()
    assert taken.takes((Edit(Span(3, 4), "x"),))
    assert not taken.takes((Edit(Span(0, 1), "y"), Edit(Span(3, 5), "z")))
    assert taken.takes((Edit(Span(0, 1), "w"),))


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        pytest.param("a\nb\r\nc", 1, "x\ny", id="LF"),
        pytest.param("a\nb\r\nc", 2, "x\r\ny", id="CRLF"),
        pytest.param("a\nb\r\nc", 3, "x\r\ny", id="the last line ends as the one before"),
        pytest.param("a\rb", 1, "x\ry", id="CR"),
        pytest.param("a", 1, "x\ny", id="only line"),
    ],
)
def test_line_ends_are_those_of_the_place(text: str, line: int, expected: str) -> None:
    fix = Fix("safe", (PlacedEdit(Place(line, 1, line, 2), "x\ny"),))
    (edit,) = edits_in(Source("a.md", text), fix)
    assert edit.replacement == expected


def test_an_edit_that_changes_nothing_is_none() -> None:
    fix = Fix("safe", (PlacedEdit(Place(1, 1, 1, 2), "a"),))
    assert edits_in(Source("a.md", "a"), fix) == ()

"""Hard line breaks that end a sentence and such that stand in one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.language.line_breaks import sentence_ranges
from seoaudit.language.pack import pack_for


def parts(lines: str) -> list[str]:
    """What a text is parted into; `|` stands for a hard line break."""
    text = lines.replace("|", " ")
    breaks = [at for at, character in enumerate(lines) if character == "|"]
    ranges = sentence_ranges(text, 0, len(text), breaks, pack_for("en"))
    return [text[start:end].strip() for start, end in ranges]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("Example Clinic|12 Some Street|Sometown", id="address"),
        pytest.param("System owner|Responsibilities: to own the system.", id="label"),
        pytest.param("Open daily.|Call ahead.", id="sentences"),
        pytest.param("We need these:|your card", id="colon"),
        pytest.param("It fosters law and|b) it gives advice.", id="numbered"),
        pytest.param("See the list|https://example.com/list", id="address of a page"),
        pytest.param("“What is the -”|“Nothing.”", id="talk"),
        pytest.param("a red apple|a green pear|a blue plum", id="list in lower case"),
    ],
)
def test_breaks_that_end_a_sentence(lines: str) -> None:
    assert parts(lines) == lines.split("|")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("We are open every day until|eight in the evening.", id="lower case"),
        pytest.param("Many of our guests come from the|United Kingdom.", id="an article before"),
        pytest.param("They come from Leeds, from York,|Hull and Whitby.", id="comma"),
    ],
)
def test_breaks_within_a_sentence(lines: str) -> None:
    assert parts(lines) == [lines.replace("|", " ")]


def test_two_breaks_always_end_a_sentence() -> None:
    assert parts("It rebuilds the files,||for you to read.") == [
        "It rebuilds the files,",
        "for you to read.",
    ]


@given(st.text("aA1.,: |", max_size=40))
def test_nothing_is_lost_and_nothing_is_said_twice(lines: str) -> None:
    assert " ".join(" ".join(parts(lines)).split()) == " ".join(lines.replace("|", " ").split())

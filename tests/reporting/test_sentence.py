from __future__ import annotations

import pytest
from handmade_reports import issue_of
from msgspec.structs import replace

from seoaudit.reporting.html_report.sentence import sentence_of


@pytest.mark.parametrize(
    ("line", "found", "sentence"),
    [
        ("First one. Call us now. Last one.", "us", "Call [us] now."),
        ("Call us.", "Call us.", "[Call us.]"),
        ("It costs 3.50 to call us", "call", "It costs 3.50 to [call] us"),
        ("He said “Stop.” Then us. End", "us", "Then [us]."),
        ("| one | call us | two |", "us", "call [us]"),
        ("<p>One</p> <p>Call <b>us</b> now</p>", "us", "Call <b>[us]</b> now"),
        ('<title>A</title><link href="us" />', "us", '<link href="[us]" />'),
        ("description: Call us", "Call us", "description: [Call us]"),
    ],
)
def test_the_sentence_around_a_place(line: str, found: str, sentence: str) -> None:
    shown = sentence_of(issue_of(line, found))
    assert shown
    assert f"{shown.before}[{shown.marked}]{shown.after}" == sentence


def test_a_long_one_is_shortened_to_whole_words() -> None:
    shown = sentence_of(issue_of("word " * 100 + "HERE" + " word" * 100, "HERE"))
    assert shown
    assert shown.before.startswith("… word") and shown.after.endswith("word …")
    assert len(shown.before) < 170 and len(shown.after) < 170


def test_none_of_a_whole_article() -> None:
    whole = replace(issue_of("text", "text"), excerpt="", snippet="")
    assert sentence_of(whole) is None
